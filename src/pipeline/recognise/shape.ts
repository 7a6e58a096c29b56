/**
 * Names told by their shape: benchmarks (`MedXBench`), events with a year (`NeurIPS 2023`), software (`node.js`,
 * `vLLM`), titles of works in quotation marks or italics, and handles.
 */
import { nameKey, type TypeId } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCapitalised, isMasked, type Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal, type Trust } from './proposal.ts';
import { isGeneralWord, isLayoutPhrase } from './stopWords.ts';
import {
	conceptType,
	datasetType,
	eventType,
	personType,
	softwareType,
	workType,
} from './types.ts';

interface Shape {
	readonly pattern: RegExp;
	readonly type: TypeId;
	readonly confidence: number;
	readonly trust: Trust;
	readonly isFitting?: (name: string, passage: Passage, start: number, end: number) => boolean;
}

const hasAcronymCase = (name: string): boolean => (name.match(/\p{Lu}/gu) ?? []).length >= 3;
const monthOrQuarter =
	/^(?:Q[1-4]|H[12]|FY|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|CEO|CTO|USA|GPT|LLM)\b/u;

/** Each pattern's first group is the name. */
const shapes: readonly Shape[] = [
	{
		pattern:
			/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]*(?:[- ]\p{Lu}[\p{L}\p{N}]*)?(?:-[Bb]ench|Bench|-?Eval|QA)(?:[- ](?:Pro|Hard|Verified|Lite|Multilingual|\d))?)(?![\p{L}\p{N}-])/gu,
		type: datasetType,
		confidence: 0.75,
		trust: 'sure',
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)? (?:Bench|Arena|Leaderboard))(?![\p{L}\p{N}-])/gu,
		type: datasetType,
		confidence: 0.6,
		trust: 'likely',
		isFitting: (name) => !isGeneralWord(name.split(' ')[0] ?? ''),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]* (?:19|20)\d\d)(?![\p{L}\p{N}-])/gu,
		type: eventType,
		confidence: 0.7,
		trust: 'likely',
		isFitting: (name, { isTitled }) =>
			hasAcronymCase(name) && !monthOrQuarter.test(name) && !isTitled,
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}\p{N}’'.-]* ){1,5}(?:Conference|Summit|Workshop|Symposium|Hackathon|Expo|Fair|Olympiad|Forum|DevDay|Keynote)(?: (?:19|20)\d\d)?)(?![\p{L}\p{N}-])/gu,
		type: eventType,
		confidence: 0.75,
		trust: 'sure',
		isFitting: (name, { isTitled, text }, start) =>
			!isTitled &&
			(start > 0 || !isGeneralWord(name.split(' ')[0] ?? '')) &&
			!/[.!?] $/u.test(text.slice(Math.max(0, start - 2), start)),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}.@/-])([\p{L}][\p{L}\p{N}-]*\.(?:js|ts|py|cpp|rs|io|ai|dev|net|app|sh|jl|org))(?![\p{L}\p{N}-])/gu,
		type: softwareType,
		confidence: 0.6,
		trust: 'likely',
	},
	{
		pattern: /(?<![\p{L}\p{N}.@/-])([a-z]{1,3}\p{Lu}[\p{L}]*\p{Lu}*)(?![\p{L}\p{N}-])/gu,
		type: softwareType,
		confidence: 0.5,
		trust: 'guess',
		isFitting: (name) =>
			!/^(?:ePub|eBook|iOS|iPhone|iPad|mRNA|tRNA|pH|kWh|mAh|kHz|dB|eV|nM)/u.test(name) &&
			!/s$/u.test(name),
	},
	{
		pattern: /["“]([^"“”]{8,120}?)[.,?!]?["”]/gu,
		type: workType,
		confidence: 0.55,
		trust: 'guess',
		isFitting: isTitle,
	},
	{
		pattern: /(?<![\p{L}\p{N}@/.])@([A-Za-z]\w{2,24})(?![\w@])/gu,
		type: personType,
		confidence: 0.6,
		trust: 'likely',
	},
];

