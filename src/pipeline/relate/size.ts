/** Sizes that stand in the names of models: `Llama 3.1 405B` has 405 billion parameters. */
import {
	isWithin,
	type CandidateStatement,
	type Document,
	type Mention,
	type Ontology,
	type Sentence,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { findAmounts } from '../../model/index.ts';

const sizeConfidence = 0.9;
const model: string = 'model';

/** One quantity for each mention whose name holds its size; mixtures such as `8x7B` state no sum and are left out. */
export function relateSizes(
	document: Document,
	sentence: Sentence,
	named: readonly (readonly [index: number, mention: Mention])[],
	{ predicates }: Ontology,
): readonly CandidateStatement[] {
	const predicate = predicates.find(({ quantity }) => quantity?.units.includes('parameters'));
	if (!predicate) return [];
	return named.flatMap(([subject, mention]): CandidateStatement[] => {
		const size = sizeIn(mention);
		const at = size === undefined ? -1 : mention.text.lastIndexOf(size);
		const [amount] = size === undefined ? [] : findAmounts(size);
		if (size === undefined || at < 0 || !amount || !/^[MBT]$/i.test(amount.magnitude ?? ''))
			return [];
		const start = mention.span.start + at;
		const span = { start, end: start + size.length };
		if (!isWithin(span, sentence.span)) return [];
		return [
			{
				subject,
				predicate: predicate.id,
				object: { literal: { value: amount.value, unit: 'parameters', text: size }, span },
				modality: 'asserted',
				qualifiers: {},
				evidence: evidenceOf(document, sentence, mention.span, span),
				confidence: sizeConfidence,
			},
		];
	});
}

/** The size in a name, as its grammar read it or as it stands in a name of the lexicon: `Mistral 7B`. */
function sizeIn({ readings: [best], text }: Mention): string | undefined {
	if (best?.parts) return best.parts.size;
	return best?.type === model
		? [...text.matchAll(/(?<![\p{L}\p{N}.×])\d+(?:\.\d+)?[BM](?![\p{L}\p{N}])/gu)].at(-1)?.[0]
		: undefined;
}
