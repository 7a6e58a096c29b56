/**
 * An entity that is stated or named very often: what of it stands on its own page, most proven and newest first, so that
 * the page stays light whatever the size of the site. All of it is on a page below; nothing is lost.
 */
import { ownPath, type Entity, type EntityType } from '../model/index.ts';
import { entityRoutes, type EntityView } from './entity.ts';
import type { ProofView } from './evidence.ts';
import type { FactSection } from './factSection.ts';
import { mapFamily, type FamilyEdge, type FamilyNode, type FamilyView } from './family.ts';
import { href, type Link } from './link.ts';
import type { World } from './world.ts';

/** Statements on a page, shared among its groups, of which each has a few at least. */
const factsShown = 40;
const fewestOfGroup = 3;
const measuresShown = 12;
const figuresShown = 8;
const documentsShown = 30;
const proofsShown = 5;

export const allPath = (type: EntityType, entity: Entity): string => `${ownPath(type, entity)}all/`;

/** Whether there is a page of all: told by counts, since views of large entities cost much. */
export function isLong(world: World, { id, documents }: Entity): boolean {
	const statements = world.statementsOf.get(id) ?? [];
	return (
		statements.length > factsShown ||
		documents.length > documentsShown ||
		statements.some(({ evidence }) => documentsIn(evidence) > proofsShown)
	);
}

const documentsIn = (evidence: readonly { readonly document: string }[]): number =>
	new Set(evidence.map(({ document }) => document)).size;

/** The view as the entity's page shows it: as it is, or cut, with links to what is left out. */
export function foldEntity(world: World, entity: Entity, view: EntityView): EntityView {
	if (!isLong(world, entity)) return view;
	const path = allPath(view.type, entity);
	const rest = (count: number, place: string): { readonly rest?: Link } =>
		count <= 0
			? {}
			: {
					rest: { name: world.say('countMore', { count }), href: href(world, `${path}#${place}`) },
				};
	const cut = (proof: ProofView): ProofView => ({
		...proof,
		documents: proof.documents.slice(0, proofsShown),
		...rest(proof.documents.length - proofsShown, 'facts'),
	});
	const groups = view.sections.reduce(
		(sum, one) => sum + one.groups.length + (one.family ? 1 : 0),
		0,
	);
	const ofGroup = Math.max(fewestOfGroup, Math.floor(factsShown / Math.max(1, groups)));
	const foldEdge = ({ proof, ...edge }: FamilyEdge): FamilyEdge => ({
		...edge,
		...(proof && { proof: cut(proof) }),
	});
	/** Of its own variants as many as of other relations; the first of them stand open. */
	const cutVariants = ({ folded, ...node }: FamilyNode): FamilyNode => {
		const nodes = folded?.nodes.slice(0, Math.max(0, ofGroup - node.variants.length)) ?? [];
		const left = (folded?.nodes.length ?? 0) - nodes.length;
		const label = world.say('moreVariants', { count: nodes.length });
		return {
			...node,
			...(nodes.length > 0 && { folded: { label, nodes } }),
			...rest(left, 'facts'),
		};
	};
	const foldFamily = (family: FamilyView): FamilyView =>
		mapFamily(family, (node) => ({
			...(node.isCurrent ? cutVariants(node) : node),
			...(node.edge && { edge: foldEdge(node.edge) }),
			others: node.others.map(foldEdge),
		}));
	const foldSection = (section: FactSection): FactSection => ({
		...section,
		groups: section.groups.map((group) => ({
			...group,
			facts: group.facts.slice(0, ofGroup).map((fact) => ({ ...fact, proof: cut(fact.proof) })),
			...rest(group.facts.length - ofGroup, 'facts'),
		})),
		measures: section.measures
			.slice(0, measuresShown)
			.map((measure) => ({ ...measure, proof: cut(measure.proof) })),
		...(section.family && { family: foldFamily(section.family) }),
		...rest(section.measures.length - measuresShown, 'facts'),
	});
	return {
		...view,
		sections: view.sections.map(foldSection),
		figures: view.figures
			.slice(0, figuresShown)
			.map((figure) => ({ ...figure, proof: cut(figure.proof) })),
		figuresRest: rest(view.figures.length - figuresShown, 'figures').rest,
		mentions: view.mentions.slice(0, documentsShown),
		mentionsRest: rest(view.mentions.length - documentsShown, 'mentions').rest,
		map: view.map?.cut
			? {
					...view.map,
					cut: {
						...view.map.cut,
						all: { ...view.map.cut.all, href: href(world, `${path}#facts`) },
					},
				}
			: view.map,
		all: { name: world.say('allOf', { name: view.name }), href: href(world, path) },
	};
}

/** Entities with a page of all, and where it stands. */
export const longRoutes = (world: World): ReturnType<typeof entityRoutes> =>
	entityRoutes(world).filter(({ entity }) => isLong(world, entity));
