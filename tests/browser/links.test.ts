import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../support/files.ts';

/** Every reference of a page: where it leads, resolved against the page's own address. */
function references(html: string, page: string): readonly URL[] {
	const unescape = (text: string): string =>
		text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#x26;', '&');
	return [...html.matchAll(/\s(?:href|src|xlink:href)="([^"]*)"/g)].map(
		([, to = '']) => new URL(unescape(to), page),
	);
}

const idsIn = (html: string): ReadonlySet<string> =>
	new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));

describe.each(inject('sites'))('links of the site at $base', ({ base, folder }) => {
	const files = new Set(filesIn(folder));
	const pages = [...files].filter((file) => file.endsWith('.html'));
	const ids = new Map(pages.map((file) => [file, idsIn(readFileSync(join(folder, file), 'utf8'))]));

	test('lead to a file and, with an anchor, to an element', () => {
		const broken: string[] = [];
		let followed = 0;
		for (const file of pages) {
			const page = `http://site.test${base}${file.replace(/index\.html$/, '')}`;
			for (const { origin, pathname, hash } of references(
				readFileSync(join(folder, file), 'utf8'),
				page,
			)) {
				if (origin !== 'http://site.test') continue;
				followed += 1;
				const path = decodeURIComponent(pathname);
				const target = `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
				const isThere = path.startsWith(base) && files.has(target);
				const hasAnchor =
					hash === '' ||
					!target.endsWith('.html') ||
					ids.get(target)?.has(decodeURIComponent(hash.slice(1)));
				if (!isThere || !hasAnchor) broken.push(`${file} → ${pathname}${hash}`);
			}
		}
		expect(broken).toEqual([]);
		expect(followed).toBeGreaterThan(1000);
	});

	test('to other sites are http or mailto, never script', () => {
		const schemes = new Set(
			pages.flatMap((file) =>
				references(readFileSync(join(folder, file), 'utf8'), 'http://site.test/').map(
					({ protocol }) => protocol,
				),
			),
		);
		expect(
			[...schemes].filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme)),
		).toEqual([]);
	});
});
