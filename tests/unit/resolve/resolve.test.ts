import { describe, expect, test } from 'vitest';
import { findingsOf, resolveCorpus, type Corpus } from '../../support/corpus.ts';
import { prove } from '../../../src/pipeline/prove/index.ts';

const lexicon = [
	{ id: 'meta', name: 'Meta', type: 'organization', aliases: ['Meta AI'] },
	{ id: 'mistral-ai', name: 'Mistral AI', type: 'organization', aliases: ['Mistral'] },
	{ id: 'llama', name: 'Llama', type: 'model' },
	{ id: 'llama-2', name: 'Llama 2', type: 'model' },
	{ id: 'llama-3-1', name: 'Llama 3.1', type: 'model', aliases: ['Llama-3.1'] },
	{ id: 'voicebox', name: 'Voicebox', type: 'model' },
	{ id: 'scaling-laws', name: 'scaling laws', type: 'concept' },
	{
		id: 'mercury-planet',
		name: 'Mercury',
		type: 'place',
		description: 'Smallest planet of the solar system, nearest to the sun.',
	},
	{
		id: 'mercury-model',
		name: 'Mercury',
		type: 'model',
		description: 'Diffusion language model that writes code quickly.',
	},
];

const documents = {
	'a.md':
		'# Llama 3.1\n\nMeta released Llama 3.1 in July 2024. Llama-3.1 405B was trained on 15 trillion tokens. Meta AI developed Llama 2 before.\n',
	'b.md':
		'# Notes\n\nScaling laws guided Llama 3.1. Unlike Llama 2, it has 8B and 70B sizes too.\n',
};

const ids = (corpus: Corpus) => resolveCorpus(corpus).entities.map(({ id }) => id);
const triples = (corpus: Corpus) =>
	resolveCorpus(corpus).statements.map(
		({ subject, predicate, object }) =>
			`${subject} ${predicate} ${object.kind === 'entity' ? object.entity : object.literal.text}`,
	);

