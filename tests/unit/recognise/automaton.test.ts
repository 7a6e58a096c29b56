import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAutomaton, scan } from '../../../src/pipeline/recognise/automaton.ts';
import { fold } from '../../../src/pipeline/recognise/fold.ts';

const found = (patterns: readonly string[], text: string): readonly string[] => {
	const matches: string[] = [];
	scan(compileAutomaton(patterns), text, (pattern, start, end) =>
		matches.push(`${pattern}@${start}-${end}`),
	);
	return matches;
};

describe('the automaton', () => {
	test.each([
		['all overlapping places', ['he', 'she', 'hers'], 'ushers', ['1@1-4', '0@2-4', '2@2-6']],
		['a pattern inside another', ['b', 'abc'], 'abc', ['0@1-2', '1@0-3']],
		['case, accents and separators folded', ['tülu-2'], 'Tulu 2', ['0@0-6']],
		['nothing', ['x'], '', []],
		['astral characters as two units', ['🦙x'], 'a🦙X', ['0@1-4']],
	])('%s', (_, patterns, text, expected) => {
		expect(found(patterns, text)).toEqual(expected);
	});

	test('agrees with a search for each pattern', () => {
		const word = fc.stringMatching(/^[abÁ -]{1,4}$/u);
		fc.assert(
			fc.property(
				fc.uniqueArray(word, { minLength: 1, maxLength: 8, selector: fold }),
				fc.stringMatching(/^[abáA -]{0,40}$/u),
				(patterns, text) => {
					const expected: string[] = [];
					patterns.forEach((pattern, index) => {
						for (
							let at = fold(text).indexOf(fold(pattern));
							at >= 0;
							at = fold(text).indexOf(fold(pattern), at + 1)
						)
							expected.push(`${index}@${at}-${at + pattern.length}`);
					});
					expect([...found(patterns, text)].sort()).toEqual(expected.sort());
				},
			),
		);
	});
});
