/** What changed since an earlier build: entities and statements gained, lost, retyped, renamed. */
import type { Changes, LostEnd, TypeId } from '../model/index.ts';
import { counted, grouped } from './count.ts';
import { linkDocument, linkEntity, type EntityLink, type Link } from './link.ts';
import { viewStatement, type StatementView } from './relation.ts';
import type { World } from './world.ts';

export interface ChangesView {
	readonly summary: string;
	/** What an owner may do about it, where there is nothing to see. */
	readonly hint: string;
	/** Those that have anything. */
	readonly groups: readonly ChangeGroup[];
}

export interface ChangeGroup {
	readonly id: string;
	readonly title: string;
	readonly explanation: string;
	readonly count: number;
	/** What is still here and stated stands as a statement with its evidence, all else in words. */
	readonly items: readonly (StatementView | readonly Part[])[];
	/** How many are left out, in words; empty where none is. */
	readonly more: string;
}

export type Part = string | Link | EntityLink;

const itemsShown = 300;

export function viewChanges(world: World): ChangesView {
	const { changes } = world.knowledge;
	if (!changes)
		return {
			summary: 'There is no earlier build to compare this one with.',
			hint: 'An owner who puts data/snapshot.json of the published site into the content folder as previous.json sees here what the next build changes.',
			groups: [],
		};
	const groups = groupsOf(world, changes).filter(({ count }) => count > 0);
	return {
		summary: groups.length === 0 ? 'Nothing has changed since the earlier build.' : sum(changes),
		hint: '',
		groups,
	};
}

/** `Since the earlier build: 3 new entities and 2 gone, …`. */
function sum({ documents, entities, statements }: Changes): string {
	const parts = [
		[documents, 'new document', 'new documents'] as const,
		[entities, 'new entity', 'new entities'] as const,
		[statements, 'new statement', 'new statements'] as const,
	].map(
		([{ gained, lost }, one, many]) =>
			`${counted(gained.length, one, many)} and ${grouped(lost.length)} gone`,
	);
	return `Since the earlier build: ${parts.join(', ')}.`;
}

const groupsOf = (
	world: World,
	{ documents, entities, statements }: Changes,
): readonly ChangeGroup[] => [
	group(
		'documents-gained',
		'New documents',
		'Read for the first time.',
		documents.gained.flatMap((id) => {
			const document = world.documents.get(id);
			return document ? [[linkDocument(world, document)]] : [];
		}),
	),
	group(
		'documents-lost',
		'Documents gone',
		'Removed, renamed or withheld; what only they said is gone with them.',
		documents.lost.map((title) => [title]),
	),
	group(
		'entities-gained',
		'New entities',
		'Named for the first time, or recognised for the first time.',
		entities.gained.map((id) => [linkEntity(world, id)]),
	),
	group(
		'entities-lost',
		'Entities gone',
		'No document names them any more, or they are no longer taken for entities.',
		entities.lost.map(({ name, type }) => [`${name} (${labelOf(world, type)})`]),
	),
	group(
		'entities-renamed',
		'Renamed',
		'The same entity under another name.',
		entities.renamed.map(({ id, from }) => [linkEntity(world, id), `, formerly ${from}`]),
	),
	group(
		'entities-merged',
		'Merged',
		'Two entities that turned out to be one.',
		entities.merged.map(({ from, into }) => [`${from} is now `, linkEntity(world, into)]),
	),
	group(
		'entities-retyped',
		'Of another type',
		'The same entity, taken for something else.',
		entities.retyped.map(({ id, from }) => {
			const entity = linkEntity(world, id);
			return [entity, ` is taken for: ${entity.typeLabel}, no longer for: ${labelOf(world, from)}`];
		}),
	),
	group(
		'statements-gained',
		'New statements',
		'Each with the sentence that says it.',
		statementsOf(world, statements.gained),
	),
	group(
		'statements-lost',
		'Statements gone',
		'No sentence says them any more, or none is read so.',
		statements.lost.map(({ subject, predicate, object, of }) => [
			end(world, subject),
			` ${world.predicates.get(predicate)?.label ?? predicate} `,
			end(world, object),
			...(of ? [' (', end(world, of), ')'] : []),
		]),
	),
];

function group(
	id: string,
	title: string,
	explanation: string,
	items: ChangeGroup['items'],
): ChangeGroup {
	const left = items.length - itemsShown;
	return {
		id,
		title,
		explanation,
		count: items.length,
		items: items.slice(0, itemsShown),
		more: left > 0 ? `${counted(left, 'more is', 'more are')} left out here.` : '',
	};
}

function statementsOf(
	world: World,
	ids: Changes['statements']['gained'],
): readonly StatementView[] {
	const gained = new Set(ids);
	return world.knowledge.statements
		.filter(({ id }) => gained.has(id))
		.map((statement) => viewStatement(world, statement));
}

const end = (world: World, { name, id }: LostEnd): Part =>
	id === undefined ? name : { ...linkEntity(world, id), name };

const labelOf = ({ types }: World, id: TypeId): string => types.get(id)?.label ?? id;
