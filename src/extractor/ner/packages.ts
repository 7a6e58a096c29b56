/** The two packages that run a model. They are optional, so they are looked for only when a model is to be run. */
import type * as Runtime from 'onnxruntime-web';
import type * as Tokenizers from '@huggingface/tokenizers';
import { NerFault } from './fault.ts';

export interface Packages {
	readonly runtime: typeof Runtime;
	readonly tokenizers: typeof Tokenizers;
}

/**
 * Throws a `NerFault` where they are not installed.
 *
 * @param versions of each, by name, as this program was tested with
 */
export async function loadPackages(versions: Readonly<Record<string, string>>): Promise<Packages> {
	try {
		const [runtime, tokenizers] = await Promise.all([
			import('onnxruntime-web'),
			import('@huggingface/tokenizers'),
		]);
		return { runtime, tokenizers };
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
		const wanted = ['@huggingface/tokenizers', 'onnxruntime-web'].map(
			(name) => `${name}@${versions[name] ?? 'latest'}`,
		);
		throw new NerFault(
			`A local model needs two packages that are not installed, as nothing else does: npm install --save-exact ${wanted.join(' ')}`,
		);
	}
}
