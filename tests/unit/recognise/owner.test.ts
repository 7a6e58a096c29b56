/** Names that the tagger joins with their owner. */
import { describe, expect, test } from 'vitest';
import { asTypeId } from '../../../src/model/index.ts';
import { partOwners } from '../../../src/pipeline/recognise/owner.ts';
import { readPassages } from '../../../src/pipeline/recognise/passage.ts';
import { readingOf, type Proposal } from '../../../src/pipeline/recognise/proposal.ts';
import { ingestText } from '../../support/ingestText.ts';

/** What stands in the place of a tagged name, in a text that names `known` of a type too. */
function parted(name: string, type: string, known: Readonly<Record<string, string>> = {}) {
	const passages = readPassages(
		ingestText(`# Note\n\nThey tried ${name}, ${Object.keys(known).join(', ')} and more.`, 'a.md'),
	);
	const at = passages.findIndex(({ text }) => text.includes(name));
	const propose = (own: string, its: string): Proposal => {
		const start = passages[at]?.text.lastIndexOf(own) ?? -1;
		const readings = [readingOf(own, asTypeId(its), 'tagger', 0.8)];
		return { passage: at, start, end: start + own.length, form: 'name', trust: 'likely', readings };
	};
	const named = Object.entries(known).map(([own, its]) => propose(own, its));
	return partOwners([propose(name, type), ...named], [], passages)
		.slice(0, -named.length || undefined)
		.map(({ start, end, readings: [best] }) => [
			passages[at]?.text.slice(start, end),
			best?.name,
			best?.type,
		]);
}

describe('an owner', () => {
	test('that is named by itself stands beside what it owns', () => {
		expect(parted("Orrery's Kestrel 2", 'model', { Orrery: 'organization' })).toEqual([
			['Orrery', 'Orrery', 'organization'],
			['Kestrel 2', 'Kestrel 2', 'model'],
		]);
	});

	test('of a bare version is part of its name', () => {
		expect(parted("Orrery's v3", 'model', { Orrery: 'organization' })).toEqual([
			['Orrery', 'Orrery', 'organization'],
			['v3', 'Orrery v3', 'model'],
		]);
	});

	test('stands alone where what it owns is no name', () => {
		const orrery = ['Orrery', 'Orrery', 'organization'];
		const known = { Orrery: 'organization' };
		expect(parted("Orrery's API", 'software', known)).toEqual([orrery]);
		expect(parted('Orrery’s stability', 'concept', known)).toEqual([orrery]);
		expect(parted("Ada Moss's Website", 'person', { 'Ada Moss': 'person' })).toEqual([
			['Ada Moss', 'Ada Moss', 'person'],
		]);
	});

	test('that is a common noun is no part of a term', () => {
		expect(parted("model's complexity", 'concept')).toEqual([]);
		expect(parted("model's caching layers", 'concept')).toEqual([
			['caching layers', 'caching layers', 'concept'],
		]);
	});

	test.each([
		["Maxwell's demon", 'concept', { Maxwell: 'person' }],
		["Children's Hospital", 'organization', {}],
		["Orrery's Lonely Hearts", 'work', { Orrery: 'organization' }],
	])('%s stays whole', (name, type, known) =>
		expect(parted(name, type, known).map(([text]) => text)).toEqual([name]),
	);
});
