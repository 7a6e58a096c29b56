/**
 * YAML at the head of a note: a property a line, an item a line where there are several. Values are written as JSON,
 * which YAML 1.2 reads as it is (https://yaml.org/spec/1.2.2/#13-terminology-and-relation-to-json): no text can be
 * taken for anything else.
 */
import { toJson } from '../../model/text.ts';

/** @param properties values as JSON has them; those that are `undefined` are left out */
export const frontMatter = (properties: object): string =>
	`---\n${Object.entries(properties)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${toKey(key)}:${toValue(value)}\n`)
		.join('')}---\n`;

/** A name of letters stands bare. */
const toKey = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : toJson(key));

const toValue = (value: unknown): string =>
	Array.isArray(value) && value.length > 0
		? value.map((item) => `\n  - ${toJson(item)}`).join('')
		: ` ${isDay(value) ? value : toJson(value)}`;

/** Bare, a day is read as one. */
const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
