/** `index.json` and `index.md` beside each document's page: the summary itself, and what it states and mentions. */
import {
	documentPath,
	sentencePath,
	type Block,
	type Entity,
	type Statement,
	qualified,
} from '../../model/index.ts';
import { blocksToMarkdown } from './blocks.ts';
import { nameOf, readFrom } from './fact.ts';
import type { OutputFile } from './output.ts';
import { sentenceText } from './sentence.ts';
import { toJson, toMarkdown, toMarkdownLink, toMarkdownList } from '../../model/text.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';

export function* documentTwins(world: World): Generator<OutputFile, void> {
	const entities = groupEntities(world);
	for (const document of world.knowledge.documents) {
		const mentioned = entities.get(document.id) ?? [];
		const path = documentPath(document);
		yield { path: `${path}index.json`, content: toJson(toView(world, document, mentioned), 1) };
		yield { path: `${path}index.md`, content: toPage(world, document, mentioned) };
	}
}

function groupEntities({ knowledge }: World): ReadonlyMap<string, readonly Entity[]> {
	const groups = new Map<string, Entity[]>();
	for (const entity of knowledge.entities)
		for (const document of entity.documents) {
			const group = groups.get(document);
			if (group) group.push(entity);
			else groups.set(document, [entity]);
		}
	return groups;
}

const toView = (world: World, document: PublishedDocument, mentioned: readonly Entity[]) => ({
	id: document.id,
	...document.metadata,
	url: `${world.root}${documentPath(document)}`,
	source: document.metadata.source,
	sourceUrl: document.metadata.url,
	words: document.words,
	sections: document.sections
		.filter(({ heading }) => heading !== undefined)
		.map(({ title, depth, slug }) => ({ title, depth, slug })),
	insights: document.blocks.filter(({ role }) => role === 'insight').map(({ text }) => text),
	entities: mentioned.map((entity) => ({
		id: entity.id,
		name: entity.name,
		type: entity.type,
		url: `${world.root}${pathOf(world, entity)}`,
	})),
	statements: (world.statementsIn.get(document.id) ?? []).map((statement) =>
		toStatementView(world, document, statement),
	),
});

function toStatementView(world: World, document: PublishedDocument, statement: Statement) {
	const { id, subject, predicate, object, qualifiers, confidence, evidence } = statement;
	return {
		id,
		subject,
		predicate,
		object: object.kind === 'entity' ? object.entity : object.literal,
		time: qualifiers.time,
		attribution: qualifiers.attribution,
		confidence,
		evidence: evidence
			.filter((one) => one.document === document.id)
			.map(({ sentence, quote }) => ({
				text: sentenceText(document, sentence),
				quote,
				url: `${world.root}${sentencePath(document, sentence)}`,
			})),
	};
}

function toPage(world: World, document: PublishedDocument, mentioned: readonly Entity[]): string {
	const { title, date, source } = document.metadata;
	const url = `${world.root}${documentPath(document)}`;
	const about = [date, source].flatMap((part) => (part === undefined ? [] : toMarkdown(part)));
	const sections = [
		[`# ${toMarkdown(title)}`],
		[[...about, toMarkdownLink(world.knowledge.site.title, url)].join(' · ')],
		blocksToMarkdown(document.blocks.filter((block) => !isTitle(block, title))),
		toMarkdownList(
			'Stated here',
			(world.statementsIn.get(document.id) ?? []).map((statement) => {
				const { label, other } = readFrom(world, statement.subject, statement);
				const says = qualified(statement.qualifiers);
				return `${toMarkdown(nameOf(world, statement.subject))} ${toMarkdown(label)} ${toMarkdown(`${other}${says}`)}`;
			}),
		),
		toMarkdownList(
			'Mentioned here',
			mentioned.map((entity) =>
				toMarkdownLink(entity.name, `${world.root}${pathOf(world, entity)}`),
			),
		),
	];
	return `${sections.flat().join('\n\n')}\n`;
}

const isTitle = ({ kind, role, text }: Block, title: string): boolean =>
	role === 'title' || (kind === 'heading' && text === title);
