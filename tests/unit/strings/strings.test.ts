import { describe, expect, expectTypeOf, test } from 'vitest';
import { interfaceLanguage, languages, voiceOf } from '../../../src/strings/index.ts';
import * as en from '../../../src/strings/en.ts';
import { grouped, speaker, writeDate, type Message } from '../../../src/strings/language.ts';

const tables = ['forms', 'pages', 'client'] as const;
const others = Object.entries(languages).filter(([code]) => code !== 'en');

const formsOf = (message: Message): readonly string[] =>
	typeof message === 'string' ? [message] : [message.one, message.other];

const placesIn = (text: string): readonly string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

/** Places of the form for many; the form for one may leave the number out. */
const placesOf = (message: Message): readonly string[] => placesIn(formsOf(message).at(-1) ?? '');

describe.each(others)('%s', (_, language) => {
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
	expect(interfaceLanguage(tag)).toBe(code);
});

test.each([
	['2024-07-24', '24.07.2024', '2024-07-24'],
	['2024-07', '2024-07', '2024-07'],
	['July', 'July', 'July'],
])('%s is written %s in German', (iso, german, english) => {
	expect(writeDate(iso, languages['de']?.forms ?? en.forms)).toBe(german);
	expect(writeDate(iso, en.forms)).toBe(english);
});

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[1234567, '1,234,567'],
])('%i is grouped', (count, text) => {
	expect(grouped(count, ',')).toBe(text);
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
