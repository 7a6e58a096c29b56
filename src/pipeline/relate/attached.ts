/**
 * Names that a hyphen makes a property of what follows: `a Claude-based agent` is no Claude, and what it scores is no score
 * of Claude; who releases it uses Claude at most.
 */
import type { CandidateStatement, Document, Mention, Ontology } from '../../model/index.ts';
import { isKindly, isMaking } from './kind.ts';
import { takes } from './match.ts';
import { typeOf } from './reading.ts';

const attached = /^[-\u2010\u2011](\p{Ll}{4,})(?![\p{L}\p{N}])/u;
/** What is so made uses what it is named after. */
const using: ReadonlySet<string> = new Set(
	'accelerated assisted based driven enabled equipped native powered'.split(' '),
);
/** Whose it is: `Mistral-developed Pixtral`. */
const owning: ReadonlySet<string> = new Set(
	'authored backed built created designed developed founded funded hosted led made maintained owned published trained written'.split(
		' ',
	),
);

/** The statements without those that take such a name for the thing itself; a maker or kind may use it instead. */
export function withoutAttached(
	statements: readonly CandidateStatement[],
	document: Document,
	mentions: readonly Mention[],
	{ predicates }: Ontology,
): readonly CandidateStatement[] {
	const ofThing = new Set(
		predicates.filter((one) => isKindly(one) || isMaking(one)).map(({ id }) => id),
	);
	const use = predicates.find(({ verbs }) => verbs.includes('use'));
	const behind = (at: number): string | undefined => {
		const { block, end = 0 } = mentions[at] ?? {};
		const text = block === undefined ? '' : (document.blocks[block]?.text ?? '');
		return attached.exec(text.slice(end, end + 20))?.[1];
	};
	return statements.flatMap((statement): readonly CandidateStatement[] => {
		const { subject, predicate, object } = statement;
		const ofSubject = behind(subject);
		if (ofSubject !== undefined && !owning.has(ofSubject)) return [];
		if (!('mention' in object) || !ofThing.has(predicate)) return [statement];
		const word = behind(object.mention);
		if (word === undefined) return [statement];
		const mayUse =
			use !== undefined &&
			using.has(word) &&
			takes(use, typeOf(mentions[subject]), typeOf(mentions[object.mention]));
		return mayUse ? [{ ...statement, predicate: use.id }] : [];
	});
}
