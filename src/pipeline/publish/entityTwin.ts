/** `index.json` and `index.md` beside each entity's page: the same page for programs and agents. */
import {
	compareSpans,
	type DocumentId,
	type Entity,
	type LinkedMention,
	qualified,
} from '../../model/index.ts';
import { factsOf, nameOf, proofsOf, type Fact } from './fact.ts';
import type { OutputFile } from './output.ts';
import { sentencePath, topicPath } from '../../model/index.ts';
import { sentenceText } from './sentence.ts';
import { toJson, toMarkdown, toMarkdownLink, toMarkdownList } from '../../model/text.ts';
import { pathOf, type World } from './world.ts';

/** Two files for each entity that has a page. */
export function* entityTwins(world: World): Generator<OutputFile, void> {
	for (const entity of world.knowledge.entities) {
		if (!entity.hasPage) continue;
		const path = pathOf(world, entity);
		const view = toView(world, entity, world.mentionsOf.get(entity.id) ?? []);
		yield { path: `${path}index.json`, content: toJson(view, 1) };
		yield { path: `${path}index.md`, content: toPage(world, entity, view) };
	}
}

interface Place {
	readonly text: string;
	readonly url: string;
}

function toView(world: World, entity: Entity, mentions: readonly LinkedMention[]) {
	const { id, name, type, aliases, description, links, firstSeen, lastSeen } = entity;
	const measures = world.measures.get(id);
	const topic = world.knowledge.communities[measures?.community ?? -1];
	return {
		id,
		name,
		type: world.types.get(type)?.label ?? type,
		url: `${world.root}${pathOf(world, entity)}`,
		aliases,
		description: description?.text,
		links,
		firstSeen,
		lastSeen,
		topic: topic && { label: topic.label, url: `${world.root}${topicPath(topic)}` },
		measures: measures && {
			degree: measures.degree,
			pagerank: measures.pagerank,
			betweenness: measures.betweenness,
		},
		facts: factsOf(world, id).map((fact) => toFactView(world, fact)),
		mentions: mentionsByDocument(world, mentions),
		similar: (world.knowledge.similar[id] ?? []).map(({ entity: other, score, shared }) => ({
			id: other,
			name: nameOf(world, other),
			score,
			shared: shared.map((one) => nameOf(world, one)),
		})),
	};
}

type View = ReturnType<typeof toView>;

const toFactView = (world: World, fact: Fact) => ({
	statement: fact.statement.id,
	predicate: fact.statement.predicate,
	direction: fact.direction,
	label: fact.label,
	other: fact.other,
	time: fact.statement.qualifiers.time,
	attribution: fact.statement.qualifiers.attribution,
	...(fact.entity && {
		entity: fact.entity.id,
		url: `${world.root}${pathOf(world, fact.entity)}`,
	}),
	confidence: fact.statement.confidence,
	evidence: proofsOf(world, fact.statement).map(({ text, quote, title, path, date }) => ({
		text,
		quote,
		document: title,
		url: `${world.root}${path}`,
		date,
	})),
});

/** Sentences that mention the entity, once each, in reading order; documents in the order of the artefact. */
function mentionsByDocument(
	world: World,
	mentions: readonly LinkedMention[],
): readonly { readonly document: string; readonly sentences: readonly Place[] }[] {
	const groups = Map.groupBy(mentions, ({ document }): DocumentId => document);
	return [...groups].flatMap(([id, found]) => {
		const document = world.documents.get(id);
		if (!document) return [];
		const inOrder = found.toSorted((a, b) => compareSpans(a.span, b.span));
		const sentences = [...new Set(inOrder.map(({ sentence }) => sentence))].map((sentence) => ({
			text: sentenceText(document, sentence),
			url: `${world.root}${sentencePath(document, sentence)}`,
		}));
		return [{ document: document.metadata.title, sentences }];
	});
}

function toPage(world: World, entity: Entity, view: View): string {
	const { name, type, aliases, description, facts, mentions, similar, url } = view;
	const sections = [
		[`# ${toMarkdown(name)}`],
		[`${toMarkdown(type)} · ${toMarkdownLink(world.knowledge.site.title, url)}`],
		description === undefined ? [] : [toMarkdown(description)],
		aliases.length === 0 ? [] : [`Also: ${aliases.map(toMarkdown).join(', ')}`],
		toMarkdownList('Facts', facts.map(toFactLine)),
		...mentions.map(({ document, sentences }) =>
			toMarkdownList(
				`Mentioned in ${toMarkdown(document)}`,
				sentences.map(
					(place) => `${toMarkdown(place.text)} (${toMarkdownLink('source', place.url)})`,
				),
			),
		),
		toMarkdownList(
			'Similar',
			similar.map(({ name: other, shared }) =>
				shared.length === 0
					? toMarkdown(other)
					: `${toMarkdown(other)}: both with ${shared.map(toMarkdown).join(', ')}`,
			),
		),
		toMarkdownList(
			'Elsewhere',
			Object.entries(entity.links).map(([kind, address]) => toMarkdownLink(kind, address)),
		),
	];
	return `${sections.flat().join('\n\n')}\n`;
}

function toFactLine({
	label,
	other,
	url,
	time,
	attribution,
	evidence,
}: View['facts'][number]): string {
	const end = url === undefined ? toMarkdown(other) : toMarkdownLink(other, url);
	const quotes = evidence.map(
		(proof) =>
			`\n  - “${toMarkdown(proof.text)}” (${toMarkdownLink(proof.document, proof.url)}${
				proof.date === undefined ? '' : `, ${toMarkdown(proof.date)}`
			})`,
	);
	const says = qualified({ time, attribution }, toMarkdown);
	return `${toMarkdown(label)}: ${end}${says}${quotes.join('')}`;
}
