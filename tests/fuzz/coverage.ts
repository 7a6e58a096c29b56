/** Which stretches of this project's code have run, by V8's own count of blocks. */
import { Session } from 'node:inspector/promises';

export interface Coverage {
	/** How many stretches ran for the first time since it was last asked. */
	readonly fresh: () => Promise<number>;
}

/** @param isOurs tells by its address whether a module counts */
export async function watchCoverage(isOurs: (url: string) => boolean): Promise<Coverage> {
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
	const seen = new Set<string>();
	return {
		fresh: async () => {
			const { result } = await session.post('Profiler.takePreciseCoverage');
			const before = seen.size;
			for (const { url, functions } of result)
				if (isOurs(url))
					for (const { ranges } of functions)
						for (const { startOffset, endOffset, count } of ranges)
							if (count > 0) seen.add(`${url}:${startOffset}-${endOffset}`);
			return seen.size - before;
		},
	};
}
