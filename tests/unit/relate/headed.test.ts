import { describe, expect, test } from 'vitest';
import { compileGazetteer, recognise } from '../../../src/pipeline/recognise/index.ts';
import { relateHeaded } from '../../../src/pipeline/relate/headed.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

const gazetteer = compileGazetteer([]);

/** `subject predicate object`, each end as the source spells it. */
function statesOf(text: string): readonly string[] {
	const document = ingestText(text);
	const mentions = recognise(document, gazetteer, ontology);
	return relateHeaded(document, mentions, ontology).map(
		({ subject, predicate, object, evidence }) => {
			expect(document.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
			const end = 'mention' in object ? mentions[object.mention]?.surface : object.literal.text;
			return `${mentions[subject]?.surface} ${predicate} ${end}`;
		},
	);
}

describe('what the heading of a section states', () => {
	test.each([
		[
			'items',
			'# Weekly sync\n\n## Attendees\n\n- Zora Quist\n- Ivo Penn (Meta)\n',
			['Zora Quist attended Weekly sync', 'Ivo Penn attended Weekly sync'],
		],
		[
			'a line of names',
			'# Weekly sync\n\n## Present:\n\nZora Quist, Ivo van der Penn and @Ann Example\n',
			[
				'Zora Quist attended Weekly sync',
				'Ivo van der Penn attended Weekly sync',
				'Ann Example attended Weekly sync',
			],
		],
		['nobody by name', '# Weekly sync\n\n## Attendees\n\n- the host\n- two newcomers\n', []],
		[
			'a decision, marks left out, without the sentences behind it',
			'# Weekly sync\n\n## Decisions\n\n1. We use **Zephyria 7B** here. It is fast.\n',
			['Weekly sync decided We use Zephyria 7B here'],
		],
		['a paragraph is no decision', '# Weekly sync\n\n## Decisions\n\nNothing was decided.\n', []],
		['no title, no meeting', '## Attendees\n\n- Zora Quist\n\n## Decisions\n\n- Go on.\n', []],
		[
			'tasks by first name and by full name; what names nobody is left out',
			'# S\n\n## Participants\n\n- Zora Quist\n- Ivo Penn\n\n## Action items\n\n- [ ] Zora: write it\n- [x] Ivo Penn will ask\n- tidy up\n',
			[
				'Zora Quist attended S',
				'Ivo Penn attended S',
				'Zora responsible_for write it',
				'Ivo Penn responsible_for ask',
			],
		],
	])('%s', (_, text, statements) => expect(statesOf(text)).toEqual(statements));

	test('a statement is dated by its document', () => {
		const document = ingestText('---\ndate: 2024-08-14\n---\n# S\n\n## Decisions\n\n- Go on.\n');
		const mentions = recognise(document, gazetteer, ontology);
		expect(relateHeaded(document, mentions, ontology)[0]?.qualifiers).toEqual({
			time: '2024-08-14',
		});
	});
});
