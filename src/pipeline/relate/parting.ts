/** What a sentence says is over: `left OpenAI`, `a former researcher at Google`. The relation was so; the wording tells that it was. */
import type {
	CandidateStatement,
	Document,
	Mention,
	Ontology,
	Predicate,
} from '../../model/index.ts';

/** So much of a sentence before a name can say that it was left. */
const longestBefore = 100;

const denied = String.raw`(?<!(?:n['’]t|not|never|nobody|without)\s+)`;
/** Words in lower case, none of which says that something is so today. */
const words = (most: number): string =>
	String.raw`(?:(?!(?:now|currently|today|who)\s)\p{Ll}[\p{L}-]*\s+){0,${most}}`;
const the = String.raw`\s+(?:the\s+)?$`;
/** Each with the word that tells it. */
const partings: readonly RegExp[] = [
	new RegExp(
		String.raw`(?<![\p{L}-])${denied}(left|leaves|leaving|quits?|quitting|exits?|exited|departs?|departed)${the}`,
		'iu',
	),
	new RegExp(
		String.raw`(?<![\p{L}-])${denied}(departed|resigned|retired|stepped down|ousted|fired|laid off)\s+(?:as\s+[^,;:.()]{1,30}\s)?(?:from|of|at|by)${the}`,
		'iu',
	),
	new RegExp(
		String.raw`(?<![\p{L}-])([Ff]ormer|[Ee]x)[\s-]+(?:${words(4)}(?:at|of|with|from|for)\s+(?:the\s+)?)?$`,
		'u',
	),
	new RegExp(
		String.raw`(?<![\p{L}-])([Ff]ormerly|[Pp]reviously)\s+${words(3)}(?:at|of|with|from|for)\s+(?:the\s+)?$`,
		'u',
	),
];

/** The same statements; of those that say who is with whom, what is over is told with the time. */
export function tellPartings(
	statements: readonly CandidateStatement[],
	document: Document,
	mentions: readonly Mention[],
	{ predicates }: Ontology,
): readonly CandidateStatement[] {
	const ends = new Set(predicates.filter(isEmployment).map(({ id }) => id));
	return statements.map((statement) => {
		const { predicate, object, qualifiers } = statement;
		if (!ends.has(predicate) || !('mention' in object)) return statement;
		const mention = mentions[object.mention];
		const parting = mention && partingBefore(document, mention);
		if (parting === undefined) return statement;
		const time = qualifiers.time === undefined ? parting : `${parting}, ${qualifiers.time}`;
		return { ...statement, qualifiers: { ...qualifiers, time } };
	});
}

/** A predicate of who works where. */
export const isEmployment = ({ verbs = [] }: Predicate): boolean =>
	verbs.some((verb) => verb === 'work at' || verb === 'work for');

/** The word that says so, as written, right before a name. */
function partingBefore(
	document: Document,
	{ block, start, sentence }: Mention,
): string | undefined {
	const text = document.blocks[block]?.text ?? '';
	const from = Math.max(document.sentences[sentence]?.start ?? 0, start - longestBefore);
	const before = text.slice(from, start);
	for (const pattern of partings) {
		const word = pattern.exec(before)?.[1];
		if (word !== undefined) return word.toLowerCase();
	}
	return undefined;
}
