/** Names that the noun behind them explains: `the Zorblat benchmark`, `the Zorblat library`. */
import { nameKey, type TypeId } from '../../model/index.ts';
import { attachedBehind } from './attached.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';
import { proposeShape } from './shapeProposal.ts';
import { isGeneralWord } from './stopWords.ts';
import { conceptType, datasetType, softwareType } from './types.ts';

/** A name of one or two capitalised words before one of some nouns. */
const before = (nouns: string, inner: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\p{N}.-])(\\p{Lu}${inner}*[\\p{L}\\p{N}](?: \\p{Lu}${inner}*[\\p{L}\\p{N}])?) (?:${nouns})\\b`,
		'gu',
	);

const [dotted, plain] = ['[\\p{L}\\p{N}.-]', '[\\p{L}\\p{N}-]'];
const nounsOf = {
	dataset: 'benchmarks?|datasets?|corpus|leaderboard|test set',
	software: 'library|framework|toolkit|package|SDK|plugin|app|extension|IDE|editor|browser|stack',
	concept: 'algorithm|technique|method|protocol|architecture|optimizer',
};
const nouned: readonly (readonly [TypeId, RegExp])[] = [
	[datasetType, before(nounsOf.dataset, dotted)],
	[softwareType, before(nounsOf.software, dotted)],
	[conceptType, before(nounsOf.concept, plain)],
];

/** Texts without any of these nouns are not searched further. */
const tellingNouns = new RegExp(` (?:${Object.values(nounsOf).join('|')})\\b`);

/** Proposals for unknown names with a telling noun behind them. */
export function findNouned(passage: Passage, gazetteer: Gazetteer): readonly Proposal[] {
	if (passage.block.kind === 'heading' || !tellingNouns.test(passage.text)) return [];
	return nouned.flatMap(([type, pattern]) =>
		Array.from(passage.text.matchAll(pattern)).flatMap((match) => {
			const [whole = '', name = ''] = [match[0], match[1]];
			const words = name.split(' ');
			while (words.length > 0 && isGeneralWord(words[0] ?? '')) words.shift();
			const rest = words.join(' ');
			if (rest === '' || words.some(isGeneralWord) || /^\d/u.test(rest)) return [];
			if (attachedBehind(rest) > 0) return [];
			const start = match.index + whole.indexOf(name) + name.length - rest.length;
			const known = gazetteer.entriesByKey.has(nameKey(rest));
			return known
				? []
				: proposeShape(
						passage,
						start,
						start + rest.length,
						{ type, confidence: 0.65, trust: 'likely' },
						gazetteer,
					);
		}),
	);
}
