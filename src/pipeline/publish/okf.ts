/**
 * `data/okf.zip`: entities and documents as a bundle of the Open Knowledge Format 0.2, Markdown with YAML at its head
 * (https://github.com/GoogleCloudPlatform/knowledge-catalog/blob/main/okf/SPEC.md). Links and `sources` are as the
 * format has them. It has no word for what kind a relation is; `relationships` and `values` are keys of our own, as
 * section 4.1 allows, and the same is told in the text.
 */
import {
	documentPath,
	hasAddress,
	type DocumentId,
	type Entity,
	type EntityId,
	type Statement,
} from '../../model/index.ts';
import { blocksToMarkdown } from './blocks.ts';
import { accordingTo, factsOf, type Fact } from './fact.ts';
import { frontMatter } from './frontMatter.ts';
import type { BinaryFile, OutputFile } from './output.ts';
import { toIri, toLine, toMarkdown } from '../../model/text.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';
import { zipFiles } from './zip.ts';

export const okfFiles = (world: World): Iterable<BinaryFile> =>
	zipFiles('data/okf', conceptFiles(world));

/** The files of the bundle, indexes before what they list. */
export function* conceptFiles(world: World): Generator<OutputFile, void> {
	const { entities, documents, site } = world.knowledge;
	yield {
		path: 'index.md',
		content: file({ okf_version: '0.2' }, [
			`# ${toMarkdown(site.title)}`,
			[
				...world.usedTypes.map(
					({ plural, route, description }) =>
						`* ${link(plural, `${route}/`)} - ${toMarkdown(description)}`,
				),
				'* [Documents](documents/) - what all of it was read from',
			].join('\n'),
		]),
	};
	for (const type of world.usedTypes) {
		const ofType = entities.filter((entity) => entity.type === type.id);
		yield indexFile(
			type.route,
			type.plural,
			ofType.map(({ id, name, description }) => ({ id, name, about: description?.text })),
		);
		for (const entity of ofType)
			yield { path: entityFile(world, entity.id), content: entityConcept(world, entity) };
	}
	yield indexFile(
		'documents',
		'Documents',
		documents.map(({ slug, metadata }) => ({
			id: slug,
			name: metadata.title,
			about: metadata.description,
		})),
	);
	for (const document of documents)
		yield { path: documentFile(document), content: documentConcept(world, document) };
}

const indexFile = (
	folder: string,
	heading: string,
	items: readonly {
		readonly id: string;
		readonly name: string;
		readonly about?: string | undefined;
	}[],
): OutputFile => ({
	path: `${folder}/index.md`,
	content: file(undefined, [
		`# ${toMarkdown(heading)}`,
		items
			.map(
				({ id, name, about }) =>
					`* ${link(name, fileName(id))}${about === undefined ? '' : ` - ${toMarkdown(about)}`}`,
			)
			.join('\n'),
	]),
});

/** `index` and `log` are names that the format keeps for itself. */
const fileName = (id: string): string => (/^(?:index|log)$/.test(id) ? `${id}_.md` : `${id}.md`);

function entityFile({ entities, types }: World, id: EntityId): string {
	const entity = entities.get(id);
	const route = types.get(entity?.type ?? ('' as Entity['type']))?.route ?? 'entities';
	return `${route}/${fileName(id)}`;
}

const documentFile = ({ slug }: Pick<PublishedDocument, 'slug'>): string =>
	`documents/${fileName(slug)}`;

const file = (head: object | undefined, parts: readonly string[]): string =>
	`${head ? `${frontMatter(head)}\n` : ''}${parts.filter(Boolean).join('\n\n')}\n`;

/** `generated.at` is left out: a build has no clock. */
const generated = { by: 'gistgraph/1' };

function entityConcept(world: World, entity: Entity): string {
	const facts = factsOf(world, entity.id);
	const own = facts.filter(({ direction }) => direction === 'out');
	const sources = sourcesOf(world, entity, facts);
	const label = world.types.get(entity.type)?.label ?? entity.type;
	const topic = world.knowledge.communities[world.measures.get(entity.id)?.community ?? -1];
	const relationships = own.flatMap((fact) => toRelationship(world, fact.statement));
	const values = own.flatMap((fact) => toValue(world, fact.statement));
	const head = {
		type: label,
		title: toLine(entity.name),
		...(entity.description && { description: toLine(entity.description.text) }),
		...resourceOf(world, pathOf(world, entity)),
		...(topic && { tags: [topic.slug] }),
		...(entity.aliases.length > 0 && { aliases: entity.aliases.map(toLine) }),
		generated,
		...(sources.length > 0 && { sources }),
		...(relationships.length > 0 && { relationships }),
		...(values.length > 0 && { values }),
	};
	const notes = sources.map(({ id, title }) => `[^${id}]: ${toMarkdown(title)}`);
	return file(head, [
		entity.description ? toMarkdown(entity.description.text) : '',
		...section(
			'Relationships',
			facts.map((fact) => factLine(world, fact)),
		),
		notes.join('\n'),
	]);
}

