import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { proofOf, wordFor } from '../../../src/site/evidence.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const entities = {
	meta: ['Meta', 'organization'],
	'llama-2': ['Llama 2', 'model'],
} as const;

/** The proof of the only statement, its quotes with the subject in `[]` and the object in `<>`. */
function proofIn(sketch: Sketch) {
	const world = sketchWorld({ entities, ...sketch });
	const [statement] = world.statementsOf.get(asEntityId('meta')) ?? [];
	if (!statement) throw new Error('no statement');
	const proof = proofOf(world, statement);
	const draw = { subject: ['[', ']'], object: ['<', '>'] } as const;
	return {
		...proof,
		quotes: proof.evidence.map(({ parts }) =>
			parts
				.map(({ text, role }) => (role ? `${draw[role][0]}${text}${draw[role][1]}` : text))
				.join(''),
		),
	};
}

const developed = ['meta', 'developed', 'llama-2'] as const;

describe('evidence', () => {
	test.each([
		[
			'a plain sentence',
			'It rained. Meta built Llama 2 in Paris.',
			'[Meta] built <Llama 2> in Paris.',
		],
		['the object first', 'Llama 2 was built by Meta.', '<Llama 2> was built by [Meta].'],
		[
			'marks of the source are not shown',
			'**Meta** built *Llama 2* here.',
			'[Meta] built <Llama 2> here.',
		],
		[
			'an escape before the ends',
			'A \\* note: Meta built Llama 2.',
			'A * note: [Meta] built <Llama 2>.',
		],
		[
			'a character reference before the ends',
			'R&amp;D: Meta built Llama 2.',
			'R&D: [Meta] built <Llama 2>.',
		],
		[
			'markup in the text stays text',
			'Meta built `<b>` and Llama 2.',
			'[Meta] built <b> and <Llama 2>.',
		],
		['a list item', '- Meta built Llama 2', '[Meta] built <Llama 2>'],
	])('marks both ends: %s', (_, text, quote) => {
		const words = text.includes('built') ? 'built' : 'was';
		const proof = proofIn({ documents: { 'a.md': text }, statements: [[...developed, words]] });
		expect(proof.quotes).toEqual([quote]);
	});

	test('the cells of a row stand after their headings, parted by a dash, both ends marked', () => {
		const table = '| Maker | Model |\n| --- | --- |\n| Meta | Llama 2 |\n';
		const proof = proofIn({
			documents: { 'a.md': table },
			statements: [[...developed, 'Meta | Llama 2']],
		});
		expect(proof.quotes).toEqual(['Maker: [Meta] – Model: <Llama 2>']);
	});

	test('links to the sentence and to the document, below the base', () => {
		const { evidence } = proofIn({
			base: '/a/b/',
			documents: { 'notes/a.md': '# Notes\n\nIt rained. Meta built Llama 2.' },
			statements: [[...developed, 'built']],
		});
		expect(evidence[0]?.href).toMatch(/^\/a\/b\/documents\/[\w-]+\/#s3$/);
		expect(evidence[0]?.document.name).toBe('Notes');
	});

	test('counts documents, not sentences', () => {
		const text = 'Meta built Llama 2.';
		const two = proofIn({
			documents: { 'a.md': text, 'b.md': `${text} Again.` },
			statements: [[...developed, 'built']],
		});
		expect([two.sources, two.sourcesText]).toEqual([2, '2 sources']);
		const one = proofIn({ documents: { 'a.md': text }, statements: [[...developed, 'built']] });
		expect(one.sourcesText).toBe('1 source');
	});

	test('gathers the sentences of a document, and says how many more there are', () => {
		const world = sketchWorld({
			entities,
			documents: { 'a.md': 'Meta built Llama 2.', 'b.md': 'Meta built Llama 2.' },
			statements: [[...developed, 'built']],
		});
		const [statement] = world.knowledge.statements;
		const [first, second] = statement?.evidence ?? [];
		if (!statement || !first || !second) throw new Error('no evidence');
		const evidence = [...Array.from({ length: 5 }, () => first), second];
		expect(
			proofOf(world, { ...statement, evidence }).documents.map(({ quotes, more }) => [
				quotes.length,
				more,
			]),
		).toEqual([
			[3, 2],
			[1, 0],
		]);
	});

	test('without a quote it is the owner’s word', () => {
		const world = sketchWorld({ entities, statements: [[...developed, 'nowhere']] });
		const [statement] = world.knowledge.statements;
		if (!statement) throw new Error('no statement');
		const proof = proofOf(world, { ...statement, assertedBy: 'https://example.org/' });
		expect(proof).toMatchObject({
			evidence: [],
			sourcesText: 'asserted by the owner',
			assertedBy: 'https://example.org/',
		});
	});

	test.each([
		[1, 'verySure'],
		[0.9, 'verySure'],
		[0.89, 'sure'],
		[0.75, 'sure'],
		[0.55, 'fairlySure'],
		[0.54, 'unsure'],
	])('%d reads as %s', (confidence, word) => {
		expect(wordFor(confidence)).toBe(word);
	});
});
