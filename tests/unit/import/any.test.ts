import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocument } from '../../../src/import/document.ts';
import { importFile, importFolder, planImport } from '../../../src/import/index.ts';
import { problemsOf } from '../../support/ingestText.ts';

const endings = ['md', 'txt', 'vtt', 'srt', 'xml', 'opml', 'html', 'csv', 'json', 'pdf'];
/** Stretches that the importers look for, in any order. */
const words = fc.constantFrom(
	...[
		'---\n',
		'title: x\n',
		'date: 2024-99-01\n',
		'tags: [a\n',
		'# ',
		'## Attendees\n',
		'## Episode metadata\n- Show:: [[x]]\n',
		'## Snips\n',
		'🎧 0:10 - 0:20 (0:10)\n',
		'from_snipd: true\n',
		'<details><summary>x</summary>',
		'**Decisions**\n',
		'[[',
		']]',
		'![[a#b|c]]',
		'%%',
		'`',
		'```\n',
		'==',
		'^x\n',
	],
	...[
		'WEBVTT\n\n',
		'00:01.000 --> 00:02.000\n',
		'1\n00:00:01,000 --> 00:00:02,000\n',
		'<v Ann>',
		'</v>',
		'Ann: hi',
		'\n\n',
		'\r\n',
		'&amp;',
		'<b>',
	],
	...[
		'<rss version="2.0"><channel>',
		'<item><title>',
		'</title>',
		'</item></channel></rss>',
		'<opml version="2.0"><body><outline text="',
		'"/></body></opml>',
		'<!DOCTYPE html><html><body><article><p>',
		'</p></article></body></html>',
	],
	...[
		'Highlight,Book Title,Book Author\n',
		'"',
		',',
		'## Metadata\n- Title: y\n',
		'## Highlights\n- z [1:02](https://e.org)\n',
		'{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_text":"x"}]}',
	],
);
const text = fc
	.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string() }), {
		maxLength: 14,
	})
	.map((parts) => parts.join(''));

test(
	'any file gives documents or a complaint, never an exception, and what is written can be read',
	() =>
		fc.assert(
			fc.asyncProperty(text, fc.constantFrom(...endings), async (given, ending) => {
				const imported = await importFile({ path: `a/x.${ending}`, text: given }, {});
				expect(imported.documents.length + imported.problems.length).toBeGreaterThan(0);
				for (const document of imported.documents) {
					const errors = problemsOf(writeDocument(document)).filter(
						({ severity }) => severity === 'error',
					);
					expect(errors.filter(({ rule }) => rule !== 'invalid-encoding')).toEqual([]);
				}
				const { steps } = planImport(imported, []);
				for (const { path } of steps) expect(path).toMatch(/^[a-z0-9/-]+\.md$/);
			}),
			{
				numRuns: 300,
				examples: [
					['Highlight,Book Title,Book Author\n', 'csv'],
					['Highlight,Book Title,Book Author\nWell said,,Ann\n', 'csv'],
				],
			},
		),
	60_000,
);

test(
	'any vault and any bundle too',
	() =>
		fc.assert(
			fc.asyncProperty(text, text, fc.boolean(), async (one, other, isVault) => {
				const files = [
					{ path: 'index.md', text: '---\nokf_version: "0.2"\n---\n' },
					{ path: 'a.md', text: one },
					{ path: 'b/c.md', text: `---\ntype: Model\n---\n${other}` },
				];
				const { documents } = await importFolder({ name: 'V', files, isVault }, {});
				for (const document of documents.filter((found) => !found.isWithheld)) {
					const errors = problemsOf(writeDocument(document)).filter(
						({ severity }) => severity === 'error',
					);
					expect(errors.filter(({ rule }) => rule !== 'invalid-encoding')).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		),
	60_000,
);
