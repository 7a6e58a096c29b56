/**
 * `llms.txt` and `llms-full.txt`: where a language model starts reading (https://llmstxt.org). The first lists
 * the pages that matter most, the second tells what is known of each entity; both link to the Markdown twins.
 */
import { documentPath, type Entity, qualified } from '../../model/index.ts';
import { voiceOf } from '../../strings/index.ts';
import { factsOf } from './fact.ts';
import type { OutputFile } from './output.ts';
import { toMarkdown, toMarkdownLink, toMarkdownList } from '../../model/text.ts';
import { pathOf, type World } from './world.ts';

/** Entities of each type, and documents, that the short file lists. */
const listed = 30;

export const llmsFiles = (world: World): readonly OutputFile[] => [
	{ path: 'llms.txt', content: join(shortFile(world)) },
	{ path: 'llms-full.txt', content: join(fullFile(world)) },
];

const join = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

function shortFile(world: World): readonly string[] {
	const { documents } = world.knowledge;
	const { say } = voiceOf(world.knowledge.site.language);
	const pages = rankedPages(world);
	return [
		...head(world),
		...world.usedTypes.flatMap((type) =>
			toMarkdownList(
				toMarkdown(type.plural),
				pages
					.filter((entity) => entity.type === type.id)
					.slice(0, listed)
					.map((entity) => entityLine(world, entity)),
			),
		),
		...toMarkdownList(
			'Documents',
			documents.slice(0, listed).map((document) => documentLine(world, document)),
		),
		...toMarkdownList(
			'About the site',
			(['timeline', 'disagreements', 'quality', 'changes', 'review', 'data'] as const).map((page) =>
				toMarkdownLink(say(page), `${world.root}${page}/index.md`),
			),
		),
		...toMarkdownList('Data', [
			toMarkdownLink('Graph', `${world.root}data/graph.json`),
			toMarkdownLink('Statements with evidence', `${world.root}data/statements.csv`),
			toMarkdownLink('Linked data', `${world.root}data/knowledge.jsonld`),
			toMarkdownLink('Open Knowledge Format bundle', `${world.root}data/okf.zip`),
			toMarkdownLink('All entities with their facts', `${world.root}llms-full.txt`),
		]),
	];
}

function fullFile(world: World): readonly string[] {
	return [
		...head(world),
		...rankedPages(world).flatMap((entity) => [
			`## ${toMarkdownLink(entity.name, twinOf(world, entity))}`,
			...(entity.description ? [toMarkdown(entity.description.text)] : []),
			...factList(world, entity),
		]),
		...toMarkdownList(
			'Documents',
			world.knowledge.documents.map((document) => documentLine(world, document)),
		),
	];
}

const head = ({ knowledge: { site } }: World): readonly string[] => [
	`# ${toMarkdown(site.title)}`,
	...(site.tagline === '' ? [] : [`> ${toMarkdown(site.tagline)}`]),
	...(site.description === '' ? [] : [toMarkdown(site.description)]),
];

/** Entities with a page, most central first. */
const rankedPages = ({ knowledge, measures }: World): readonly Entity[] =>
	knowledge.entities
		.filter(({ hasPage }) => hasPage)
		.toSorted((a, b) => (measures.get(b.id)?.pagerank ?? 0) - (measures.get(a.id)?.pagerank ?? 0));

const twinOf = (world: World, entity: Entity): string =>
	`${world.root}${pathOf(world, entity)}index.md`;

const entityLine = (world: World, entity: Entity): string =>
	`${toMarkdownLink(entity.name, twinOf(world, entity))}${
		entity.description ? `: ${toMarkdown(entity.description.text)}` : ''
	}`;

const documentLine = (
	{ root }: World,
	document: World['knowledge']['documents'][number],
): string => {
	const { title, date } = document.metadata;
	const link = toMarkdownLink(title, `${root}${documentPath(document)}index.md`);
	return date === undefined ? link : `${link}, ${toMarkdown(date)}`;
};

function factList(world: World, entity: Entity): readonly string[] {
	const facts = factsOf(world, entity.id).filter(({ direction }) => direction === 'out');
	const lines = facts.map(({ statement, label, other }) => {
		const says = qualified(statement.qualifiers);
		return `- ${toMarkdown(label)}: ${toMarkdown(`${other}${says}`)}`;
	});
	return lines.length === 0 ? [] : [lines.join('\n')];
}
