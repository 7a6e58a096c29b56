import { describe, expect, test } from 'vitest';
import { BuildLog } from '../../../src/integration/buildLog.ts';

function watch(isTTY: boolean) {
	let now = 0;
	let text = '';
	const stream = { isTTY, write: (part: string) => Boolean((text += part)) };
	const log = new BuildLog(stream as NodeJS.WriteStream, () => now);
	return { log, pass: (ms: number) => (now += ms), read: () => text };
}

describe('BuildLog', () => {
	test('writes a line for each stage as it ends, then a table of all', () => {
		const { log, pass, read } = watch(false);
		const [pipeline, pages] = [log.lane(), log.lane()];
		pipeline('read', 3, 10);
		pass(2000);
		pipeline('read', 10, 10);
		pages('pages', 0, 1);
		pipeline('resolve', 0, 1);
		pass(500);
		pipeline('publish', 0, 1);
		expect(
			read()
				.split('\n')
				.map((line) => line.split(/\s+/)),
		).toEqual([['read', '10', '3', '2.0', 's'], ['resolve', '0.5', 's'], ['']]);
		pipeline('publish', 1, 1);
		pages('pages', 40, 40);
		log.end();
		expect(read()).toMatch(/stage +items +known +time\nread .*\npages +40 +0\.5 s\nresolve/);
	});

	test('rewrites one line on a terminal, with rate and time left', () => {
		const { log, pass, read } = watch(true);
		const tell = log.lane();
		tell('read', 0, 10);
		pass(2000);
		tell('read', 4, 10);
		expect(read()).toMatch(/\r\u001B\[Kread 4\/10, 2\.0 a second, 3 s left$/);
		tell('read', 10, 10);
		expect(read().endsWith('\r\u001B[K')).toBe(true);
	});
});
