import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const config = {
	extends: ['html-validate:standard'],
	rules: {
		// Astro writes doctype and void elements in its own, valid way.
		'doctype-style': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		// Long pages quote long sentences.
		'long-title': 'off',
	},
} satisfies ConfigData;

describe.each(inject('sites'))('pages of the site at $base', ({ folder }) => {
	test('are valid HTML, all of them', async () => {
		const validator = new HtmlValidate(new FileSystemConfigLoader(config));
		const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
		const report = await validator.validateMultipleFiles(pages.map((file) => join(folder, file)));
		const faults = report.results.flatMap(({ filePath, messages }) =>
			messages.map(
				({ ruleId, message, line, column }) =>
					`${filePath}:${line}:${column} ${ruleId}: ${message}`,
			),
		);
		expect(faults.slice(0, 20)).toEqual([]);
		expect(pages.length).toBeGreaterThan(100);
	});
});
