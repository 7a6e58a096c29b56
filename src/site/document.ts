/** The page of a document: its text as an article, and what it says beside it. */
import {
	sentenceAnchor,
	type Block,
	type EntityId,
	type LinkedMention,
	type Section,
	type Sentence,
} from '../model/index.ts';
import { sentenceText } from './evidence.ts';
import {
	linkDocument,
	linkEntity,
	linkSentence,
	linkType,
	type EntityLink,
	type Link,
} from './link.ts';
import { segmentBlock, type SentenceSegment } from './prose.ts';
import type { SiteDocument, World } from './world.ts';

/** A block ready to show; `list` and `table` gather the blocks that belong together. */
export type ArticlePart =
	| {
			readonly kind: 'heading';
			readonly depth: number;
			readonly slug: string;
			readonly segments: readonly SentenceSegment[];
	  }
	| {
			readonly kind: 'paragraph' | 'lead' | 'question' | 'answer' | 'footnote';
			readonly segments: readonly SentenceSegment[];
			readonly label?: string;
			readonly callout?: string;
			readonly quoteDepth: number;
	  }
	| { readonly kind: 'code'; readonly text: string; readonly language?: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'list'; readonly role?: string; readonly list: ListPart }
	| {
			readonly kind: 'table';
			readonly head: readonly CellPart[];
			readonly rows: readonly (readonly CellPart[])[];
	  };

export interface ListPart {
	readonly ordered: boolean;
	readonly items: readonly {
		readonly segments: readonly SentenceSegment[];
		readonly checked?: boolean;
		readonly children: readonly ListPart[];
	}[];
}

export interface CellPart {
	readonly segments: readonly SentenceSegment[];
	readonly align?: string;
	/** Anchor of the row, on its first cell. */
	readonly anchor?: string;
}

export interface DocumentView {
	readonly title: string;
	readonly date?: string;
	readonly kind?: string;
	readonly source?: string;
	readonly url?: string;
	readonly authors: readonly string[];
	readonly speakers: readonly string[];
	readonly tags: readonly string[];
	readonly minutes: number;
	readonly durationMinutes?: number;
	readonly parts: readonly ArticlePart[];
	readonly contents: readonly {
		readonly href: string;
		readonly title: string;
		readonly depth: number;
	}[];
	readonly mentioned: readonly {
		readonly type: Link & { readonly id: string };
		readonly entities: readonly (EntityLink & { readonly count: number })[];
	}[];
	readonly statements: readonly {
		readonly subject: EntityLink;
		readonly label: string;
		readonly object: EntityLink | string;
		readonly href: string;
	}[];
	readonly unnamed: readonly {
		readonly text: string;
		readonly href: string;
		readonly candidates: readonly EntityLink[];
	}[];
	readonly relatedItems: SiteDocument['related'];
	readonly relatedDocuments: readonly {
		readonly document: Link;
		readonly shared: readonly EntityLink[];
	}[];
	readonly previous?: Link;
	readonly next?: Link;
}

const wordsPerMinute = 220;

export function viewDocument(world: World, document: SiteDocument): DocumentView {
	const { metadata } = document;
	const all = world.knowledge.documents;
	const at = all.indexOf(document);
	const [newer, older] = [all[at - 1], all[at + 1]];
	return {
		title: metadata.title,
		...(metadata.date !== undefined && { date: metadata.date }),
		...(metadata.kind !== undefined && { kind: metadata.kind }),
		...(metadata.source !== undefined && { source: metadata.source }),
		...(metadata.url !== undefined && { url: metadata.url }),
		authors: metadata.authors,
		speakers: metadata.speakers,
		tags: metadata.tags,
		minutes: Math.max(1, Math.round(document.words / wordsPerMinute)),
		...(metadata.durationMinutes !== undefined && { durationMinutes: metadata.durationMinutes }),
		parts: articleOf(world, document),
		contents: document.sections
			.filter(isListed)
			.map(({ slug, title, depth }) => ({ href: `#${slug}`, title, depth })),
		mentioned: mentionedIn(world, document),
		statements: statedIn(world, document),
		unnamed: unnamedIn(world, document),
		relatedItems: document.related,
		relatedDocuments: relatedTo(world, document),
		...(newer && { next: linkDocument(world, newer) }),
		...(older && { previous: linkDocument(world, older) }),
	};
}

