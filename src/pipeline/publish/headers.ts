/** The policy of the pages as headers, in the files that hosts of static files read them from; docs/deploy.md has others. */
import { securityHeaders } from '../../model/index.ts';
import type { OutputFile } from './output.ts';

const entries = Object.entries(securityHeaders);
/** Folders of files that have a hash of their content in their names. */
const hashed = ['_astro', 'data/explorer', 'pagefind/fragment', 'pagefind/index'] as const;
const lasting = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;
/** Programs on other sites may read the data. */
const open = ['Access-Control-Allow-Origin', '*'] as const;

export const headerFiles = (): readonly OutputFile[] => [
	{ path: '_headers', content: plainFile() },
	{ path: '.htaccess', content: apacheFile() },
	{ path: 'vercel.json', content: vercelFile() },
];

/** Netlify and Cloudflare Pages. */
function plainFile(): string {
	const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
		[path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
	return [
		rule('/*', entries),
		...hashed.map((folder) => rule(`/${folder}/*`, [lasting])),
		rule('/data/*', [open]),
	].join('\n');
}

/** Apache, where it lets a folder set headers. */
function apacheFile(): string {
	const set = ([name, value]: readonly [string, string]): string =>
		`Header always set ${name} "${value}"`;
	return [
		'<IfModule mod_headers.c>',
		...entries.map((entry) => `\t${set(entry)}`),
		`\t<If "%{REQUEST_URI} =~ m#/(?:${hashed.join('|')})/#">`,
		`\t\t${set(lasting)}`,
		'\t</If>',
		'\t<If "%{REQUEST_URI} =~ m#/data/#">',
		`\t\t${set(open)}`,
		'\t</If>',
		'</IfModule>',
		'',
	].join('\n');
}

function vercelFile(): string {
	const rule = (source: string, headers: readonly (readonly [string, string])[]): object => ({
		source,
		headers: headers.map(([key, value]) => ({ key, value })),
	});
	const headers = [
		rule('/(.*)', entries),
		rule(`/(.*)(${hashed.join('|')})/(.*)`, [lasting]),
		rule('/(.*)data/(.*)', [open]),
	];
	return `${JSON.stringify({ trailingSlash: true, headers }, undefined, '\t')}\n`;
}
