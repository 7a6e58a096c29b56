/** For whom those work who end a title. */
import { describe, expect, test } from 'vitest';
import { relateBylines } from '../../../src/pipeline/relate/byline.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';
import { recognise } from '../../../src/pipeline/recognise/index.ts';
import { gazetteer, tell, weighText } from './support.ts';

function bylinesOf(text: string): readonly string[] {
	const document = ingestText(text);
	const mentions = recognise(document, gazetteer, ontology);
	return relateBylines(document, mentions, ontology).map((one) => tell({ mentions }, one));
}

const related = (title: string): string =>
	`# Note\n\nText.\n\n## More from The Club\n\n- ${title}\n`;

describe('the end of a title', () => {
	test.each([
		[
			'several of one firm',
			'Cheap agents — ft. Sam Altman, Greg Brockman, OpenAI (72 min)',
			['Sam Altman | works_at | OpenAI', 'Greg Brockman | works_at | OpenAI'],
		],
		[
			'each of their own',
			'Cheap agents (ft. Dario Amodei of Anthropic, Sam Altman of OpenAI)',
			['Dario Amodei | works_at | Anthropic', 'Sam Altman | works_at | OpenAI'],
		],
		['a firm that goes on', 'Cheap agents — Sam Altman, OpenAI on agents', []],
		['a firm among people', 'Cheap agents — Sam Altman on OpenAI', []],
		['people alone', 'Cheap agents — Sam Altman, Greg Brockman', []],
		['no byline', 'Sam Altman, OpenAI', []],
	])('%s', (_, title, expected) => {
		expect(bylinesOf(related(title))).toEqual(expected);
		expect(bylinesOf(`# ${title}\n\nText.\n`)).toEqual(expected);
	});

	test('is told once', () => {
		const found = weighText('# Cheap agents — Aaron Levie, Box, Inc.\n\nText.\n');
		const told = found.candidates.map((one) => tell(found, one));
		expect(told.filter((one) => one === 'Aaron Levie | works_at | Box, Inc.')).toHaveLength(1);
	});

	test('is all that is stated in the title of a related item', () => {
		const found = weighText(related('Meta released Llama 2'));
		expect(found.mentions.map(({ surface }) => surface)).toEqual(
			expect.arrayContaining(['Meta', 'Llama 2']),
		);
		expect(found.candidates).toEqual([]);
	});
});
