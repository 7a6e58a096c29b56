import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Names that are the same in every language, those of standards, and a key that nobody reads. */
const names = new Set([
	...['Wikidata', 'Wikipedia', 'Turtle', 'Markdown', 'Obsidian', 'Open Knowledge Format'],
	...['Thing', 'Article', 'Person', 'Literal'],
	...['Escape', 'Enter'],
	'… table …',
]);

/** A word alone, two in a row, or one beside a place. */
const words = /^\p{Lu}\p{Ll}+$|\p{L}{2,},? \p{L}{2,}|…,? \p{L}{2,}/u;
/** Markup, style, selectors and SPARQL. */
const code = /^[<@]|\[|^(?:SELECT|PREFIX) /;

/** Texts of a module that read like words for people, except messages of errors. */
function wordsIn(path: string): readonly string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) || ts.isImportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) found.push(textOf(node));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
	return found.filter((text) => words.test(text) && !names.has(text) && !code.test(text));
}

const textOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
	ts.isStringLiteralLike(node)
		? node.text
		: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');

describe.each(['site', 'client'])('modules of %s', (folder) => {
	const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' });

	test.each(files.filter((file) => file.endsWith('.ts')))(
		'%s: all words come from strings',
		(file) => {
			expect(wordsIn(`src/${folder}/${file}`)).toEqual([]);
		},
	);
});

/** Texts between tags and names that only assistive technology says. */
const written =
	/(?:aria-label|title|alt|placeholder)="([^"]*)"|(?<![=(,\s])>\s*([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*)</gu;

describe('pages and components', () => {
	const files = ['pages', 'components', 'layouts'].flatMap((folder) =>
		readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map(
			(file) => `src/${folder}/${file}`,
		),
	);

	test.each(files.filter((file) => file.endsWith('.astro')))(
		'%s has no word of its own',
		(file) => {
			const template = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
			const found = [...template.matchAll(written)].map(
				([, name, text = '']) => name ?? text.trim(),
			);
			// Files and commands are called the same in every language.
			const sameEverywhere = ['content/curation.yaml', 'npm run review'];
			expect(found.filter((text) => !sameEverywhere.includes(text))).toEqual([]);
		},
	);
});
