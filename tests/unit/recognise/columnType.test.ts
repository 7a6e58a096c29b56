import { expect, test } from 'vitest';
import { asTypeId, type TypeId } from '../../../src/model/index.ts';
import { alikeInColumns } from '../../../src/pipeline/recognise/columnType.ts';
import { readPassages } from '../../../src/pipeline/recognise/passage.ts';
import { readingOf, type Proposal } from '../../../src/pipeline/recognise/proposal.ts';
import { ingestText } from '../../support/ingestText.ts';

type Named = Readonly<Record<string, readonly [type: string, method?: 'tagger' | 'listed']>>;

/** Types of names that each stand in the first column of a table. */
function typesIn(named: Named): readonly (string | undefined)[] {
	const rows = Object.keys(named).map((name) => `| ${name} | 5% |`);
	const table = `| Kind | Share |\n|---|---|\n${rows.join('\n')}\n`;
	const passages = readPassages(ingestText(`# Note\n\n${table}`, 'a.md'));
	const proposals = Object.entries(named).map(([name, [type, method = 'tagger']]): Proposal => {
		const passage = passages.find(({ text }) => text === name)?.index ?? -1;
		const readings = [readingOf(name, asTypeId(type) as TypeId, method, 0.7)];
		return { passage, start: 0, end: name.length, form: 'name', trust: 'likely', readings };
	});
	return alikeInColumns(proposals, passages).map(({ readings: [best] }) => best?.type);
}

test('a guess that stands alone of its type in a column follows the rest', () => {
	expect(
		typesIn({ 'General Knowledge': ['organization'], Maths: ['concept'], Code: ['concept'] }),
	).toEqual(['concept', 'concept', 'concept']);
});

test.each<[string, Named]>([
	['two names are no column', { Meta: ['organization'], Code: ['concept'] }],
	['the rest is mixed', { Meta: ['organization'], Code: ['concept'], Llama: ['model'] }],
	[
		'no guess is to be settled',
		{ Meta: ['organization', 'listed'], Code: ['concept'], Maths: ['concept'] },
	],
])('types stay where %s', (_, named) => {
	expect(typesIn(named)).toEqual(Object.values(named).map(([type]) => type));
});
