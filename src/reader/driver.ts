/**
 * Where readings are kept: the driver of `unstorage` that GISTGRAPH_STORE names. Redis and S3 need a package more,
 * which is asked for only here. docs/scaling.md has the settings.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'unstorage';
import files from 'unstorage/drivers/fs-lite';

export interface StorePlace {
	readonly driver: Driver;
	/** Before every key. */
	readonly prefix: string;
	/** As complaints call it: without user and password. */
	readonly name: string;
	/** What the connection itself complained of last, where the driver does not pass it on. */
	readonly trouble?: () => Error | undefined;
	/** How often an operation is tried: a network has bad moments, and a folder may be swept by another build. */
	readonly tries: number;
}

/** A setting that cannot be followed, and how to mend it. */
export class StoreSettingError extends Error {
	readonly mend: string;

	constructor(message: string, mend: string, options?: ErrorOptions) {
		super(message, options);
		this.mend = mend;
	}
}

/** Files in a folder. A file appears whole or not at all, which the driver alone does not promise. */
export function folderStore(folder: string): StorePlace {
	const driver: Driver = {
		...files({ base: folder }),
		setItemRaw: async (key, value: Uint8Array) => {
			const file = join(folder, key);
			const fresh = `${file}.${randomUUID()}`;
			try {
				await mkdir(folder, { recursive: true });
				await writeFile(fresh, value);
				await rename(fresh, file);
			} catch (cause) {
				await rm(fresh, { force: true }).catch(() => undefined);
				throw cause;
			}
		},
	};
	return { driver, prefix: '', name: folder, tries: 2 };
}

/** @throws StoreSettingError where the address is none, or lacks what goes with it */
export async function storeAt(
	address: string,
	environment: NodeJS.ProcessEnv,
): Promise<StorePlace> {
	if (!URL.canParse(address)) throw unknownStore();
	const url = new URL(address);
	const name = `${url.protocol}//${url.host}${url.pathname}`;
	switch (url.protocol) {
		case 'file:':
			if (url.host !== '') throw unknownStore();
			return folderStore(fileURLToPath(url));
		case 'redis:':
		case 'rediss:':
			return { ...(await redis(address)), prefix: 'gistgraph', name, tries: 3 };
		case 's3:': {
			const prefix = url.pathname.replaceAll(/^\/+|\/+$/g, '') || 'gistgraph';
			return { driver: await s3(url.host, environment), prefix, name, tries: 3 };
		}
		default:
			throw unknownStore();
	}
}

/** The address is not repeated: a password may stand in it. */
const unknownStore = (): StoreSettingError =>
	new StoreSettingError(
		'This is no address of a store.',
		'Write file:///folder, redis://host:6379, rediss://host:6379 or s3://bucket/prefix.',
	);

async function redis(url: string): Promise<Pick<StorePlace, 'driver' | 'trouble'>> {
	const { default: open } = await load(() => import('unstorage/drivers/redis'), 'ioredis@5');
	const driver = open({ url, connectTimeout: 5000, maxRetriesPerRequest: 2 });
	let trouble: Error | undefined;
	driver.getInstance?.().on('error', (cause: Error) => (trouble = cause));
	return { driver, trouble: () => trouble };
}

async function s3(bucket: string, environment: NodeJS.ProcessEnv): Promise<Driver> {
	const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
	const region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1';
	const endpoint =
		environment['AWS_ENDPOINT_URL_S3'] ??
		environment['AWS_ENDPOINT_URL'] ??
		`https://s3.${region}.amazonaws.com`;
	if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
		throw new StoreSettingError(
			'S3 asks for a key, and none is set.',
			'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
		);
	if (AWS_SESSION_TOKEN)
		throw new StoreSettingError(
			'The S3 driver takes no session token.',
			'Use a key that lasts, and leave AWS_SESSION_TOKEN unset.',
		);
	const { default: open } = await load(() => import('unstorage/drivers/s3'), 'aws4fetch@1');
	return open({
		bucket,
		region,
		endpoint,
		accessKeyId: AWS_ACCESS_KEY_ID,
		secretAccessKey: AWS_SECRET_ACCESS_KEY,
	});
}

async function load<Module>(module: () => Promise<Module>, needed: string): Promise<Module> {
	try {
		return await module();
	} catch (cause) {
		throw new StoreSettingError(
			'This store needs a package that is not installed.',
			`Run \`npm install --no-save ${needed}\`.`,
			{ cause },
		);
	}
}
