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

/** Both at once, as most of what they say is the same. */
export function rdfFiles(world: World): readonly OutputFile[] {
	const turtle = new Writer({
		format: 'Turtle',
		prefixes: { ...namespaces, site: vocabularyOf(world) },
	});
	const quads = new Writer({ format: 'N-Quads' });
	const say = (quad: Quad): void => {
		turtle.addQuad(quad);
		quads.addQuad(quad);
	};
	for (const quad of thingsOf(world)) say(quad);
	for (const statement of world.knowledge.statements) {
		turtle.addQuad(toTriple(world, statement));
		quads.addQuad(toTriple(world, statement, true));
		for (const quad of reify(world, statement)) turtle.addQuad(quad);
		for (const quad of describeStatement(world, statement)) say(quad);
	}
	return [
		{ path: 'data/knowledge.ttl', content: contentOf(turtle) },
		{ path: 'data/knowledge.nq', content: contentOf(quads) },
	];
}

/** Made one by one: all at once would not fit into memory for a large site. */
function* thingsOf(world: World): Generator<Quad, void> {
	yield* describeVocabulary(world);
	for (const entity of world.knowledge.entities) yield* describeEntity(world, entity);
	for (const document of world.knowledge.documents) yield* describeDocument(world, document);
	yield* describeSentences(world);
}

function contentOf(writer: Writer): string {
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