const resourceOf = (world: World, path: string): { resource?: string } =>
	hasAddress(world.knowledge.site) ? { resource: `${world.root}${path}` } : {};

const section = (heading: string, items: readonly string[]): readonly string[] =>
	items.length === 0 ? [] : [`# ${heading}`, items.map((item) => `* ${item}`).join('\n')];

interface Source {
	readonly id: string;
	readonly resource: string;
	readonly title: string;
	readonly last_modified?: string;
}

/** The documents that mention an entity or state something of it, as concepts of the bundle. */
function sourcesOf(world: World, entity: Entity, facts: readonly Fact[]): readonly Source[] {
	const ids = new Set<DocumentId>([
		...entity.documents,
		...facts.flatMap(({ statement }) => statement.evidence.map(({ document }) => document)),
	]);
	return [...ids].flatMap((id): readonly Source[] => {
		const document = world.documents.get(id);
		if (!document) return [];
		const { title, date } = document.metadata;
		return [
			{
				id: document.slug,
				resource: `/${documentFile(document)}`,
				title: toLine(title),
				...(date !== undefined && { last_modified: date }),
			},
		];
	});
}

const slugsOf = (world: World, { evidence }: Statement): readonly string[] => [
	...new Set(evidence.flatMap(({ document }) => world.documents.get(document)?.slug ?? [])),
];

/** What relationships and values tell alike. */
const telling = (world: World, statement: Statement): object => {
	const sources = slugsOf(world, statement);
	const { attribute, time, attribution } = statement.qualifiers;
	return {
		...(attribute !== undefined && { attribute: toLine(attribute) }),
		...(time !== undefined && { time: toLine(time) }),
		...(attribution !== undefined && { attribution: toLine(attribution) }),
		confidence: statement.confidence,
		...(sources.length > 0 && { sources }),
		...(statement.assertedBy !== undefined && { asserted_by: toLine(statement.assertedBy) }),
	};
};

const toRelationship = (world: World, statement: Statement): readonly object[] =>
	statement.object.kind === 'entity'
		? [
				{
					type: statement.predicate,
					to: `/${entityFile(world, statement.object.entity)}`,
					...telling(world, statement),
				},
			]
		: [];

function toValue(world: World, statement: Statement): readonly object[] {
	if (statement.object.kind === 'entity') return [];
	const { value, unit, text } = statement.object.literal;
	return [
		{
			type: statement.predicate,
			value: typeof value === 'number' ? value : toLine(value),
			...(unit !== undefined && { unit }),
			text: toLine(text),
			...(statement.of !== undefined && { of: `/${entityFile(world, statement.of)}` }),
			...telling(world, statement),
		},
	];
}

/** `developed [Llama 3.1](/models/llama-3-1.md)`, with a footnote to each source. */
function factLine(world: World, { statement, label, other, entity }: Fact): string {
	const end = entity ? link(entity.name, `/${entityFile(world, entity.id)}`) : toMarkdown(other);
	const notes = slugsOf(world, statement).map((slug) => `[^${slug}]`);
	const says = toMarkdown(accordingTo(statement.qualifiers));
	return `${toMarkdown(label)} ${end}${says}${notes.join('')}`;
}

/** Paths of the bundle need no brackets around them. */
const link = (text: string, path: string): string => `[${toMarkdown(text)}](${path})`;

function documentConcept(world: World, document: PublishedDocument): string {
	const { title, date, kind, source, url, authors, description, tags } = document.metadata;
	const origin = url === undefined ? undefined : toIri(url);
	const head = {
		type: 'Document',
		title: toLine(title),
		...(description !== undefined && { description: toLine(description) }),
		...resourceOf(world, documentPath(document)),
		...(tags.length > 0 && { tags: tags.map(toLine) }),
		...(date !== undefined && { date }),
		...(kind !== undefined && { kind: toLine(kind) }),
		...(authors.length > 0 && { authors: authors.map(toLine) }),
		generated,
		...(origin !== undefined && {
			sources: [{ id: 'original', resource: origin, title: toLine(source ?? title) }],
		}),
	};
	return file(head, blocksToMarkdown(document.blocks));
}
