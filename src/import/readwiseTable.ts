/** Readwise's table of all highlights: one document for each book, article or episode. */
import { parse } from 'csv-parse/sync';
import { present, toDay } from './fields.ts';
import {
	fault,
	joinImports,
	type Imported,
	type ImportedDocument,
	type SourceText,
} from './imported.ts';
import { tagsIn } from './highlightFields.ts';
import { pathFor } from './path.ts';

/** Is a table Readwise's? */
export const isReadwiseTable = (text: string): boolean =>
	/^\uFEFF?"?Highlight"?,"?Book Title"?,/.test(text);

export function importReadwiseTable({ path, text }: SourceText): Imported {
	let rows: readonly Record<string, string>[];
	try {
		rows = parse(text, { columns: true, bom: true, skip_empty_lines: true });
	} catch (cause) {
		return fault(
			path,
			`The table cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
			'Export it again.',
		);
	}
	const books = Map.groupBy(rows, (row) =>
		`${row['Book Title'] ?? ''} / ${row['Book Author'] ?? ''}`.trim(),
	);
	if (rows.length === 0)
		return fault(path, 'The table has no highlights.', 'Export it again, with at least one.');
	return joinImports([...books].map(([name, highlights]) => toBook(path, name, highlights)));
}

function toBook(path: string, name: string, rows: readonly Record<string, string>[]): Imported {
	const [first] = rows;
	const title = first?.['Book Title']?.trim() ?? '';
	if (title === '')
		return fault(
			path,
			`Highlights without a title are left out: ${rows.length}.`,
			'Fill in their `Book Title` and import the table again.',
		);
	const ordered = rows.toSorted((a, b) => Number(a['Location'] ?? 0) - Number(b['Location'] ?? 0));
	const lines = ordered.flatMap((row) => {
		const highlight = (row['Highlight'] ?? '').replace(/\s+/g, ' ').trim();
		const note = (row['Note'] ?? '').replace(/\s+/g, ' ').trim();
		return highlight === '' ? [] : [`- ${highlight}${note === '' ? '' : `\n  - Note: ${note}`}`];
	});
	const days = rows.flatMap((row) => toDay(row['Highlighted at']) ?? []).toSorted();
	const document: ImportedDocument = {
		origin: `readwise:${name}`,
		path: pathFor('highlights', title),
		metadata: {
			title,
			...present({
				date: days.at(-1),
				kind: 'highlights',
				authors: (first?.['Book Author'] ?? '')
					.split(/,| and /)
					.map((author) => author.trim())
					.filter((author) => author !== ''),
				tags: tagsIn(first?.['Document tags'] ?? ''),
			}),
		},
		body: `# ${title}\n\n## Highlights\n\n${lines.join('\n')}`,
	};
	return { documents: [document], problems: [] };
}
