/**
 * A graph of any size as the explorer has it, made without reading anything. Shares are those of a build of
 * long newsletters: how many lines are stated, how many documents an entity is in, how names compress.
 */
import type { ExplorerPayload } from '../../src/model/explorerPayload.ts';
import { slugify } from '../../src/model/index.ts';
import { seededRandom } from '../../src/pipeline/analyse/random.ts';

const [types, predicates] = [10, 24];
/** Of all lines, those that a statement draws; those within a group; those that all documents of both ends bear out. */
const [stated, within, borneOut] = [0.1, 0.6, 0.92];
const [nodesOfDocument, groupsOfDocument] = [250, 4];
const words =
	'adaptive agent alignment attention audio batch benchmark caching chain cluster code compression context dataset decoding diffusion distillation embedding evaluation expert feedback graph hallucination image inference instruction judge kernel language latency layer learning memory mixture model network optimizer parallel planning preference pretraining pruning quantization query ranking reasoning recall retrieval reward robot routing sampling scaling search sparse speech speculative state support synthetic throughput token tool transfer tuning vector video vision weight window'.split(
		' ',
	);
const syllables =
	'ba be bri ca cho da del do el fa fi gen go ha hu in ja ka ki lan le lo ma mi mo na ne no o pa per qui ra ri ro sa sen sho ta ti to u va ver vi wa xi ya za zen'.split(
		' ',
	);
const firstNames =
	'Ada Alan Amir Ana Ben Carla Chen Daniel Elena Emeka Fatima Grace Hugo Ines Ivan Jana Jin Kofi Lena Luis Mei Nadia Omar Priya Rosa Sam Tariq Uma Wei Yuki'.split(
		' ',
	);

export function largeGraph(nodeCount: number, edgeCount: number): ExplorerPayload {
	const random = seededRandom(7);
	const below = (count: number): number => Math.floor(random() * count);
	/** Small numbers far more often than large ones. */
	const early = (count: number): number => Math.floor(count * random() ** 3);
	const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
	const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
	const made = (): string =>
		capital(Array.from({ length: 2 + below(4) }, () => pick(syllables)).join(''));
	const phrase = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
	const nameOf = [
		() => `${pick(firstNames)} ${made()}`,
		() => `${made()}${pick([' AI', ' Labs', '', '', ' Research'])}`,
		() => `${made()} ${1 + below(5)}.${below(10)}${pick(['', ` ${1 + below(90)}B`, '-mini'])}`,
		() => phrase(2 + below(3)),
		() => `${made()} ${phrase(2)}`,
	];
	const documents = Math.ceil(nodeCount / nodesOfDocument);
	const groups = documents * groupsOfDocument;
	const middles = Array.from(
		{ length: groups },
		() => [below(900) - 450, below(900) - 450] as const,
	);
	const taken = new Set<string>();
	const nodes = Array.from({ length: nodeCount }, (_, at) => {
		const label = nameOf[below(nameOf.length)]?.() ?? '';
		const slug = slugify(label);
		const id = taken.has(slug) ? `${slug}-${at}` : slug;
		taken.add(id);
		const count = Math.min(documents, Math.floor((1 - random()) ** -0.5));
		const places = Array.from({ length: count }, () => below(documents));
		const group = (places[0] ?? 0) * groupsOfDocument + below(groupsOfDocument);
		const near = (): number => (random() + random() + random() - 1.5) * 60;
		return {
			id,
			label,
			group,
			type: early(types),
			x: Math.round(((middles[group]?.[0] ?? 0) + near()) * 10) / 10,
			y: Math.round(((middles[group]?.[1] ?? 0) + near()) * 10) / 10,
			mentions: count + early(5),
			documents: [...new Set(places)].toSorted((a, b) => a - b),
			neighbours: new Set<number>(),
		};
	});
	const named = Array.from(nodes.keys()).toSorted(
		(a, b) => (nodes[b]?.documents.length ?? 0) - (nodes[a]?.documents.length ?? 0),
	);
	const inDocument = Array.from({ length: documents }, (): number[] => []);
	for (const node of named)
		for (const place of nodes[node]?.documents ?? []) inDocument[place]?.push(node);
	const members = Map.groupBy(named, (at) => nodes[at]?.group ?? 0);
	const edges = Array.from({ length: edgeCount }, () => {
		const source = below(nodeCount);
		const own = nodes[source];
		const document = own?.documents[below(own.documents.length)] ?? 0;
		const others = (random() < within ? members.get(own?.group ?? 0) : inDocument[document]) ?? [];
		const target = others[early(others.length)] ?? 0;
		const predicate = random() < stated ? early(predicates) : -1;
		const shared = own?.documents.filter((one) => nodes[target]?.documents.includes(one)) ?? [];
		if (predicate >= 0 && source !== target) {
			own?.neighbours.add(target);
			nodes[target]?.neighbours.add(source);
		}
		const evidence = random() < borneOut ? shared : [below(documents)];
		return { source, target, predicate, documents: evidence };
	});
	const most = nodes.reduce((best, { neighbours }) => Math.max(best, neighbours.size), 1);
	const share = nodes.map(({ neighbours }) => Math.round((1000 * neighbours.size) / most));
	return {
		types: Array.from({ length: types }, (_, at) => ({
			id: `type-${at}`,
			label: `Type ${at}`,
			plural: `Types ${at}`,
			route: `types-${at}`,
			isLong: false,
			light: '#336699',
			dark: '#99bbdd',
		})),
		predicates: Array.from({ length: predicates }, (_, at) => ({
			id: `predicate-${at}`,
			label: `relates ${at}`,
			inverse: `is related ${at}`,
		})),
		communities: middles.map(([x, y], group) => {
			const own = (members.get(group) ?? []).flatMap((at) => nodes[at] ?? []);
			const label = own.slice(0, 3).map((one) => one.label);
			return { slug: own[0]?.id ?? `group-${group}`, label: label.join(', '), x, y };
		}),
		documents: Array.from({ length: documents }, (_, at) => ({
			slug: `document-${at}`,
			title: phrase(8),
			date: `2025-01-${String(1 + (at % 28)).padStart(2, '0')}`,
		})),
		nodes: {
			id: nodes.map(({ id }) => id),
			label: nodes.map(({ label }) => label),
			type: nodes.map(({ type }) => type),
			x: nodes.map(({ x }) => x),
			y: nodes.map(({ y }) => y),
			radius: nodes.map(
				({ neighbours }) => Math.round(10 * (1 + Math.sqrt(neighbours.size) / 3)) / 10,
			),
			community: nodes.map(({ group }) => group),
			degree: nodes.map(({ neighbours }) => neighbours.size),
			mentions: nodes.map(({ mentions }) => mentions),
			pagerank: share,
			betweenness: share.map((one) => Math.round(one ** 2 / 1000)),
			page: nodes.map(({ neighbours }) => (neighbours.size > 0 ? 1 : 0)),
			documents: nodes.map((node) => node.documents),
		},
		edges: {
			source: edges.map(({ source }) => source),
			target: edges.map(({ target }) => target),
			predicate: edges.map(({ predicate }) => predicate),
			documents: edges.map((edge) => edge.documents),
		},
	};
}
