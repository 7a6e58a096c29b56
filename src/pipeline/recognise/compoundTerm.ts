/**
 * Technical terms that no lexicon lists, by their heads: `image detection`, `layer offloading`, `long-context
 * retrieval`. A head noun of the field with the noun or adjective before it; a guess, never more.
 */
import { gapBetween, isMasked, isTitledAt, type Passage, type Word } from './passage.ts';
import { readingOf, type Proposal } from './proposal.ts';
import { conceptType } from './types.ts';

const confidence = 0.5;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that head terms of computing and the sciences around it. */
const heads = list(`
architecture architectures attention augmentation authentication caching calling censorship classification cloning completion compression compute contamination decoding detection development distillation
editing efficiency embedding embeddings encoding engineering evaluation extraction finetuning forecasting generalization generation grounding hallucination hallucinations hijacking inference integration interaction
interpretability learning memorization modeling modelling moderation navigation offloading optimisation optimization orchestration parallelism parsing planning prediction pretraining processing prompting pruning
quantisation quantization reasoning recognition regulation rendering retrieval robotics routing safety sampling sandbox sandboxes scaling scheduling search segmentation simulation sparsity streaming summarization
supervision synthesis tokenization training transcription translation tuning understanding verification
`);

/** Words before a head that make no term with it: function words, verbs, and adjectives of praise and degree. */
const noModifiers = list(`
a about above across after again all along also although always an and another any are around as at back based be been before being better best between big bigger both broader but by can careful cheap cheaper clear close comprehensive
consistent continued continuous cost could current deeper despite detailed did different difficult do does done down due during each early effective efficient either enhanced enough especially even every excellent expanded extensive extra
fast faster few final first for free from full fully further future general get gets given good great greater had hard has have having heavy help helps her high higher highly his how however human if immediate impressive improve improved improves in
include includes independent initial into is it its just key large larger largest last later latest lead leading least less level like limited long longer lot low lower made main major make makes manual many massive may maybe might minimal minor more
most much multiple must near new newer next no non not notable novel now of off old on once one only open or original other our out over overall own per perfect perhaps poor possible potential powerful present previous prior proper quick rapid rather
real recent reduced reduces regarding related robust same scalable second several shall she should show shows significant similar simple since single slow small smaller so some sometimes soon special specific still strong stronger substantial such
superior sure than that the their them then there these they third this those though three through thus to today together too top total two under unlike until up upon us use used useful user uses using various versus very via vs was way we well were
what when where whether which while who whole why wide wider will with within without work works worse would year yet you your enable enables enabling including support supports supporting require requires boost boosts boosting achieve achieving
offer offers allow allows drive drives driving perform performs performing advance advances advancing accelerate accelerates accelerating prioritize prioritizes emphasize emphasizes highlight highlights discuss discusses discussing discussed explore
explores exploring mention mentions note notes cover covers covering address addresses addressing involve involves involving need needs provide provides providing introduce introduces introducing increase increases increasing ongoing complete overhauled built beat won lost sold paid said kept left led met sent spent taught thought told wrote written drawn driven grown known seen taken gain lets follow run ran begin began
`);

/** Gerunds that are nouns of the field; other words in -ing before a head are verbs. */
const gerunds = list(
	'coding training reasoning learning programming routing streaming testing pricing planning scaling rendering processing engineering tokenizing computing networking encoding decoding embedding manufacturing',
);

/** Proposals for terms in running text. */
export function findCompoundTerms(passages: readonly Passage[]): readonly Proposal[] {
	return passages.flatMap((passage) =>
		passage.words.flatMap((head, at): readonly Proposal[] => {
			if (!heads.has(head.text) || isTitledAt(passage, head.start)) return [];
			const start = termStart(passage, at);
			if (start === undefined || isMasked(passage, start, head.end)) return [];
			const readings = [
				readingOf(passage.text.slice(start, head.end), conceptType, 'tagger', confidence),
			];
			return [
				{ passage: passage.index, start, end: head.end, form: 'name', trust: 'guess', readings },
			];
		}),
	);
}

/** Where the term that a head closes starts: one modifier, and one more where it is an adjective by its form. */
function termStart(passage: Passage, at: number): number | undefined {
	const [head, first, second] = [passage.words[at], passage.words[at - 1], passage.words[at - 2]];
	if (!head || !first || gapBetween(passage, first, head) !== ' ' || !isModifier(first))
		return undefined;
	const isLonger =
		second &&
		gapBetween(passage, second, first) === ' ' &&
		isModifier(second) &&
		isAdjective(second.text);
	return isLonger ? second.start : first.start;
}

function isModifier({ text }: Word): boolean {
	if (text.length < 3 || !/^(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,5})$/u.test(text) || noModifiers.has(text))
		return false;
	return (
		text.includes('-') ||
		(!/(?:ly|ed|[^suci]s)$/u.test(text) && (!/ing$/u.test(text) || gerunds.has(text)))
	);
}

const isAdjective = (text: string): boolean => text.includes('-') || /(?:al|ic|ar)$/u.test(text);
