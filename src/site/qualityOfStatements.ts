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
	const { say } = world;
	const { statements } = world.knowledge;
	const count = (test: (statement: Statement) => boolean): number => statements.filter(test).length;
	const comparisons = comparisonsOf(world);
	return {
		id: 'proof',
		title: say('proof'),
		explanation: say('proofWhy'),
		figures: figures(world, statements.length, [
			[
				say('quoted'),
				count((one) => sourcesOf(one) > 0),
				say('quotedWhy'),
				href(world, 'relations/'),
			],
			[say('severalDocuments'), count((one) => sourcesOf(one) > 1), say('severalDocumentsWhy')],
			[say('singleDocument'), count((one) => sourcesOf(one) === 1), say('singleDocumentWhy')],
			[say('ownerAlone'), count((one) => sourcesOf(one) === 0), say('ownerAloneWhy')],
			[
				say('disagreeing'),
				new Set(comparisons.filter(isConflict).flatMap((one) => one.sides.flat())).size,
				say('disagreeingWhy'),
				href(world, 'disagreements/'),
			],
		]),
	};
}

/** The bands of `wordFor`. */
const bands: readonly (readonly [from: number, to: number])[] = [
	[0.9, 1],
	[0.75, 0.9],
	[0.6, 0.75],
	[0, 0.6],
];

export function surenessPart(world: World): FigurePart {
	const { say } = world;
	const { statements, site } = world.knowledge;
	const groups = Map.groupBy(statements, ({ confidence }) => wordFor(confidence));
	return {
		id: 'confidence',
		title: say('confidence'),
		explanation: say('confidenceWhy', { least: site.minConfidence }),
		figures: figures(
			world,
			statements.length,
			bands.map(([from, to]): Row => {
				const word = wordFor(from);
				return [
					capitalised(say(word)),
					groups.get(word)?.length ?? 0,
					say('confidenceFrom', { from, to }),
				];
			}),
		),
	};
}
