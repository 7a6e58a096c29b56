/**
 * Names that a hyphen makes a property of what follows: `a Claude-based agent` is no Claude, and what it scores is no score
 * of Claude; who releases it uses Claude at most.
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

/**
 * The statements without those that take such a name for the thing itself. What is so made may use it instead: the name right
 * behind (`Gemini-powered Ballie`), else who makes it or what is of its kind.
 */
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
	const rightBehind = (at: number, word: string): number => {
		const { block, end = 0 } = mentions[at] ?? {};
		return mentions.findIndex((one) => one.block === block && one.start === end + word.length + 2);
	};
	/** The name right behind the attached word uses what the word is attached to, else who the statement is of. */
	const using = (statement: CandidateStatement, at: number, word: string): CandidateStatement[] => {
		const user = rightBehind(at, word);
		const [by, thing] = [mentions[user] ?? mentions[statement.subject], mentions[at]];
		if (!use || !by || !usingWords.has(word) || !takes(use, typeOf(by), typeOf(thing))) return [];
		const subject = user < 0 ? statement.subject : user;
		const evidence = { ...statement.evidence, subject: by.span };
		const moved = { ...statement, subject, predicate: use.id, evidence };
		const isTold = statements.some(
			(one) => isSame(one)(moved) && one.confidence >= moved.confidence,
		);
		return isTold ? [] : [moved];
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
	// What several makers, or a weaker guess, say of the same use stands once, where it is surest.
	return all.filter((one) => {
		const same = moved.filter(isSame(one));
		const surest = Math.max(...same.map(({ confidence }) => confidence));
		return same.length === 0 || same.find(({ confidence }) => confidence === surest) === one;
	});
}
