import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { blocksToMarkdown } from '../../../src/pipeline/publish/blocks.ts';
import { sentenceText } from '../../../src/pipeline/publish/sentence.ts';
import { ingestText } from '../../support/ingestText.ts';
import { knowledgeOf } from '../../support/knowledge.ts';
import { club, fileOf, filesOf, hostile, knowledge } from './support.ts';

const root = 'https://site.example/a/b/';
const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

interface Twin {
	readonly [key: string]: unknown;
	readonly facts: readonly Readonly<Record<string, unknown>>[];
	readonly statements: readonly Readonly<Record<string, unknown>>[];
}
const jsonOf = (page: string): Twin => JSON.parse(fileOf(`${page}index.json`)) as Twin;

describe('the JSON of an entity', () => {
	test('tells what its page tells, all addresses in full', () => {
		const meta = jsonOf('companies/meta/');
		expect(meta).toMatchObject({
			id: 'meta',
			name: 'Meta',
			type: 'Organization',
			url: `${root}companies/meta/`,
			aliases: ['Meta AI', 'Meta Platforms'],
			description: 'A company.',
			topic: { url: `${root}topics/llama-3-1/` },
			measures: { degree: 1 },
			mentions: [
				{
					document: 'Paper club',
					sentences: [{ text: 'Meta developed Llama 3.1.', url: `${root}documents/club/#s2` }],
				},
				{ document: hostile, sentences: [{ text: 'Meta & Llama 3.1 again.' }] },
			],
		});
		expect(meta.facts).toEqual([
			{
				statement: 'meta--developed--llama-3-1',
				predicate: 'developed',
				direction: 'out',
				label: 'developed',
				other: 'Llama 3.1',
				entity: 'llama-3-1',
				url: `${root}models/llama-3-1/`,
				confidence: 0.9,
				evidence: [
					{
						text: 'Meta developed Llama 3.1.',
						quote: 'Meta developed Llama 3.1.',
						document: 'Paper club',
						url: `${root}documents/club/#s2`,
						date: '2024-07-24',
					},
					expect.objectContaining({ document: hostile }),
				],
			},
		]);
	});

	test('a fact reads from either end, and from what a value is of', () => {
		expect(
			jsonOf('models/llama-3-1/').facts.map(({ direction, label }) => [direction, label]),
		).toEqual([
			['out', 'parameters'],
			['out', 'runs on'],
			['in', 'developed by'],
			['of', `${hostile}: score (${hostile})`],
		]);
	});
});

describe('the JSON of a document', () => {
	test('its metadata, what it mentions and states', () => {
		const twin = jsonOf('documents/club/');
		expect(twin).toMatchObject({
			id: 'club.md',
			title: 'Paper club',
			date: '2024-07-24',
			source: 'The Club',
			sourceUrl: 'https://club.example/1?a=1&b="2"',
			url: `${root}documents/club/`,
			sections: [],
		});
		expect(twin['entities']).toMatchObject([{ id: 'h100' }, { id: 'llama-3-1' }, { id: 'meta' }]);
		expect(twin.statements.map(({ id }) => id)).toEqual([
			'llama-3-1--parameter_count--405B-parameters',
			'llama-3-1--runs_on--h100',
			'meta--developed--llama-3-1',
		]);
	});
});

describe('the sections of a document', () => {
	test('are those with a heading', () => {
		const document = ingestText(
			'# T\n\nLead.\n\n## A part\n\nText.\n\n### Within\n\nMore.',
			'a.md',
		);
		const files = filesOf(knowledgeOf({ documents: [document] }));
		const twin = JSON.parse(fileOf('documents/a/index.json', files)) as Twin;
		expect(twin['sections']).toEqual([
			{ title: 'A part', depth: 2, slug: 'a-part' },
			{ title: 'Within', depth: 3, slug: 'within' },
		]);
	});
});

