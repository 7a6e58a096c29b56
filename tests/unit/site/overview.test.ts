import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { viewGraph } from '../../../src/site/graphTable.ts';
import type { MapNode } from '../../../src/site/map.ts';
import { overview } from '../../../src/site/overview.ts';
import { sketchWorld } from '../../support/world.ts';

const ids = Array.from({ length: 30 }, (_, at) => `entity-${String(at).padStart(2, '0')}`);
/** A hub with 28 spokes, and one entity alone. */
const world = sketchWorld({
	base: '/a/b/',
	entities: Object.fromEntries(ids.map((id) => [id, [`A Name ${id}`, 'model'] as const])),
	statements: ids.slice(1, 29).map((id) => [ids[0] ?? '', 'uses', id, 'nowhere'] as const),
});

/** Each of sixty entities tied to two others: all are of one size and lie close. */
const many = Array.from({ length: 60 }, (_, at) => `crowded-${at}`);
const crowd = sketchWorld({
	entities: Object.fromEntries(many.map((id) => [id, [`Name ${id}`, 'model'] as const])),
	statements: many.flatMap((id, at) =>
		[1, 7].map((step) => [id, 'uses', many[(at + step) % many.length] ?? '', 'nowhere'] as const),
	),
});

describe('overview', () => {
	test('shows what is connected, and links below the base', () => {
		const map = overview(world);
		expect(map?.nodes).toHaveLength(29);
		expect(map?.lines).toHaveLength(28);
		expect(map?.nodes.every(({ href }) => href.startsWith('/a/b/models/'))).toBe(true);
	});

	test('keeps the best connected where there are many, on top, and only lines between them', () => {
		const map = overview(world, { most: 5 });
		expect(map?.nodes.at(-1)?.id).toBe(ids[0]);
		expect([map?.nodes.length, map?.lines.length]).toEqual([5, 4]);
	});

	test('shows only members where they are named', () => {
		const members = [ids[1] ?? '', ids[2] ?? ''].map(asEntityId);
		const map = overview(world, { members });
		expect([map?.nodes.length, map?.lines.length]).toEqual([2, 0]);
	});

	test('is nothing where nothing is connected', () => {
		expect(overview(sketchWorld({ entities: { a: ['A', 'model'] } }))).toBeUndefined();
	});

	test.each([320, 680, 1200])('lies inside its frame at width %i', (width) => {
		const map = overview(world, { width });
		const [left = 0, top = 0, across = 0, down = 0] = (map?.box ?? '').split(' ').map(Number);
		expect(across).toBe(width);
		for (const { x, y, radius } of map?.nodes ?? []) {
			expect(x - radius).toBeGreaterThanOrEqual(left);
			expect(x + radius).toBeLessThanOrEqual(left + across);
			expect(y - radius).toBeGreaterThanOrEqual(top);
			expect(y + radius).toBeLessThanOrEqual(top + down);
		}
	});

	const boxOf = ({ name, labelX, labelY, anchor }: MapNode) => {
		const length = name.length * 7;
		const left = labelX - { start: 0, middle: length / 2, end: length }[anchor];
		return { left, right: left + length, top: labelY - 10, bottom: labelY + 2 };
	};

	test('writes no name over another', () => {
		const named =
			overview(world, { names: 30 })?.nodes.filter(({ isLabelled }) => isLabelled) ?? [];
		expect(named.length).toBeGreaterThan(5);
		const boxes = named.map(boxOf);
		boxes.forEach((a, at) => {
			for (const b of boxes.slice(at + 1))
				expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(
					false,
				);
		});
	});

	test.each([400, 680, 1000])(
		'writes no name over the middle of a node of like size, which could not be pointed at, at width %i',
		(width) => {
			const { nodes = [] } = overview(crowd, { width, names: 60 }) ?? {};
			const named = nodes.filter(({ isLabelled }) => isLabelled);
			expect(named.length).toBeGreaterThan(5);
			for (const node of named) {
				const { left, right, top, bottom } = boxOf(node);
				const covered = nodes.filter(
					({ id, x, y, radius }) =>
						id !== node.id &&
						radius >= 0.7 * node.radius &&
						x > left &&
						x < right &&
						y > top &&
						y < bottom,
				);
				expect(covered.map(({ name }) => name)).toEqual([]);
			}
		},
	);
});

describe('the map in words', () => {
	test('has a row for each connected entity, and counts what it leaves out', () => {
		const { rows, leftOut, lists } = viewGraph(world);
		expect(rows).toHaveLength(29);
		expect(leftOut).toBe(
			'Left out here: 1 entity without a stated relation. The lists by type hold everything:',
		);
		expect(lists.map(({ href }) => href)).toEqual(['/a/b/models/']);
		expect([rows[0]?.connections, rows[0]?.neighbours.length, rows[0]?.more]).toEqual([28, 12, 16]);
	});
});
