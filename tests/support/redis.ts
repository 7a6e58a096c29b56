/** A Redis of its own for a test: in memory, on a free port, gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Name of the program that is installed, whichever of the two. */
export const redisServer = ['redis-server', 'valkey-server'].find(
	(name) => spawnSync(name, ['--version']).status === 0,
);

export interface RunningRedis {
	readonly url: string;
	readonly stop: () => Promise<void>;
}

export async function startRedis(program: string): Promise<RunningRedis> {
	const folder = await mkdtemp(join(tmpdir(), 'gistgraph-redis-'));
	const port = await freePort();
	const server = spawn(
		program,
		[
			'--port',
			`${port}`,
			'--bind',
			'127.0.0.1',
			'--dir',
			folder,
			'--save',
			'',
			'--appendonly',
			'no',
		],
		{ stdio: 'ignore' },
	);
	const url = `redis://127.0.0.1:${port}`;
	const client = new Redis(url, { retryStrategy: () => 100, maxRetriesPerRequest: 100 });
	client.on('error', () => undefined);
	await client.ping();
	client.disconnect();
	return {
		url,
		stop: async () => {
			const closed = once(server, 'close');
			server.kill();
			await closed;
			await rm(folder, { recursive: true, force: true });
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
