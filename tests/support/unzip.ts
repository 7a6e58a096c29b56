/** The files of a zip, read by a library other than the one that wrote it. */
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

export interface Unzipped {
	readonly path: string;
	readonly text: string;
	/** Date and time as the zip has them. */
	readonly modified: readonly [date: number, time: number];
}

/** In the order of the zip. Its checksums and paths are checked. */
export async function unzip(bytes: Uint8Array): Promise<readonly Unzipped[]> {
	const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
	const files: Unzipped[] = [];
	for await (const entry of zip.eachEntry())
		files.push({
			path: entry.fileName,
			text: await text(await zip.openReadStreamPromise(entry)),
			modified: [entry.lastModFileDate, entry.lastModFileTime],
		});
	return files;
}
