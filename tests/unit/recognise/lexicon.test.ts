import { describe, expect, test } from 'vitest';
import { mentionsIn, surfaces } from './support.ts';

describe('known names', () => {
	test.each([
		['the longest form wins', 'We like Mistral AI today.', ['Mistral AI']],
		['not inside a word', 'A mistralesque wind blew in metaphors.', []],
		['not in code', 'The tag `Meta` and `openai/gpt-4` stay code.', []],
		['not in a fenced block', '```\nMeta\n```\n\nWind.', []],
		['not in an address', 'See https://example.com/Meta for more.', []],
		['a possessive stays outside', "It was Meta’s choice, not OpenAI's.", ['Meta', 'OpenAI']],
		[
			'plural of a common noun',
			'Two scaling laws and a scaling law.',
			['scaling laws', 'scaling law'],
		],
		['plural in -ies', 'Their data policies differ.', ['data policies']],
		['plural of an acronym', 'They bought GPUs.', ['GPUs']],
		['hyphen or space', 'Both fine tuning and fine-tuning work.', ['fine tuning', 'fine-tuning']],
		['capitals', 'OPENAI SPOKE.', ['OPENAI']],
		['a slug', 'Asked of google-deepmind, too.', ['google-deepmind']],
		['no everyday word for a name', 'The cursor moved in meta analysis.', []],
		['a common noun in any case', 'Scaling Laws matter.', ['Scaling Laws']],
		['not the start of a longer version', 'We saw Llama 3.14 fail.', ['Llama 3.14']],
		['not the start of a hyphenated name', 'We saw Cursor-9000 fail.', ['Cursor-9000']],
		['a maker before a name is its own mention', 'We asked Google Gemini.', ['Google', 'Gemini']],
		[
			'what its maker tells is found behind it, and by itself from then on',
			'Google Colab is free. They like Colab.',
			['Google', 'Colab', 'Colab'],
		],
		['a compound with a lower-case word', 'A multi-GPU and Gemini-powered box.', ['GPU', 'Gemini']],
	])('%s', (_, text, expected) => {
		expect(surfaces(text)).toEqual(expected);
	});

	test.each([
		['without its entry', 'Every Box needs attention.', []],
		[
			'with its entry',
			'Box, Inc. is a company. Every Box has the attention mechanism, so attention.',
			['Box', 'attention'],
		],
	])('a form that needs context, %s', (_, text, expected) => {
		const short = mentionsIn(text).filter(({ form }) => form === 'short');
		expect(short.map(({ surface }) => surface)).toEqual(expected);
	});

	test.each([
		['both readings without a cue', 'We saw Jaguar again.', ['hardware', 'model'], [0.6, 0.6]],
		['the noun beside it decides', 'We ran the Jaguar model.', ['model', 'hardware'], [0.8, 0.6]],
		[
			'and nothing of another type',
			'We ran on the Jaguar chip.',
			['hardware', 'model'],
			[0.6, 0.6],
		],
	])('a form of two entries: %s', (_, text, types, confidences) => {
		const [mention] = mentionsIn(text).filter(({ surface }) => surface === 'Jaguar');
		expect(mention?.readings.map(({ type }) => type)).toEqual(types);
		expect(mention?.readings.map(({ confidence }) => confidence)).toEqual(confidences);
	});
});
