/**
 * Annotated text in a markup that a person can write: `[Llama 3.1|model] came from [Meta|organization].` A file
 * holds documents in Markdown, parted by lines of `---`; a line that begins with `//` is a remark.
 */
import type { GoldSpan } from './example.ts';
import { labels, type Label } from './labels.ts';

export interface AnnotatedText {
	readonly text: string;
	readonly gold: readonly GoldSpan[];
}

const shortNames = new Map<string, Label>([
	['org', 'organization'],
	['soft', 'software'],
	['hard', 'hardware'],
	['data', 'dataset'],
]);
const annotation = /\[([^[\]|\n]+)\|([a-z]+)\]/gu;

/** The documents of a file. Throws at a label that is not known. */
export function readTraining(file: string): readonly AnnotatedText[] {
	return file
		.replace(/^(?:\/\/|=>).*(?:\n|$)/gmu, '')
		.split(/^---\n/mu)
		.filter((text) => text.trim() !== '')
		.map(readAnnotated);
}

function readAnnotated(marked: string): AnnotatedText {
	const gold: GoldSpan[] = [];
	let text = '';
	let last = 0;
	for (const { 0: whole, 1: name = '', 2: type = '', index } of marked.matchAll(annotation)) {
		text += marked.slice(last, index);
		const label = shortNames.get(type) ?? labels.find((one) => one === type);
		if (!label) throw new Error(`\`${whole}\`: no such type; known: ${labels.join(', ')}`);
		gold.push({ start: text.length, end: text.length + name.length, label });
		text += name;
		last = index + whole.length;
	}
	return { text: text + marked.slice(last), gold };
}
