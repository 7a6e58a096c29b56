/** What a reading of Markdown has found so far. Footnotes are kept apart, since they come last wherever they stand. */
import type { Nodes, Parents, Root } from 'mdast';
import { placeAt, type Annotation, type Problem } from '../../model/index.ts';
import { readPhrasing, spanOf, type Phrasing } from './phrasing.ts';
import type { Piece } from './piece.ts';

export class PieceCollector {
	readonly pieces: Piece[] = [];
	readonly footnotes: Piece[] = [];
	readonly annotations: Annotation[] = [];
	readonly problems: Problem[] = [];
	readonly #source: string;
	readonly #file: string;
	readonly #targets: ReadonlyMap<string, string>;
	#lists = 0;
	#tables = 0;

	/** @param file as shown in problems */
	constructor(root: Root, source: string, file: string) {
		this.#source = source;
		this.#file = file;
		this.#targets = collectTargets(root);
	}

	/** Pieces without text are dropped; what may be empty is put into `pieces` itself. */
	push(piece: Piece): void {
		if (piece.text !== '') this.pieces.push(piece);
	}

	/** Text of a block; names in its wiki links become annotations. */
	phrasing(node: Parents): Pick<Phrasing, 'text' | 'runs'> {
		const { annotations, text, runs } = readPhrasing(node, this.#source, this.#targets);
		this.annotations.push(...annotations);
		return { text, runs };
	}

	/** Numbers of lists and of tables, from 0 in reading order. */
	nextList(): number {
		this.#lists += 1;
		return this.#lists - 1;
	}

	nextTable(): number {
		this.#tables += 1;
		return this.#tables - 1;
	}

	/** Each rule complains once a document. */
	warn(node: Nodes | undefined, rule: string, message: string, mend: string): void {
		if (!node || this.problems.some((problem) => problem.rule === rule)) return;
		this.problems.push({
			severity: 'warning',
			rule,
			place: placeAt(this.#file, this.#source, spanOf(node).start),
			message,
			mend,
		});
	}
}

/** Targets of `[text][label]`; of two with one label the first counts. A stack, since quotes may nest deeply. */
function collectTargets(root: Root): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	const open: Nodes[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type === 'definition' && !targets.has(node.identifier))
			targets.set(node.identifier, node.url);
		if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
	}
	return targets;
}
