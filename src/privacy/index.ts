/**
 * Likely secrets and personal data in what is to be published: keys and tokens by the patterns of secretlint, telephone
 * numbers by the rules of libphonenumber, addresses of mail. All are likely only, so all are warnings; what is meant to
 * be public stands in `site.yaml` under `public`.
 */
import { lintSource } from '@secretlint/core';
import { creator as preset } from '@secretlint/secretlint-rule-preset-recommend';
import { findPhoneNumbersInText, isSupportedCountry, type CountryCode } from 'libphonenumber-js';
import { placeAt, type Problem, type Span } from '../model/index.ts';

export interface CheckedText {
	/** As shown in problems. */
	readonly file: string;
	readonly text: string;
}

export interface Privacy {
	/** Texts that are meant to be there: whole addresses, numbers or keys, or `@example.org` for all of a domain. */
	readonly meant: readonly string[];
	/** Tag of the language the texts are in: its country's numbers need no prefix. */
	readonly language: string;
}

interface Finding extends Span {
	readonly rule: 'likely-secret' | 'personal-data';
	readonly what: string;
}

/** In order of place. Nothing of a text leaves the program. */
export async function findPrivate(
	{ file, text }: CheckedText,
	{ meant, language }: Privacy,
): Promise<readonly Problem[]> {
	const found = [
		...(await findSecrets(file, text)),
		...findAddresses(text),
		...findNumbers(text, language),
	];
	return found
		.filter(({ start, end }) => !isMeant(text.slice(start, end), meant))
		.toSorted((a, b) => a.start - b.start)
		.map(({ start, rule, what }) => ({
			severity: 'warning',
			rule,
			place: placeAt(file, text, start),
			message: `This looks like ${what}.`,
			mend: 'Take it out, or list it under `public` in site.yaml if all may read it.',
		}));
}

async function findSecrets(file: string, text: string): Promise<readonly Finding[]> {
	const { messages } = await lintSource({
		source: { filePath: file, content: text, ext: '.md', contentType: 'text' },
		options: { config: { rules: [{ id: preset.meta.id, rule: preset }] }, noPhysicFilePath: true },
	});
	return messages.map(({ range: [start, end], ruleId }) => ({
		start,
		end,
		rule: 'likely-secret',
		what: `a secret (${ruleId.replace(/^.*rule-/, '')})`,
	}));
}

/** Local part and domain of everyday addresses; quoted ones are not looked for. Linear: each part is bounded. */
const mailAddress =
	/(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24}(?![\w-])/gi;

const findAddresses = (text: string): readonly Finding[] =>
	Array.from(text.matchAll(mailAddress), ({ index, 0: address }) => ({
		start: index,
		end: index + address.length,
		rule: 'personal-data',
		what: 'an address of mail',
	}));

function findNumbers(text: string, language: string): readonly Finding[] {
	const country = countryOf(language);
	return findPhoneNumbersInText(text, country ? { defaultCountry: country } : undefined).map(
		({ startsAt, endsAt }) => ({
			start: startsAt,
			end: endsAt,
			rule: 'personal-data',
			what: 'a telephone number',
		}),
	);
}

/** `de-AT` is of Austria; a language alone is of the country where most speak it. */
function countryOf(language: string): CountryCode | undefined {
	const { region } = new Intl.Locale(language).maximize();
	return region !== undefined && isSupportedCountry(region) ? region : undefined;
}

/** Spaces and marks within numbers do not count. */
function isMeant(found: string, meant: readonly string[]): boolean {
	const plain = (text: string): string => text.toLowerCase().replace(/[\s().-]/g, '');
	return meant.some((one) =>
		one.startsWith('@')
			? found.toLowerCase().endsWith(one.toLowerCase())
			: plain(found) === plain(one),
	);
}
