/**
 * Names told by their shape: benchmarks (`MedXBench`), events with a year (`NeurIPS 2023`), software (`node.js`,
 * `vLLM`), titles of works in quotation marks or italics, and handles.
 */
import type { Gazetteer } from './gazetteer.ts';
import { findNouned } from './nouned.ts';
import { isTitledAt, type Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';
import { proposeShape, type ShapeTraits } from './shapeProposal.ts';
import { isGeneralWord } from './stopWords.ts';
import { findItalicTitles, isTitle } from './title.ts';
import { datasetType, eventType, personType, softwareType, workType } from './types.ts';

interface Shape extends ShapeTraits {
	readonly pattern: RegExp;
	/** One of these stands in every match: texts without are not searched. */
	readonly marks?: readonly string[];
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
		marks: ['ench', 'Eval', 'QA'],
		type: datasetType,
		confidence: 0.75,
		trust: 'sure',
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)? (?:Bench|Arena|Leaderboard))(?![\p{L}\p{N}-])/gu,
		marks: [' Bench', ' Arena', ' Leaderboard'],
		type: datasetType,
		confidence: 0.6,
		trust: 'likely',
		isFitting: (name) => !isGeneralWord(name.split(' ')[0] ?? ''),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]* (?:19|20)\d\d)(?![\p{L}\p{N}-])/gu,
		marks: [' 19', ' 20'],
		type: eventType,
		confidence: 0.7,
		trust: 'likely',
		isFitting: (name, passage, start) =>
			hasAcronymCase(name) && !monthOrQuarter.test(name) && !isTitledAt(passage, start),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}\p{N}’'.-]* ){1,5}(?:Conference|Summit|Workshop|Symposium|Hackathon|Expo|Fair|Olympiad|Forum|DevDay|Keynote)(?: (?:19|20)\d\d)?)(?![\p{L}\p{N}-])/gu,
		marks: [
			'Conference',
			'Summit',
			'Workshop',
			'Symposium',
			'Hackathon',
			'Expo',
			'Fair',
			'Olympiad',
			'Forum',
			'DevDay',
			'Keynote',
		],
		type: eventType,
		confidence: 0.75,
		trust: 'sure',
		isFitting: (name, passage, start) =>
			!isTitledAt(passage, start) &&
			(start > 0 || !isGeneralWord(name.split(' ')[0] ?? '')) &&
			!/[.!?] $/u.test(passage.text.slice(Math.max(0, start - 2), start)),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}.@/-])([\p{L}][\p{L}\p{N}-]*\.(?:js|ts|py|cpp|rs|io|ai|dev|net|app|sh|jl|org))(?![\p{L}\p{N}-])/gu,
		marks: [
			'.js',
			'.ts',
			'.py',
			'.cpp',
			'.rs',
			'.io',
			'.ai',
			'.dev',
			'.net',
			'.app',
			'.sh',
			'.jl',
			'.org',
		],
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
		marks: ['"', '“'],
		type: workType,
		confidence: 0.55,
		trust: 'guess',
		isFitting: isTitle,
	},
	{
		pattern: /(?<![\p{L}\p{N}@/.])@([A-Za-z]\w{2,24})(?![\w@])/gu,
		marks: ['@'],
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
	if (shape.marks?.some((mark) => passage.text.includes(mark)) === false) return [];
	return Array.from(passage.text.matchAll(shape.pattern)).flatMap((match) => {
		const whole = match[1] ?? '';
		const name = shape.type === datasetType ? withoutOpener(whole) : whole;
		const start = match.index + match[0].indexOf(whole) + whole.length - name.length;
		const end = start + name.length;
		if (shape.isFitting && !shape.isFitting(name, passage, start, end)) return [];
		return proposeShape(passage, start, end, shape, gazetteer);
	});
}

/** `On BIG-bench` without the word that only opens the sentence. */
function withoutOpener(name: string): string {
	const [first = '', ...rest] = name.split(' ');
	return rest.length > 0 && isGeneralWord(first) ? rest.join(' ') : name;
}
