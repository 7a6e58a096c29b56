import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { familyOf, type FamilyNode, type FamilyView } from '../../../src/site/family.ts';
import { compareNames } from '../../../src/site/kin.ts';
import { sketchWorld } from '../../support/world.ts';
import '../../support/propertySeed.ts';

type Pair = readonly [variant: string, parent: string];

const worldOf = (pairs: readonly Pair[]) => {
	const names = [...new Set(pairs.flat())];
	return sketchWorld({
		documents: { 'a.md': pairs.map(([one, other]) => `${one} is a kind of ${other}.`).join(' ') },
		entities: Object.fromEntries(names.map((name) => [name, [name, 'model'] as const])),
		statements: pairs.map(([one, other]) => [
			one,
			'variant_of',
			other,
			`${one} is a kind of ${other}.`,
		]),
	});
};

const familyIn = (pairs: readonly Pair[], id: string) => familyOf(worldOf(pairs), asEntityId(id));

/** A line for each member, indented by generation; `>` marks the current one, brackets hold what is folded. */
const draw = (nodes: readonly FamilyNode[] = [], depth = 0): readonly string[] =>
	nodes.flatMap(({ entity, isCurrent, others, variants, folded, rest }) => [
		[
			'  '.repeat(depth) + (isCurrent ? '>' : '') + entity.name,
			...others.map(({ label, parent }) => `(${label} ${parent.name})`),
		].join(' '),
		...draw(variants, depth + 1),
		...(folded
			? [`${'  '.repeat(depth + 1)}[${folded.label}: ${folded.nodes.map(nameOf).join(', ')}]`]
			: []),
		...(rest ? [`${'  '.repeat(depth + 1)}${rest.name} at ${rest.href}`] : []),
	]);
const nameOf = ({ entity }: FamilyNode): string => entity.name;

const membersOf = (nodes: readonly FamilyNode[]): readonly FamilyNode[] =>
	nodes.flatMap((node) => [node, ...membersOf([...node.variants, ...(node.folded?.nodes ?? [])])]);
const all = ({ earlier, nodes }: FamilyView): readonly FamilyNode[] =>
	membersOf([...(earlier?.nodes ?? []), ...nodes]);

const llamas: readonly Pair[] = [
	['L2', 'L'],
	['L3', 'L'],
	['L2-7B', 'L2'],
	['L2-70B', 'L2'],
	['L3-8B', 'L3'],
	['L3-70B', 'L3'],
	['L3-405B', 'L3'],
	['L3-8B-Chat', 'L3-8B'],
];

