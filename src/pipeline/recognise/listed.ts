/**
 * Names by their place: the leading name of an item below a heading such as *Companies*, and the short cells
 * of a table, whose first column says what a row is about.
 */
import {
	nameKey,
	type Block,
	type Document,
	type Ontology,
	type TypeId,
} from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMasked, type Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { isLayoutPhrase } from './stopWords.ts';
import { conceptType } from './types.ts';

const itemConfidence = 0.85;
const cellConfidence = 0.6;
const longestCell = 6;

/** Proposals of lists of names and of tables. */
export function findListed(
	document: Document,
	passages: readonly Passage[],
	gazetteer: Gazetteer,
	ontology: Ontology,
): readonly Proposal[] {
	const typeOf = typesByHeading(document, ontology);
	return passages.flatMap((passage) => {
		const { block } = passage;
		if (block.role === 'listedName') return listItem(passage, typeOf(block), gazetteer);
		return block.kind === 'cell' && block.row > 0 ? cell(passage, block.column, gazetteer) : [];
	});
}

/** The type that the last category above a block in its section names, or the section's heading. */
function typesByHeading(
	{ blocks, sections }: Document,
	{ types }: Ontology,
): (block: Block) => TypeId | undefined {
	const byHeading = new Map(
		types.flatMap(({ id, headings }) =>
			headings.map((heading) => [normalise(heading), id] as const),
		),
	);
	const categoryBefore = new Map<number, TypeId | undefined>();
	let last: { section: number; type: TypeId | undefined } | undefined;
	for (const { index, role, section, text } of blocks) {
		if (role === 'category') last = { section, type: byHeading.get(normalise(text)) };
		if (last?.section === section) categoryBefore.set(index, last.type);
	}
	return ({ index, section }) => {
		const category = categoryBefore.get(index);
		if (category) return category;
		for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
			const type = byHeading.get(normalise(sections[at]?.title ?? ''));
			if (type) return type;
		}
		return undefined;
	};
}

const normalise = (heading: string): string =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}&]+/gu, ' ')
		.trim();

/** The name that opens an item, up to a dash, a colon, a parenthesis, a comma or `by`. */
function listItem(
	passage: Passage,
	type: TypeId | undefined,
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const stop = passage.text.search(/\s+[-–—|]\s|\s*[:;]\s|\s+\(|,\s|\s+by\s+\p{Lu}|\.\s|[.:]$/u);
	const range = trim(passage.text, 0, stop < 0 ? passage.text.length : stop);
	const name = passage.text.slice(range.start, range.end);
	if (
		!type ||
		name === '' ||
		name.split(/\s+/u).length > 14 ||
		isLayoutPhrase(name) ||
		isMasked(passage, range.start, range.end)
	)
		return [];
	const entries = gazetteer.entriesByKey.get(nameKey(name)) ?? [];
	const entry = entries.find((one) => one.type === type);
	const reading = entry
		? entryReading(entry, 'listed', 0.95)
		: readingOf(name, type, 'listed', itemConfidence);
	return [{ passage: passage.index, ...range, form: 'name', trust: 'sure', readings: [reading] }];
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
	const inner = text.slice(start, end);
	const from = start + (inner.length - inner.trimStart().replace(/^["“'‘*]+/u, '').length);
	return {
		start: from,
		end: Math.max(from, start + inner.trimEnd().replace(/["”'’*]+$/u, '').length),
	};
}

function cell(passage: Passage, column: number, { entriesByKey }: Gazetteer): readonly Proposal[] {
	const { start, end } = trim(passage.text, 0, passage.text.length);
	const text = passage.text.slice(start, end);
	const words = passage.words.length;
	if (
		words === 0 ||
		words > longestCell ||
		!/\p{L}{2}/u.test(text) ||
		isQuantity(text) ||
		isMasked(passage, start, end)
	)
		return [];
	const entries = entriesByKey.get(nameKey(text)) ?? [];
	const [entry] = entries;
	if (
		!entry &&
		column > 0 &&
		(!/\p{Lu}/u.test(text) || /\s(?:and|or|on|in|with)\s|[,;]/.test(text))
	)
		return [];
	const reading =
		entry && entries.length === 1
			? entryReading(entry, 'listed', 0.9)
			: readingOf(text, conceptType, 'listed', cellConfidence);
	return [
		{
			passage: passage.index,
			start,
			end,
			form: 'name',
			// A list of things in one cell is one name, whatever is known of its parts.
			trust: column > 0 ? 'guess' : /\s(?:and|&)\s/.test(text) ? 'sure' : 'likely',
			readings: [reading],
		},
	];
}

/** `50%`, `15 trillion tokens`, `about 400`, `yes`: a value rather than a name. */
const isQuantity = (text: string): boolean =>
	/^(?:[~≈<>±$€£+-]|about|around|over|under|up to|more than|nearly)*\s*\d[\d.,]*\s*(?:%|[a-z]|$)/iu.test(
		text,
	) ||
	/^(?:yes|no|n\/a|none|unknown|true|false|total|all|other)$/iu.test(text) ||
	/^(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2},?)?\s+\d{4}$/iu.test(
		text,
	);