describe('resolve', () => {
	test('spellings of one name are one entity', () => {
		const { entities, mentions } = resolveCorpus({ documents, lexicon });
		expect(entities.filter(({ name }) => name === 'Llama 3.1')).toHaveLength(1);
		const surfaces = mentions
			.filter(({ outcome }) => outcome.kind === 'linked' && outcome.entity === 'llama-3-1')
			.map(({ surface }) => surface);
		expect(new Set(surfaces)).toEqual(new Set(['Llama 3.1']));
	});

	test('several pieces of hardware are what one is', () => {
		const notes =
			'# Notes\n\nThe MacBook Pro runs hot. Two MacBook Pros run hotter, and a MacBook Pro was sold.\n';
		expect(
			ids({ documents: { 'a.md': notes }, lexicon }).filter((id) => id.startsWith('macbook')),
		).toEqual(['macbook-pro']);
	});

	describe('aliases of a document', () => {
		const note =
			'---\naliases: [Zeph Seven, big Zeph]\n---\n\n# Zephyria 7B\n\nMeta released Zephyria 7B.\n';
		const other = '# Notes\n\nMeta trained [[Zeph Seven]]. Later [[Zeph Seven]] ran well.\n';
		const named = (documents: Corpus['documents'], more: Partial<Corpus> = {}) =>
			resolveCorpus({ documents, lexicon, ...more }).entities.map(
				({ name, aliases }) => [name, ...aliases] as const,
			);

		test('are other names of what its title names, in all documents', () => {
			const { entities, mentions } = resolveCorpus({
				documents: { 'note.md': note, 'other.md': other },
				lexicon,
			});
			const entity = entities.find(({ name }) => name === 'Zephyria 7B');
			expect(entity?.aliases).toEqual(['Zeph Seven', 'big Zeph']);
			expect(entities.map(({ name }) => name)).not.toContain('Zeph Seven');
			const linked = mentions.filter(({ surface }) => surface === 'Zeph Seven');
			expect(linked.map(({ outcome }) => outcome)).toMatchObject(
				linked.map(() => ({ kind: 'linked', entity: entity?.id })),
			);
			expect(linked).toHaveLength(2);
		});

		test('are given to an entity of the lexicon too', () => {
			const documents = { 'a.md': note.replaceAll('Zephyria 7B', 'Llama 2'), 'b.md': other };
			expect(named(documents)).toContainEqual(['Llama 2', 'Zeph Seven', 'big Zeph']);
		});

		test.each([
			['of two documents', note.replaceAll('7B', '8B'), 'Zephyria 7B'],
			['that is another title', '# Zeph Seven\n\nA [[Zeph Seven]] came.\n', 'Zephyria 7B'],
		])('%s are none', (_, second, name) => {
			const documents = { 'note.md': note, 'second.md': second, 'other.md': other };
			expect(named(documents).find(([one]) => one === name)).not.toContain('Zeph Seven');
			expect(named(documents).map(([one]) => one)).toContain('Zeph Seven');
		});

		test('mean the same in whatever order documents are read', () => {
			const corpus = {
				documents: {
					'note.md': note,
					'second.md': note.replace('[Zeph Seven', '[The Zeph').replaceAll('7B', '7b'),
					'other.md': other,
				},
				lexicon,
			};
			const findings = findingsOf(corpus);
			const resolved = resolveCorpus(corpus, findings);
			expect(resolveCorpus(corpus, findings.toReversed())).toEqual(resolved);
			expect(resolved.entities.find(({ name }) => /7b/i.test(name))).toMatchObject({
				name: 'Zephyria 7B',
				aliases: ['The Zeph', 'Zeph Seven', 'big Zeph'],
			});
		});

		test('do not take a name of the lexicon', () => {
			const claimed = note.replace('Zeph Seven', 'Mistral');
			const documents = { 'note.md': claimed, 'b.md': '# B\n\nMistral released it.\n' };
			expect(named(documents).map(([one]) => one)).toContain('Mistral AI');
		});
	});

	test('a work is known by what stands before the colon of its title', () => {
		const titled =
			'---\nworks: ["Tern Report: A Bird of a Model", "Heron Report: A Survey"]\n---\n# Notes\n\nTern Report: A Bird of a Model came first, then Heron Report: A Survey.\n';
		const known = {
			id: 'tern-report',
			name: 'The Tern of Models',
			type: 'work',
			aliases: ['Tern report'],
		};
		const found = ids({ documents: { 'a.md': titled }, lexicon: [...lexicon, known] });
		expect(found).toContain('tern-report');
		expect(found).toContain('heron-report-a-survey');
		expect(found).not.toContain('tern-report-a-bird-of-a-model');
	});

	test('a size of a known version is its variant, with the mention as evidence', () => {
		expect(ids({ documents, lexicon })).toContain('llama-3-1-405b');
		expect(triples({ documents, lexicon })).toContain('llama-3-1-405b variant_of llama-3-1');
	});

	test('a program behind the name of another is its edition only where it is called so', () => {
		const software = ['Zorhub', 'Zorhub Pro', 'Zorhub 3.1', 'Zorhub Copilot'].map((name, at) => ({
			id: `zorhub-${at}`,
			name,
			type: 'software',
		}));
		const text = '# Notes\n\nThey use Zorhub, Zorhub Pro, Zorhub 3.1 and Zorhub Copilot.\n';
		const found = triples({ documents: { 'a.md': text }, lexicon: software });
		expect(found.filter((one) => one.includes(' variant_of '))).toEqual([
			'zorhub-1 variant_of zorhub-0',
			'zorhub-2 variant_of zorhub-0',
		]);
	});

	test('a value is one statement, in a table headed by its relation as in prose', () => {
		const table = '| Model | Parameters (B) | Layers |\n|---|---|---|\n| Llama 2 | 70B | 80 |\n';
		const { statements } = resolveCorpus({
			documents: { 'a.md': `# Notes\n\nLlama 2 has 70B parameters.\n\n${table}` },
			lexicon,
		});
		const values = statements.filter(({ object }) => object.kind === 'literal');
		expect(
			values.map(({ predicate, qualifiers, evidence }) => [
				predicate,
				qualifiers.attribute,
				evidence.length,
			]),
		).toEqual([
			['count', 'Layers', 1],
			['parameter_count', undefined, 2],
		]);
	});

	test('a size alone is a variant of the model that its sentence names', () => {
		const text = 'Llama 3.1 is better across the board, above all in the 8B and 70B models.';
		const { statements } = resolveCorpus({ documents: { 'a.md': text }, lexicon });
		const [evidence] = statements
			.filter(({ subject, predicate }) => `${subject} ${predicate}` === 'llama-3-1-8b variant_of')
			.flatMap((statement) => statement.evidence);
		const at = text.indexOf('8B');
		expect(evidence?.subject).toEqual({ start: at, end: at + 2 });
		expect(evidence?.object).toEqual({ start: 0, end: 'Llama 3.1'.length });
	});

	test.each<[string, readonly string[], string | undefined]>([
		['as theirs where they alone say so', ['Google said that Meta released Llama 2.'], 'Google'],
		[
			'as that of all who say so',
			['Google said that Meta released Llama 2.', 'According to OpenAI, Meta released Llama 2.'],
			'Google, OpenAI',
		],
		[
			'as a fact where another text tells it as one',
			['Google said that Meta released Llama 2.', 'Meta released Llama 2.'],
			undefined,
		],
	])('what somebody says stands %s', (_, texts, speaker) => {
		const told = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
		const { statements } = resolveCorpus({
			documents: told,
			lexicon: [
				...lexicon,
				{ id: 'google', name: 'Google', type: 'organization' },
				{ id: 'openai', name: 'OpenAI', type: 'organization' },
			],
		});
		const statement = statements.find(({ id }) => id === 'meta--released--llama-2');
		expect(statement?.evidence).toHaveLength(texts.length);
		expect(statement?.qualifiers.attribution).toBe(speaker);
	});

	test('the order and the names of documents make no difference', () => {
		const shuffled = { 'z.md': documents['a.md'], 'y.md': documents['b.md'] };
		const strip = (corpus: Corpus) => {
			const { entities, statements } = resolveCorpus(corpus);
			return [
				entities.map(({ id, name, type, aliases, mentionCount, confidence }) => ({
					id,
					name,
					type,
					aliases,
					mentionCount,
					confidence,
				})),
				statements.map(({ id, confidence }) => ({ id, confidence })),
			];
		};
		expect(strip({ documents: shuffled, lexicon })).toEqual(strip({ documents, lexicon }));
		const findings = findingsOf({ documents, lexicon });
		expect(resolveCorpus({ documents, lexicon }, findings.toReversed())).toEqual(
			resolveCorpus({ documents, lexicon }, findings),
		);
	});

	test.each([
		[
			'the planet',
			'Mercury is the smallest planet and nearest to the sun of the solar system.',
			'mercury-planet',
		],
		[
			'the model',
			'Mercury is a diffusion language model that writes code quickly.',
			'mercury-model',
		],
	])('a homograph means %s where the document says so', (_, text, expected) => {
		const { mentions } = resolveCorpus({ documents: { 'a.md': `# Note\n\n${text}\n` }, lexicon });
		const outcome = mentions.find(({ surface }) => surface === 'Mercury')?.outcome;
		expect(outcome).toMatchObject({ kind: 'linked', entity: expected });
	});

	test('every statement is proven by its evidence', () => {
		const findings = findingsOf({ documents, lexicon });
		const resolution = resolveCorpus({ documents, lexicon }, findings);
		expect(resolution.statements.length).toBeGreaterThan(2);
		expect(
			prove(
				resolution,
				findings.map(({ document }) => document),
			),
		).toEqual([]);
	});
});

