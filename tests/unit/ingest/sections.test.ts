import { describe, expect, test } from 'vitest';
import { ingestText } from '../../support/ingestText.ts';
import { outline } from './support.ts';

const tree = (text: string) =>
	ingestText(text).sections.map(
		({ slug, depth, parent }) => `${depth} ${slug}${parent === undefined ? '' : ` < ${parent}`}`,
	);

describe('sections', () => {
	test.each([
		['none but the top', 'Text.\n', ['0 top']],
		['the title opens none', '# T\n\nText.\n', ['0 top']],
		[
			'they nest by depth',
			'# T\n\n## A\n\n### B\n\n#### C\n\n## D\n',
			['0 top', '2 a', '3 b < 1', '4 c < 2', '2 d'],
		],
		[
			'a depth may be left out',
			'## A\n\n##### B\n\n### C\n',
			['0 top', '2 a', '5 b < 1', '3 c < 1'],
		],
		['a deeper one may come first', '### A\n\n## B\n', ['0 top', '3 a', '2 b']],
		[
			'slugs stay apart',
			'## Same\n\n## same!\n\n## Same-1\n\n## Same\n\n## Top\n',
			['0 top', '2 same', '2 same-1', '2 same-1-1', '2 same-2', '2 top-1'],
		],
		[
			'slugs are ASCII',
			'## Café & Co.\n\n## C++\n\n## 模型\n\n## !?\n',
			['0 top', '2 cafe-co', '2 c-plus-plus', '2 x6a21578b', '2 x213f'],
		],
		['two headings of the first level', '# T\n\n# T\n\n# U\n', ['0 top', '1 t', '1 u']],
	])('%s', (_, text, expected) => {
		expect(tree(text)).toEqual(expected);
	});

	test('hold the blocks under their heading', () => {
		const { blocks, sections } = ingestText('Before.\n\n# T\n\nText.\n\n## A\n\nMore.\n');
		expect(blocks.map(({ section }) => section)).toEqual([0, 0, 0, 1, 1]);
		expect(sections.map(({ title, heading }) => [title, heading])).toEqual([
			['', undefined],
			['A', 3],
		]);
	});
});

describe('the title', () => {
	test.each([
		['is the first heading', '# Llama *3.1*\n\nText.\n', 'a.md', 'Llama 3.1', ['Llama 3.1']],
		['front matter first', '---\ntitle: T\n---\n\n# Other\n', 'a.md', 'T', []],
		[
			'stands once where both say it',
			'---\ntitle: Llama-3.1\n---\n\n# Llama 3.1\n',
			'a.md',
			'Llama-3.1',
			['Llama 3.1'],
		],
		['stands once where headings repeat it', '# T\n\n# T\n', 'a.md', 'T', ['T']],
		['is no heading of a part', '## A\n\n# B\n', 'notes.md', 'Notes', []],
		['is the name of the file', 'Text.\n', 'x/2024-07-23_llama-3-1.md', 'Llama 3 1', []],
		['is the name of the file in any script', 'Text.\n', 'größe.txt', 'Größe', []],
		['is the path at worst', 'Text.\n', 'x/2024-07-23.md', 'x/2024-07-23.md', []],
	])('%s', (_, text, path, title, marked) => {
		const document = ingestText(text, path);
		expect(document.metadata.title).toBe(title);
		expect(
			document.blocks.filter(({ role }) => role === 'title').map((block) => block.text),
		).toEqual(marked);
	});

	test('and the address come from the path', () => {
		expect(ingestText('Text.', 'a/Café 2.v3.md')).toMatchObject({
			id: 'a/Café 2.v3.md',
			slug: 'cafe-2-v3',
		});
	});
});

describe('headings in capitals', () => {
	test.each([
		['are read in lower case', 'THE ART OF TRAINING', 'Text.', 'The art of training'],
		['as the text spells names', 'HOW META USES VLLM', 'At Meta, vLLM runs.', 'How Meta uses vLLM'],
		[
			'names of two words',
			'LLAMA 3.1 AND HUGGING FACE',
			'See Llama 3.1 by Hugging Face.',
			'Llama 3.1 and Hugging Face',
		],
		[
			'a word that opens a sentence is no name',
			'NEW SCALING LAWS',
			'Scaling is fun.',
			'New scaling laws',
		],
		[
			'a word also in lower case is no name',
			'OPEN MODELS',
			'An Open day. It is open.',
			'Open models',
		],
		[
			'joined words',
			'MIXTURE-OF-EXPERTS NOW',
			'A Mixture-of-Experts runs.',
			'Mixture-of-Experts now',
		],
		['acronyms that the text uses', 'THE GPU ERA', 'Many a GPU runs.', 'The GPU era'],
		['tokens with digits stay', 'H100 AND 405B', 'Text.', 'H100 and 405B'],
		['one short word stays', 'FAQ', 'Text.', 'FAQ'],
		['one long word does not', 'CONCLUSION', 'Text.', 'Conclusion'],
		['other headings stay', 'What IS It', 'Text.', 'What IS It'],
		['letters that grow stay', 'STRAßE UND ŉ MEHR', 'Text.', 'STRAßE UND ŉ MEHR'],
	])('%s', (_, heading, prose, expected) => {
		expect(outline(`# T\n\n## ${heading}\n\n${prose}\n`)[1]).toBe(`heading: ${expected}`);
	});
});
