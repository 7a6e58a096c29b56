/**
 * `data/knowledge.ttl` and `data/knowledge.nq`: entities and statements as RDF, each statement with where it is
 * stated in the words of PROV-O (https://www.w3.org/TR/prov-o/). In N-Quads a statement is a graph of its
 * own, which the default graph describes; Turtle, which has no graphs, describes it by reification.
 */
import { Writer, type Quad } from 'n3';
import type { OutputFile } from './output.ts';
import { describeDocument, describeEntity, describeVocabulary } from './rdfNodes.ts';
import { describeStatement, reify, toTriple } from './rdfStatements.ts';
import { namespaces, vocabularyOf } from './vocabulary.ts';
import type { World } from './world.ts';

export function rdfFiles(world: World): readonly OutputFile[] {
	const { entities, documents, statements } = world.knowledge;
	const things = [
		...describeVocabulary(world),
		...entities.flatMap((entity) => describeEntity(world, entity)),
		...documents.flatMap((document) => describeDocument(world, document)),
	];
	const triples = statements.flatMap((statement) => [
		toTriple(world, statement),
		...reify(world, statement),
		...describeStatement(world, statement),
	]);
	const graphs = statements.flatMap((statement) => [
		toTriple(world, statement, true),
		...describeStatement(world, statement),
	]);
	return [
		{ path: 'data/knowledge.ttl', content: write(world, 'Turtle', [...things, ...triples]) },
		{ path: 'data/knowledge.nq', content: write(world, 'N-Quads', [...things, ...graphs]) },
	];
}

function write(world: World, format: 'Turtle' | 'N-Quads', quads: readonly Quad[]): string {
	const prefixes = format === 'Turtle' ? { ...namespaces, site: vocabularyOf(world) } : {};
	const writer = new Writer({ format, prefixes });
	writer.addQuads([...quads]);
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
