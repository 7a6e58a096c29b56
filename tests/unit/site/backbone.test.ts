import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { backbone } from '../../../src/site/backbone.ts';
import type { Tie } from '../../../src/site/map.ts';

const tie = (a: string, b: string, weight = 1, length = 1): Tie => ({
	ends: [asEntityId(a), asEntityId(b)],
	weight,
	line: { x1: 0, y1: 0, x2: length, y2: 0 },
});
const endsOf = (ties: readonly Tie[]): readonly string[] => ties.map(({ ends }) => ends.join(''));

/** All pairs of places, the heavier the earlier. */
const dense = (places: string): readonly Tie[] =>
	[...places].flatMap((a, at) =>
		[...places.slice(at + 1)].map((b) => tie(a, b, 100 - a.charCodeAt(0) + 97)),
	);

test('a picture with room for its ties keeps them all', () => {
	const ties = [tie('a', 'b'), tie('b', 'c'), tie('a', 'c')];
	expect(backbone(ties, 3)).toEqual(ties);
});

test('of many ties every place keeps the two strongest, of equals the shorter', () => {
	const ties = [
		tie('x', 'y', 9),
		...dense('abcdefgh'),
		tie('x', 'a', 1, 5),
		tie('x', 'b', 1, 2),
		tie('x', 'c', 1, 9),
	];
	const kept = endsOf(backbone(ties, 10));
	expect(kept).toContain('xy');
	expect(kept).toContain('xb');
	expect(kept).not.toContain('xc');
	expect(kept.length).toBeLessThan(ties.length);
});

test('no place loses all its ties, and the order stays', () => {
	const place = fc.constantFrom(...'abcdef');
	fc.assert(
		fc.property(
			fc.array(fc.tuple(place, place, fc.nat(5), fc.nat(5)), { minLength: 1 }),
			(pairs) => {
				const ties = pairs.map(([a, b, weight, length]) => tie(a, b, weight, length));
				const kept = backbone(ties, 1);
				const places = (all: readonly Tie[]) => new Set(all.flatMap(({ ends }) => ends));
				expect(places(kept)).toEqual(places(ties));
				expect(kept).toEqual(ties.filter((one) => kept.includes(one)));
			},
		),
	);
});
