import { describe, expect, test } from 'vitest';
import { mentionsIn, named } from './support.ts';

const note = (body: string): string =>
	`---\ntitle: A note\nmodels: [zorblat-3-1-8b]\ncompanies: [zor-corp, meta]\ntopics: [goal drift]\nworks: ["Zor: A Survey"]\n---\n\n${body}`;

describe('annotations', () => {
	test.each([
		['a slug in the front matter', 'They ran Zorblat 3.1 8B.', ['Zorblat 3.1 8B = zorblat-3-1-8b']],
		['not the start of a longer version', 'They ran Zorblat 3.1 8B.5 there.', []],
		['a known entry', 'They asked Meta.', ['Meta = Meta']],
		['no name from a lower-case word', 'A meta question.', []],
		[
			'a topic in any case and number',
			'We saw goal drifts and Goal drift.',
			['goal drifts = goal drift', 'Goal drift = goal drift'],
		],
		['not in code', 'See `Zor Corp`.', []],
		['a title with its colon', 'They read Zor: A Survey.', ['Zor: A Survey = Zor: A Survey']],
		['no words over a mark that the owner has not', 'They asked Zor: Corp: nobody.', []],
	])('%s', (_, body, expected) => {
		expect(named(note(body), 'annotation')).toEqual(expected);
	});

	test.each([
		['a target', 'See [[Zorblat Theory]] now.', ['Zorblat Theory = Zorblat Theory']],
		['a label', 'See [[Zorblat Theory|the theory]] now.', ['the theory = Zorblat Theory']],
		['the id of an entry', 'See [[llama-2|the old one]] now.', ['the old one = Llama 2']],
		['an ordinary link', 'See [the theory](https://example.com/Meta) now.', []],
	])('wiki links: %s', (_, text, expected) => {
		expect(named(text, 'annotation')).toEqual(expected);
	});

	test('take the type that the owner gave', () => {
		const [mention] = mentionsIn(note('They ran Zorblat 3.1 8B.'));
		expect(mention?.readings[0]).toMatchObject({ type: 'model', confidence: 0.96 });
	});
});
