/** What `npm run bench` makes of its measurements; measuring itself takes too long for a test. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureLayout } from '../../../scripts/bench/layout.ts';
import { tellMap, type MapCost } from '../../../scripts/bench/mapTable.ts';
import { table } from '../../../scripts/bench/markdown.ts';
import { shareOfNeighbours } from '../../../scripts/bench/neighbours.ts';
import { medians, quantile } from '../../../scripts/bench/quantile.ts';
import { readReport, writeReport } from '../../../scripts/bench/report.ts';
import { largeGraph } from '../../../scripts/bench/largeGraph.ts';

test.each([
	['median of an odd number', [9, 1, 5], 0.5, 5],
	['median of an even number: the lower', [4, 3, 1, 2], 0.5, 2],
	['nine of ten', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
	['all', [1, 3, 2], 1, 3],
	['one value', [7], 0.9, 7],
	['numbers, not their digits', [10, 9, 100], 0.5, 10],
	['no value', [], 0.5, 0],
])('quantile: %s', (_, values, share, expected) => {
	expect(quantile(values, share)).toBe(expected);
});

test('medians: each figure by itself', () => {
	const runs = [
		{ drawnMs: 1, wholeMs: 30 },
		{ drawnMs: 2, wholeMs: 10 },
		{ drawnMs: 3, wholeMs: 20 },
	];
	expect(medians(runs)).toEqual({ drawnMs: 2, wholeMs: 20 });
});

describe('shareOfNeighbours', () => {
	/** Places in a row, their communities as letters. */
	const row = (communities: string, gap = 1) =>
		[...communities].map((letter, at) => ({ x: at * gap, y: 0, community: letter.charCodeAt(0) }));

	test.each([
		['apart', 'aaabbb', 2, 10 / 12],
		['mixed', 'abababab', 1, 0],
		['all alike', 'aaaa', 10, 1],
		['fewer than asked for', 'ab', 10, 0],
		['one alone', 'a', 10, 0],
		['none', '', 10, 0],
	])('%s', (_, communities, count, share) => {
		expect(shareOfNeighbours(row(communities), count)).toBeCloseTo(share);
	});

	test('the nearest count, wherever they stand in the list', () => {
		const far = row('bbb', 1).map((place) => ({ ...place, y: 50 }));
		expect(shareOfNeighbours([...far, ...row('aaa')].reverse(), 2)).toBe(1);
	});

	test('a large map is sampled', () => {
		expect(shareOfNeighbours(row('a'.repeat(5000)))).toBe(1);
	});
});

test('measureLayout: what is linked comes to lie together', () => {
	const { sameCommunity, layoutSeconds, analysisSeconds } = measureLayout(largeGraph(300, 900));
	expect(sameCommunity).toBeGreaterThan(0.5);
	expect(sameCommunity).toBeLessThanOrEqual(1);
	expect(Math.min(layoutSeconds, analysisSeconds)).toBeGreaterThan(0);
});

test('table', () => {
	expect(table(['', 'pages'], [['cold', '12']])).toBe('| | pages |\n|---|---|\n| cold | 12 |\n');
});

describe('the map', () => {
	const cost: MapCost = {
		entities: 10_000,
		lines: 50_000,
		allBytes: 217_400,
		firstBytes: 39_000,
		drawnMs: 1234,
		wholeMs: 3900,
		longestTaskMs: 1100,
		farMedianMs: 13.52,
		farP90Ms: 66,
		nearMedianMs: 4.8,
		nearP90Ms: 10,
		layoutSeconds: 1.24,
		analysisSeconds: 4.9,
		sameCommunity: 0.987,
	};

	test('two tables, a row for each size', () => {
		const text = tellMap([cost], { runs: 3, renderer: 'ANGLE (Google, SwiftShader driver)' });
		expect(text).toContain('software WebGL, no graphics card');
		expect(text.split('\n').filter((line) => line.startsWith('|'))).toMatchInlineSnapshot(`
			[
			  "| entities, lines | kB, gzip -9 | first file kB | first drawn s | all there s | longest task s | script a frame ms, far | near |",
			  "|---|---|---|---|---|---|---|---|",
			  "| 10,000, 50,000 | 217 | 39 | 1.2 | 3.9 | 1.1 | 13.5, 66.0 | 4.8, 10.0 |",
			  "| entities, lines | layout s | analyse s | same community |",
			  "|---|---|---|---|",
			  "| 10,000, 50,000 | 1.2 | 4.9 | 99 % |",
			]
		`);
	});

	test.each([
		['Mesa llvmpipe (LLVM 19)', 'software WebGL, no graphics card'],
		['ANGLE (Apple M2)', 'WebGL by ANGLE (Apple M2)'],
		['', 'WebGL by an unknown renderer'],
	])('drawn by %s', (renderer, told) => {
		expect(tellMap([], { runs: 3, renderer })).toContain(told);
	});
});

describe('the report', () => {
	const builds = '# Benchmarks\n\n## 20 documents\n\n| a table |';

	test.each([
		['both', { builds, map: 'Figures.' }, `${builds}\n\n## The map\n\nFigures.\n`],
		['builds alone', { builds, map: '' }, `${builds}\n`],
		['the map alone', { builds: '', map: 'Figures.' }, '## The map\n\nFigures.\n'],
		['nothing yet', { builds: '', map: '' }, ''],
	])('%s', (_, parts, text) => {
		expect(writeReport(parts)).toBe(text);
		expect(readReport(text)).toEqual(parts);
	});

	test('a part may end as it likes', () => {
		expect(writeReport({ builds: `${builds}\n`, map: 'Figures.\n\n' })).toBe(
			`${builds}\n\n## The map\n\nFigures.\n`,
		);
	});

	test('the one that is written down comes out as it is', () => {
		const text = readFileSync('docs/benchmarks.md', 'utf8');
		expect(writeReport(readReport(text))).toBe(text);
	});
});
