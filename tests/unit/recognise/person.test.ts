import { describe, expect, test } from 'vitest';
import { mentionsIn, surfaces } from './support.ts';

describe('people', () => {
	test.each([
		['a given name and a surname', 'Then Yann LeCun spoke.', ['Yann LeCun']],
		['an initial', 'Then John B. Smith spoke.', ['John B. Smith']],
		['particles', 'Then Guido van Rossum spoke.', ['Guido van Rossum']],
		[
			'accents and hyphens',
			'With Timothée Durand-Lévy and François Chollet.',
			['François Chollet'],
		],
		['a title', 'They asked Dr. Okonkwo about it.', ['Okonkwo']],
		['an office', 'Its CEO Zubaida Qureshi agreed.', ['Zubaida Qureshi']],
		['et al.', 'This follows Kaplan et al. closely.', ['Kaplan']],
		[
			'the surname alone, later',
			'Tim Dettmers wrote it. Later Dettmers agreed.',
			['Tim Dettmers', 'Dettmers'],
		],
		['a handle', 'Thanks to @somebody for this.', ['somebody']],
		[
			'no two capitalised words',
			'The Common Questions and the Data Mix of San Francisco in New York.',
			[],
		],
		[
			'nobody whom something is called after',
			'She won the Arthur Cope Award and the James R. Killian Memorial Prize.',
			[],
		],
		['no product', 'They tried Claude Code and Gemini Live.', []],
		['no everyday word at the start', 'Will Meta agree? Mark Meta down.', []],
	])('%s', (_, text, expected) => {
		expect(surfaces(text, 'person')).toEqual(expected);
	});

	test('authors of the front matter are people wherever they stand', () => {
		const text = '---\ntitle: T\nauthors: [Xq Zorblat]\n---\n\nLater Xq Zorblat disagreed.';
		expect(surfaces(text, 'person')).toEqual(['Xq Zorblat']);
	});

	test('a surname names the whole person', () => {
		const [, second] = mentionsIn('Tim Dettmers wrote it. Later Dettmers agreed.');
		expect(second).toMatchObject({
			form: 'short',
			readings: [{ name: 'Tim Dettmers', method: 'context' }],
		});
	});
});
