import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights, readWeights, scale } from '../../../src/pipeline/learning/weightFile.ts';

const widths = [1, 2, 8, 9, 35];

test('a file gives back every weight in its row, and no row without any', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...widths),
			fc.uniqueArray(fc.nat(4_000_000), { maxLength: 12 }),
			fc.infiniteStream(
				fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 })),
			),
			(width, numbers, stream) => {
				const features = numbers.toSorted((a, b) => a - b);
				const steps = features.map(() => Array.from({ length: width }, () => stream.next().value));
				const extra = Float32Array.of(1.5, -2);
				const file = packWeights(
					{
						width,
						features,
						extra,
						weights: Float32Array.from(steps.flat(), (step) => step / scale),
					},
					0.01,
				);
				const stored = readWeights(file, width);
				const rows = Array.from(stored.features, (feature, row) => {
					const all = new Array<number>(width).fill(0);
					for (let at = stored.starts[row] ?? 0; at < (stored.starts[row + 1] ?? 0); at += 1)
						all[stored.outcomes[at] ?? 0] = stored.values[at] ?? 0;
					return [feature, all];
				});
				expect(rows).toEqual(
					features.flatMap((feature, row) =>
						steps[row]?.some((step) => step !== 0) ? [[feature, steps[row]]] : [],
					),
				);
				expect(stored.extra).toEqual(extra);
			},
		),
	);
});

test('what is smaller than asked for is left out', () => {
	const learnt = { width: 2, features: [5, 9], extra: new Float32Array(0) };
	const weights = Float32Array.of(0.1, 1, 0.1, -0.1);
	expect([...readWeights(packWeights({ ...learnt, weights }, 0.5), 2).features]).toEqual([5]);
});