/** Proposals by shape; what the lexicon knows keeps the entry's type. */
export function findShapes(
	passages: readonly Passage[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	return passages.flatMap((passage) => [
		...shapes.flatMap((shape) => matchShape(shape, passage, gazetteer)),
		...findItalicTitles(passage, gazetteer),
		...findNouned(passage, gazetteer),
	]);
}

function matchShape(shape: Shape, passage: Passage, gazetteer: Gazetteer): readonly Proposal[] {
	return Array.from(passage.text.matchAll(shape.pattern)).flatMap((match) => {
		const name = match[1] ?? '';
		const start = match.index + match[0].indexOf(name);
		const end = start + name.length;
		if (shape.isFitting && !shape.isFitting(name, passage, start, end)) return [];
		return propose(passage, start, end, shape, gazetteer);
	});
}

function propose(
	passage: Passage,
	start: number,
	end: number,
	{ type, confidence, trust }: Pick<Shape, 'type' | 'confidence' | 'trust'>,
	{ entriesByKey }: Gazetteer,
): readonly Proposal[] {
	if (passage.masked.length > 0 && isMasked(passage, start, end)) return [];
	const name = passage.text.slice(start, end);
	const entry =
		entriesByKey.get(nameKey(name))?.find((one) => one.type === type) ??
		withoutYear(name, type, entriesByKey);
	const reading = entry
		? entryReading(entry, 'grammar', 0.93)
		: readingOf(name, type, 'grammar', confidence);
	return [
		{
			passage: passage.index,
			start,
			end,
			form: 'name',
			trust: entry ? 'sure' : trust,
			readings: [reading],
		},
	];
}

/** One edition of a known event is a mention of the event. */
function withoutYear(
	name: string,
	type: TypeId,
	entriesByKey: Gazetteer['entriesByKey'],
): ReturnType<typeof find> {
	return type === eventType ? find(entriesByKey, name.replace(/ (?:19|20)\d\d$/u, '')) : undefined;
}

const find = (entriesByKey: Gazetteer['entriesByKey'], name: string) =>
	entriesByKey.get(nameKey(name))?.find(({ type }) => type === eventType);

const workNoun =
	/\b(?:papers?|books?|study|studies|article|essay|post|report|survey|talk|podcast|newsletter|titled|entitled|called|preprint|course|thesis)\b/iu;
const smallWords = new Set(
	'a an and as at but by for from in into is it nor of on or over the to vs via with you your'.split(
		' ',
	),
);

/** Is a quoted or italic text a title? Three words or more in Title Case; a cue near by, or four of them. */
function isTitle(text: string, passage: Passage, start: number, end: number): boolean {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
	if (words.length < 3 || words.length > 18 || !isCapitalised(text) || isLayoutPhrase(text))
		return false;
	const large = words.filter((word) => !smallWords.has(word.toLowerCase()));
	const capital = large.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
	if (large.length < 2 || capital.length < large.length) return false;
	const around = `${passage.text.slice(Math.max(0, start - 40), start)} ${passage.text.slice(end, end + 30)}`;
	return workNoun.test(around) || words.length > 3;
}

function findItalicTitles(passage: Passage, gazetteer: Gazetteer): readonly Proposal[] {
	return passage.block.runs.flatMap(({ start, end, marks }) => {
		if (!marks.some(({ kind }) => kind === 'emphasis')) return [];
		const text = passage.text.slice(start, end).replace(/[.,:;?!]$/u, '');
		if (!isTitle(text, passage, start, start + text.length)) return [];
		return propose(
			passage,
			start,
			start + text.length,
			{ type: workType, confidence: 0.6, trust: 'likely' },
			gazetteer,
		);
	});
}

/** `the X benchmark`, `the X library`: a capitalised or mixed-case word that a noun behind it explains. */
const nouned: readonly (readonly [TypeId, RegExp])[] = [
	[
		datasetType,
		/(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}\p{N}.-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}.-]*[\p{L}\p{N}])?) (?:benchmarks?|datasets?|corpus|leaderboard|test set)\b/gu,
	],
	[
		softwareType,
		/(?<![\p{L}\p{N}.-])([\p{Lu}][\p{L}\p{N}.-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}.-]*[\p{L}\p{N}])?) (?:library|framework|toolkit|package|SDK|plugin|app|extension|IDE|editor|browser|stack)\b/gu,
	],
	[
		conceptType,
		/(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}\p{N}-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}-]*[\p{L}\p{N}])?) (?:algorithm|technique|method|protocol|architecture|optimizer)\b/gu,
	],
];

function findNouned(passage: Passage, gazetteer: Gazetteer): readonly Proposal[] {
	if (passage.block.kind === 'heading') return [];
	return nouned.flatMap(([type, pattern]) =>
		Array.from(passage.text.matchAll(pattern)).flatMap((match) => {
			const [whole = '', name = ''] = [match[0], match[1]];
			const words = name.split(' ');
			while (words.length > 0 && isGeneralWord(words[0] ?? '')) words.shift();
			const rest = words.join(' ');
			if (rest === '' || words.some(isGeneralWord) || /^\d/u.test(rest)) return [];
			const start = match.index + whole.indexOf(name) + name.length - rest.length;
			const known = gazetteer.entriesByKey.has(nameKey(rest));
			return known
				? []
				: propose(
						passage,
						start,
						start + rest.length,
						{ type, confidence: 0.65, trust: 'likely' },
						gazetteer,
					);
		}),
	);
}
