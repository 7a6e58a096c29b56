/**
 * `index.json` and `index.md` beside the pages that list things: the home page, types, documents, topics, relations.
 * Those about the site itself are made by `src/site/pageTwins.ts`.
 */
import {
	documentPath,
	relationPath,
	topicPath,
	typePath,
	type Entity,
	type Statement,
	qualified,
} from '../../model/index.ts';
import { listTwin, type ListItem, type ListPage } from '../../model/listTwin.ts';
import { voiceOf } from '../../strings/index.ts';
import { nameOf, readFrom } from './fact.ts';
import type { OutputFile } from './output.ts';
import { pathOf, pathOfStatement, type PublishedDocument, type World } from './world.ts';

export function* listTwins(world: World): Generator<OutputFile, void> {
	for (const page of pagesOf(world)) {
		const { json, markdown } = listTwin(world.knowledge.site, page);
		yield { path: `${page.path}index.json`, content: json };
		yield { path: `${page.path}index.md`, content: markdown };
	}
}

function* pagesOf(world: World): Generator<ListPage, void> {
	const { site, documents, communities, statements } = world.knowledge;
	const { say } = voiceOf(site.language);
	const byPredicate = Map.groupBy(statements, ({ predicate }) => predicate);
	const relations = world.usedPredicates.map(({ id, label }) => ({
		id,
		name: label,
		path: relationPath(id),
		description: say('countStatements', { count: byPredicate.get(id)?.length ?? 0 }),
	}));
	const topics = communities.map((topic) => ({ name: topic.label, path: topicPath(topic) }));
	yield {
		path: '',
		title: site.title,
		description: site.description || site.tagline,
		items: [
			...world.usedTypes.map((type) => ({
				id: type.id,
				name: type.plural,
				path: typePath(type),
				description: type.description,
			})),
			{ name: say('documents'), path: 'documents/' },
			{ name: say('topics'), path: 'topics/' },
			{ name: say('relations'), path: 'relations/' },
		],
	};
	for (const type of world.usedTypes)
		yield {
			path: typePath(type),
			title: type.plural,
			description: type.description,
			items: world.knowledge.entities
				.filter((entity) => entity.type === type.id)
				.map((entity) => entityItem(world, entity)),
		};
	yield {
		path: 'documents/',
		title: say('documents'),
		description: '',
		items: documents.map(documentItem),
	};
	yield { path: 'topics/', title: say('topics'), description: '', items: topics };
	for (const topic of communities)
		yield {
			path: topicPath(topic),
			title: topic.label,
			description: '',
			items: topic.members.flatMap((id) => {
				const entity = world.entities.get(id);
				return entity ? [entityItem(world, entity)] : [];
			}),
		};
	yield { path: 'relations/', title: say('relations'), description: '', items: relations };
	for (const { id, label } of world.usedPredicates)
		yield {
			path: relationPath(id),
			title: label,
			description: '',
			items: (byPredicate.get(id) ?? []).map((statement) => statementItem(world, statement)),
		};
}

const entityItem = (world: World, entity: Entity): ListItem => ({
	id: entity.id,
	name: entity.name,
	path: pathOf(world, entity),
	description: entity.description?.text,
});

const documentItem = (document: PublishedDocument): ListItem => ({
	id: document.id,
	name: document.metadata.title,
	path: documentPath(document),
	description: document.metadata.description,
	date: document.metadata.date,
});

function statementItem(world: World, statement: Statement): ListItem {
	const { label, other } = readFrom(world, statement.subject, statement);
	return {
		id: statement.id,
		name: `${nameOf(world, statement.subject)} ${label} ${other}${qualified(statement.qualifiers)}`,
		path: pathOfStatement(world, statement),
	};
}
