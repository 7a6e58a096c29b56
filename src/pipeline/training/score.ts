/** How well names and statements of annotated texts are found again: exact spans with type, pairs and predicates. */
import type { Content } from '../../config/content.ts';
import { extract } from '../index.ts';
import { toExtractLines, type ExtractLine } from '../extractLine.ts';
import { labels, typeOf } from '../recognise/tagger/labels.ts';
import type { AnnotatedText } from './annotatedText.ts';

export interface Score {
	readonly name: string;
	readonly gold: number;
	readonly found: number;
	readonly right: number;
	/** 0 to 1. */
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** Each text is read by itself, as a document of its own. */
export function scoreTexts(texts: readonly AnnotatedText[], content: Content): readonly Score[] {
	const lines = texts.map(({ text }) => extractText(text, content));
	const each = <Item>(read: (text: AnnotatedText, line: ExtractLine) => readonly Item[]) =>
		texts.flatMap((text, at) => {
			const line = lines[at];
			return line ? read(text, line).map((item) => `${at} ${String(item)}`) : [];
		});
	const gold = each(({ gold: spans }) =>
		spans.flatMap(({ start, end, label }) => {
			const type = typeOf(labels.indexOf(label));
			return type ? [`${start} ${end} ${type}`] : [];
		}),
	);
	const found = each((text, { mentions }) =>
		mentions
			.filter(({ start, end }) => !isOpen(text, start, end))
			.map(({ start, end, type }) => `${start} ${end} ${type}`),
	);
	const spanOf = (item: string): string => item.split(' ').slice(0, 3).join(' ');
	return [
		compare('mentions, span and type', gold, found),
		compare('mentions, span', gold.map(spanOf), found.map(spanOf)),
		...relationScores(texts, lines),
	];
}

function extractText(text: string, content: Content): ExtractLine | undefined {
	const source = { path: 'text.md', bytes: new TextEncoder().encode(text) };
	const { documents, resolution } = extract({ ...content, curation: [], sources: [source] });
	return toExtractLines(documents, resolution)[0];
}

/** Names that are told apart to be left out are no fault where they are given. */
const isOpen = ({ gold }: AnnotatedText, from: number, to: number): boolean =>
	gold.some(
		({ start, end, label }) =>
			start < to && end > from && typeOf(labels.indexOf(label)) === undefined,
	);

function relationScores(
	texts: readonly AnnotatedText[],
	lines: readonly (ExtractLine | undefined)[],
): readonly Score[] {
	const gold: string[] = [];
	const found: string[] = [];
	texts.forEach(({ text, gold: spans, relations }, at) => {
		// A text that marks no statement marks names alone.
		if (relations.length === 0) return;
		const line = lines[at];
		const entityOf = new Map(
			spans.map(({ start, end }) => [
				text.slice(start, end),
				line?.mentions.find((one) => one.start < end && one.end > start)?.entity,
			]),
		);
		const nameOf = (surface: string): string => entityOf.get(surface) ?? `? ${surface}`;
		for (const { subject, predicate, object } of relations)
			gold.push(`${at}|${nameOf(subject)}|${predicate}|${nameOf(object)}`);
		for (const { subject, predicate, object } of line?.relations ?? [])
			if (typeof object === 'string') found.push(`${at}|${subject}|${predicate}|${object}`);
	});
	const pair = (item: string): string => {
		const [at = '', subject = '', , object = ''] = item.split('|');
		return [at, ...[subject, object].toSorted()].join('|');
	};
	return [
		compare('relations, pair', gold.map(pair), found.map(pair)),
		compare('relations, directed with predicate', gold, found),
	];
}

function compare(name: string, gold: readonly string[], found: readonly string[]): Score {
	const wanted = new Set(gold);
	const given = new Set(found);
	const right = [...given].filter((item) => wanted.has(item)).length;
	const precision = right / Math.max(1, given.size);
	const recall = right / Math.max(1, wanted.size);
	return {
		name,
		gold: wanted.size,
		found: given.size,
		right,
		precision,
		recall,
		f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
	};
}
