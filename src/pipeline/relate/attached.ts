/**
 * Names that a hyphen makes a property of what follows: `a Claude-based agent` is no Claude, and what it scores is no score
 * of Claude. What is so made uses Claude: the name right behind (`Claude-based Cursor`), else who releases it at most.
 */
import type { CandidateStatement, Document, Mention, Ontology } from '../../model/index.ts';
import { isKindly, isMaking } from './kind.ts';
import { takes } from './match.ts';
import { typeOf } from './reading.ts';
import { isSame } from './same.ts';

const attached = /^[-\u2010\u2011](\p{Ll}{4,})(?![\p{L}\p{N}])/u;
/** What is so made uses what it is named after. */
const usingWords: ReadonlySet<string> = new Set(
	'accelerated assisted based driven enabled equipped native powered'.split(' '),
);
/** Whose it is: `Mistral-developed Pixtral`. */
const owning: ReadonlySet<string> = new Set(
	'authored backed built created designed developed founded funded hosted led made maintained owned published trained written'.split(
		' ',
	),
);

/** The statements without those that take such a name for the thing itself; what is so made may use it instead. */
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
	/** Behind the hyphen, the word and a space. */
	const rightBehind = (at: number, word: string): number => {
		const { block, end = 0 } = mentions[at] ?? {};
		return mentions.findIndex((one) => one.block === block && one.start === end + word.length + 2);
	};
	/** Who did not release a thing says nothing of what it uses. */
	const using = (statement: CandidateStatement, at: number, word: string): CandidateStatement[] => {
		if (!use || !usingWords.has(word) || statement.modality === 'negated') return [];
		const next = rightBehind(at, word);
		const subject = next < 0 ? statement.subject : next;
		const user = mentions[subject];
		if (!user || !takes(use, typeOf(user), typeOf(mentions[at]))) return [];
		const evidence = { ...statement.evidence, subject: user.span };
		return [{ ...statement, subject, predicate: use.id, evidence }];
	};
	const all = statements.flatMap((statement): readonly CandidateStatement[] => {
		const { subject, predicate, object } = statement;
		const ofSubject = behind(subject);
		if (ofSubject !== undefined && !owning.has(ofSubject)) return [];
		if (!('mention' in object) || !ofThing.has(predicate)) return [statement];
		const word = behind(object.mention);
		if (word === undefined) return [statement];
		return using(statement, object.mention, word);
	});
	const own = new Set(statements);
	const moved = all.filter((one) => !own.has(one));
	// What several makers, or a guess besides, say of the same use stands once, where it is surest.
	return all.filter((one) => {
		if (!moved.some(isSame(one))) return true;
		const same = all.filter(isSame(one));
		const surest = Math.max(...same.map(({ confidence }) => confidence));
		return same.find(({ confidence }) => confidence === surest) === one;
	});
}
