/** A map that stays put while documents are added, and neighbourhoods that mean something. */
import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/model/index.ts';
import { analyse, type EarlierAnalysis } from '../../../src/pipeline/analyse/index.ts';
import { seededRandom } from '../../../src/pipeline/analyse/random.ts';
import { drawn } from './support.ts';

/** Groups of twenty, most of whose relations are among themselves. */
const groupSize = 20;

function clustered(groups: number): readonly string[] {
	const random = seededRandom(7);
	const pick = (count: number): number => Math.floor(random() * count);
	return Array.from({ length: groups * groupSize }, (_, node) => node).flatMap((node) => {
		const group = Math.floor(node / groupSize);
		const inside = Array.from({ length: 3 }, () => group * groupSize + pick(groupSize));
		const outside = random() < 0.3 ? [pick(groups * groupSize)] : [];
		return [...inside, ...outside].filter((to) => to !== node).map((to) => `n${node}-n${to}`);
	});
}

/** Five in a hundred are new; each is linked to two of a group. */
const newcomers = (groups: number): readonly string[] =>
	Array.from({ length: groups }, (_, at) => [
		`new${at}-n${at * groupSize}`,
		`new${at}-n${at * groupSize + 3}`,
	]).flat();

const groups = 30;
const before = analyse(drawn(...clustered(groups)));
const grown = drawn(...clustered(groups), ...newcomers(groups));
const earlier: EarlierAnalysis = before;
const after = analyse(grown, earlier);

const places = ({ measures }: Analysis): Analysis['measures'] => measures;

/** Mean share of the ten nearest that are of the same community. */
function kept(analysis: Analysis): number {
	const discs = Object.values(places(analysis));
	const shares = discs.map((one) => {
		const nearest = discs
			.filter((other) => other !== one)
			.map((other) => ({ other, far: Math.hypot(other.x - one.x, other.y - one.y) }))
			.toSorted((a, b) => a.far - b.far)
			.slice(0, 10);
		return nearest.filter(({ other }) => other.community === one.community).length / 10;
	});
	return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

test('the ten nearest are mostly of the same community', () => {
	expect(kept(before)).toBeGreaterThan(0.6);
});

test('what was there stays: half of it moves less than a fiftieth of the width', () => {
	const moves = Object.entries(places(before))
		.map(([id, { x, y }]) => {
			const now = places(after)[id as keyof Analysis['measures']];
			return now ? Math.hypot(now.x - x, now.y - y) : Infinity;
		})
		.toSorted((a, b) => a - b);
	expect(moves).toHaveLength(groups * groupSize);
	expect(moves[moves.length >> 1]).toBeLessThan(20);
	expect(moves[Math.floor(moves.length * 0.9)]).toBeLessThan(40);
});

test('neighbourhoods still hold, and no two overlap', () => {
	expect(kept(after)).toBeGreaterThan(0.6);
	const discs = Object.values(places(after));
	const touching = discs.filter((a, at) =>
		discs.slice(at + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.radius + b.radius),
	);
	expect(touching).toEqual([]);
});

test('topics keep most of their members, newcomers join their neighbours', () => {
	const communityOf = (analysis: Analysis, id: string): number | undefined =>
		places(analysis)[id as keyof Analysis['measures']]?.community;
	for (let at = 0; at < groups; at += 1)
		expect(communityOf(after, `new${at}`)).toBe(communityOf(after, `n${at * groupSize}`));
	const old = after.communities
		.map(({ members }) => members.filter((id) => !id.startsWith('new')).toSorted())
		.toSorted();
	expect(old).toEqual(before.communities.map(({ members }) => members.toSorted()).toSorted());
});

test('the same graph keeps its map and its topics to the last digit', () => {
	const graph = drawn(...clustered(groups), 'lone', 'far-away');
	const once = analyse(graph);
	const again = analyse(graph, once);
	expect(again.communities).toEqual(once.communities);
	const at = (analysis: Analysis): readonly unknown[] =>
		Object.entries(places(analysis)).map(([id, { x, y, community }]) => [id, x, y, community]);
	expect(at(again)).toEqual(at(once));
});

test('a map that knows little of what is there is made anew', () => {
	const other = analyse(drawn('a-b', 'b-c', 'n0-a'));
	expect(places(analyse(grown, other))).toEqual(places(analyse(grown)));
});

test('the same earlier map gives the same map, whatever the order', () => {
	const turned = drawn(...newcomers(groups).toReversed(), ...clustered(groups).toReversed());
	expect(places(analyse(turned, earlier))).toEqual(places(after));
});

test('what is linked to nothing on the map comes to its rim', () => {
	const graph = drawn(...clustered(groups), 'far-away', 'lone');
	const found = places(analyse(graph, earlier));
	const distance = (id: string): number => {
		const place = found[id as keyof Analysis['measures']];
		return place ? Math.hypot(place.x, place.y) : 0;
	};
	const inner = Array.from({ length: groups * groupSize }, (_, at) => distance(`n${at}`));
	for (const id of ['far', 'away', 'lone'])
		expect(inner.filter((one) => one > distance(id)).length).toBeLessThan(inner.length / 10);
});
