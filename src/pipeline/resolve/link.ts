/**
 * Which draft a name stands for. One reading decides by itself; among several the document does:
 * the one that is named beyond doubt elsewhere in it, or whose description its words are closer to.
 */
import { stems, weighWords } from './words.ts';
import { entityThreshold, margin, type Draft, type Drafts } from './draft.ts';
import type { Finding } from './findings.ts';
import type { Mention, Outcome } from '../../model/index.ts';

/** Outcomes of the mentions of one document, in their order; descriptions stay unknown here. */
export function linkNames({ document, mentions }: Finding, drafts: Drafts): readonly Outcome[] {
	const optionsOfEach = mentions.map((mention) => optionsOf(mention, drafts));
	const sure = new Set(
		optionsOfEach.flatMap(([first, ...others]) =>
			first && others.length === 0 ? [first.draft] : [],
		),
	);
	const isContested = optionsOfEach.some(({ length }) => length > 1);
	const words = isContested ? stems(document.blocks.map(({ text }) => text).join(' ')) : none;
	const decided = new Map<string, Outcome>();
	return optionsOfEach.map((options) => {
		const key = options.map(({ draft, confidence }) => `${draft.id} ${confidence}`).join('|');
		const outcome = decided.get(key) ?? decide(options, sure, words);
		decided.set(key, outcome);
		return outcome;
	});
}

const none: ReadonlySet<string> = new Set();

interface Option {
	readonly draft: Draft;
	readonly confidence: number;
}

/** Drafts that a mention may mean, each once, most likely first. */
function optionsOf({ form, readings }: Mention, drafts: Drafts): readonly Option[] {
	if (form === 'description') return [];
	const best = readings[0]?.confidence ?? 0;
	const options = new Map<Draft, number>();
	for (const reading of readings) {
		const draft = drafts.of(reading);
		if (!draft || draft.confidence < entityThreshold || reading.confidence < best - margin)
			continue;
		options.set(draft, Math.max(options.get(draft) ?? 0, reading.confidence));
	}
	return [...options].map(([draft, confidence]) => ({ draft, confidence }));
}

function decide(
	options: readonly Option[],
	sure: ReadonlySet<Draft>,
	words: ReadonlySet<string>,
): Outcome {
	const [only] = options;
	if (!only) return { kind: 'unknown' };
	if (options.length === 1)
		return { kind: 'linked', entity: only.draft.id, confidence: only.confidence };
	const texts = options.map(({ draft }) => stems(draft.entry?.description ?? draft.name));
	const likeness = weighWords(texts);
	const scored = options
		.map(({ draft, confidence }, index) => ({
			draft,
			score:
				confidence + (sure.has(draft) ? 0.3 : 0) + likeness.between(words, texts[index] ?? none),
		}))
		.toSorted((a, b) => b.score - a.score || (a.draft.id < b.draft.id ? -1 : 1));
	const [first, second] = scored;
	if (first && first.score - (second?.score ?? 0) >= 0.1)
		return { kind: 'linked', entity: first.draft.id, confidence: only.confidence };
	return {
		kind: 'ambiguous',
		candidates: scored.map(({ draft, score }) => ({
			entity: draft.id,
			confidence: Math.round(Math.min(1, score / 2) * 100) / 100,
		})),
	};
}
