import { expect, test } from 'vitest';
import { importBundle, isBundle } from '../../../src/import/okf.ts';

const bundle = [
	{ path: 'index.md', text: '---\nokf_version: "0.2"\n---\n# Bundle\n' },
	{ path: 'log.md', text: '# Log\n' },
	{
		path: 'models/llama-3-1.md',
		text: [
			'---',
			'type: Model',
			'title: Llama 3.1',
			'description: A family of open models.',
			'resource: https://e.org/llama',
			'aliases: [Llama3, Llama 3.1]',
			'tags: [open]',
			'generated: { by: human:ann, at: 2024-08-01T10:00:00Z }',
			'sources:',
			'  - { id: paper, resource: https://e.org/paper, title: The paper, author: human:bob, last_modified: 2024-07-23 }',
			'  - { resource: ../companies/meta.md }',
			'relationships:',
			'  - { type: based_on, target: /models/llama-2 }',
			'---',
			'It comes from [the company](../companies/meta.md) and follows [Llama 2](/models/llama-2.md).[^paper]',
			'',
			'[^paper]: The paper',
		].join('\n'),
	},
	{
		path: 'models/llama-2.md',
		text: '---\ntype: Model\ntitle: Llama 2\n---\n# Llama 2\n\nOlder.\n',
	},
	{ path: 'companies/meta.md', text: '---\ntype: Company\n---\nA company.\n' },
	{ path: 'odd.md', text: 'No front matter.\n' },
];

const { documents, problems } = importBundle('Bundle', bundle, {
	keyOfType: new Map([['model', 'models']]),
});

test('a concept with source, author, day, type, links, relationships and sources', () => {
	expect(documents[0]).toEqual({
		origin: 'okf:Bundle/models/llama-3-1',
		path: 'bundle/models/llama-3-1',
		metadata: {
			title: 'Llama 3.1',
			date: '2024-08-01',
			kind: 'model',
			source: 'Bundle',
			url: 'https://e.org/llama',
			authors: ['ann'],
			aliases: ['Llama3'],
			tags: ['open'],
			description: 'A family of open models.',
			names: new Map([['models', ['Llama 3.1', 'Llama3']]]),
		},
		body: [
			'# Llama 3.1',
			'A family of open models.',
			'It comes from [[meta|the company]] and follows [[Llama 2]].[^paper]',
			'[^paper]: The paper',
			'## Relationships',
			'- Llama 3.1 based on [[Llama 2]].',
			'## Sources',
			'- [The paper](<https://e.org/paper>) (bob, 2024-07-23)\n- [[meta]]',
		].join('\n\n'),
	});
});

test('listings and histories are no concepts; one without type is named, the rest imported', () => {
	expect(documents.map(({ path }) => path)).toEqual([
		'bundle/models/llama-3-1',
		'bundle/models/llama-2',
		'bundle/companies/meta',
	]);
	expect(documents[1]?.body).toBe('# Llama 2\n\nOlder.');
	expect(problems).toMatchObject([{ rule: 'not-imported', place: { file: 'Bundle/odd.md' } }]);
});

test('a bundle is told by its version, or by the fields of all its files', () => {
	expect(isBundle(bundle)).toBe(true);
	expect(isBundle(bundle.slice(2))).toBe(false);
	expect(isBundle([{ path: 'a.md', text: '---\ntype: X\ntimestamp: 2024-01-01\n---\n' }])).toBe(
		true,
	);
});
