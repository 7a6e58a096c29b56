import { describe, expect, test } from 'vitest';
import { surfaces } from './support.ts';

describe('names by their shape', () => {
	test.each([
		['a bench', 'dataset', 'They ran MedXBench and Zor-Bench on it.', ['MedXBench', 'Zor-Bench']],
		['a question set', 'dataset', 'They ran ZorQA and FooEval.', ['ZorQA', 'FooEval']],
		['the noun behind it', 'dataset', 'They ran the Zorblat benchmark there.', ['Zorblat']],
		['no bench alone', 'dataset', 'They sat on the bench with a new benchmark.', []],
		['an edition of a known event', 'event', 'They met at NeurIPS 2023 again.', ['NeurIPS 2023']],
		['an unknown event with its year', 'event', 'They met at ZORCON 2024 again.', ['ZORCON 2024']],
		[
			'a conference',
			'event',
			'They met at the Zorblat Developer Conference 2024.',
			['Zorblat Developer Conference 2024'],
		],
		['no quarter', 'event', 'It grew in Q3 2024 and in May 2024.', []],
		[
			'a file-like name',
			'software',
			'They used zorblat.cpp and foo.js.',
			['zorblat.cpp', 'foo.js'],
		],
		['mixed case', 'software', 'They used zLLM there.', ['zLLM']],
		['the noun behind it', 'software', 'They used the Zorblat library there.', ['Zorblat']],
		['no phone', 'software', 'They used iOS there.', []],
		[
			'a quoted title',
			'work',
			'The paper “Zorblats Are All You Need” says so.',
			['Zorblats Are All You Need'],
		],
		[
			'an italic title',
			'work',
			'Read the book *The Art of Zorblat Repair* now.',
			['The Art of Zorblat Repair'],
		],
		['no quoted sentence', 'work', 'She said “we need more of those things” twice.', []],
	])('%s is a %s', (_, type, text, expected) => {
		expect(surfaces(text, type)).toEqual(expected);
	});
});
