import { describe, expect, test } from 'vitest';
import { ingest } from '../../../src/pipeline/ingest/index.ts';
import { ingestText, ontology, problemsOf } from '../../support/ingestText.ts';
import { outline } from './support.ts';

const withFront = (front: string, mark = '---'): string => `${mark}\n${front}\n${mark}\n\nText.\n`;
const metadataOf = (front: string, mark?: string) => ingestText(withFront(front, mark)).metadata;

describe('front matter', () => {
	test('in YAML and in TOML says the same', () => {
		const yaml = `title: The Talk
date: 2024-07-23
kind: podcast
source: Latent Space
url: https://example.org/talk
authors: [swyx, Alessio]
speakers: Hassan
duration: 86
tags: [ai, agents]
description: What was said.`;
		const toml = `title = "The Talk"
date = 2024-07-23
kind = "podcast"
source = "Latent Space"
url = "https://example.org/talk"
authors = ["swyx", "Alessio"]
speakers = "Hassan"
duration = 86
tags = ["ai", "agents"]
description = "What was said."`;
		expect(metadataOf(yaml)).toEqual({
			title: 'The Talk',
			date: '2024-07-23',
			kind: 'podcast',
			source: 'Latent Space',
			url: 'https://example.org/talk',
			authors: ['swyx', 'Alessio'],
			speakers: ['Hassan'],
			durationMinutes: 86,
			tags: ['ai', 'agents'],
			description: 'What was said.',
		});
		expect(metadataOf(toml, '+++')).toEqual(metadataOf(yaml));
	});

	test.each([
		['a day', 'date: 2024-07-23', '2024-07-23'],
		['a quoted day', 'date: "2024-07-23"', '2024-07-23'],
		['a time, which is dropped', 'date: 2024-07-23T23:30:00-07:00', '2024-07-23'],
		['a time behind a space', 'date: 2024-07-23 10:00', '2024-07-23'],
		['a leap day', 'date: 2024-02-29', '2024-02-29'],
	])('date: %s', (_, front, expected) => {
		expect(metadataOf(front).date).toBe(expected);
	});

	test.each([
		[
			'**Meta** on `Llama 3.1` and [more](https://a.example), *at last*',
			'Meta on Llama 3.1 and more, at last',
		],
		['2024. A year of **models**', '2024. A year of models'],
		['- not a list, **really**', '- not a list, really'],
		['snake_case_name, 5 * 3 * 2, R&D, A\\*', 'snake_case_name, 5 * 3 * 2, R&D, A*'],
		['<b>bold</b> is *told*', '<b>bold</b> is told'],
		['# 1 in its class', '# 1 in its class'],
		['a **b**  \n  c\n\n  [d]: https://e.example', 'a b c [d]: https://e.example'],
	])('a description is read as Markdown: %s', (given, expected) => {
		expect(metadataOf(`description: >-\n  ${given}`).description).toBe(expected);
	});

	test('properties of a note by Snipd’s plugin are known, and only there', () => {
		const front =
			'episode_title: Ep\nshow_title: Bird Talk\nshow_author: Ann Example\nguests: [Bo Ek]\nepisode_publish_date: 2026-01-26\nepisode_duration_minutes: 71\nepisode_url: https://share.snipd.com/episode/c';
		expect(metadataOf(`${front}\nfrom_snipd: true`)).toMatchObject({
			title: 'Ep',
			date: '2026-01-26',
			kind: 'podcast',
			source: 'Bird Talk',
			url: 'https://share.snipd.com/episode/c',
			authors: ['Ann Example'],
			speakers: ['Bo Ek'],
			durationMinutes: 71,
		});
		expect(metadataOf(front)).not.toHaveProperty('source');
		expect(metadataOf(`${front}\nfrom_snipd: true\ntitle: Own`).title).toBe('Own');
	});

	test('a date of TOML keeps the day as written, whatever its zone', () => {
		expect(metadataOf('date = 2024-07-23T23:30:00-07:00', '+++').date).toBe('2024-07-23');
	});

	test.each([
		['`86 min`', 'duration: 86 min', 86],
		['`7.5`', 'duration: 7.5', 7.5],
		['`12 minutes`', 'duration: 12 minutes', 12],
	])('duration: %s', (_, front, expected) => {
		expect(metadataOf(front).durationMinutes).toBe(expected);
	});

	test.each([
		['another key for the source', 'show: Latent Space', { source: 'Latent Space' }],
		['another key for the authors', 'author: Jo', { authors: ['Jo'] }],
		['a number as a title', 'title: 2024', { title: '2024' }],
		['aliases', 'aliases: [Zeph, the herd]', { aliases: ['Zeph', 'the herd'] }],
		['one alias', 'aliases: Zeph', { aliases: ['Zeph'] }],
		['blank names are none', 'authors: ["", " Jo "]', { authors: ['Jo'] }],
		['null is nothing', 'speakers: null', { speakers: [] }],
		['keys of the owner are their own', 'mood: fine\nnested: { a: [1] }', {}],
		[
			'a key that objects have anyway',
			'__proto__: { title: X }\nconstructor: y',
			{ title: 'Note' },
		],
	])('%s', (_, front, expected) => {
		expect(problemsOf(withFront(front))).toEqual([]);
		expect(metadataOf(front)).toMatchObject(expected);
	});

	test.each([
		['title: [a]', 'it is no text', 2, 8],
		['a: 1\ndate: 2024-02-30', 'it is no day of the calendar', 3, 7],
		['date: July 2024', 'it is no day of the calendar', 2, 7],
		['date: 2024', 'it is no day', 2, 7],
		['url: javascript:alert(1)', 'it is no web address', 2, 6],
		['url: example.org', 'it is no web address', 2, 6],
		['authors: [1, 2]', 'it is neither text nor a list of text', 2, 10],
		['duration: 1:26:00', 'it is no number of minutes', 2, 11],
		['duration: -5', 'it is no number of minutes', 2, 11],
	])('leaves out `%s`, with a warning', (front, reason, line, column) => {
		expect(problemsOf(withFront(front))).toMatchObject([
			{
				severity: 'warning',
				rule: 'invalid-value',
				place: { file: 'summaries/note.md', line, column },
				message: expect.stringMatching(new RegExp(`^\`\\w+\` is left out: ${reason}\\.$`)),
			},
		]);
		expect(outline(withFront(front))).toEqual(['paragraph: Text.']);
	});

	test.each([
		['an open quote', 'title: "open', '---', 'invalid-yaml', 3, 1],
		['a colon in a value', 'a: b\ntitle: a: b', '---', 'invalid-yaml', 3, 8],
		['a key twice', 'title: a\ntitle: b', '---', 'invalid-yaml', 3, 1],
		['an alias to nothing', 'a: &a b\nc: *a\ntitle: *foo', '---', 'invalid-yaml', 4, 8],
		['an open list', 'a: b\nmodels: [Llama', '---', 'invalid-yaml', 4, 1],
		['text without quotes in TOML', 'title = Text', '+++', 'invalid-toml', 2, 9],
		['a day that is none in TOML', 'a = 1\n\ndate = 2024-13-23', '+++', 'invalid-toml', 4, 8],
	])('%s is one error, with line and column', (_, front, mark, rule, line, column) => {
		const found = problemsOf(withFront(front, mark));
		expect(found).toHaveLength(1);
		expect(found).toMatchObject([
			{ severity: 'error', rule, place: { file: 'summaries/note.md', line, column } },
		]);
	});

	test('an avalanche of aliases is an error', () => {
		const rows = [...'bcdefgh'].map((name, at) => {
			const former = `*${'abcdefgh'.charAt(at)}`;
			return `${name}: &${name} [${Array.from({ length: 9 }, () => former).join(', ')}]`;
		});
		const front = ['a: &a [x, x, x]', ...rows].join('\n');
		expect(problemsOf(withFront(front))).toMatchObject([{ rule: 'invalid-yaml' }]);
	});

	test.each([
		['publish: false', true],
		['publish: no', true],
		['draft: true', true],
		['draft: yes', true],
		['publish: true', false],
		['draft: false', false],
		['published: false', false],
	])('%s: kept back is %s', (front, isWithheld) => {
		const bytes = new TextEncoder().encode(withFront(front));
		const { document, problems } = ingest({ path: 'a.md', bytes }, ontology);
		expect(document === undefined).toBe(isWithheld);
		expect(problems).toEqual([]);
	});

	test.each([
		['in the middle', 'Intro\n\n---\ntitle: no\n---\n', 'Intro'],
		['without an end', '---\ntitle: no\n', 'title: no'],
		['with four hyphens', '----\n\ntitle: no\n\n----\n', 'title: no'],
		['after a blank line', '\n---\n\ntitle: no\n\n---\n', 'title: no'],
	])('is none %s', (_, text, shown) => {
		expect(ingestText(text).metadata.title).toBe('Note');
		expect(ingestText(text).blocks.some((block) => block.text.includes(shown))).toBe(true);
	});

	test.each([
		['empty', '---\n---\n\nText.\n'],
		['a list', '---\n- a\n- b\n---\n\nText.\n'],
		['ended by dots', '---\ntitle: T\n...\n\nText.\n'],
		['with spaces behind its marks', '---  \ntitle: T\n--- \n\nText.\n'],
		['right above the text', '---\ntitle: T\n---\nText.\n'],
	])('is no content: %s', (_, text) => {
		expect(outline(text)).toEqual(['paragraph: Text.']);
	});
});