const isListed = ({ heading, depth }: Section): boolean => heading !== undefined && depth <= 3;

/** Blocks in reading order; consecutive items of a list and cells of a table gathered. The title stands in the page's head. */
export function articleOf(world: World, document: SiteDocument): readonly ArticlePart[] {
	const sentences = Map.groupBy(document.sentences, ({ block }) => block);
	const mentions = Map.groupBy(world.mentionsIn.get(document.id) ?? [], ({ block }) => block);
	const segments = (block: Block): readonly SentenceSegment[] =>
		segmentBlock(
			block,
			sentences.get(block.index)?.filter(({ kind }) => kind !== 'row') ?? [],
			mentions.get(block.index) ?? [],
		);
	const parts: ArticlePart[] = [];
	for (let at = 0; at < document.blocks.length; at += 1) {
		const block = document.blocks[at];
		if (!block || block.role === 'title') continue;
		if (block.kind === 'listItem') {
			const run = runFrom(
				document.blocks,
				at,
				(other) => other.kind === 'listItem' && other.role === block.role,
			);
			parts.push({
				kind: 'list',
				...(block.role && { role: block.role }),
				list: nest(
					run.filter((one) => one.kind === 'listItem'),
					segments,
				),
			});
			at += run.length - 1;
		} else if (block.kind === 'cell') {
			const run = runFrom(
				document.blocks,
				at,
				(other) => other.kind === 'cell' && other.table === block.table,
			).filter((one) => one.kind === 'cell');
			parts.push(tableOf(run, segments, sentences));
			at += run.length - 1;
		} else parts.push(partOf(block, segments, document.sections));
	}
	return parts;
}

function runFrom(
	blocks: readonly Block[],
	from: number,
	belongs: (block: Block) => boolean,
): readonly Block[] {
	let end = from;
	for (let block = blocks[end]; block && belongs(block); block = blocks[end]) end += 1;
	return blocks.slice(from, end);
}

function partOf(
	block: Exclude<Block, { kind: 'listItem' | 'cell' }>,
	segments: (block: Block) => readonly SentenceSegment[],
	sections: readonly Section[],
): ArticlePart {
	switch (block.kind) {
		case 'heading':
			return {
				kind: 'heading',
				depth: Math.max(2, block.depth),
				slug: sections[block.section]?.slug ?? '',
				segments: segments(block),
			};
		case 'code':
			return {
				kind: 'code',
				text: block.text,
				...(block.language !== undefined && { language: block.language }),
			};
		case 'break':
			return { kind: 'break' };
		case 'footnote':
			return { kind: 'footnote', label: block.label, segments: segments(block), quoteDepth: 0 };
		case 'paragraph': {
			const { role } = block;
			const kind = role === 'lead' || role === 'question' || role === 'answer' ? role : 'paragraph';
			return {
				kind,
				segments: segments(block),
				quoteDepth: block.quoteDepth,
				...(block.callout !== undefined && { callout: block.callout }),
			};
		}
	}
}

type Item = Extract<Block, { kind: 'listItem' }>;

/** Items of one run as nested lists, by their depth. */
function nest(
	items: readonly Item[],
	segments: (block: Block) => readonly SentenceSegment[],
): ListPart {
	type Open = {
		depth: number;
		ordered: boolean;
		items: { segments: readonly SentenceSegment[]; checked?: boolean; children: ListPart[] }[];
	};
	const root: Open = {
		depth: items[0]?.depth ?? 1,
		ordered: items[0]?.ordered ?? false,
		items: [],
	};
	const open: Open[] = [root];
	for (const item of items) {
		while (open.length > 1 && (open.at(-1)?.depth ?? 0) > item.depth) open.pop();
		let list = open.at(-1) ?? root;
		const last = list.items.at(-1);
		if (item.continued && last) {
			last.segments = [
				...last.segments,
				{ parts: [{ isFirst: false, stretches: [{ text: ' ', marks: [] }] }] },
				...segments(item),
			];
			continue;
		}
		if (item.depth > list.depth && last) {
			const inner: Open = { depth: item.depth, ordered: item.ordered, items: [] };
			last.children.push(inner);
			open.push(inner);
			list = inner;
		}
		list.items.push({
			segments: segments(item),
			...(item.checked !== undefined && { checked: item.checked }),
			children: [],
		});
	}
	return root;
}

