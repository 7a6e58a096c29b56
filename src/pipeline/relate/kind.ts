/**
 * What a thing is said to be must be a kind of thing. `a voice cloning method` is for voice cloning, `a pipeline parallelism
 * algorithm` uses it, `a non-transformer model` is none, and of an `AI Substack` nothing is said. Nor is a kind what somebody
 * makes: `Apple GPUs` tell nothing of all GPUs.
 */
import type {
	CandidateStatement,
	Document,
	Mention,
	Ontology,
	Predicate,
} from '../../model/index.ts';
import { takes } from './match.ts';
import { typeOf } from './reading.ts';
import { kindNoun } from './wordLists.ts';

/** The predicate that says `S is a O`. */
export const isKindly = ({ phrases }: Predicate): boolean => phrases.includes('is a');

/** Predicates of making: what is made is a thing of a name, no class of things. */
export const isMaking = ({ verbs }: Predicate): boolean =>
	['release', 'develop', 'acquire'].some((verb) => verbs.includes(verb));

/** Who deals in things is none of them, nor what they come in: `LLM providers such as OpenAI`, `quantization levels such as Q4`. */
const dealer =
	/^(?:providers?|vendors?|makers?|compan(?:y|ies)|startups?|labs?|teams?|users?|developers?|researchers?|engineers?|levels?|setups?)$/;
/** Said of a thing itself, whatever noun follows. */
const quality =
	/^(?:open[\s-](?:source|weights?)|multi-?modal|multilingual|autoregressive|mixture[\s-]of[\s-]experts|moe)$/i;
/** What is done to a thing when it is made, or what it is made of, though the word tells of doing. */
const technique =
	/(?:tuning|quantization|distillation|attention|learning|prompting|training|pruning|caching)$/i;
/** What a thing is to do. */
const task = /(?:ing|tion|sis|ment)$/i;
const nextWord = /^\s(\p{Ll}[\p{Ll}-]*)/u;

/** The same statements; where what is named as a kind only qualifies the word behind it, what it says instead, or nothing. */
export function withKinds(
	statements: readonly CandidateStatement[],
	document: Document,
	mentions: readonly Mention[],
	{ predicates, types }: Ontology,
): readonly CandidateStatement[] {
	const making = new Set(predicates.filter(isMaking).map(({ id }) => id));
	const classes = new Set(types.flatMap(({ nouns }) => nouns));
	const kind = predicates.find(isKindly);
	const use = predicates.find(({ verbs }) => verbs.includes('use'));
	const serve = predicates.find(({ phrases }) => phrases.includes('used for'));
	return statements.flatMap((statement): readonly CandidateStatement[] => {
		const { object } = statement;
		if (!('mention' in object)) return [statement];
		const mention = mentions[object.mention];
		if (making.has(statement.predicate))
			return classes.has(mention?.surface.replace(/s$/u, '') ?? '') ? [] : [statement];
		if (statement.predicate !== kind?.id) return [statement];
		const text = mention && document.blocks[mention.block]?.text;
		if (!mention || text === undefined) return [statement];
		if (/\bnon[-\s]$/iu.test(text.slice(0, mention.start))) return [];
		const next = nextWord.exec(text.slice(mention.end, mention.end + 24))?.[1];
		const isField = mention.surface === 'AI' || mention.surface === 'ML';
		if (isField || (next !== undefined && dealer.test(next))) return [];
		const name = mention.readings[0]?.name ?? mention.surface;
		const isWhole = kindNoun.test(/\p{L}+$/u.exec(name)?.[0].toLowerCase() ?? '');
		if (next === undefined || !kindNoun.test(next) || isWhole || quality.test(name))
			return [statement];
		const isTask = task.test(name) && !technique.test(name);
		const said = isTask ? serve : use;
		return said && takes(said, typeOf(mentions[statement.subject]), typeOf(mention))
			? [{ ...statement, predicate: said.id }]
			: [];
	});
}
