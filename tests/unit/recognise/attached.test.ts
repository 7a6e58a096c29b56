import { describe, expect, test } from 'vitest';
import { attachedBefore, attachedBehind } from '../../../src/pipeline/recognise/attached.ts';
import { weighedIn } from './support.ts';

describe('what a hyphen attaches', () => {
	test.each([
		['GPT-4-class', '-class'],
		['Veo-3-like', '-like'],
		['vLLM-based', '-based'],
		['Oscar-award-winning', '-award-winning'],
		['Fuyu-heavy', ''],
		['Llama-instruct', ''],
		['Gemini-pro', ''],
		['Type', ''],
	])('behind: %s', (word, attached) => expect(attachedBehind(word)).toBe(attached.length));

	test.each([
		['ex-DeepMind', 'ex-'],
		['Ex-Google', 'Ex-'],
		['near-Nano', 'near-'],
		['pre-Llama', 'pre-'],
		['pre-training', ''],
		['Pre-Raphaelite', ''],
		['all-MiniLM', ''],
	])('before: %s', (word, attached) => expect(attachedBefore(word)).toBe(attached.length));

	test('is no part of a name', () => {
		const found = weighedIn(
			'A GPT-4-class model, a Llama-like one and near-Gemini scores beat pre-Llama 2 models.',
		).map(({ surface }) => surface);
		expect(found).toEqual(expect.arrayContaining(['GPT-4', 'Llama', 'Gemini', 'Llama 2']));
	});
});

test('what a name is made with stands before it', () => {
	const found = weighedIn('Samsung showed its Gemini-powered Ballie robot.').map(
		({ surface }) => surface,
	);
	expect(found).toContain('Gemini');
	expect(found).not.toContain('Gemini-powered Ballie');
});

test('a name does not go on into a quotation, but a person’s may', () => {
	const found = weighedIn(
		'Google Gemini 2.5 Pro "Kestrel Banana" is out, said Dwayne "The Rock" Johnson.',
	).map(({ surface }) => surface);
	expect(found).toContain('Gemini 2.5 Pro');
	expect(found).toContain('Dwayne "The Rock" Johnson');
});
