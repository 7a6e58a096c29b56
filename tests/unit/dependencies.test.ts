/** What comes from others is listed: every package by licence, those of our own choice by name, scripts of none may run. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
	readonly license?: string;
	readonly hasInstallScript?: boolean;
	readonly dev?: boolean;
	readonly integrity?: string;
	readonly link?: boolean;
}

const json = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value;
const { packages } = json<{ packages: Readonly<Record<string, Package>> }>('package-lock.json');
const own = json<{
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}>('package.json');
const listed = readFileSync('docs/dependencies.md', 'utf8');

const others = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Says so in its licence file only. */
const told: Readonly<Record<string, string>> = { format: 'MIT' };
const licenceOf = ([path, { license }]: (typeof others)[number]): string =>
	license ?? told[nameOf(path)] ?? 'unknown';

test('the table of licences counts every package of the lock file', () => {
	const counts = Map.groupBy(others, licenceOf);
	const rows = [...counts]
		.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
		.map(([licence, all]) => {
			const shipped = all.filter(([, { dev }]) => dev !== true).length;
			return `| ${licence} | ${shipped} | ${all.length - shipped} |`;
		});
	const table = listed.split('\n').filter((line) => /^\| \S.* \| \d+ \| \d+ \|$/.test(line));
	expect(table).toEqual(rows);
});

test('what we chose has an exact version and a line on what it is for', () => {
	const chosen = Object.entries({ ...own.dependencies, ...own.devDependencies });
	expect(chosen.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	const isNamed = (name: string): boolean =>
		listed.includes(name) || listed.includes(`-${name.split('-').at(-1)}`);
	expect(chosen.filter(([name]) => !isNamed(name))).toEqual([]);
});

test('packages with an install script are named and denied', () => {
	const scripted = others.flatMap(([path, one]) => (one.hasInstallScript ? [nameOf(path)] : []));
	expect(own.allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
	for (const name of scripted) expect(listed).toContain(name);
});

test('every package is locked by its hash', () => {
	expect(others.filter(([, { integrity, link }]) => !integrity && !link)).toEqual([]);
});
