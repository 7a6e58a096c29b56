/** Lines of a file of any length, one at a time. */
import { closeSync, openSync, readSync } from 'node:fs';

const chunkBytes = 1 << 22;
const lineEnd = 10;

/** Without their ends; what follows the last end is a line too, unless it is empty. */
export function* readLines(path: string): Generator<string, void> {
	const file = openSync(path, 'r');
	try {
		let rest: Buffer[] = [];
		for (;;) {
			const chunk = Buffer.allocUnsafe(chunkBytes);
			const length = readSync(file, chunk, 0, chunkBytes, null);
			if (length === 0) break;
			let start = 0;
			for (
				let end = chunk.indexOf(lineEnd);
				end !== -1 && end < length;
				end = chunk.indexOf(lineEnd, start)
			) {
				yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString();
				rest = [];
				start = end + 1;
			}
			if (start < length) rest.push(chunk.subarray(start, length));
		}
		if (rest.length > 0) yield Buffer.concat(rest).toString();
	} finally {
		closeSync(file);
	}
}
