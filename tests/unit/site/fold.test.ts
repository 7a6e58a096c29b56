import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { viewEntity } from '../../../src/site/entity.ts';
import { foldEntity, isLong, longRoutes } from '../../../src/site/fold.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const names = Array.from({ length: 60 }, (_, at) => `Tool ${at}`);
const idOf = (name: string): string => name.toLowerCase().replace(' ', '-');

/** A tool is a variant of Llama; any other relation starts from Llama. */
const ends = (tool: string, relation: string) =>
	relation === 'variant_of'
		? ([tool, relation, 'llama'] as const)
		: (['llama', relation, tool] as const);

const worldOf = (tools: readonly string[], documents: number, relation = 'uses') =>
	sketchWorld({
		documents: {
			'a.md': `# First\n\n${tools.map((name) => `Llama uses ${name}.`).join(' ')}`,
			...Object.fromEntries(
				Array.from({ length: documents }, (_, at) => [
					`b${at}.md`,
					`# Later ${at}\n\nLlama again.`,
				]),
			),
		},
		entities: {
			llama: ['Llama', 'model'],
			...Object.fromEntries(tools.map((name) => [idOf(name), [name, 'software'] as const])),
		},
		statements: tools.map(
			(name) => [...ends(idOf(name), relation), `uses ${name}.`] as const,
		) as Sketch['statements'] & object,
	});

const foldIn = (world: ReturnType<typeof worldOf>) => {
	const entity = world.entities.get(asEntityId('llama'));
	if (!entity) throw new Error('llama');
	const view = viewEntity(world, entity);
	return { entity, view, folded: foldEntity(world, entity, view) };
};
const factsOf = ({ sections }: ReturnType<typeof viewEntity>) =>
	sections.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts));

describe('foldEntity', () => {
	test('leaves an entity of few facts as it is, without a page of all', () => {
		const world = worldOf(names.slice(0, 10), 3);
		const { entity, view, folded } = foldIn(world);
		expect(folded).toBe(view);
		expect(isLong(world, entity)).toBe(false);
		expect(longRoutes(world)).toEqual([]);
	});

	test('cuts many facts, says how many are left out, and where they stand', () => {
		const world = worldOf(names, 3);
		const { view, folded } = foldIn(world);
		expect(factsOf(view)).toHaveLength(60);
		expect(factsOf(folded)).toHaveLength(40);
		expect(folded.sections.flatMap(({ groups }) => groups.map(({ rest }) => rest))).toEqual([
			{ name: '20 more', href: '/models/llama/all/#facts' },
		]);
		expect(folded.all).toEqual({
			name: 'All that is stated of Llama',
			href: '/models/llama/all/',
		});
		expect(longRoutes(world).map(({ route, id }) => `${route}/${id}`)).toEqual(['models/llama']);
	});

	test('cuts the fold of many variants, whose name counts what is left in it', () => {
		const world = worldOf(names, 3, 'variant_of');
		const [section] = foldIn(world).folded.sections;
		const [node] = section?.family?.nodes ?? [];
		expect(node?.variants.map(({ entity }) => entity.name)).toEqual(names.slice(0, 8));
		expect([node?.folded?.label, node?.folded?.nodes.length]).toEqual(['32 more variants', 32]);
		expect(node?.rest).toEqual({ name: '20 more', href: '/models/llama/all/#facts' });
	});

	test('cuts many documents, and still counts all', () => {
		const { view, folded } = foldIn(worldOf(names.slice(0, 2), 50));
		expect([view.mentions.length, folded.mentions.length]).toEqual([51, 30]);
		expect(folded.mentionsRest).toEqual({
			name: '21 more',
			href: '/models/llama/all/#mentions',
		});
		expect(folded.documentCount).toBe(51);
	});
});
