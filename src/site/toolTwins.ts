/**
 * The pages that do something, map, query, compare and path, for their twins: what each is, and the files that hold what it
 * works on, so that another program can do the same.
 */
import type { ListPage } from '../model/listTwin.ts';
import type { World } from './world.ts';

/** One for each, with the addresses of its data. */
export function toolTwins({ say }: World): readonly ListPage[] {
	const what = {
		'data/graph.json': say('fileGraph'),
		'data/graph.gexf': say('fileGexf'),
		'data/graph.graphml': say('fileGraphml'),
		'data/knowledge.nq': say('fileQuads'),
		'data/knowledge.ttl': say('fileTurtle'),
		'data/knowledge.jsonld': say('fileJsonld'),
		'data/statements.csv': say('fileStatements'),
		'data/entities.csv': say('fileEntities'),
	} as const;
	const page = (
		path: string,
		title: string,
		description: string,
		files: readonly (keyof typeof what)[],
	): ListPage => ({
		path,
		title,
		description,
		heading: say('data'),
		items: files.map((file) => ({ name: file, path: file, description: what[file] })),
	});
	return [
		page('graph/', say('map'), say('mapSummary'), [
			...(['data/graph.json', 'data/graph.gexf', 'data/graph.graphml'] as const),
		]),
		page('query/', say('query'), say('querySummary'), [
			...(['data/knowledge.nq', 'data/knowledge.ttl', 'data/knowledge.jsonld'] as const),
		]),
		page('compare/', say('compare'), say('compareSummary'), [
			...(['data/entities.csv', 'data/statements.csv', 'data/graph.json'] as const),
		]),
		page('path/', say('path'), say('pathSummary'), [
			...(['data/graph.json', 'data/statements.csv'] as const),
		]),
	];
}
