/** What a build leaves behind when it is killed, run twice at once, or when the disk is full: a whole site, and one clear word. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/faults';
const content = join(folder, 'content');
/** As many as time allows; `npm run test:kill` takes 50. */
const kills = Number(process.env['KILLS'] ?? 4);

const texts = {
	a: '# One\n\nMeta released Llama 2. Google developed Gemini.\n',
	b: '# Two\n\nMeta released Llama 3. OpenAI developed GPT-4.\n',
};
type Text = keyof typeof texts;

const write = (text: Text): void => writeFileSync(join(content, 'summaries/note.md'), texts[text]);

const build = (
	place: string,
	options: Parameters<typeof runScript>[3] & {
		readonly args?: readonly string[];
		readonly work?: string;
	} = {},
): Promise<Ran> =>
	runScript(
		'build',
		['--content', content, '--out', join(folder, place, 'dist'), ...(options.args ?? [])],
		options.work ?? join(folder, place, 'work'),
		options,
	);

/** Paths and bytes of a site in one text. */
const bytesOf = (site: string): string =>
	filesIn(site)
		.map((file) => `${file} ${readFileSync(join(site, file)).toString('base64')}`)
		.join('\n');

const whole: Record<Text, string> = { a: '', b: '' };
let buildMs = 0;

beforeAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(content, 'summaries'), { recursive: true });
	cpSync('content/schema.yaml', join(content, 'schema.yaml'));
	writeFileSync(join(content, 'site.yaml'), 'title: Faults\nmostLost: 0.5\n');
	for (const text of ['b', 'a'] as const) {
		write(text);
		const begun = performance.now();
		const { code, err } = await build('main');
		expect(code, err).toBe(0);
		buildMs = performance.now() - begun;
		whole[text] = bytesOf(join(folder, 'main/dist'));
	}
	expect(whole.a).not.toBe(whole.b);
}, 120_000);

test('a build that is killed leaves the last site whole, and the next one works', async () => {
	let last: Text = 'a';
	let killed = 0;
	for (let round = 0; round < kills; round += 1) {
		const next: Text = round % 2 === 0 ? 'b' : 'a';
		write(next);
		// Spread over the whole build, a little past its end; where exactly, the machine decides.
		const { code } = await build('main', { killAfterMs: (buildMs * (round + 0.5) * 1.1) / kills });
		if (code === null) killed += 1;
		const site = ['main/dist', 'main/dist.old'].find((name) => existsSync(join(folder, name)));
		const found = bytesOf(join(folder, site ?? ''));
		if (code === 0) last = next;
		expect([whole[last], whole[next]].includes(found), `killed in round ${round}`).toBe(true);
		if (found === whole[next]) last = next;
	}
	expect(killed).toBeGreaterThan(0);
	write('b');
	const { code, err } = await build('main');
	expect(code, err).toBe(0);
	expect(bytesOf(join(folder, 'main/dist'))).toBe(whole.b);
	expect(filesIn(join(folder, 'main')).filter((file) => /dist\.|building/.test(file))).toEqual([]);
}, 3_600_000);

test('of two builds at once one is told to wait, and nothing is mixed', async () => {
	write('a');
	const ran = await Promise.all([build('twice'), build('twice')]);
	expect(ran.map(({ code }) => code).toSorted()).toEqual([0, 1]);
	const refused = ran.find(({ code }) => code === 1)?.err ?? '';
	expect(refused).toMatch(/^Another build \(process \d+\) is at work here: .*\n {4}mend: wait/);
	expect(bytesOf(join(folder, 'twice/dist'))).toBe(whole.a);
}, 120_000);

describe('what the machine refuses is one clear error', () => {
	test('a file lies where a folder is wanted', async () => {
		writeFileSync(join(folder, 'file'), '');
		const { code, err } = await build('file/below', { work: join(folder, 'main/work') });
		expect(code).toBe(1);
		expect(err).toMatch(
			/^The build stopped: a folder is wanted where a file lies \(E\w+, at [^\n]*\n {4}mend: [^\n]*\n$/,
		);
	});

	test.skipIf(!canMount())(
		'the disk is full',
		async () => {
			const disk = join(folder, 'disk');
			mkdirSync(disk, { recursive: true });
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]);
			try {
				mkdirSync(join(disk, 'dist'), { recursive: true });
				writeFileSync(join(disk, 'dist/index.html'), 'earlier');
				write('b');
				const { code, err } = await build('disk', { work: join(folder, 'main/work') });
				expect(code).toBe(1);
				expect(err).toMatch(
					/The build stopped: no space is left on the disk \(ENOSPC[^\n]*\n {4}mend: /,
				);
				expect(err).not.toMatch(/^ +at /m);
				expect(filesIn(disk)).toEqual(['dist/index.html']);
			} finally {
				execFileSync('umount', [disk]);
			}
		},
		120_000,
	);
});

test('losing much of the last build is told with its reason, and fails where the owner is strict', async () => {
	write('a');
	await build('lost');
	write('b');
	const strict = await build('lost', { args: ['--strict'] });
	expect(strict.code).toBe(1);
	expect(strict.err).toMatch(
		/site\.yaml {2}error {2}\d of the \d entities .* by changed texts, settings or code: .*`Gemini`.*\(much-lost\)/,
	);
	expect(bytesOf(join(folder, 'lost/dist'))).toBe(whole.a);
	const lenient = await build('lost');
	expect([lenient.code, /warning .*\(much-lost\)/.test(lenient.err)]).toEqual([0, true]);
	// What was lost has no influence on the site.
	expect(bytesOf(join(folder, 'lost/dist'))).toBe(whole.b);
}, 120_000);

/** Only the owner of the machine may make a disk. */
function canMount(): boolean {
	const place = '.test-output/mount';
	mkdirSync(place, { recursive: true });
	try {
		execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', place], { stdio: 'ignore' });
		execFileSync('umount', [place]);
		return true;
	} catch {
		return false;
	}
}
