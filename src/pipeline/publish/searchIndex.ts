/** `data/search.json`: every name the site knows, for the search palette. */
import { documentPath, topicPath } from '../../model/index.ts';
import { plainLetters } from '../../model/letter.ts';
import type { SearchIndex } from '../../model/searchIndex.ts';
import { voiceOf } from '../../strings/index.ts';
import type { OutputFile } from './output.ts';
import { toJson } from '../../model/text.ts';
import { pathOf, type World } from './world.ts';

interface Row {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly kind: number;
	readonly path: string;
	readonly weight: number;
}

export const searchFile = (world: World): OutputFile => ({
	path: 'data/search.json',
	content: toJson(toSearchIndex(world)),
});

/** Entities by id, then documents, then topics. */
export function toSearchIndex(world: World): SearchIndex {
	const types = world.usedTypes;
	const { say } = voiceOf(world.knowledge.site.language);
	const rows = [
		...entityRows(world),
		...documentRows(world, types.length),
		...topicRows(world, types.length + 1),
	];
	return {
		version: 1,
		kinds: [...types.map(({ plural }) => plural), say('documents'), say('topics')],
		name: rows.map(({ name }) => name),
		aliases: rows.map(({ aliases }) => aliases),
		kind: rows.map(({ kind }) => kind),
		path: rows.map(({ path }) => path),
		weight: rows.map(({ weight }) => weight),
	};
}

function entityRows(world: World): readonly Row[] {
	const kinds = new Map(world.usedTypes.map(({ id }, kind) => [id, kind]));
	return world.knowledge.entities.map((entity) => ({
		name: entity.name,
		aliases: tellingAliases(entity.name, entity.aliases),
		kind: kinds.get(entity.type) ?? 0,
		path: pathOf(world, entity),
		weight: world.measures.get(entity.id)?.degree ?? 0,
	}));
}

function documentRows({ knowledge }: World, kind: number): readonly Row[] {
	const entities = new Map<string, number>();
	for (const id of knowledge.entities.flatMap(({ documents }) => documents))
		entities.set(id, (entities.get(id) ?? 0) + 1);
	return knowledge.documents.map((document) => ({
		name: document.metadata.title,
		aliases: [],
		kind,
		path: documentPath(document),
		weight: entities.get(document.id) ?? 0,
	}));
}

/** Communities that are named by their members. */
const topicRows = ({ knowledge }: World, kind: number): readonly Row[] =>
	knowledge.communities
		.filter(({ slug, members }) => members.some((id) => id === slug))
		.map((community) => ({
			name: community.label,
			aliases: [],
			kind,
			path: topicPath(community),
			weight: community.members.length,
		}));

/** Aliases with a word that neither the name nor an earlier alias holds: the palette finds the others anyway. */
function tellingAliases(name: string, aliases: readonly string[]): readonly string[] {
	const known = new Set(wordsOf(name));
	return aliases.filter((alias) => {
		const fresh = wordsOf(alias).filter((word) => !known.has(word));
		for (const word of fresh) known.add(word);
		return fresh.length > 0;
	});
}

/** As the palette splits them. */
const wordsOf = (text: string): readonly string[] =>
	plainLetters(text)
		.split(/[^\p{L}\p{N}+#]+/u)
		.filter(Boolean);