describe('descriptions without names', () => {
	const listed = `# Llama 3.1 paper club

Meta releases Llama 3.1. The Llama family of models grew. Unlike Llama 2, which had separate code models, Llama 3.1 writes code.
Meta also generates synthetic speech data using their Voicebox model.

## Mentioned in this video

- The company that developed the Llama family of models, discussed for its training.
- A family of large language models developed by Meta.
- Previous version of Meta's large language model, noted for separate code models.
- A Meta technology used for voice generation, in the context of creating synthetic speech data.
- An inference provider mentioned for undercutting pricing.
`;
	const outcomes = () =>
		resolveCorpus({ documents: { 'a.md': listed }, lexicon })
			.mentions.filter(({ form }) => form === 'description')
			.map(({ outcome }) => (outcome.kind === 'linked' ? outcome.entity : outcome.kind));

	test('are linked where the document decides, and left open where it does not', () => {
		const found = outcomes();
		expect(found).toHaveLength(5);
		expect(found.slice(0, 4)).toEqual(['meta', 'llama', 'llama-2', 'voicebox']);
		expect(found[4]).not.toBe('meta');
	});

	test.each([
		[
			'the last of its kind',
			'Meta released Llama 2. The model was trained on Common Crawl.',
			'llama-2',
		],
		[
			'what a sentence names first',
			'Llama 3.1 stands beside Llama 2. The model is large.',
			'llama-3-1',
		],
		[
			'not what it is compared with',
			'Unlike Llama 2, Llama 3.1 writes code. The model is large.',
			'llama-3-1',
		],
		[
			'of several what the text opens with',
			'Llama 3.1 is here.\n\nMeta built Llama 2, and Llama 3.1 followed. The model is large.',
			'llama-3-1',
		],
	])('in running text mean %s', (_, text, expected) => {
		const { mentions } = resolveCorpus({ documents: { 'a.md': `# Note\n\n${text}\n` }, lexicon });
		const outcome = mentions.find(({ form }) => form === 'description')?.outcome;
		expect(outcome).toMatchObject({ kind: 'linked', entity: expected });
	});

	test('what a description states is stated of the thing it means', () => {
		const text =
			'# Note\n\nMeta released Llama 2 in July. The model was trained on Common Crawl.\n';
		expect(triples({ documents: { 'a.md': text }, lexicon })).toContain(
			'llama-2 trained_on common-crawl',
		);
	});

	test('the open ones are listed for review with the line that settles them', () => {
		const { review } = resolveCorpus({ documents: { 'a.md': listed }, lexicon });
		const unnamed = review.filter(({ kind }) => kind === 'unnamed');
		expect(unnamed).toHaveLength(1);
		expect(unnamed[0]?.settle).toMatch(/^- name: ".+"\n {2}in: "a\.md"\n {2}as: \S+$/);
	});
});

