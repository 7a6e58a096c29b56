/** What changed since an earlier build: entities and statements gained, lost, retyped, renamed. */
import type { Changes, LostEnd, TypeId } from '../model/index.ts';
import { linkDocument, linkEntity, type EntityLink, type Link } from './link.ts';
import { viewStatement, type StatementView } from './statement.ts';
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

/** Keys of what each group is, by the key of its title. */
const explanations = {
	newDocuments: 'newDocumentsWhy',
	documentsGone: 'documentsGoneWhy',
	newEntities: 'newEntitiesWhy',
	entitiesGone: 'entitiesGoneWhy',
	renamed: 'renamedWhy',
	merged: 'mergedWhy',
	retyped: 'retypedWhy',
	newStatements: 'newStatementsWhy',
	statementsGone: 'statementsGoneWhy',
} as const;

export function viewChanges(world: World): ChangesView {
	const { say } = world;
	const { changes } = world.knowledge;
	if (!changes)
		return {
			summary: say('noEarlierBuild'),
			hint: say('noEarlierBuildWhy'),
			groups: [],
		};
	const groups = groupsOf(world, changes).filter(({ count }) => count > 0);
	return {
		summary: groups.length === 0 ? say('nothingChanged') : sum(world, changes),
		hint: '',
		groups,
	};
}

/** `Since the earlier build: 3 new entities and 2 gone, …`. */
const sum = ({ say }: World, { documents, entities, statements }: Changes): string =>
	say('changesSummary', {
		documents: say('changedDocuments', {
			count: documents.gained.length,
			lost: documents.lost.length,
		}),
		entities: say('changedEntities', {
			count: entities.gained.length,
			lost: entities.lost.length,
		}),
		statements: say('changedStatements', {
			count: statements.gained.length,
			lost: statements.lost.length,
		}),
	});

function groupsOf(
	world: World,
	{ documents, entities, statements }: Changes,
): readonly ChangeGroup[] {
	const { say } = world;
	return [
		group(
			world,
			'documents-gained',
			'newDocuments',
			documents.gained.flatMap((id) => {
				const document = world.documents.get(id);
				return document ? [[linkDocument(world, document)]] : [];
			}),
		),
		group(
			world,
			'documents-lost',
			'documentsGone',
			documents.lost.map((title) => [title]),
		),
		group(
			world,
			'entities-gained',
			'newEntities',
			entities.gained.map((id) => [linkEntity(world, id)]),
		),
		group(
			world,
			'entities-lost',
			'entitiesGone',
			entities.lost.map(({ name, type }) => [`${name} (${labelOf(world, type)})`]),
		),
		group(
			world,
			'entities-renamed',
			'renamed',
			entities.renamed.map(({ id, from }) =>
				around(say('formerly', { name: '\n', from }), linkEntity(world, id)),
			),
		),
		group(
			world,
			'entities-merged',
			'merged',
			entities.merged.map(({ from, into }) =>
				around(say('isNow', { from, name: '\n' }), linkEntity(world, into)),
			),
		),
		group(
			world,
			'entities-retyped',
			'retyped',
			entities.retyped.map(({ id, from }) => {
				const entity = linkEntity(world, id);
				const types = { type: entity.typeLabel, from: labelOf(world, from) };
				return around(say('takenForNow', { name: '\n', ...types }), entity);
			}),
		),
		group(world, 'statements-gained', 'newStatements', statementsOf(world, statements.gained)),
		group(
			world,
			'statements-lost',
			'statementsGone',
			statements.lost.map(({ subject, predicate, object, of }) => [
				end(world, subject),
				` ${world.predicates.get(predicate)?.label ?? predicate} `,
				end(world, object),
				...(of ? [' (', end(world, of), ')'] : []),
			]),
		),
	];
}

/** The parts of a text that has a line break in the place of a link. */
function around(text: string, link: Link | EntityLink): readonly Part[] {
	const [before = '', after = ''] = text.split('\n');
	return [before, link, after].filter((part) => part !== '');
}

function group(
	{ say }: World,
	id: string,
	key: keyof typeof explanations,
	items: ChangeGroup['items'],
): ChangeGroup {
	const left = items.length - itemsShown;
	return {
		id,
		title: say(key),
		explanation: say(explanations[key]),
		count: items.length,
		items: items.slice(0, itemsShown),
		more: left > 0 ? say('moreLeftOut', { count: left }) : '',
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
