/**
 * Links from page to page as relative paths with their files' names, so that a site can be read from a folder without
 * a server. Browsers run no modules from there: scripts are left out of the pages, and with them what only they can do.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { extname, posix, relative, sep } from 'node:path';
import { listFiles } from './listFiles.ts';

/** A start tag as Astro writes it: values in double quotes. */
const tag = /<[a-z][^\s<>/]*(?:\s+[^\s=<>"/]+(?:="[^"]*")?)*\s*\/?>/gi;
const link = /(\s(?:href|src)=")([^"]*)(")/g;
/** Where a page that moved leads to. */
const refresh = /(\scontent="\d+;\s*url=)([^"]*)(")/gi;
const inStyle = /(url\(['"]?)(\/[^'")]*)(['"]?\))/g;
const moduleScript = /<script type="module"[^>]*><\/script>/g;
const withoutScript = /<\/?noscript>/g;
const modulePreload = /<link rel="(?:modulepreload|preload)"[^>]*>/g;

/**
 * @param out folder of the finished site
 * @param base that its links begin with
 */
export async function makePortable(out: string, base: string): Promise<void> {
	for (const file of await listFiles(out)) {
		const extension = extname(file);
		if (extension !== '.html' && extension !== '.css') continue;
		const path = relative(out, file).split(sep).join('/');
		const text = await readFile(file, 'utf8');
		await writeFile(
			file,
			extension === '.html' ? relativePage(text, path, base) : relativeStyle(text, path, base),
		);
	}
}

/** @param path of the page below the base */
export const relativePage = (html: string, path: string, base: string): string =>
	html
		.replace(moduleScript, '')
		.replace(modulePreload, '')
		.replace(withoutScript, '')
		.replace(tag, (whole) =>
			whole
				.replace(link, (_, before: string, to: string, after: string) => {
					return `${before}${toRelative(to, path, base)}${after}`;
				})
				.replace(refresh, (_, before: string, to: string, after: string) => {
					return `${before}${toRelative(to, path, base)}${after}`;
				}),
		);

export const relativeStyle = (css: string, path: string, base: string): string =>
	css
		.replace(inStyle, (_, before: string, to: string, after: string) => {
			return `${before}${toRelative(to, path, base)}${after}`;
		})
		// The browser has scripts, but the page has none.
		.replace(/\(scripting:\s*none\)/g, '(min-width:0)')
		.replace(/\(scripting:\s*enabled\)/g, '(scripting:none)');

/** Only what begins with the base, and not another host, is a page or file of the site. */
function toRelative(to: string, path: string, base: string): string {
	if (!to.startsWith(base) || to.startsWith('//')) return to;
	const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to.slice(base.length)) ?? [];
	const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
	return `${posix.relative(posix.dirname(path), file)}${rest}`;
}
