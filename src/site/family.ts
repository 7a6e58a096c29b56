/**
 * The family of an entity as a tree: what it is a variant of, and what is a variant of those and of it. Statements of
 * strangers may contradict each other, so an entity can have several parents or be its own ancestor; each stands once.
 */
import type { EntityId, Statement } from '../model/index.ts';
import { proofOf, speakerNote, type ProofView } from './evidence.ts';
import { membersOf, placeMembers } from './familyMembers.ts';
import { kinOf, variantOf } from './kin.ts';
import { linkEntity, linkRelation, linkStatement, type EntityLink, type Link } from './link.ts';
import type { World } from './world.ts';

/** One statement that says it: with its sentences where the page's entity is one of the two, else as a link. */
export interface FamilyEdge {
	/** `variant of`, and what it is a variant of, for where it does not stand under that. */
	readonly label: string;
	readonly parent: EntityLink;
	readonly note: string;
	readonly proof?: ProofView;
	readonly statement?: Link;
}

export interface FamilyNode {
	readonly entity: EntityLink;
	readonly isCurrent: boolean;
	/** To what it stands under; none at the top. */
	readonly edge?: FamilyEdge;
	/** What else says of what it is a variant. */
	readonly others: readonly FamilyEdge[];
	readonly variants: readonly FamilyNode[];
	/** Variants behind a fold, and what it is called. */
	readonly folded?: { readonly label: string; readonly nodes: readonly FamilyNode[] };
	/** To the page that has the variants left out here. */
	readonly rest?: Link;
}

export interface FamilyView {
	readonly relation: Link;
	/** From the topmost ancestors down. */
	readonly nodes: readonly FamilyNode[];
	/** Ancestors still further up, each with what it is a variant of. */
	readonly earlier?: NonNullable<FamilyNode['folded']>;
}

/** Variants that stand open under one entity. */
const mostOpen = 8;
/** Under a variant of the page's entity. */
const mostOpenBelow = 3;

/** Nothing for an entity without a family. */
export function familyOf(world: World, id: EntityId): FamilyView | undefined {
	const kin = kinOf(world);
	if (kin.above(id).length + kin.below(id).length === 0) return undefined;
	const members = membersOf(kin, id);
	const { tops, under } = placeMembers(kin, members);

	const toNode = (entity: EntityId, parent?: EntityId): FamilyNode => {
		const variants = under.get(entity) ?? [];
		const { open, folded } = partVariants(variants, members.line, {
			isOpen: members.line.has(entity) || (parent === id && variants.length <= mostOpenBelow),
		});
		const left = kin.below(entity).filter(({ variant }) => !members.shown.has(variant)).length;
		return {
			...viewMember(world, id, entity, parent),
			variants: open.map((one) => toNode(one, entity)),
			...(folded.length > 0 && {
				folded: {
					label: sayVariants(world, folded.length, open.length),
					nodes: folded.map((one) => toNode(one, entity)),
				},
			}),
			...(left > 0 && {
				rest: { ...linkEntity(world, entity), name: sayVariants(world, left, variants.length) },
			}),
		};
	};

	const earlier = members.earlier.map((one) => viewMember(world, id, one));
	return {
		relation: linkRelation(world, variantOf),
		nodes: tops.map((one) => toNode(one)),
		...(earlier.length > 0 && {
			earlier: { label: world.say('furtherUp', { count: earlier.length }), nodes: earlier },
		}),
	};
}

/** Ancestors always stand open, however many variants there are beside them. */
function partVariants(
	variants: readonly EntityId[],
	line: ReadonlySet<EntityId>,
	{ isOpen }: { readonly isOpen: boolean },
): { readonly open: readonly EntityId[]; readonly folded: readonly EntityId[] } {
	if (!isOpen) return { open: [], folded: variants };
	// A fold that holds one takes as much room as what it hides.
	if (variants.length <= mostOpen + 1) return { open: variants, folded: [] };
	const first = variants.filter((one) => !line.has(one)).slice(0, mostOpen);
	const isShown = (one: EntityId): boolean => line.has(one) || first.includes(one);
	return { open: variants.filter(isShown), folded: variants.filter((one) => !isShown(one)) };
}

const sayVariants = ({ say }: World, count: number, others: number): string =>
	say(others > 0 ? 'moreVariants' : 'countVariants', { count });

/** One member without what stands under it. */
function viewMember(world: World, id: EntityId, entity: EntityId, parent?: EntityId): FamilyNode {
	const stated = kinOf(world).above(entity);
	const [first, ...more] = stated.find((one) => one.parent === parent)?.statements ?? [];
	const others = stated.flatMap((one) => (one.parent === parent ? more : one.statements));
	return {
		entity: linkEntity(world, entity),
		isCurrent: entity === id,
		...(first && { edge: viewEdge(world, id, first) }),
		others: others.map((statement) => viewEdge(world, id, statement)),
		variants: [],
	};
}

function viewEdge(world: World, id: EntityId, statement: Statement): FamilyEdge {
	const { subject, object, predicate, qualifiers } = statement;
	const parent = object.kind === 'entity' ? object.entity : id;
	const proof = proofOf(world, statement);
	const note = [qualifiers.time, speakerNote(world, statement)];
	return {
		label: world.predicates.get(predicate)?.label ?? predicate,
		parent: linkEntity(world, parent),
		note: note.filter((part) => part !== undefined).join(', '),
		...(subject === id || parent === id
			? { proof }
			: {
					statement: {
						name: `${proof.sourcesText} · ${proof.confidence}`,
						href: linkStatement(world, statement),
					},
				}),
	};
}

/** Every node once, for what is to be changed in each. */
export const mapFamily = (
	family: FamilyView,
	change: (node: FamilyNode) => FamilyNode,
): FamilyView => {
	const changeAll = (nodes: readonly FamilyNode[]): readonly FamilyNode[] =>
		nodes.map((node) => {
			const { folded, variants, ...own } = change(node);
			return {
				...own,
				variants: changeAll(variants),
				...(folded && { folded: { ...folded, nodes: changeAll(folded.nodes) } }),
			};
		});
	const { earlier } = family;
	return {
		...family,
		nodes: changeAll(family.nodes),
		...(earlier && { earlier: { ...earlier, nodes: changeAll(earlier.nodes) } }),
	};
};
