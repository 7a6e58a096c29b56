import { describe, expect, test } from 'vitest';
import { traceOf, writeDocument } from '../../../src/import/document.ts';
import type { ImportedDocument } from '../../../src/import/imported.ts';
import { planImport } from '../../../src/import/plan.ts';

const document = (body: string, origin = 'note:a/x.md', title = 'X: 1'): ImportedDocument => ({
	origin,
	path: 'notes/x',
	metadata: { title, tags: ['a', 'b'] },
	body,
});
const plan = (
	documents: readonly ImportedDocument[],
	existing: Record<string, string> = {},
	isForced = false,
) =>
	planImport(
		{ documents, problems: [] },
		Object.entries(existing).map(([path, text]) => ({ path, text })),
		isForced,
	);
const first = writeDocument(document('One.'));

test('a file carries its origin and a sum', () => {
	expect(first).toBe(
		`---\ntitle: "X: 1"\ntags:\n  - a\n  - b\nimportedFrom: note:a/x.md\nimportSum: '${/importSum: '(\w+)'/.exec(first)?.[1]}'\n---\n\nOne.\n`,
	);
	expect(traceOf(first)).toEqual({ origin: 'note:a/x.md', isEdited: false });
	expect(traceOf(first.replaceAll('\n', '\r\n'))?.isEdited).toBe(false);
	expect(traceOf(first.replace('One', 'Two'))?.isEdited).toBe(true);
	expect(traceOf(first.replace('X: 1', 'Y'))?.isEdited).toBe(true);
	expect(traceOf('# A file of the owner')).toBeUndefined();
});

test('a file whose note is gone from its vault is named, and left', () => {
	const text = writeDocument(document('One.', 'vault:Notes/Old.md'));
	const { steps, problems } = planImport(
		{ documents: [document('One.', 'vault:Notes/New.md')], problems: [], wholes: ['vault:Notes/'] },
		[
			{ path: 'notes/old.md', text },
			{ path: 'notes/other.md', text: writeDocument(document('Two.', 'vault:Notes 2/Old.md')) },
		],
	);
	expect(steps.map(({ kind }) => kind)).toEqual(['create']);
	expect(problems).toMatchObject([
		{ rule: 'source-gone', severity: 'warning', place: { file: 'summaries/notes/old.md' } },
	]);
});

describe('a second import', () => {
	test('of the same leaves the file, wherever its owner moved it', () =>
		expect(plan([document('One.')], { 'moved/y.md': first }).steps).toEqual([
			{ kind: 'unchanged', path: 'moved/y.md' },
		]));

	test('of a newer text updates the same file', () =>
		expect(plan([document('Two.')], { 'moved/y.md': first }).steps).toEqual([
			{ kind: 'update', path: 'moved/y.md', text: writeDocument(document('Two.')) },
		]));

	test('leaves a file that was edited by hand, and says so; --force overwrites it', () => {
		const edited = { 'notes/x.md': first.replace('One.', 'One, I think.') };
		const { steps, problems } = plan([document('Two.')], edited);
		expect(steps).toEqual([]);
		expect(problems).toMatchObject([
			{ severity: 'warning', rule: 'edited-by-hand', place: { file: 'summaries/notes/x.md' } },
		]);
		expect(problems[0]?.mend).toContain('--force');
		expect(plan([document('Two.')], edited, true).steps).toMatchObject([
			{ kind: 'overwrite', path: 'notes/x.md' },
		]);
	});

	test('of what is kept back now takes the file away', () => {
		const { steps, withheld } = plan([{ ...document('One.'), isWithheld: true }], {
			'notes/x.md': first,
		});
		expect(steps).toEqual([{ kind: 'remove', path: 'notes/x.md' }]);
		expect(withheld).toBe(1);
	});
});

test('another document of the same name gets a number, whatever the case', () =>
	expect(
		plan([document('One.'), document('Two.', 'note:b/x.md')], { 'Notes/X.md': '# Mine' }).steps.map(
			({ path }) => path,
		),
	).toEqual(['notes/x-2.md', 'notes/x-3.md']));

test('two sources of one origin: the second is named, not lost in silence', () =>
	expect(plan([document('One.'), document('Two.')]).problems).toMatchObject([
		{ rule: 'imported-twice' },
	]));
