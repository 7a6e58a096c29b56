/** The palette over the names that the shipped content knows: slips of a key, speed and size. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileNames, groupByKind } from '../../../src/client/names.ts';
import { lexiconFileSchema } from '../../../src/model/index.ts';
import type { SearchIndex } from '../../../src/model/searchIndex.ts';
import { toSearchIndex } from '../../../src/pipeline/publish/searchIndex.ts';
import { toJson } from '../../../src/model/text.ts';
import { makeWorld } from '../../../src/pipeline/publish/world.ts';
import { entityOf, knowledgeOf } from '../../support/knowledge.ts';

const folder = 'content/lexicon';
const lexicon = readdirSync(folder)
	.toSorted()
	.flatMap((file) => lexiconFileSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))));

const indexOf = (count: number): SearchIndex =>
	toSearchIndex(
		makeWorld(
			knowledgeOf({
				entities: Array.from({ length: count }, (_, at) => {
					const { id, type, name, aliases } = lexicon[at % lexicon.length] ?? lexicon[0]!;
					const round = Math.floor(at / lexicon.length);
					return round === 0
						? entityOf(id, type, { name, aliases })
						: entityOf(`${id}-${round}`, type, {
								name: `${name} ${[...name].toReversed().join('')}${round}`,
								aliases,
							});
				}),
			}),
		),
	);

const neighbours = 'qwertyuiopasdfghjklzxcvbnm';
/** One slip, which and where given by the number: a key left out, doubled, mistaken for its neighbour, two swapped. */
function withSlip(name: string, number: number): string {
	const letters = [...name.matchAll(/[a-z]/gi)].map(({ index }) => index);
	const at = letters[(number * 7 + 3) % letters.length] ?? 0;
	const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
	switch (number % 4) {
		case 0:
			return before + after;
		case 1:
			return before + letter + letter + after;
		case 2:
			return (
				before + neighbours.charAt((neighbours.indexOf(letter.toLowerCase()) + 1) % 26) + after
			);
		default:
			return after === ''
				? before.slice(0, -1) + letter + before.slice(-1)
				: before + after.charAt(0) + letter + after.slice(1);
	}
}

const index = indexOf(lexicon.length);
const hundred = Array.from({ length: 100 }, (_, at) => Math.floor((at * lexicon.length) / 100));

test('of 100 names typed with one slip at least 95 are among the first three that are shown', () => {
	const find = compileNames(index);
	const missed = hundred.flatMap((id, at) => {
		const [name, path] = [index.name[id] ?? '', index.path[id]];
		const typed = withSlip(name, at);
		const shown = groupByKind(find(typed)).flatMap(([, results]) => results.slice(0, 8));
		return shown.slice(0, 3).some((one) => one.path === path) ? [] : [`${typed} for ${name}`];
	});
	expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(5);
});

test('every name finds itself first', () => {
	const find = compileNames(index);
	const missed = index.name.filter((name) => find(name)[0]?.name !== name);
	expect(missed).toEqual([]);
});

test('1,000 entities take at most 25 kB compressed and answer within 16 ms', () => {
	const large = indexOf(1_000);
	expect(brotliCompressSync(toJson(large)).length).toBeLessThanOrEqual(25_000);
	const find = compileNames(large);
	const times = [...hundred, ...hundred].map((id, at) => {
		const typed = withSlip(large.name[id] ?? '', at);
		const start = performance.now();
		find(typed);
		return performance.now() - start;
	});
	// The second round: the first one also compiles the code.
	const warm = times.slice(hundred.length).toSorted((a, b) => a - b);
	expect(warm[Math.floor(warm.length / 2)]).toBeLessThan(16);
});
