/** How well statements are proven: by how many documents, and how sure of its reading the program is. */
import type { Statement } from '../model/index.ts';
import { comparisonsOf, isConflict } from './conflict.ts';
import { capitalised } from './count.ts';
import { wordFor } from './evidence.ts';
import { figures, type FigurePart, type Row } from './figure.ts';
import { href } from './link.ts';
import type { World } from './world.ts';

const sourcesOf = ({ evidence }: Statement): number =>
	new Set(evidence.map(({ document }) => document)).size;

export function proofPart(world: World): FigurePart {
	const { statements } = world.knowledge;
	const count = (test: (statement: Statement) => boolean): number => statements.filter(test).length;
	const comparisons = comparisonsOf(world);
	return {
		id: 'proof',
		title: 'Proof',
		explanation: 'Of all statements, how many documents each rests on.',
		figures: figures(statements.length, [
			[
				'With the sentence that says it',
				count((one) => sourcesOf(one) > 0),
				'Every build checks that the quote stands in its document word for word and names both ends.',
				href(world, 'relations/'),
			],
			[
				'From several documents',
				count((one) => sourcesOf(one) > 1),
				'They say the same, though one may have copied it from another.',
			],
			[
				'From a single document',
				count((one) => sourcesOf(one) === 1),
				'True if that document is; nothing else here supports it.',
			],
			[
				'Asserted by the owner alone',
				count((one) => sourcesOf(one) === 0),
				'No document says it; the owner names a source.',
			],
			[
				'In disagreement with another',
				new Set(comparisons.filter(isConflict).flatMap((one) => one.sides.flat())).size,
				'Another document gives another value for what can have only one.',
				href(world, 'disagreements/'),
			],
		]),
	};
}

/** The bands of `wordFor`, by a confidence in each. */
const bands: readonly (readonly [within: number, range: string])[] = [
	[0.9, '0.9 to 1'],
	[0.75, '0.75 to 0.9'],
	[0.6, '0.6 to 0.75'],
	[0, '0 to 0.6'],
];

export function surenessPart({ knowledge }: World): FigurePart {
	const { statements, site } = knowledge;
	const groups = Map.groupBy(statements, ({ confidence }) => wordFor(confidence));
	return {
		id: 'confidence',
		title: 'Confidence',
		explanation: `How likely the program thinks that it has read a statement rightly: its own estimate, often somewhat too high, and no check of the facts. What is below ${site.minConfidence} is not shown.`,
		figures: figures(
			statements.length,
			bands.map(([within, range]): Row => {
				const word = wordFor(within);
				return [capitalised(word), groups.get(word)?.length ?? 0, `From ${range}.`];
			}),
		),
	};
}
