import { describe, expect, test } from 'vitest';
import type { Evidence, Resolution, Statement } from '../../../src/model/index.ts';
import { prove } from '../../../src/pipeline/prove/index.ts';
import { findingsOf, resolveCorpus } from '../../support/corpus.ts';

const lexicon = [
	{ id: 'meta', name: 'Meta', type: 'organization' },
	{ id: 'google', name: 'Google', type: 'organization' },
	{ id: 'llama-2', name: 'Llama 2', type: 'model' },
];
const corpus = {
	documents: { 'a.md': '# Note\n\nMeta released Llama 2. Google waited.\n' },
	lexicon,
};
const findings = findingsOf(corpus);
const documents = findings.map(({ document }) => document);
const sound = resolveCorpus(corpus, findings);

/** The resolution with its first statement, or that statement's evidence, changed. */
function corrupt(change: Partial<Statement>, evidence: Partial<Evidence> = {}): Resolution {
	const statements = sound.statements.map((statement, at) =>
		at > 0
			? statement
			: {
					...statement,
					evidence: statement.evidence.map((one) => ({ ...one, ...evidence })),
					...change,
				},
	);
	return { ...sound, statements };
}

const faults = (resolution: Resolution) =>
	prove(resolution, documents)
		.map(({ message }) => message)
		.join('\n');

describe('prove', () => {
	test('says nothing of sound evidence', () => {
		expect(sound.statements.map(({ id }) => id)).toEqual(['meta--released--llama-2']);
		expect(faults(sound)).toBe('');
	});

	test('takes a value in another spelling, with a dash of another kind or a point that is escaped', () => {
		const ranges = {
			documents: {
				'a.md':
					'# Note\n\n**Llama 2** needs a context of 8K tokens. Llama 2 was trained for 5–10 days.\n',
				'b.md': '# Note\n\nLlama 2 was trained for 5-10 days.\n',
				'c.md': '# Note\n\nLlama 2 was trained on 1.5 trillion tokens.\n',
				'd.md': '# Note\n\nLlama 2 was trained on 1\\.5T tokens.\n',
			},
			lexicon,
		};
		const read = findingsOf(ranges);
		const resolution = resolveCorpus(ranges, read);
		expect(resolution.statements.map(({ id }) => id)).toContain('llama-2--duration--5-10-days');
		const tokens = resolution.statements.find(({ predicate }) => predicate === 'training_tokens');
		expect(tokens?.evidence).toHaveLength(2);
		expect(
			prove(
				resolution,
				read.map(({ document }) => document),
			),
		).toEqual([]);
	});

	const quote = sound.statements[0]?.evidence[0]?.quote ?? '';
	const google = documents[0]?.text.indexOf('Google') ?? 0;
	test.each([
		[
			'a quote that is not in the source',
			corrupt({}, { quote: quote.replace('released', 'invented') }),
			'quote is not in the source',
		],
		[
			'a span that was moved',
			corrupt({}, { span: { start: 0, end: 5 } }),
			'quote is not in the source',
		],
		[
			'borrowed evidence: a subject the quote does not name',
			corrupt({ subject: 'google' as Statement['subject'] }),
			'subject is not named',
		],
		[
			'an end outside the quote',
			corrupt({}, { object: { start: google, end: google + 6 } }),
			'object is not named',
		],
		[
			'a context that heads nothing',
			corrupt({}, { context: [{ start: google, end: google + 6 }] }),
			'context is no heading',
		],
		['no evidence at all', corrupt({ evidence: [] }), 'no evidence'],
		[
			'a document nobody knows',
			corrupt({}, { document: 'b.md' as Evidence['document'] }),
			'document is unknown',
		],
	])('finds %s', (_, resolution, fault) => expect(faults(resolution)).toContain(fault));
});