describe('curation', () => {
	const texts = {
		'a.md':
			'# Note\n\nMeta released Llama 2. Mistral AI released Mistral 7B. Groq hosts Llama 2.\n',
	};

	test('merge sends one address to the other', () => {
		const { entities, redirects } = resolveCorpus({
			documents: texts,
			lexicon,
			curation: [{ merge: ['llama-2'], into: 'llama-3-1' }],
		});
		expect(entities.map(({ id }) => id)).not.toContain('llama-2');
		expect(redirects).toContainEqual({ from: 'llama-2', to: 'llama-3-1' });
		expect(entities.find(({ id }) => id === 'llama-3-1')?.mentionCount).toBe(2);
	});

	test('rename keeps the old address as a redirect', () => {
		const { entities, redirects } = resolveCorpus({
			documents: texts,
			lexicon,
			curation: [{ rename: 'meta', to: 'Meta Platforms' }],
		});
		expect(entities.find(({ id }) => id === 'meta-platforms')?.name).toBe('Meta Platforms');
		expect(redirects).toContainEqual({ from: 'meta', to: 'meta-platforms' });
	});

	test('retype and drop', () => {
		const curation = [{ retype: 'meta', to: 'software' }, { drop: 'mistral-ai' }];
		const { entities } = resolveCorpus({ documents: texts, lexicon, curation });
		expect(entities.find(({ id }) => id === 'meta')?.type).toBe('software');
		expect(entities.map(({ id }) => id)).not.toContain('mistral-ai');
	});

	test('split parts what a name means in one document from what it means in the others', () => {
		const [first] = Object.keys(texts);
		const curation = [
			{ split: 'llama-2', in: [first], into: 'llama-2-paper', name: 'Llama 2 paper', type: 'work' },
		];
		const { entities, mentions } = resolveCorpus({ documents: texts, lexicon, curation });
		expect(entities.find(({ id }) => id === 'llama-2-paper')).toMatchObject({
			name: 'Llama 2 paper',
			type: 'work',
		});
		for (const { document, outcome } of mentions)
			if (outcome.kind === 'linked' && outcome.entity === 'llama-2-paper')
				expect(document).toBe(first);
	});

	test('reject takes a statement away, assert adds one with its source', () => {
		expect(triples({ documents: texts, lexicon })).toContain('meta released llama-2');
		const rejected = [{ reject: { subject: 'meta', predicate: 'released', object: 'llama-2' } }];
		expect(triples({ documents: texts, lexicon, curation: rejected })).not.toContain(
			'meta released llama-2',
		);
		const asserted = [
			{
				assert: { subject: 'meta', predicate: 'developed', object: 'llama-2' },
				source: 'https://example.org/',
			},
		];
		const { statements } = resolveCorpus({ documents: texts, lexicon, curation: asserted });
		expect(statements.find(({ id }) => id === 'meta--developed--llama-2')).toMatchObject({
			assertedBy: 'https://example.org/',
			confidence: 1,
		});
	});

	test('where most match nothing, that is said once', () => {
		const nobody = (count: number) =>
			Array.from({ length: count }, (_, at) => ({ drop: `nobody-${at}` }));
		const stale = (curation: readonly object[]) =>
			resolveCorpus({ documents, lexicon, curation }).problems.map(
				({ place, message }) => `${place.line} ${message.split(':')[0] ?? ''}`,
			);
		const used = ['meta', 'llama-2', 'llama-3-1', 'scaling-laws'].map((id) => ({ drop: id }));
		expect(stale([...used, ...nobody(6)])).toEqual(['5 6 of 10 decisions match nothing']);
		expect(stale([...used, ...nobody(4)])).toHaveLength(4);
		expect(stale(nobody(5))).toHaveLength(1);
		expect(stale(nobody(4))).toHaveLength(4);
	});

	test('a decision that matches nothing is reported as stale', () => {
		const { problems, review } = resolveCorpus({
			documents: texts,
			lexicon,
			curation: [{ drop: 'nobody' }, { drop: 'meta' }],
		});
		expect(problems.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual([
			'stale-decision 1',
		]);
		expect(review.filter(({ kind }) => kind === 'stale')).toHaveLength(1);
	});

	test.each([
		[
			'two targets of one merge',
			[
				{ merge: ['llama-2'], into: 'llama' },
				{ merge: ['llama-2'], into: 'meta' },
			],
		],
		['a merge and a drop', [{ merge: ['llama-2'], into: 'llama' }, { drop: 'llama-2' }]],
		[
			'two types',
			[
				{ retype: 'meta', to: 'model' },
				{ retype: 'meta', to: 'place' },
			],
		],
		[
			'a merge of what is not the same',
			[{ merge: ['llama-2'], into: 'llama' }, { 'not-same': ['llama-2', 'llama'] }],
		],
		[
			'two splits of one name in one document',
			[
				{ split: 'meta', in: ['a.md'], into: 'meta-1' },
				{ split: 'meta', in: ['a.md'], into: 'meta-2' },
			],
		],
	])('contradictions are errors: %s', (_, curation) => {
		const { problems } = resolveCorpus({ documents: texts, lexicon, curation });
		expect(problems.map(({ rule }) => rule)).toContain('contradicting-decisions');
	});
});