describe('the family of an entity', () => {
	test('stands from the topmost ancestor down, other branches folded with their number', () => {
		expect(draw(familyIn(llamas, 'L3-8B')?.nodes)).toEqual([
			'L',
			'  L2',
			'    [2 variants: L2-7B, L2-70B]',
			'  L3',
			'    >L3-8B',
			'      L3-8B-Chat',
			'    L3-70B',
			'    L3-405B',
		]);
	});

	test('below the entity two generations stand open, the next is folded', () => {
		expect(draw(familyIn(llamas, 'L')?.nodes)).toEqual([
			'>L',
			'  L2',
			'    L2-7B',
			'    L2-70B',
			'  L3',
			'    L3-8B',
			'      [1 variant: L3-8B-Chat]',
			'    L3-70B',
			'    L3-405B',
		]);
	});

	test('has sentences for what is stated of the entity, and links for the rest', () => {
		const { nodes } = familyIn(llamas, 'L3') ?? { nodes: [] };
		const kinds = membersOf(nodes).map((node) => [
			node.entity.name,
			node.edge?.proof?.evidence.length ?? node.edge?.statement?.href,
		]);
		expect(Object.fromEntries(kinds)).toEqual({
			L: undefined,
			L2: '/relations/variant_of/#L2--variant_of--L',
			'L2-7B': '/relations/variant_of/#L2-7B--variant_of--L2',
			'L2-70B': '/relations/variant_of/#L2-70B--variant_of--L2',
			L3: 1,
			'L3-8B': 1,
			'L3-70B': 1,
			'L3-405B': 1,
			'L3-8B-Chat': '/relations/variant_of/#L3-8B-Chat--variant_of--L3-8B',
		});
	});

	test('a shortcut past a generation is told beside the member, which stands under the lower', () => {
		expect(draw(familyIn([...llamas.slice(0, 4), ['L2-7B', 'L']], 'L2-7B')?.nodes)).toEqual([
			'L',
			'  L2',
			'    >L2-7B (variant of L)',
			'    L2-70B',
			'  L3',
		]);
	});

	test('a second ancestor stands at the top where it has another variant, else beside its variant only', () => {
		const mixed: readonly Pair[] = [
			['C', 'A'],
			['C', 'B'],
		];
		expect(draw(familyIn(mixed, 'C')?.nodes)).toEqual(['A', '  >C (variant of B)']);
		expect(draw(familyIn([...mixed, ['D', 'B']], 'C')?.nodes)).toEqual([
			'A',
			'  >C (variant of B)',
			'B',
			'  D',
		]);
	});

	test('ancestors far up are folded before the tree', () => {
		const chain = Array.from({ length: 7 }, (_, at): Pair => [`M${at + 1}`, `M${at}`]);
		const family = familyIn(chain, 'M6');
		expect(draw(family?.nodes)[0]).toBe('M2 (variant of M1)');
		expect(family?.earlier?.label).toBe('2 further up');
		expect(draw(family?.earlier?.nodes)).toEqual(['M1 (variant of M0)', 'M0']);
	});

	test('of many siblings the first stand open, the entity among them whatever its place', () => {
		const many = Array.from({ length: 30 }, (_, at): Pair => [`V${at}`, 'A']);
		const lines = draw(familyIn(many, 'V29')?.nodes);
		expect(lines.slice(0, 10)).toEqual([
			'A',
			...Array.from({ length: 8 }, (_, at) => `  V${at}`),
			'  >V29',
		]);
		expect(lines[10]).toMatch(/^ {2}\[21 more variants: V8, V9, /);
	});

	test('of hundreds the last are left to the page of what they are variants of; its own are all there', () => {
		const many = Array.from({ length: 300 }, (_, at): Pair => [`V${at}`, 'A']);
		const ofSibling = familyIn(many, 'V7');
		expect(ofSibling && all(ofSibling)).toHaveLength(60);
		expect(draw(ofSibling?.nodes).at(-1)).toBe('  241 more variants at /models/A/');
		const ofParent = familyIn(many, 'A');
		expect(ofParent && all(ofParent)).toHaveLength(301);
	});

	test('is none without a variant or an ancestor, and of itself', () => {
		expect(familyIn(llamas, 'other')).toBeUndefined();
		expect(familyIn([['A', 'A']], 'A')).toBeUndefined();
	});

	test('however contradictory the statements, each member stands once and every own statement is told', () => {
		const member = fc.constantFrom(...'abcdefgh');
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(member, member), { selector: String, minLength: 1 }),
				(pairs) => {
					const world = worldOf(pairs);
					for (const id of new Set(pairs.flat())) {
						const family = familyOf(world, asEntityId(id));
						const own = pairs.filter((pair) => pair.includes(id) && pair[0] !== pair[1]);
						const members = family ? all(family) : [];
						const names = members.map(nameOf);
						expect(names).toEqual([...new Set(names)]);
						const told = members.flatMap(({ entity, edge, others }) =>
							[...(edge ? [edge] : []), ...others]
								.filter(({ proof }) => proof)
								.map(({ parent }) => `${entity.name},${parent.name}`),
						);
						expect(told.toSorted()).toEqual(own.map(String).toSorted());
					}
				},
			),
		);
	});
});

test.each([
	[
		['70B', '8B', '405B'],
		['8B', '70B', '405B'],
	],
	[
		['LLaMA 65B', 'Llama 3.1', 'Llama', 'Llama 3'],
		['Llama', 'Llama 3', 'Llama 3.1', 'LLaMA 65B'],
	],
])('names in order: %j', (names, sorted) => {
	expect(names.toSorted(compareNames)).toEqual(sorted);
});
