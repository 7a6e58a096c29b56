import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/config/content.ts';
import { readFiles } from '../../../src/config/files.ts';
import { sourceReader } from '../../../src/pipeline/index.ts';
import { readSources } from '../../../src/reader/index.ts';
import { readCounter } from '../../support/readCounter.ts';

const { content } = readContent(await readFiles('content'));
if (!content) throw new Error('The shipped content has errors.');
const sources = content.sources.slice(0, 2);
const expected = sources.map(sourceReader(content));

async function readWith(store: string, environment: NodeJS.ProcessEnv = {}, of = sources) {
	const count = readCounter();
	const { readings, problems } = await readSources(content!, of, {
		store,
		environment,
		isWhole: true,
		threads: 1,
		...count,
	});
	return { readings, read: count.read(), problems };
}

const isWhole = { readings: expected, problems: [] };

describe('a folder of its own', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'gistgraph-'));
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	test('keeps readings, and deletes none of others', async () => {
		const store = pathToFileURL(join(folder, 'shared')).href;
		expect(await readWith(store)).toEqual({ ...isWhole, read: 2 });
		expect(await readWith(store, {}, sources.slice(1))).toMatchObject({ read: 0, problems: [] });
		expect(await readWith(store)).toEqual({ ...isWhole, read: 0 });
		expect(await readdir(join(folder, 'shared'))).toHaveLength(2);
	});

	test('complains once where it cannot be written to', async () => {
		await writeFile(join(folder, 'shared'), 'a file where the folder should be');
		const { problems, ...rest } = await readWith(pathToFileURL(join(folder, 'shared')).href);
		expect(rest).toEqual({ readings: expected, read: 2 });
		expect(problems).toMatchObject([{ severity: 'warning', rule: 'store-failed' }]);
	});

	test('a build deletes only readings from the folder of its work', async () => {
		const readings = join(folder, 'readings');
		await mkdir(readings);
		await writeFile(join(readings, 'README'), 'mine');
		await writeFile(join(readings, 'a'.repeat(64)), 'an old reading');
		await readSources(content, sources, { work: folder, isWhole: true, threads: 1 });
		const left = await readdir(readings);
		expect(left).toHaveLength(3);
		expect(left).toContain('README');
	});
});

/** As much of S3 as is needed: objects by path, for those who sign. */
describe('S3', () => {
	const objects = new Map<string, Buffer>();
	let server: Server;
	let keys: NodeJS.ProcessEnv = {};
	beforeEach(async () => {
		objects.clear();
		server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const path = request.url ?? '';
				const found = objects.get(path);
				const isSigned = /^AWS4-HMAC-SHA256 Credential=me\/\d+\/eu-1\/s3\//.test(
					request.headers.authorization ?? '',
				);
				if (!isSigned) response.writeHead(403).end();
				else if (request.method === 'PUT') {
					objects.set(path, Buffer.concat(chunks));
					response.end();
				} else if (found) response.end(found);
				else response.writeHead(404).end();
			});
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		keys = {
			AWS_ACCESS_KEY_ID: 'me',
			AWS_SECRET_ACCESS_KEY: 'secret',
			AWS_REGION: 'eu-1',
			AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		};
	});
	afterEach(() => new Promise((done) => server.close(done)));

	test('keeps readings below the prefix', async () => {
		expect(await readWith('s3://bucket/a/b/', keys)).toEqual({ ...isWhole, read: 2 });
		expect([...objects.keys()]).toEqual([
			expect.stringMatching(/^\/bucket\/a\/b\/[\da-f]{64}$/),
			expect.stringMatching(/^\/bucket\/a\/b\/[\da-f]{64}$/),
		]);
		expect(await readWith('s3://bucket/a/b', keys)).toEqual({ ...isWhole, read: 0 });
	});

	test('is not trusted with what it holds', async () => {
		await readWith('s3://bucket', keys);
		for (const [path, value] of objects) objects.set(path, Buffer.from(value).fill(7, 60, 61));
		expect(await readWith('s3://bucket', keys)).toEqual({ ...isWhole, read: 2 });
	});

	test('is done without where it refuses, with one complaint', async () => {
		const { problems, ...rest } = await readWith('s3://bucket', { ...keys, AWS_REGION: 'other' });
		expect(rest).toEqual({ readings: expected, read: 2 });
		expect(problems).toMatchObject([
			{ severity: 'warning', rule: 'store-failed', place: { file: 's3://bucket' } },
		]);
		expect(problems[0]?.message).toContain('403');
	});
});

test('Redis is done without where there is none, and its password is not told', async () => {
	const { problems, ...rest } = await readWith('redis://user:secret@127.0.0.1:1/2');
	expect(rest).toEqual({ readings: expected, read: 2 });
	expect(problems).toMatchObject([
		{ severity: 'warning', place: { file: 'redis://127.0.0.1:1/2' } },
	]);
	expect(problems[0]?.message).toContain('ECONNREFUSED');
	expect(JSON.stringify(problems)).not.toContain('secret');
});

test.each([
	['no address', 'store', {}],
	['an unknown scheme', 'memcached://me:secret@host', {}],
	['another machine', 'file://host/folder', {}],
	['S3 without a key', 's3://bucket', {}],
	[
		'S3 with a session token',
		's3://bucket',
		{ AWS_ACCESS_KEY_ID: 'me', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' },
	],
])('%s is an error with a mend', async (_, store, environment) => {
	const { readings, problems } = await readWith(store, environment);
	expect(readings).toBeUndefined();
	expect(problems).toMatchObject([{ severity: 'error', rule: 'invalid-store' }]);
	expect(problems[0]?.mend).toMatch(/\w/);
	expect(JSON.stringify(problems)).not.toContain('secret');
});

test('a package that is not there is named', async () => {
	vi.resetModules();
	vi.doMock('unstorage/drivers/redis', () => {
		throw new Error('Cannot find package ioredis');
	});
	const { storeAt } = await import('../../../src/reader/driver.ts');
	await expect(storeAt('redis://127.0.0.1', {})).rejects.toMatchObject({
		mend: expect.stringContaining('npm install --no-save ioredis@5') as string,
	});
	vi.doUnmock('unstorage/drivers/redis');
});