describe('the Markdown', () => {
	test('of a statement tells when it was so, and who says so', () => {
		const statements = knowledge.statements.map((one) =>
			one.predicate === 'developed'
				? { ...one, qualifiers: { time: 'left', attribution: 'Ann' } }
				: one,
		);
		const files = filesOf({ ...knowledge, statements });
		const page = fileOf('companies/meta/index.md', files);
		expect(page).toMatch(/^- developed: \[Llama 3\.1\]\(\S+\) \(left\), according to Ann$/m);
		const twin = JSON.parse(fileOf('companies/meta/index.json', files)) as Twin;
		expect(twin.facts).toContainEqual(expect.objectContaining({ time: 'left' }));
	});

	test('of an entity', () => {
		expect(fileOf('hardware/h100/index.md')).toMatchInlineSnapshot(`
			"# H100

			Hardware · [Test \\& "Site"](<https://site.example/a/b/hardware/h100/>)

			## Facts

			- runs: [Llama 3.1](<https://site.example/a/b/models/llama-3-1/>)
			  - “Llama 3.1 runs on H100.” ([Paper club](<https://site.example/a/b/documents/club/#s4>), 2024-07-24)

			## Mentioned in Paper club

			- Llama 3.1 runs on H100. ([source](<https://site.example/a/b/documents/club/#s4>))

			## Similar

			- Meta: both with Llama 3.1
			- Llama 3.1
			"
		`);
	});

	test('of a document', () => {
		expect(fileOf('documents/club/index.md')).toMatchInlineSnapshot(`
			"# Paper club

			2024-07-24 · The Club · [Test \\& "Site"](<https://site.example/a/b/documents/club/>)

			Meta developed Llama 3.1. It has 405B parameters.

			- Llama 3.1 runs on H100.

			## Stated here

			- Llama 3.1 parameters 405B parameters
			- Llama 3.1 runs on H100
			- Meta developed Llama 3.1

			## Mentioned here

			- [H100](<https://site.example/a/b/hardware/h100/>)
			- [Llama 3.1](<https://site.example/a/b/models/llama-3-1/>)
			- [Meta](<https://site.example/a/b/companies/meta/>)
			"
		`);
	});

	test('holds no markup of strangers, and links to this site or to where the lexicon does', () => {
		for (const [path, content] of filesOf(knowledge)) {
			if (!path.endsWith('.md')) continue;
			visit(parse(content), (node) => {
				expect(['html', 'image', 'code', 'inlineCode', 'definition'], path).not.toContain(
					node.type,
				);
				if (node.type === 'link')
					expect(node.url, path).toMatch(
						/^https:\/\/(?:site\.example\/a\/b|meta\.example|wikidata\.example)\//,
					);
			});
		}
	});

	test.each([
		['headings stay below the title', '# T\n\n# A\n\n### B', ['## T', '## A', '### B']],
		['a list stays one, nested or not', '- a\n  - b\n- c', ['- a\n  - b\n- c']],
		['a table', '| a | b |\n|---|---|\n| 1 | x\\|y |', ['| a | b |\n| --- | --- |\n| 1 | x\\|y |']],
		['a quotation', '> said *so*', ['> said so']],
		['code, its fence longer than any inside', '````\n```\n````', ['````\n```\n````']],
		['a rule', 'a\n\n---\n\nb', ['a', '---', 'b']],
		['what looks like a mark is none', '1\\. a \\*b\\*', ['1\\. a \\*b\\*']],
	])('keeps structure: %s', (_, text, expected) => {
		expect(blocksToMarkdown(ingestText(text).blocks)).toEqual(expected);
	});
});

describe('a sentence', () => {
	const table = ingestText('One. Two.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');

	test.each([
		[0, 'One.'],
		[1, 'Two.'],
		[2, 'a | b'],
		[3, '1 | 2'],
		[99, ''],
		[-1, ''],
	])('%i', (index, text) => {
		expect(sentenceText(table, index)).toBe(text);
	});

	test('is as the reader sees it', () => {
		expect(sentenceText(ingestText('A *b* [c](d) &amp; e.'), 0)).toBe('A b c & e.');
		expect(sentenceText(club, 0)).toBe('Paper club');
	});
});
