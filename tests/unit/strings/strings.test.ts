import { describe, expect, expectTypeOf, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { languageOf, languages, voiceOf } from '../../../src/strings/index.ts';
import * as en from '../../../src/strings/en.ts';
import {
	scriptTables,
	speaker,
	writeDate,
	writeNoun,
	writeNumber,
	type Message,
} from '../../../src/strings/language.ts';

const tables = ['pages', ...scriptTables] as const;
const others = Object.entries(languages).filter(([code]) => code !== 'en');

const formsOf = (message: Message): readonly string[] =>
	typeof message === 'string' ? [message] : [message.one, message.other];

const placesIn = (text: string): readonly string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

/** Places of the form for many; the form for one may leave the number out. */
const placesOf = (message: Message): readonly string[] => placesIn(formsOf(message).at(-1) ?? '');

describe.each(others)('%s', (_, language) => {
	test('writes numbers, dates and nouns in some way, and has twelve months', () => {
		expect(Object.keys(language.forms)).toEqual(Object.keys(en.forms));
		expect(new Set(language.months).size).toBe(12);
	});

	test.each(tables)('%s has the keys of English, in its order', (table) => {
		expect(Object.keys(language[table])).toEqual(Object.keys(en[table]));
	});

	test.each(
		tables.flatMap((table) =>
			Object.entries<Message>(en[table]).map(([key, message]) => [table, key, message] as const),
		),
	)('%s.%s has the places of English', (table, key, message) => {
		const translated = (language[table] as Readonly<Record<string, Message>>)[key] ?? '';
		expect(typeof translated).toBe(typeof message);
		expect(placesOf(translated)).toEqual(placesOf(message));
		for (const text of formsOf(translated)) {
			expect(text.trim()).not.toBe('');
			expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
			expect(placesOf(message)).toEqual(expect.arrayContaining([...placesIn(text)]));
		}
	});
});

test.each([
	[1, '1 document', '1 Dokument'],
	[0, '0 documents', '0 Dokumente'],
	[12345, '12,345 documents', '12.345 Dokumente'],
])('%i documents', (count, english, german) => {
	expect(voiceOf('en').say('countDocuments', { count })).toBe(english);
	expect(voiceOf('de').say('countDocuments', { count })).toBe(german);
});

test.each([
	['de', 'de'],
	['de-AT', 'de'],
	['DE', 'de'],
	['fr', 'en'],
	['constructor', 'en'],
])('the interface of %s is in %s', (tag, code) => {
	expect(languageOf(tag)).toBe(languages[code]);
});

test.each([
	['2024-07-24', '24.07.2024', '2024-07-24'],
	['2024-07', '07.2024', '2024-07'],
	['2024', '2024', '2024'],
	['July', 'July', 'July'],
])('%s is written %s in German', (iso, german, english) => {
	expect(writeDate(iso, languages['de']?.forms ?? en.forms)).toBe(german);
	expect(writeDate(iso, en.forms)).toBe(english);
});

test.each([
	[0, '0', '0'],
	[999, '999', '999'],
	[1000, '1,000', '1.000'],
	[1234567, '1,234,567', '1.234.567'],
	[0.75, '0.75', '0,75'],
	[1234.5678, '1,234.5678', '1.234,5678'],
])('%d is written by the rules of the language', (value, english, german) => {
	expect(writeNumber(value, en.forms)).toBe(english);
	expect(voiceOf('de').sayNumber(value)).toBe(german);
});

test.each([
	['2024-03', 'March 2024', 'März 2024'],
	['2024-12', 'December 2024', 'Dezember 2024'],
	['2024', '2024', '2024'],
])('the month %s is said', (iso, english, german) => {
	expect(voiceOf('en').sayMonth(iso)).toBe(english);
	expect(voiceOf('de').sayMonth(iso)).toBe(german);
});

test('a noun within a sentence keeps its capital in German alone', () => {
	expect(writeNoun('Model', en.forms)).toBe('model');
	expect(voiceOf('de').sayNoun('Modell')).toBe('Modell');
});

test('the letters of a language are those of its texts', () => {
	expect(voiceOf('en').letters).toMatch(/^[A-Za-z]+$/);
	expect([...voiceOf('de').letters]).toEqual(expect.arrayContaining([...'äöüßÜ']));
});

describe('keys', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:ts|astro)$/.test(path) && !path.startsWith('strings'))
		.map((path) => readFileSync(`src/${path}`, 'utf8'))
		.join('\n');

	test.each(tables)('every text of %s is said somewhere', (table) => {
		expect(Object.keys(en[table]).filter((key) => !sources.includes(`'${key}'`))).toEqual([]);
	});
});

test('a value is said as it is, whatever stands in it', () => {
	const { say } = voiceOf('en');
	expect(say('moreOfType', { count: 3, type: '{count} $& <b>' })).toBe('3 more: {count} $& <b>');
});

test('a text asks for the values that it has places for', () => {
	const { say } = voiceOf('en');
	expectTypeOf(say<'countDocuments'>).parameters.toEqualTypeOf<
		['countDocuments', { readonly count: string | number }]
	>();
	expectTypeOf(say<'skip'>).parameters.toEqualTypeOf<['skip']>();
	// @ts-expect-error the name is missing
	say('inBrief', {});
	expect(speaker<typeof en.client>(en.client, en.forms)('close')).toBe('Close');
});
