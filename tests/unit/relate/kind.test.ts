/** What a thing is said to be: a kind of thing, and not what only qualifies one. */
import { describe, expect, test } from 'vitest';
import type { CandidateStatement } from '../../../src/model/index.ts';
import { recognise } from '../../../src/pipeline/recognise/index.ts';
import { withKinds } from '../../../src/pipeline/relate/kind.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';
import { gazetteer, tell, weighText } from './support.ts';

function statedIn(text: string): readonly string[] {
	const found = weighText(`# Note\n\n${text}\n`);
	return found.candidates.map((one) => tell(found, one));
}

describe('a kind', () => {
	test.each([
		['Mixtral 8x7B is a mixture of experts.', 'Mixtral 8x7B | is_a | mixture of experts'],
		['Phi-4 is an open-source model.', 'Phi-4 | is_a | open source'],
		['o1 is a reasoning model.', 'o1 | is_a | reasoning model'],
	])('is what a thing is: %s', (text, expected) => {
		expect(statedIn(text)).toContain(expected);
	});

	test.each([
		['a task', 'OpenVoice, a voice cloning method, was released.', /is_a \| voice cloning$/],
		['a way', 'Gemma 3, a fine-tuning method, was released.', /is_a \| fine-tuning/],
		['what it is not', 'LFM-7B, a non-transformer model, was released.', /LFM-7B \| is_a/],
		['a trade', 'It has LLM providers such as Cohere and Claude.', /is_a \| large language model/],
	])('is not %s', (_, text, wrong) => {
		expect(statedIn(text).filter((one) => wrong.test(one))).toEqual([]);
	});

	test('is nothing that somebody makes', () => {
		const document = ingestText('# Note\n\nApple GPUs and Apple M1 chips share memory.\n');
		const mentions = recognise(document, gazetteer, ontology);
		const makes = mentions.flatMap(({ surface }, mention) =>
			surface === 'Apple' ? [] : [{ subject: 0, predicate: 'developed', object: { mention } }],
		);
		const kept = withKinds(makes as unknown as CandidateStatement[], document, mentions, ontology);
		const told = kept.map(({ object }) => 'mention' in object && mentions[object.mention]?.surface);
		expect(mentions.map(({ surface }) => surface)).toContain('GPUs');
		expect(told).not.toContain('GPUs');
		expect(told.length).toBeGreaterThan(0);
	});

	test('is no field that a name is set beside', () => {
		const document = ingestText('# Note\n\nThey read Discord with ChatGPT daily.\n');
		const [discord, chat] = recognise(document, gazetteer, ontology);
		const mentions = [discord!, { ...chat!, surface: 'AI' }];
		const statement = { subject: 0, predicate: 'is_a', object: { mention: 1 } };
		expect(
			withKinds([statement as unknown as CandidateStatement], document, mentions, ontology),
		).toEqual([]);
	});

	test('that only qualifies tells what a thing is for, or what it uses', () => {
		expect(statedIn('Whisper, a speech recognition system, was released.').join('\n')).toMatch(
			/Whisper \| used_for \| speech recognition/,
		);
		expect(statedIn('Llama 2 is a knowledge distillation model.').join('\n')).toMatch(
			/Llama 2 \| uses \| knowledge distillation/,
		);
	});
});
