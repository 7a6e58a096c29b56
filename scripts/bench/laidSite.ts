/** The built site of the shipped content, with a made graph in place of its own: pages are real, the map is of any size. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ExplorerPayload } from '../../src/model/explorerPayload.ts';
import { packedFiles } from '../../src/pipeline/publish/pack.ts';
import { run } from './run.ts';

/** Bytes of the files that a graph travels in, each by gzip -9. */
export interface Payload {
	readonly allBytes: number;
	readonly firstBytes: number;
}

/** Builds for `/`; a site that is there and unchanged stands. */
export async function buildShipped(folder: string): Promise<string> {
	const site = join(folder, 'shipped');
	await run(['npm', 'run', '-s', 'build', '--', '--out', site, '--base', '/'], {
		env: { ...process.env, GISTGRAPH_WORK: join(folder, 'shipped-work') },
	});
	return site;
}

/** Copies the site to `laid` and lays the graph under it; the site itself stays as it was built. */
export async function layUnder(
	site: string,
	laid: string,
	graph: ExplorerPayload,
): Promise<Payload> {
	await rm(laid, { recursive: true, force: true });
	await cp(site, laid, { recursive: true });
	const files = packedFiles(graph);
	for (const { path, content } of files) {
		await mkdir(dirname(join(laid, path)), { recursive: true });
		await writeFile(join(laid, path), content);
	}
	const sizes = files.map(({ content }) => gzipSync(content, { level: 9 }).length);
	return { allBytes: sizes.reduce((sum, size) => sum + size, 0), firstBytes: sizes[0] ?? 0 };
}
