/** A network of an ONNX file, run on the processor by WebAssembly, whose specification fixes the results of arithmetic. */
import type * as Runtime from 'onnxruntime-web';
import { firstLine, NerFault } from './fault.ts';

/** What goes in, by the name of the input. */
export type Feeds = Readonly<
	Record<
		string,
		{
			readonly type: 'int64' | 'bool';
			readonly data: BigInt64Array | Uint8Array;
			readonly dims: readonly number[];
		}
	>
>;

/** Gives the logits, row by row, of exactly the shape that is expected. Other shapes throw a `NerFault`. */
export type Network = (feeds: Feeds, shape: readonly number[]) => Promise<Float32Array>;

/**
 * Loads a network. Throws a `NerFault` where the file is none, or wants what we do not give.
 *
 * @param inputs  names that feeds will have; the network may want some or all of them
 * @param threads of the runtime
 */
export async function loadNetwork(
	{ env, InferenceSession, Tensor }: typeof Runtime,
	{ file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
	inputs: readonly string[],
	threads: number,
): Promise<Network> {
	env.wasm.numThreads = threads;
	env.logLevel = 'error';
	const session = await InferenceSession.create(bytes, {
		executionProviders: ['wasm'],
		logSeverityLevel: 3,
	}).catch((cause: unknown) => {
		throw new NerFault(`${file} cannot be loaded (${firstLine(cause)}): get the file again.`);
	});
	const wanted = session.inputNames.filter((name) => !inputs.includes(name));
	const [output] = session.outputNames.includes('logits') ? ['logits'] : session.outputNames;
	if (wanted.length > 0 || output === undefined)
		throw new NerFault(
			`${file} wants \`${wanted.join('`, `')}\` beside ${inputs.join(', ')}: it is an export of another kind of model.`,
		);
	return async (feeds, shape) => {
		const tensors = Object.fromEntries(
			session.inputNames.map((name) => {
				const { type, data, dims } = feeds[name] as Feeds[string];
				return [name, new Tensor(type as 'int64', data as BigInt64Array, dims)];
			}),
		);
		const results = await session.run(tensors).catch((cause: unknown) => {
			throw new NerFault(`${file} cannot read a text (${firstLine(cause)}).`);
		});
		const logits = results[output];
		const isRight = logits?.data instanceof Float32Array && logits.dims.join() === shape.join();
		if (!isRight)
			throw new NerFault(
				`${file} gives ${logits?.type ?? 'nothing'} of shape [${logits?.dims.join(', ') ?? ''}] where float32 of [${shape.join(', ')}] is expected: it is an export of another kind of model.`,
			);
		return logits.data as Float32Array;
	};
}
