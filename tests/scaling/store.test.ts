/** A real Redis as the store of readings. */
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/config/content.ts';
import { readFiles } from '../../src/config/files.ts';
import { sourceReader } from '../../src/pipeline/index.ts';
import { readSources } from '../../src/reader/index.ts';
import { redisServer, startRedis, type RunningRedis } from '../support/redis.ts';
import { readCounter } from '../support/readCounter.ts';

describe.skipIf(!redisServer)('Redis as a store', async () => {
	const { content } = readContent(await readFiles('content'));
	if (!content) throw new Error('The shipped content has errors.');
	const sources = content.sources.slice(0, 5);
	const expected = sources.map(sourceReader(content));
	let redis: RunningRedis;
	beforeAll(async () => {
		redis = await startRedis(redisServer ?? '');
	});
	afterAll(() => redis.stop());

	async function readAgain(of = sources) {
		const count = readCounter();
		const { readings, problems } = await readSources(content!, of, {
			store: `${redis.url}/1`,
			isWhole: true,
			...count,
		});
		return { readings, problems, read: count.read() };
	}

	test('keeps readings for others, deletes none and trusts none that is damaged', async () => {
		const client = new Redis(`${redis.url}/1`);
		await client.set('of:others', 'stays');
		expect(await readAgain()).toEqual({ readings: expected, problems: [], read: 5 });
		expect(await readAgain(sources.slice(1))).toMatchObject({ problems: [], read: 0 });
		expect(await readAgain()).toEqual({ readings: expected, problems: [], read: 0 });
		const keys = await client.keys('gistgraph:*');
		expect(keys).toHaveLength(5);
		await client.set(keys[0] ?? '', 'base64:AAAA');
		await client.setrange(keys[1] ?? '', 70, 'AAAA');
		expect(await readAgain()).toEqual({ readings: expected, problems: [], read: 2 });
		expect(await client.get('of:others')).toBe('stays');
		client.disconnect();
	});
});
