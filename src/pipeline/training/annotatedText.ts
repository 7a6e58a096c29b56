/**
 * Annotated text in a markup that a person can write: `[Llama 3.1|model] came from [Meta|org].`, and behind a
 * paragraph what it states: `=> Meta | developed | Llama 3.1`. See training/README.md.
 */
import { labels, type Label } from '../recognise/tagger/labels.ts';
import type { GoldSpan } from '../recognise/tagger/example.ts';

/** A statement of a stretch of text: the paragraph or list before its line. */
export interface GoldRelation {
	readonly subject: string;
	readonly predicate: string;
	readonly object: string;
	/** Offsets of the stretch. */
	readonly start: number;
	readonly end: number;
}

export interface AnnotatedText {
	readonly text: string;
	readonly gold: readonly GoldSpan[];
	readonly relations: readonly GoldRelation[];
}

const shortNames = new Map<string, Label>([
	['org', 'organization'],
	['soft', 'software'],
	['hard', 'hardware'],
	['data', 'dataset'],
]);
const annotation = /\[([^[\]|\n]+)\|([a-z]+)\]/gu;

/** The documents of a file. Throws at a label that is not known and at a statement that is none. */
export function readAnnotated(file: string): readonly AnnotatedText[] {
	return file
		.split(/^---\n/mu)
		.filter((text) => text.trim() !== '')
		.map(readDocument);
}

function readDocument(marked: string): AnnotatedText {
	const gold: GoldSpan[] = [];
	const relations: GoldRelation[] = [];
	let text = '';
	for (const line of marked.split('\n')) {
		if (line.startsWith('//')) continue;
		if (line.startsWith('=>')) {
			const end = text.trimEnd().length;
			const start = Math.max(0, text.lastIndexOf('\n\n', end));
			relations.push({ ...readRelation(line), start, end });
			continue;
		}
		let last = 0;
		for (const { 0: whole, 1: name = '', 2: type = '', index } of line.matchAll(annotation)) {
			text += line.slice(last, index);
			const label = shortNames.get(type) ?? labels.find((one) => one === type);
			if (!label) throw new Error(`\`${whole}\`: no such type; known: ${labels.join(', ')}`);
			gold.push({ start: text.length, end: text.length + name.length, label });
			text += name;
			last = index + whole.length;
		}
		text += `${line.slice(last)}\n`;
	}
	return { text, gold, relations };
}

function readRelation(line: string): Pick<GoldRelation, 'subject' | 'predicate' | 'object'> {
	const [subject, predicate, object] = line.slice(2).split(' | ');
	if (subject === undefined || predicate === undefined || object === undefined)
		throw new Error(`\`${line}\`: a statement is \`=> subject | predicate | object\``);
	return { subject: subject.trim(), predicate: predicate.trim(), object: object.trim() };
}
