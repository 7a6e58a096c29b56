import { expect, test } from 'vitest';
import { asTypeId, type TypeId } from '../../../src/model/index.ts';
import { readPassages } from '../../../src/pipeline/recognise/passage.ts';
import { withoutProperties } from '../../../src/pipeline/recognise/property.ts';
import { readingOf, type Proposal } from '../../../src/pipeline/recognise/proposal.ts';
import { ingestText } from '../../support/ingestText.ts';

type Named = Readonly<Record<string, readonly [type: string, method?: 'tagger' | 'annotation']>>;

/** What is kept of names that each stand in one cell of a table. */
function keptIn(table: string, named: Named): readonly string[] {
	const passages = readPassages(ingestText(`# Note\n\n${table}`, 'a.md'));
	const proposals = Object.entries(named).map(([name, [type, method = 'tagger']]): Proposal => {
		const passage = passages.find(({ text }) => text === name);
		return {
			passage: passage?.index ?? -1,
			start: 0,
			end: name.length,
			form: 'name',
			trust: 'likely',
			readings: [readingOf(name, asTypeId(type) as TypeId, method, 0.8)],
		};
	});
	return withoutProperties(proposals, passages).map(({ readings: [best] }) => best?.name ?? '');
}

const columns = '| | Llama 2 | PaLM |\n|---|---|---|\n| Layers | 80 | 118 |\n';
const rows = '| Model | Layers |\n|---|---|\n| Llama 2 | 80 |\n';

test.each([
	[
		'labels of rows beside columns of things',
		columns,
		{ 'Llama 2': ['model'], Layers: ['concept'] },
		['Llama 2'],
	],
	[
		'headings above rows of things',
		rows,
		{ 'Llama 2': ['model'], Layers: ['concept'] },
		['Llama 2'],
	],
] as const)('%s name properties', (_, table, named, kept) => {
	expect(keptIn(table, named)).toEqual(kept);
});

test.each([
	[
		'what the owner annotates',
		columns,
		{ 'Llama 2': ['model'], Layers: ['concept', 'annotation'] },
	],
	['what is no concept', rows, { 'Llama 2': ['model'], Layers: ['software'] }],
	['labels where no column names a thing', columns, { Layers: ['concept'] }],
	[
		'a thing on the same side',
		'| Llama 2 | Layers |\n|---|---|\n| 1 | 2 |\n',
		{ 'Llama 2': ['model'], Layers: ['concept'] },
	],
] as const)('%s stays', (_, table, named) => {
	expect(keptIn(table, named)).toEqual(Object.keys(named));
});
