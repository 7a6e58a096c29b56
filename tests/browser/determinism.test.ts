import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

const [site] = inject('sites');

test('two builds of one content are the same bytes, wherever, in whatever language and with however many threads', async () => {
	const again = '.test-output/again';
	const { code, err } = await runScript(
		'build',
		['--out', again, '--base', '/'],
		'.test-output/work-again',
		{
			environment: {
				TZ: 'Pacific/Kiritimati',
				LANG: 'tr_TR.UTF-8',
				LC_ALL: 'tr_TR.UTF-8',
				GISTGRAPH_THREADS: '1',
			},
		},
	);
	expect(code, err).toBe(0);
	const first = site?.folder ?? '';
	expect(filesIn(again)).toEqual(filesIn(first));
	const differing = filesIn(first).filter(
		(file) => !readFileSync(join(first, file)).equals(readFileSync(join(again, file))),
	);
	expect(differing).toEqual([]);
});

test('documents under other names, in another order, give the same entities', async () => {
	const copy = '.test-output/renamed';
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	cpSync('content/summaries', copy, { recursive: true });
	filesIn(copy).forEach((file, at) =>
		renameSync(
			join(copy, file),
			join(copy, `${String(99 - at).padStart(3, '0')}${/\.\w+$/.exec(file)?.[0] ?? ''}`),
		),
	);
	const [before, after] = await Promise.all([
		runScript('extract', ['--out', '.test-output/before.jsonl'], '.test-output/work-before'),
		runScript(
			'extract',
			['--documents', copy, '--out', '.test-output/after.jsonl'],
			'.test-output/work-after',
		),
	]);
	expect([before.code, after.code]).toEqual([0, 0]);
	expect(entitiesOf('.test-output/after.jsonl')).toEqual(entitiesOf('.test-output/before.jsonl'));
});

/** Every entity and relation of an extraction, whatever its document. */
function entitiesOf(file: string): readonly string[] {
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const all = lines.flatMap((line) => {
		const { entities, relations } = JSON.parse(line) as {
			entities: unknown[];
			relations: { subject: string; predicate: string; object: unknown }[];
		};
		return [
			...entities.map((entity) => JSON.stringify(entity)),
			...relations.map(({ subject, predicate, object }) =>
				JSON.stringify([subject, predicate, object]),
			),
		];
	});
	return [...new Set(all)].toSorted();
}
