import { expect, test } from 'vitest';
import { isHalfNumber } from '../../../src/pipeline/recognise/tagger/nameEnd.ts';

test.each([
	['before thousands', 'Llama 2 13B ', '4', ',143 times', true],
	['before millions', 'GPT-4 ', '12', ',345,678 times', true],
	['not in a list', 'GPT-4, ', '5', ', 600 and 7', false],
	['not before two digits', 'Falcon ', '9', ',12 years old', false],
	['not before four', 'Falcon ', '9', ',1234', false],
	['not where letters belong to it', 'the ', 'H100', ',000 units', false],
])('half a number: %s', (_, before, word, behind, isHalf) => {
	const start = before.length;
	const end = start + word.length;
	const one = { start, end, text: word, isInitial: false };
	expect(isHalfNumber(before + word + behind, one)).toBe(isHalf);
});
