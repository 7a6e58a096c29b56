/**
 * A content folder of strangers who want to be let in: tests/fixtures/hostile, the shipped schema with labels that
 * are markup, documents whose names are attacks or collide as addresses, and links that lead out of the folder.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** File names below `summaries/`, each a document of its own. */
export const hostileNames: readonly string[] = [
	...['C.md', 'c.txt', 'C++.md', 'C#.md', 'C .md'],
	...['Café.md', 'Cafe\u0301.md', 'cafe.md', 'CAFE.markdown'],
	...['😀.md', '😀😀.md', '👩‍🚀.md', '日本.md', '日本語.md', 'Ελλάδα.md'],
	...['CON.md', 'aux.txt', 'nul.md', 'Com1.md', 'lpt9.txt', 'con.x.md'],
	...['-.md', '!!!.md', '???.md', '….md', '%2e%2e%2f.md', 'x..%2f..%2fetc%2fpasswd.md'],
	...['index.md', '404.md', 'all.md', '__proto__.md', 'constructor.md', 'toString.md'],
	...['a b.md', 'a-b.md', 'a_b.md', 'line\nbreak.md', 'tab\tname.md', 'back\\slash.md'],
	...['rtl\u202Egpj.md', 'zero\u200Bwidth.md', '=1+1.md', '@cmd.md', '{{7*7}}.md', '$(id).md'],
	...[`"onmouseover="alert('file').md`, "<img src=x onerror=alert('file')>.md", "'; DROP.md"],
	...['<', '"'].map((mark) => `${mark}/script><script>alert('folder')<${mark}/script>.md`),
	...[`${'x'.repeat(240)}.md`, `${'x'.repeat(239)}y.md`],
];

/** Words that stand in withheld, draft and hidden documents, and in files outside the folder, only. */
export const withheldWords = [
	...['Quibblewort', 'Zanzolith', 'Frobnicatrix', 'Drusilla', 'Wobblethorpe', 'Outsidewort'],
];

/** Makes the content folder anew at `folder`; its parent gets a file that no link may let in. */
export function makeHostileContent(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/fixtures/hostile', folder, { recursive: true });
	writeFileSync(join(folder, 'schema.yaml'), hostileSchema());
	for (const [at, name] of hostileNames.entries()) {
		const path = join(folder, 'summaries/named', name);
		mkdirSync(dirname(path), { recursive: true });
		const title = at % 3 === 0 ? `# ${'Long title '.repeat(28)}${at}\n\n` : '';
		writeFileSync(path, `${title}Meta released Llama, says the document of number ${at}.\n`);
	}
	const outside = `${folder}-outside`;
	mkdirSync(outside, { recursive: true });
	writeFileSync(join(outside, 'out.md'), '# Outsidewort\n\nMeta released Outsidewort.\n');
	symlinkSync(join('../../', `${folder.split('/').at(-1)}-outside`), join(folder, 'summaries/out'));
	symlinkSync('/etc/passwd', join(folder, 'summaries/passwd.md'));
	symlinkSync('/etc/passwd', join(folder, 'lexicon/passwd.yaml'));
}

/** Labels are the owner's, yet a schema may have been taken from anywhere. */
function hostileSchema(): string {
	const schema = parse(readFileSync('content/schema.yaml', 'utf8')) as {
		types: Record<string, unknown>[];
		predicates: Record<string, unknown>[];
	};
	const [type] = schema.types;
	Object.assign(type ?? {}, {
		label: "Model<script>alert('type')</script>",
		plural: `Models"onmouseover="alert('types')`,
		description: "</script><script>alert('type description')</script>",
		schemaOrg: '</script><script>alert("class")</script>',
	});
	for (const predicate of schema.predicates)
		predicate['label'] = `${String(predicate['label'])}<i onclick=alert(1)>`;
	for (const one of schema.types) delete one['sections'];
	return stringify(schema);
}