type Cell = Extract<Block, { kind: 'cell' }>;

function tableOf(
	cells: readonly Cell[],
	segments: (block: Block) => readonly SentenceSegment[],
	sentences: ReadonlyMap<number, readonly Sentence[]>,
): ArticlePart {
	const rows = [...Map.groupBy(cells, ({ row }) => row).values()].map((row) =>
		row.map((cell): CellPart => {
			const sentence = sentences.get(cell.index)?.find(({ kind }) => kind === 'row');
			return {
				segments: segments(cell),
				...(cell.align && { align: cell.align }),
				...(sentence && { anchor: sentenceAnchor(sentence.index) }),
			};
		}),
	);
	const [head = [], ...body] = rows;
	return { kind: 'table', head, rows: body };
}

/** What it names, by type, most often first. */
function mentionedIn(world: World, document: SiteDocument): DocumentView['mentioned'] {
	const counts = countMentions(world.mentionsIn.get(document.id) ?? []);
	const byType = Map.groupBy([...counts.keys()], (id) => world.entities.get(id)?.type);
	return world.usedTypes.flatMap((type) => {
		const ids = byType.get(type.id);
		if (!ids) return [];
		const entities = ids
			.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
			.map((id) => ({ ...linkEntity(world, id), count: counts.get(id) ?? 0 }));
		return [{ type: { ...linkType(world, type), id: type.id }, entities }];
	});
}

function countMentions(mentions: readonly LinkedMention[]): ReadonlyMap<EntityId, number> {
	const counts = new Map<EntityId, number>();
	for (const { outcome } of mentions)
		if (outcome.kind === 'linked')
			counts.set(outcome.entity, (counts.get(outcome.entity) ?? 0) + 1);
	return counts;
}

function statedIn(world: World, document: SiteDocument): DocumentView['statements'] {
	return (world.statementsIn.get(document.id) ?? [])
		.map(({ subject, predicate, object, evidence }) => {
			const first = evidence.find((one) => one.document === document.id);
			return {
				subject: linkEntity(world, subject),
				label: world.predicates.get(predicate)?.label ?? predicate,
				object: object.kind === 'entity' ? linkEntity(world, object.entity) : object.literal.text,
				href: linkSentence(world, document, first?.sentence ?? 0),
				at: first?.span.start ?? 0,
			};
		})
		.toSorted((a, b) => a.at - b.at)
		.map(({ at: _, ...view }) => view);
}

/** Descriptions whose entity the document does not tell. */
function unnamedIn(world: World, document: SiteDocument): DocumentView['unnamed'] {
	return world.knowledge.review.flatMap((item) => {
		if (item.kind !== 'unnamed' || item.document !== document.id) return [];
		const candidates = item.candidates
			.filter(({ entity }) => world.entities.has(entity))
			.map(({ entity }) => linkEntity(world, entity));
		return [
			{
				text: sentenceText(document, item.sentence),
				href: linkSentence(world, document, item.sentence),
				candidates,
			},
		];
	});
}

/** Documents that name the same less common things, with up to five of them. */
function relatedTo(world: World, document: SiteDocument): DocumentView['relatedDocuments'] {
	const shared = new Map<
		SiteDocument,
		{ score: number; entities: { id: EntityId; weight: number }[] }
	>();
	for (const id of countMentions(world.mentionsIn.get(document.id) ?? []).keys()) {
		const others = world.entities.get(id)?.documents ?? [];
		const weight = Math.log(1 + world.knowledge.documents.length / Math.max(1, others.length));
		for (const other of others) {
			const target = world.documents.get(other);
			if (!target || target === document) continue;
			const entry = shared.get(target) ?? { score: 0, entities: [] };
			shared.set(target, entry);
			entry.score += weight;
			entry.entities.push({ id, weight });
		}
	}
	return [...shared]
		.toSorted(([a, one], [b, two]) => two.score - one.score || (a.id < b.id ? -1 : 1))
		.slice(0, 5)
		.map(([target, { entities }]) => ({
			document: linkDocument(world, target),
			shared: entities
				.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
				.slice(0, 5)
				.map(({ id }) => linkEntity(world, id)),
		}));
}
