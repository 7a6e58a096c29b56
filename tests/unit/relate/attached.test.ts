/** Names that a hyphen makes a property of what follows. */
import { describe, expect, test } from 'vitest';
import type { CandidateStatement } from '../../../src/model/index.ts';
import { recognise } from '../../../src/pipeline/recognise/index.ts';
import { withoutAttached } from '../../../src/pipeline/relate/attached.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';
import { gazetteer, tell, weighText } from './support.ts';

function statedIn(text: string): readonly string[] {
	const found = weighText(`# Note\n\n${text}\n`);
	return found.candidates
		.filter(({ confidence }) => confidence >= 0.5)
		.map((one) => tell(found, one));
}

describe('a name with something attached', () => {
	test.each([
		[
			'is not what is released',
			'Anthropic unveiled a GPT-4-based agent.',
			'Anthropic | uses | GPT-4',
		],
		[
			'is used by the name right behind it',
			'Google showed its GPT-4-powered Gemini.',
			'Gemini | uses | GPT-4',
		],
		[
			'is used by it once where two showed it',
			'Google and Meta released a GPT-4-powered Gemini.',
			'Gemini | uses | GPT-4',
		],
		['what it is released by', 'Anthropic released GPT-4.', 'Anthropic | released | GPT-4'],
	])('%s', (_, text, expected) => {
		expect(statedIn(text)).toEqual([expected]);
	});

	test.each([
		[
			'scores nothing',
			'Their o1-based agent scored 64.6% on MMLU.',
			/^o1 \| (?:score|evaluated_on)/,
		],
		['has no size', 'HP announced an AMD-based machine with 128 GB of RAM.', /^AMD \| size/],
		[
			'is not kept from being used where nobody released it',
			'Google did not release a GPT-4-powered Gemini.',
			/uses \| GPT-4/,
		],
		['is no kind', 'Kestrel 2 is a latency-optimized model.', /is_a \| latency/],
	])('%s', (_, text, wrong) => {
		expect(statedIn(text).filter((one) => wrong.test(one))).toEqual([]);
	});

	test.each([
		['developed', 1],
		['optimised', 0],
	])('says something of its owner where it is “%s”', (word, kept) => {
		const document = ingestText(`# Note\n\nThe Mistral-${word} Pixtral 12B is out.\n`);
		const mentions = recognise(document, gazetteer, ontology);
		const statement = { subject: 0, predicate: 'developed', object: { mention: 1 } };
		expect(mentions[0]?.surface).toBe('Mistral');
		expect(
			withoutAttached([statement as unknown as CandidateStatement], document, mentions, ontology),
		).toHaveLength(kept);
	});
});
