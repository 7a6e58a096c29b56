import { describe, expect, test } from 'vitest';
import { weighedIn } from './support.ts';

const names = (text: string): readonly string[] =>
	weighedIn(text)
		.filter(({ form }) => form !== 'description')
		.map(({ surface, readings }) => `${surface}: ${readings[0]?.type ?? ''}`);

describe('rules and tagger together', () => {
	test.each([
		[
			'names that no list and no grammar knows',
			'Orrery Labs released Kestrel 2, and Priya Raman of Fernlight praised it.',
			['Orrery Labs: organization', 'Priya Raman: person', 'Fernlight: organization'],
		],
		[
			'terms in lower case',
			'The paper combines rejection sampling with preference learning.',
			['rejection sampling: concept'],
		],
		[
			'known names in another field',
			'# Elections\n\nThe Labour Party won the 1997 United Kingdom general election under Tony Blair.',
			[
				'Labour Party: organization',
				'1997 United Kingdom general election: event',
				'Tony Blair: person',
			],
		],
	])('find %s', (_, text, expected) =>
		expect(names(text)).toEqual(expect.arrayContaining(expected)),
	);

	test.each([
		['code', 'The tag `Mistral AI` and the call `Meta.run()` are code.', /Mistral|Meta/],
		['an address', 'See https://meta.com/openai or write to a@meta.com.', /meta|openai/],
		[
			'a template',
			'See [{{ email.OpenAI }}]({{ url }}) now. {% if Meta %} More. {% endif %}',
			/OpenAI|Meta|url/,
		],
		['a channel', 'OpenAI ▷ #gpt-4-discussions and #meta-chat are busy.', /gpt|meta/],
		['the file of a picture', 'See image.png and Gemini_chart.jpg here.', /png|jpg/],
		['an error', 'They hit an IndexError and a TooManyRequestsError.', /Error/],
		['the headings of an export', 'Key Moments\n\nSoftware & Apps\n\nView all', /./],
		['what the field always says', 'The AI industry and AI research grow.', /AI/],
	])('find nothing in %s', (_, text, never) =>
		expect(names(text).filter((name) => never.test(name))).toEqual([]),
	);

	test.each([
		['a comma', 'They tried Gemini, Llama 2 and GPT-4.', ['Gemini', 'Llama 2', 'GPT-4']],
		['a semicolon', 'They like Gemini; Llama 2 waits.', ['Gemini', 'Llama 2']],
	])('never join names over %s', (_, text, expected) =>
		expect(weighedIn(text).map(({ surface }) => surface)).toEqual(expected),
	);

	test("leave the owner's own annotations alone", () => {
		const text = '---\nmodels: [Zorblat]\n---\n\nThey said that Zorblat is here.\n';
		expect(names(text)).toContain('Zorblat: model');
	});

	test('give several pieces of hardware the name of one', () => {
		const found = weighedIn('The cluster has 64 H100s and some MI300Xs; he has an iPhone 5s.');
		const name = (of: string) => found.find(({ surface }) => surface === of)?.readings[0]?.name;
		expect(name('H100s')).toMatch(/H100$/);
		expect(name('iPhone 5s')).toBe('iPhone 5s');
	});

	test('end a title before what is said of it', () => {
		const text = 'They read "Titans: Learning to Memorize at Test Time: Over time it helps".';
		expect(names(text)).toContain('Titans: Learning to Memorize at Test Time: work');
	});

	test('end a name before a bracket that it does not close', () => {
		const found = weighedIn('The Gorilla LLM (Kestrel Function Calling) Discord is quiet.');
		expect(found.map(({ surface }) => surface)).toContain('Gorilla LLM');
	});

	test('drop words of mere praise from a term', () => {
		const found = names('They report improved quantization and new fine-tuning.');
		expect(found.join()).not.toMatch(/improved|new/);
	});
});
