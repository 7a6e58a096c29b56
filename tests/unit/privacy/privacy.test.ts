import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/privacy/index.ts';

/** Put together here, so that no scanner of this repository takes them for real. */
const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
const slack = ['xoxb', '123456789012', '1234567890123', 'abcdefghijklmnopqrstuvwx'].join('-');

const found = async (text: string, meant: readonly string[] = [], language = 'en') =>
	(await findPrivate({ file: 'summaries/a.md', text }, { meant, language })).map(
		({ rule, place, message }) => `${place.line}:${place.column} ${rule} ${message}`,
	);

test.each([
	['a key of a service', `One\nThe key ${token} works.`, '2:9 likely-secret'],
	['a token of a chat', `Use ${slack} here.`, '1:5 likely-secret'],
	[
		'a private key',
		`-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA'.repeat(8)}\n-----END RSA PRIVATE KEY-----`,
		'1:1 likely-secret',
	],
	['mail', 'Write to jane.doe+ai@mail.example.org, please.', '1:10 personal-data'],
	['mail in a link', '[mail](mailto:j@example.org)', '1:15 personal-data'],
	['a number with its country', 'Call +49 30 901820 today.', '1:6 personal-data'],
	['a number of the country', 'Call (212) 555-0199 today.', '1:6 personal-data'],
	['behind an emoji', '😀 a@example.org', '1:4 personal-data'],
])('finds %s', async (_, text, expected) => {
	const all = await found(text);
	expect(all).toHaveLength(1);
	expect(all[0]).toContain(expected);
});

test.each([
	[
		'counts',
		'405B parameters, 15 trillion tokens, 16,384 GPUs, 128,000 tokens, 3.8 × 10^25 FLOPs.',
	],
	['days and versions', 'On 2024-07-23 version 3.1.405 came, 54 days before 15.09.2024.'],
	[
		'identifiers of papers',
		'arXiv:2407.21783, doi:10.1145/360825.360855, ISBN 978-0-262-03384-8, RFC 4180.',
	],
	['hashes', 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
	['handles and decorators', 'Ask @karpathy, use @dataclass, and pay 5 @ 3.50 each.'],
	[
		'packages',
		'npm i @secretlint/core@13.1.0 and git@github.com is a host'.replace(
			'git@github.com',
			'a host',
		),
	],
	['words', 'The secret is a token, a password and an API key: there is none.'],
])('is not taken in by %s', async (_, text) => expect(await found(text)).toEqual([]));

test('what is meant to be public is left alone, however it is spaced', async () => {
	const text = 'info@example.org, press@news.example.org, +49 30 901820, other@example.org';
	expect(await found(text, ['info@example.org', '@news.example.org', '+49 (30) 90 18-20'])).toEqual(
		['1:58 personal-data This looks like an address of mail.'],
	);
});

test('numbers without a prefix are those of the language’s country', async () => {
	expect(await found('Ruf 030 901820 an.', [], 'de')).toHaveLength(1);
	expect(await found('Ruf 030 901820 an.', [], 'en')).toEqual([]);
});
