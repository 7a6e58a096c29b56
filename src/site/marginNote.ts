/** Beside the text of a document: what a block of it states, and how many other documents say the same. */
import type { Statement } from '../model/index.ts';
import { speakerNote } from './evidence.ts';
import { linkEntity, linkStatement } from './link.ts';
import type { SiteDocument, World } from './world.ts';

export interface MarginNotes {
	readonly notes: readonly MarginNote[];
	/** How many more are in the list after the text. */
	readonly more: number;
}

export interface MarginNote {
	readonly subject: string;
	readonly label: string;
	readonly object: string;
	/** `3 sources`; empty where this document alone says so. */
	readonly sources: string;
	/** To the statement with all its evidence. */
	readonly href: string;
}

const notesShown = 3;

/** By index of the block that says it first, in reading order, each statement once. */
export function marginNotes(
	world: World,
	document: SiteDocument,
): ReadonlyMap<number, readonly MarginNote[]> {
	const placed = (world.statementsIn.get(document.id) ?? []).flatMap((statement) => {
		const first = statement.evidence.find((one) => one.document === document.id);
		const block = document.sentences[first?.sentence ?? -1]?.block;
		return first && block !== undefined ? [{ statement, block, at: first.span.start }] : [];
	});
	const inOrder = placed.toSorted((a, b) => a.at - b.at);
	return new Map(
		[...Map.groupBy(inOrder, ({ block }) => block)].map(([block, members]) => [
			block,
			members.map(({ statement }) => viewNote(world, statement)),
		]),
	);
}

/** As many as stand well beside one block; `undefined` where there are none. */
export const fewOf = (notes: readonly MarginNote[]): MarginNotes | undefined =>
	notes.length === 0
		? undefined
		: { notes: notes.slice(0, notesShown), more: Math.max(0, notes.length - notesShown) };

function viewNote(world: World, statement: Statement): MarginNote {
	const { subject, predicate, object, of, evidence } = statement;
	const sources = new Set(evidence.map(({ document }) => document)).size;
	const value =
		object.kind === 'entity' ? linkEntity(world, object.entity).name : object.literal.text;
	const about =
		of === undefined || of === subject ? value : `${value} (${linkEntity(world, of).name})`;
	return {
		subject: linkEntity(world, subject).name,
		label: world.predicates.get(predicate)?.label ?? predicate,
		object: [about, speakerNote(world, statement)].filter((part) => part !== undefined).join(', '),
		sources: sources > 1 ? world.say('sources', { count: sources }) : '',
		href: linkStatement(world, statement),
	};
}
