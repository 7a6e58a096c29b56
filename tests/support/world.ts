/**
 * A small world for tests of view models: documents are read as always, but entities are named in the
 * test, mentions are found by name, and statements are given by the sentence that makes them.
 */
import {
	asDocumentId,
	asEntityId,
	asPredicateId,
	asStatementId,
	asTypeId,
	findAmounts,
	siteSchema,
	toSource,
	type Document,
	type Entity,
	type EntityId,
	type Evidence,
	type Knowledge,
	type LinkedMention,
	type Measures,
	type Statement,
} from '../../src/model/index.ts';
import { indexKnowledge, type World } from '../../src/site/world.ts';
import { ingestText, ontology } from './ingestText.ts';

export interface Sketch {
	readonly base?: string;
	/** Text by path, newest first. */
	readonly documents?: Readonly<Record<string, string>>;
	/** Name and type by id. */
	readonly entities?: Readonly<Record<string, readonly [name: string, type: string]>>;
	/** Entities listed without a page. */
	readonly minor?: readonly string[];
	/** `[subject, predicate, object or value, words of the sentence that states it]`. */
	readonly statements?: readonly (readonly [string, string, string, string])[];
	/** Members of each community. */
	readonly communities?: readonly (readonly string[])[];
	readonly more?: Partial<Knowledge>;
}

export function sketchWorld(sketch: Sketch): World {
	const documents = Object.entries(sketch.documents ?? {}).map(([path, text]) =>
		ingestText(text, path),
	);
	const names = Object.entries(sketch.entities ?? {}).map(
		([id, [name, type]]) => ({ id: asEntityId(id), name, type: asTypeId(type) }) as const,
	);
	const mentions = documents.flatMap((document) => findMentions(document, names));
	const statements = (sketch.statements ?? []).map((one) => toStatement(one, documents, names));
	const communities = (sketch.communities ?? [names.map(({ id }) => id)]).map((members, index) => ({
		index,
		slug: members[0] ?? 'none',
		label: members.join(', '),
		members: members.map(asEntityId),
		bridges: [],
	}));
	const measures = names.map(({ id }, at): [EntityId, Measures] => {
		const degree = new Set(
			statements.flatMap(({ subject, object }) =>
				object.kind === 'literal'
					? []
					: subject === id
						? [object.entity]
						: object.entity === id
							? [subject]
							: [],
			),
		).size;
		const community = communities.findIndex(({ members }) => members.includes(id));
		const place = { x: (at % 7) * 80, y: at * 30, radius: 5 };
		return [id, { degree, pagerank: degree, betweenness: 0, community, ...place }];
	});
	return indexKnowledge({
		version: 1,
		site: siteSchema.parse({ title: 'Test', base: sketch.base ?? '/' }),
		ontology,
		documents,
		entities: names.map((one) => toEntity(one, mentions, !sketch.minor?.includes(one.id))),
		mentions,
		statements,
		coOccurrences: [],
		redirects: [],
		review: [],
		similar: {},
		communities,
		measures: Object.fromEntries(measures),
		...sketch.more,
	});
}

type Named = Pick<Entity, 'id' | 'name' | 'type'>;

/** Every place where a name stands, the first of the list winning. */
function findMentions(document: Document, names: readonly Named[]): readonly LinkedMention[] {
	const found: LinkedMention[] = [];
	for (const { index: block, text, runs, span } of document.blocks)
		for (const { id, name } of names)
			for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
				const end = start + name.length;
				if (found.some((one) => one.block === block && one.start < end && one.end > start))
					continue;
				const sentence = document.sentences.findIndex(
					(one) =>
						one.block === block && (one.kind === 'row' || (one.start <= start && one.end >= end)),
				);
				found.push({
					document: document.id,
					block,
					start,
					end,
					span: toSource({ runs, span }, { start, end }),
					sentence: Math.max(0, sentence),
					text: name,
					surface: name,
					form: 'name',
					method: 'lexicon',
					outcome: { kind: 'linked', entity: id, confidence: 1 },
				});
			}
	return found.toSorted((a, b) => a.block - b.block || a.start - b.start);
}

const toEntity = (named: Named, mentions: readonly LinkedMention[], hasPage: boolean): Entity => {
	const own = mentions.filter(
		({ outcome }) => outcome.kind === 'linked' && outcome.entity === named.id,
	);
	return {
		...named,
		aliases: [],
		links: {},
		origin: 'lexicon',
		mentionCount: own.length,
		documents: [...new Set(own.map(({ document }) => document))],
		hasPage,
		confidence: 1,
	};
};

function toStatement(
	[subject, predicate, object, words]: readonly [string, string, string, string],
	documents: readonly Document[],
	names: readonly Named[],
): Statement {
	const entity = names.find(({ id }) => id === object);
	const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? id;
	const evidence = documents.flatMap((document): readonly Evidence[] => {
		const sentence = document.sentences.find(({ span }) =>
			document.text.slice(span.start, span.end).includes(words),
		);
		if (!sentence) return [];
		const quote = document.text.slice(sentence.span.start, sentence.span.end);
		const spanOf = (text: string): { start: number; end: number } => {
			const start = sentence.span.start + quote.indexOf(text);
			return { start, end: start + text.length };
		};
		return [
			{
				document: asDocumentId(document.id),
				kind: sentence.kind === 'row' ? 'row' : 'sentence',
				sentence: sentence.index,
				span: sentence.span,
				quote,
				subject: spanOf(nameOf(subject)),
				object: spanOf(nameOf(object)),
				context: [],
			},
		];
	});
	return {
		id: asStatementId(`${subject}--${predicate}--${object.replace(/\W+/g, '-')}`),
		subject: asEntityId(subject),
		predicate: asPredicateId(predicate),
		object: entity
			? { kind: 'entity', entity: entity.id }
			: {
					kind: 'literal',
					literal: { value: findAmounts(object)[0]?.value ?? object, text: object },
				},
		qualifiers: {},
		evidence,
		confidence: 0.9,
	};
}
