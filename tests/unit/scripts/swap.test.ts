import {
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { lock } from '../../../scripts/lock.ts';
import { recover, swap } from '../../../scripts/swap.ts';
import { tellTrouble } from '../../../scripts/trouble.ts';
import { filesIn } from '../../support/files.ts';

vi.mock('node:fs', { spy: true });

const folder = '.test-output/swap';
const [fresh, out] = [join(folder, 'fresh'), join(folder, 'dist')];

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

function write(site: string, file: string): void {
	mkdirSync(site, { recursive: true });
	writeFileSync(join(site, file), file);
}

test('a site takes the place of an earlier one, of which nothing stays', async () => {
	write(out, 'earlier');
	write(fresh, 'new');
	await swap(fresh, out);
	expect(filesIn(folder)).toEqual(['dist/new']);
});

test('where the site is a link, what it leads to is left alone', async () => {
	write(join(folder, 'elsewhere'), 'kept');
	symlinkSync('elsewhere', out);
	write(fresh, 'new');
	await swap(fresh, out);
	expect(filesIn(folder)).toEqual(['dist/new', 'elsewhere/kept']);
});

test('a first site needs no earlier one', async () => {
	write(fresh, 'new');
	await swap(fresh, out);
	expect(filesIn(folder)).toEqual(['dist/new']);
});

test('a folder that cannot be moved is filled in place, with pages that both sites have as one file', async () => {
	write(out, 'earlier');
	write(out, 'kept');
	write(fresh, 'new');
	linkSync(join(out, 'kept'), join(fresh, 'kept'));
	const { renameSync: rename } = await vi.importActual<{ renameSync: typeof renameSync }>(
		'node:fs',
	);
	vi.mocked(renameSync)
		.mockImplementationOnce(rename)
		.mockImplementationOnce(() => {
			throw Object.assign(new Error('busy'), { code: 'EBUSY' });
		});
	await swap(fresh, out);
	expect(filesIn(folder)).toEqual(['dist/kept', 'dist/new']);
	expect(readFileSync(join(out, 'kept'), 'utf8')).toBe('kept');
});

test('what a killed build left aside is put back, but never over a site', () => {
	write(`${out}.old`, 'earlier');
	recover(out);
	expect(filesIn(folder)).toEqual(['dist/earlier']);
	write(`${out}.old`, 'older');
	recover(out);
	expect(existsSync(join(out, 'earlier'))).toBe(true);
});

test('a lock of a running process holds, one of a dead process does not', () => {
	const file = join(folder, 'building');
	write(folder, 'building');
	writeFileSync(file, String(process.ppid));
	expect(() => lock(file)).toThrow(`Another build (process ${process.ppid})`);
	writeFileSync(file, '999999999');
	lock(file);
	expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test.each([
	['ENOSPC', 'no space is left on the disk (ENOSPC, at /a/b)'],
	['EROFS', 'the disk can only be read (EROFS, at /a/b)'],
	['EACCES', 'the right to write or read is missing (EACCES, at /a/b)'],
])('%s is told with its place and mend', (code, expected) => {
	const cause = Object.assign(new Error('x'), { code, path: '/a/b' });
	expect(tellTrouble(cause)).toMatch(/\n {4}mend: \S/);
	expect(tellTrouble(cause)).toContain(expected);
	expect(tellTrouble(new Error('Wrapped.', { cause }))).toContain(expected.split(',')[0]);
});

test('what a part of the build says in words is understood; a fault of the program shows itself', () => {
	expect(tellTrouble(new Error('No space left on device (os error 28)'))).toContain('(ENOSPC)');
	expect(tellTrouble(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n +at /);
});
