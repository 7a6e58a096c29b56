/**
 * `data/knowledge.ttl` and `data/knowledge.nq`: entities and statements as RDF, each statement with where it is
 * stated in the words of PROV-O (https://www.w3.org/TR/prov-o/). In N-Quads a statement is a graph of its
 * own, which the default graph describes; Turtle, which has no graphs, describes it by reification.
 */
import { Writer, type Quad } from 'n3';
import type { OutputFile } from './output.ts';
import { describeDocument, describeEntity, describeVocabulary } from './rdfNodes.ts';
import { describeSentences, describeStatement, reify, toTriple } from './rdfStatements.ts';
import { namespaces, vocabularyOf } from './vocabulary.ts';
import type { World } from './world.ts';

export const rdfFiles = (world: World): readonly OutputFile[] => [
	{ path: 'data/knowledge.ttl', content: write(world, 'Turtle', triplesOf(world)) },
	{ path: 'data/knowledge.nq', content: write(world, 'N-Quads', graphsOf(world)) },
];

/** Made one by one: all at once would not fit into memory for a large site. */
function* triplesOf(world: World): Generator<Quad, void> {
	yield* thingsOf(world);
	for (const statement of world.knowledge.statements) {
		yield toTriple(world, statement);
		yield* reify(world, statement);
		yield* describeStatement(world, statement);
	}
}

function* graphsOf(world: World): Generator<Quad, void> {
	yield* thingsOf(world);
	for (const statement of world.knowledge.statements) {
		yield toTriple(world, statement, true);
		yield* describeStatement(world, statement);
	}
}

function* thingsOf(world: World): Generator<Quad, void> {
	yield* describeVocabulary(world);
	for (const entity of world.knowledge.entities) yield* describeEntity(world, entity);
	for (const document of world.knowledge.documents) yield* describeDocument(world, document);
	yield* describeSentences(world);
}

function write(world: World, format: 'Turtle' | 'N-Quads', quads: Iterable<Quad>): string {
	const prefixes = format === 'Turtle' ? { ...namespaces, site: vocabularyOf(world) } : {};
	const writer = new Writer({ format, prefixes });
	for (const quad of quads) writer.addQuad(quad);
	let content = '';
	// Without a stream to write to, the writer answers at once.
	writer.end((_, result: string) => (content = result));
	return content.replace(hidden, (character) => {
		const code = character.charCodeAt(0).toString(16).toUpperCase();
		return `\\u${code.padStart(4, '0')}`;
	});
}

/** Control characters and direction marks, which only literals hold: there an escape means the same. */

const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
