import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { mentionsOf, type MentionSentence } from '../../../src/site/mentions.ts';
import { sketchWorld } from '../../support/world.ts';

const textOf = ({ parts }: MentionSentence): string => parts.map(({ text }) => text).join('');

/** Documents that name Llama in so many sentences each, newest first; padding makes the sentences long. */
const mentionsIn = (counts: readonly number[], padding = '') => {
	const documents = counts.map((count, at) => {
		const sentences = Array.from({ length: count }, (_, one) => `Llama ${one} is fast${padding}.`);
		return [`${at}.md`, `# Text ${at}\n\n${sentences.join(' ')}`] as const;
	});
	const world = sketchWorld({
		documents: Object.fromEntries(documents),
		entities: { llama: ['Llama', 'model'] },
	});
	return mentionsOf(world, asEntityId('llama')).map(({ sentences, further, more }) => ({
		first: sentences.map(textOf),
		further: further.map(textOf),
		more,
	}));
};

describe('mentions of an entity', () => {
	test('three sentences of a document stand open, the further ones folded, none of them twice', () => {
		const [mention] = mentionsIn([5]);
		expect(mention).toEqual({
			first: ['Llama 0 is fast.', 'Llama 1 is fast.', 'Llama 2 is fast.'],
			further: ['Llama 3 is fast.', 'Llama 4 is fast.'],
			more: undefined,
		});
	});

	test('twelve further ones stand there, of thirteen none: then a link leads to the fourth', () => {
		const [twelve, thirteen] = mentionsIn([15, 16]);
		expect([twelve?.further.length, twelve?.more]).toEqual([12, undefined]);
		expect(thirteen?.further).toEqual([]);
		expect(thirteen?.more?.count).toBe(13);
		expect(thirteen?.more?.href).toMatch(/^\/documents\/1\/#s\d+$/);
	});

	test('of a heavy page the newest documents have theirs, the others links', () => {
		const mentions = mentionsIn([9, 9, 9, 4], ' indeed'.repeat(40));
		expect(mentions.map(({ further, more }) => [further.length, more?.count])).toEqual([
			[6, undefined],
			[0, 6],
			[0, 6],
			[1, undefined],
		]);
	});
});