describe('annotations', () => {
	const annotated = (front: string, mark?: string) => {
		const text = withFront(front, mark);
		return ingestText(text).annotations.map(({ name, type, span }) => [
			name,
			type,
			text.slice(span.start, span.end),
		]);
	};

	test('come with the type of their key, and their place', () => {
		const front = `companies: [Meta, "Mistral AI"]
models:
  - Llama 3.1 # new
  - 'GPT-4'
  - 12
  - ""
topics: scaling laws
mood: [fine]
people: [Yann LeCun]
speakers: Jo`;
		expect(annotated(front)).toEqual([
			['Meta', 'organization', 'Meta'],
			['Mistral AI', 'organization', 'Mistral AI'],
			['Llama 3.1', 'model', 'Llama 3.1'],
			['GPT-4', 'model', 'GPT-4'],
			['scaling laws', 'concept', 'scaling laws'],
			['Yann LeCun', 'person', 'Yann LeCun'],
			['Jo', 'person', 'Jo'],
		]);
	});

	test('are found in TOML and behind aliases', () => {
		expect(annotated('models = ["Llama 3.1"]', '+++')).toEqual([
			['Llama 3.1', 'model', 'Llama 3.1'],
		]);
		expect(annotated('all: &all [x, y]\nmodels: *all')).toEqual([
			['x', 'model', 'x'],
			['y', 'model', 'y'],
		]);
	});

	test('follow the ontology that is given', () => {
		const types = ontology.types.map((type) =>
			type.id === 'model' ? { ...type, annotations: ['modelle'] } : type,
		);
		const bytes = new TextEncoder().encode(withFront('modelle: [Llama]\nmodels: [GPT]'));
		const { document } = ingest({ path: 'a.md', bytes }, { ...ontology, types });
		expect(document?.annotations.map(({ name, type }) => [name, type])).toEqual([
			['Llama', 'model'],
		]);
	});

	test.each([
		['lists of things', 'companies: [Meta]', 'newsletter'],
		['people alone', 'people: [Jo]\nauthors: [Al]', 'markdown'],
		['unknown lists', 'moods: [fine]', 'markdown'],
		['an empty list', 'companies: []', 'markdown'],
	])('make a newsletter: %s', (_, front, layout) => {
		expect(ingestText(withFront(front)).layout).toBe(layout);
	});
});
