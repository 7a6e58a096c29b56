import { expect, test } from 'vitest';
import { unpackTable, wordClasses } from '../../../src/pipeline/recognise/tagger/wordClass.ts';
import { wordClusters } from '../../../src/pipeline/learning/wordCluster.ts';
import {
	findNames,
	knownNames,
	packNames,
	startsName,
	exactHash,
} from '../../../src/pipeline/recognise/tagger/knownName.ts';
import { termHashOf, viewWord } from '../../../src/pipeline/recognise/tagger/wordView.ts';

const names = unpackTable(
	packNames(
		[
			{ kind: 3, names: ['Dead Can Dance', 'Can', 'New Order', 'U2'] },
			{ kind: 5, names: ['Dead Can Dance', 'support vector machine', 'New York'] },
		],
		(word) => termHashOf(word, wordClasses()),
	),
);
const tables = { classes: wordClasses(), clusters: wordClusters(), names };

/** Words under a name are 1 and those under another kind of name 2, in the order of kinds met; others 0. */
function covered(text: string): string {
	const found = findNames(
		text.split(' ').map((word) => viewWord(word, tables)),
		names,
	);
	return found.map((one) => (one === 0 ? '.' : 'x')).join('');
}

test.each([
	['We saw Dead Can Dance live', '..xxx.'],
	['We saw dead can dance live', '......'],
	['Can and New Order', 'x.xx'],
	['New ideas', '..'],
	['U2 is too short', '....'],
	['a support vector machine', '.xxx'],
	['Support vector machines too', 'xxx.'],
])('%s', (text, expected) => {
	expect(covered(text)).toBe(expected);
});

test('of a name in two lists the first counts; places in a name differ', () => {
	const view = (text: string) => text.split(' ').map((word) => viewWord(word, tables));
	const [dead, can, dance] = findNames(view('Dead Can Dance'), names);
	const [first, last] = findNames(view('New Order'), names);
	expect(dead).toBe(first);
	expect(dance).toBe(last);
	expect(new Set([dead, can, dance]).size).toBe(3);
	const [place] = findNames(view('New York'), names);
	expect(place).not.toBe(first);
});

test('the table that ships knows names of several fields', () => {
	for (const word of ['Miles', 'Virginia'])
		expect(startsName(knownNames(), exactHash(word))).toBe(true);
});
