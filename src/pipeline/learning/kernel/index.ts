/**
 * The arithmetic of reading: sums of learnt weights and the chain of tags, compiled for WebAssembly from `assembly/` by
 * `npm run kernel`. The same operations in the same order on every machine.
 */
import { readFileSync } from 'node:fs';

/** What `assembly/index.ts` exports. Places are offsets in bytes in its memory. */
export interface Kernel {
	readonly memory: WebAssembly.Memory;
	readonly reserve: (bytes: number) => number;
	readonly setTable: (
		index: number,
		count: number,
		blocks: number,
		whole: number,
		sparse: number,
		rowBytes: number,
	) => void;
	readonly sum: (
		features: number,
		featureCount: number,
		rows: number,
		rowCount: number,
		to: number,
	) => void;
	readonly total: (features: number, count: number) => number;
	readonly openChain: (tagCount: number, slack: number) => number;
	readonly arrangeFactors: () => void;
	readonly roomFor: (words: number) => void;
	readonly run: (words: number) => void;
	readonly findBest: (words: number) => void;
	readonly scores: Place;
	readonly emit: Place;
	readonly forward: Place;
	readonly backward: Place;
	readonly scale: Place;
	readonly best: Place;
}

type Place = WebAssembly.Global<'i32'>;

let module: WebAssembly.Module | undefined;

/** A kernel with a memory of its own. */
export function openKernel(): Kernel {
	module ??= new WebAssembly.Module(readFileSync(new URL('kernel.wasm', import.meta.url)));
	const imports = { chain: { exp: Math.exp } };
	return new WebAssembly.Instance(module, imports).exports as unknown as Kernel;
}
