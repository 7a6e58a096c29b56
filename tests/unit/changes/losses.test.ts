import { expect, test } from 'vitest';
import { curationSchema, siteSchema, snapshotOf } from '../../../src/model/index.ts';
import { lossesSince } from '../../../src/pipeline/losses.ts';
import { resolveCorpus } from '../../support/corpus.ts';
import { ingestText } from '../../support/ingestText.ts';
import { lexicon } from '../relate/support.ts';

const texts = {
	'a.md': 'Meta released Llama 2.',
	'b.md': 'OpenAI developed GPT-4. Google developed Gemini.',
};

function found(documents: Readonly<Record<string, string>>, curation: readonly unknown[] = []) {
	const { entities, statements, redirects } = resolveCorpus({ documents, lexicon, curation });
	return {
		documents: Object.entries(documents).map(([path, text]) => ingestText(text, path)),
		entities,
		statements,
		redirects,
		communities: [],
		measures: {},
		site: siteSchema.parse({ title: 'T', mostLost: 0.2 }),
	};
}

const last = snapshotOf(found(texts));

const told = (documents: Readonly<Record<string, string>>, curation: readonly unknown[] = []) =>
	lossesSince(
		last,
		found(documents, curation),
		curationSchema.parse(curation).map((decision, at) => ({ decision, line: at + 7 })),
		'warning',
	).map(({ message }) => message);

test('the same content loses nothing', () => expect(told(texts)).toEqual([]));

test('more loses nothing', () =>
	expect(told({ ...texts, 'c.md': 'Anthropic released Claude.' })).toEqual([]));

test('a deleted document takes its claims with it, and that is told', () => {
	const { 'a.md': kept } = texts;
	const now = found({ 'a.md': kept });
	expect(now.statements).toHaveLength(1);
	expect(now.entities.map(({ name }) => name)).not.toContain('GPT-4');
	const [entities, statements] = told({ 'a.md': kept });
	expect(entities).toContain('4 of the 6 entities of the last build are gone, 67 %');
	expect(entities).toContain('4 with b.md: ');
	expect(statements).toContain('2 with b.md: `Google developed Gemini`, `OpenAI developed GPT-4`');
});

test('a decision is named with its line', () => {
	const [statements] = told(texts, [
		{ reject: { subject: 'openai', predicate: 'developed', object: 'gpt-4' } },
	]);
	expect(statements).toContain('1 by a decision, curation.yaml:7: `OpenAI developed GPT-4`');
});

test('an edited text is told as such', () => {
	const messages = told({ ...texts, 'b.md': 'OpenAI and Google work on GPT-4 and Gemini.' });
	expect(messages.join()).toContain('by changed texts, settings or code: ');
});

test('less than the share is nothing', () => {
	const quiet = { ...found(texts), site: siteSchema.parse({ title: 'T', mostLost: 1 }) };
	expect(lossesSince(last, { ...quiet, statements: [] }, [], 'error')).toEqual([]);
});
