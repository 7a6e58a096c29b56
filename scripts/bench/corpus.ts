/**
 * Corpora to measure with: newsletters about companies, models, people and methods that do not exist. Names are
 * made of syllables, a few of them are in most texts and most in few (Zipf), and one seed gives the same bytes.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededNumbers } from '../../src/pipeline/learning/random.ts';

export interface CorpusSize {
	readonly documents: number;
	/** Of a document, about. */
	readonly bytes: number;
}

const syllables =
	'al ar bel bor cal cor dan dor el en fal far gan hel ion jor kal kor lan lor mar mel nor ol or pal quen ral ren sal sor tal tor ul van vel wen xan yor zel'.split(
		' ',
	);
const firstNames =
	'Ada Ben Carla Deniz Elif Farid Grace Hana Ivo Jun Kofi Lena Mira Nils Omar Priya'.split(' ');
const methods = 'adaptive sparse gated nested shared layered mixed staged cyclic dense'.split(' ');
const nouns = 'attention routing decoding pruning distillation caching alignment retrieval'.split(
	' ',
);
const kinds = ['AI', 'Labs', 'Research', 'Systems', 'Robotics', 'University'];

interface Names {
	readonly companies: readonly string[];
	readonly models: readonly string[];
	readonly people: readonly string[];
	readonly concepts: readonly string[];
}

type Draw = () => number;
const pick = <T>(list: readonly T[], draw: Draw): T => list[Math.floor(draw() * list.length)]!;
/** The n-th of a list is drawn about 1/n as often as the first. */
const often = <T>(list: readonly T[], draw: Draw): T =>
	list[Math.min(list.length - 1, Math.floor(list.length ** draw() - 1))]!;

function makeNames(documents: number, draw: Draw): Names {
	const word = (): string => {
		const parts = Array.from({ length: 2 + Math.floor(draw() * 2) }, () => pick(syllables, draw));
		const text = parts.join('');
		return text.slice(0, 1).toUpperCase() + text.slice(1);
	};
	const several = (count: number, make: () => string): readonly string[] => [
		...new Set(Array.from({ length: count }, make)),
	];
	const count = Math.ceil(20 * documents ** 0.75);
	const companies = several(Math.ceil(count / 4), () => `${word()} ${pick(kinds, draw)}`);
	return {
		companies,
		models: several(count, () => `${word()}-${1 + Math.floor(draw() * 9)}`),
		people: several(count, () => `${pick(firstNames, draw)} ${word()}`),
		concepts: several(
			count,
			() => `${pick(methods, draw)} ${word().toLowerCase()} ${pick(nouns, draw)}`,
		),
	};
}

type Sentence = (names: Names, draw: Draw) => string;
const sentences: readonly Sentence[] = [
	(n, d) =>
		`${often(n.companies, d)} released ${often(n.models, d)} with a window of ${8 * Math.ceil(d() * 32)}K tokens.`,
	(n, d) =>
		`${often(n.models, d)}, developed by ${often(n.companies, d)}, uses ${often(n.concepts, d)}.`,
	(n, d) =>
		`**${often(n.people, d)}** of ${often(n.companies, d)} explained why ${often(n.concepts, d)} fails on long texts.`,
	(n, d) =>
		`On MMLU, ${often(n.models, d)} scores ${(50 + d() * 45).toFixed(1)}%, ahead of ${often(n.models, d)}.`,
	(n, d) =>
		`${often(n.companies, d)} trained ${often(n.models, d)} on ${Math.ceil(d() * 20)} trillion tokens.`,
	(n, d) =>
		`Readers compared ${often(n.models, d)} with ${often(n.models, d)} and ${often(n.models, d)}.`,
	(n, d) =>
		`${often(n.people, d)} joined ${often(n.companies, d)} to work on ${often(n.concepts, d)}.`,
	(n, d) =>
		`The paper introduces ${often(n.concepts, d)}, which halves the memory that ${often(n.models, d)} needs.`,
	(_, d) =>
		`Nobody could say how long that would last, or what it would cost in ${2020 + Math.floor(d() * 8)}.`,
	(n, d) =>
		`According to ${often(n.people, d)}, ${often(n.companies, d)} plans to open the weights.`,
];

/** Writes a corpus as a folder of summaries. */
export async function writeCorpus(
	folder: string,
	{ documents, bytes }: CorpusSize,
	seed = 1,
): Promise<void> {
	const draw = seededNumbers(seed);
	const names = makeNames(documents, draw);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (let at = 0; at < documents; at += 1) {
		const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
		const parts = [
			`---\ntitle: Issue ${at + 1}\ndate: ${day}\nkind: newsletter\n---\n\n# Issue ${at + 1}\n`,
		];
		for (let length = 0; length < bytes;) {
			const isList = draw() < 0.4;
			const lines = Array.from({ length: 4 }, () => pick(sentences, draw)(names, draw));
			const heading = draw() < 0.2 ? `\n## News of ${often(names.companies, draw)}\n` : '';
			const text = `${heading}\n${isList ? lines.map((line) => `- ${line}`).join('\n') : lines.join(' ')}\n`;
			parts.push(text);
			length += text.length;
		}
		await writeFile(join(folder, `${day}-issue.md`), parts.join(''));
	}
}
