/** Answers questions in a thread of its own: SPARQL by oxigraph, over the published N-Quads. Loaded with the first question. */
import init, { Store, type Quad, type Term } from 'oxigraph/web.js';
import wasm from 'oxigraph/web_bg.wasm?url';
import type { Answer, Cell, Question, Table } from './answer.ts';

let store: Promise<Store> | undefined;

async function load(data: string): Promise<Store> {
	const [response] = await Promise.all([fetch(data), init({ module_or_path: wasm })]);
	if (!response.ok) throw new Error(`${data}: ${response.status}`);
	const loaded = new Store();
	loaded.load(await response.text(), { format: 'application/n-quads', no_transaction: true });
	return loaded;
}

async function answer({ query, data }: Question): Promise<Answer> {
	store ??= load(data);
	// A statement is a graph of its own, which the default graph describes; asked together unless a query says GRAPH.
	const found = (await store).query(query, { use_default_graph_as_union: true });
	if (typeof found === 'boolean') return { kind: 'truth', isTrue: found };
	if (typeof found === 'string') throw new Error(found);
	return { kind: 'table', table: toTable(found) };
}

function toTable(found: Map<string, Term>[] | Quad[]): Table {
	const [first] = found;
	if (first === undefined || first instanceof Map) {
		const rows = found as Map<string, Term>[];
		const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
		return { columns, rows: rows.map((row) => columns.map((name) => toCell(row.get(name)))) };
	}
	return {
		columns: ['subject', 'predicate', 'object'],
		rows: (found as Quad[]).map(({ subject, predicate, object }) =>
			[subject, predicate, object].map(toCell),
		),
	};
}

const toCell = (term: Term | undefined): Cell | undefined =>
	term === undefined
		? undefined
		: {
				kind:
					term.termType === 'NamedNode' ? 'iri' : term.termType === 'Literal' ? 'literal' : 'blank',
				value: term.value,
			};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	answer(data)
		.catch((cause: unknown): Answer => {
			return { kind: 'fault', message: cause instanceof Error ? cause.message : String(cause) };
		})
		.then((said) => self.postMessage(said));
});
