import { expect, test } from 'vitest';
import { asEntityId, asTypeId } from '../../../src/model/index.ts';
import { nameInFull } from '../../../src/pipeline/recognise/partName.ts';
import { readingOf, type Proposal } from '../../../src/pipeline/recognise/proposal.ts';

const person = asTypeId('person');
const named = (name: string, at: number, type = person, entity?: string): Proposal => ({
	passage: 0,
	start: at,
	end: at + name.length,
	form: 'name',
	trust: 'likely',
	readings: [
		readingOf(
			name,
			type,
			'tagger',
			0.9,
			entity === undefined ? {} : { entity: asEntityId(entity) },
		),
	],
});
const read = (...proposals: readonly Proposal[]): readonly string[] =>
	nameInFull(proposals).map(({ form, readings: [best] }) => `${best?.name ?? ''} (${form})`);

test('a given name stands for the only one who has it, before and behind the full name', () => {
	expect(read(named('Tom', 0), named('Tom Okafor', 10), named('Tom', 30))).toEqual([
		'Tom Okafor (short)',
		'Tom Okafor (name)',
		'Tom Okafor (short)',
	]);
});

test.each<readonly [string, readonly Proposal[], string | undefined]>([
	[
		'two people share it',
		[named('Tom Okafor', 0), named('Tom Hanks', 20), named('Tom Hanks', 40)],
		undefined,
	],
	['nobody has it', [named('Ann Lee', 0)], undefined],
	['the lexicon knows who else is meant', [named('Tom Okafor', 0)], 'tom-of-finland'],
])('it stays where %s', (_, others, entity) => {
	expect(read(...others, named('Tom', 60, person, entity)).at(-1)).toBe('Tom (name)');
});

const model = asTypeId('model');

test('the version of a family stands for the one model that has it', () => {
	expect(read(named('DeepSeek-R1', 0, model), named('R1', 20, model)).at(-1)).toBe(
		'DeepSeek-R1 (short)',
	);
});

test.each([
	['a number', named('GPT-4', 0, model), '4'],
	['a variant', named('o1-mini', 0, model), 'mini'],
])('%s alone does not', (_, whole, part) => {
	expect(read(whole, named(part, 20, model)).at(-1)).toBe(`${part} (name)`);
});

test('other things of the name are left alone', () => {
	expect(read(named('Tom Okafor', 0), named('Tom', 20, asTypeId('software'))).at(-1)).toBe(
		'Tom (name)',
	);
});
