/**
 * Counts the work of a build on several corpora, for `tests/pipeline/growth.test.ts`: how often the blocks of our own
 * code are entered, as V8 counts them for coverage. What built-in functions do inside is not counted, the callbacks
 * they call are. Runs in a process of its own, as only code that is loaded after counting began is counted block by block.
 *
 * `node countWork.ts FOLDER…` prints a JSON list with `Works` for each folder of summaries.
 */
import { Session } from 'node:inspector/promises';

export interface Work {
	/** What there was to do: bytes read, entities placed, values compared. */
	readonly size: number;
	/** Blocks entered. */
	readonly blocks: number;
}

/** Of one corpus, by task. */
export type Works = Readonly<Record<string, Work>>;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

async function count(call: () => unknown): Promise<number> {
	await session.post('Profiler.takePreciseCoverage');
	call();
	const { result } = await session.post('Profiler.takePreciseCoverage');
	return result
		.filter(({ url }) => /\/src\/|\/graphology/.test(url))
		.flatMap(({ functions }) => functions)
		.flatMap(({ ranges }) => ranges)
		.reduce((sum, { count: entered }) => sum + entered, 0);
}

const { seededRandom } = await import('../../src/pipeline/analyse/random.ts');
const { entityOf, statementOf } = await import('./knowledge.ts');
const { analyse } = await import('../../src/pipeline/analyse/index.ts');
const { buildGraph } = await import('../../src/pipeline/graph/index.ts');
const { readContent } = await import('../../src/config/content.ts');
const { readFiles } = await import('../../src/config/files.ts');
const { buildKnowledge, extract, publish, sourceReader } =
	await import('../../src/pipeline/index.ts');
const { conflictsOf } = await import('../../src/site/conflict.ts');
const { viewDisagreements } = await import('../../src/site/disagreements.ts');
const { viewDocument } = await import('../../src/site/document.ts');
const { entityRoutes, viewEntity } = await import('../../src/site/entity.ts');
const { foldEntity } = await import('../../src/site/fold.ts');
const { viewList } = await import('../../src/site/list.ts');
const { viewRelation } = await import('../../src/site/relation.ts');
const { usedPredicates } = await import('../../src/site/relations.ts');
const { indexKnowledge } = await import('../../src/site/world.ts');

async function measure(folder: string): Promise<Works> {
	const { content } = readContent(await readFiles('content', folder));
	if (!content) throw new Error('The content has errors.');
	const read = sourceReader(content);
	const readings = content.sources.map(read);
	const { knowledge } = buildKnowledge(content, undefined, readings);
	if (!knowledge) throw new Error('Nothing was made.');
	const world = indexKnowledge(knowledge);
	const bytes = content.sources.reduce((sum, source) => sum + source.bytes.length, 0);
	const values = [...conflictsOf(world).values()]
		.flat()
		.reduce((sum, { statements }) => sum + statements.length, 0);
	const graph = graphOf(content.sources.length * entitiesOfDocument);
	const tasks: Readonly<Record<string, readonly [size: number, call: () => unknown]>> = {
		'reading the documents': [bytes, () => content.sources.map(read)],
		'resolving and proving': [bytes, () => extract(content, undefined, readings)],
		'analysing and laying out': [graph.order, () => analyse(graph)],
		'publishing files': [bytes, () => Object.values(publish(knowledge)).map((files) => [...files])],
		'indexing the artefact': [bytes, () => indexKnowledge(knowledge)],
		'pages of entities': [
			bytes,
			() =>
				entityRoutes(world).map(({ entity }) =>
					foldEntity(world, entity, viewEntity(world, entity)),
				),
		],
		'pages of documents': [bytes, () => knowledge.documents.map((one) => viewDocument(world, one))],
		'lists of entities': [bytes, () => world.usedTypes.map((type) => viewList(world, type))],
		'lists of statements': [
			bytes,
			() => usedPredicates(world).map((one) => viewRelation(world, one)),
		],
		// Of a world of its own: what it found of contradictions is kept.
		disagreements: [values, () => viewDisagreements(indexKnowledge(knowledge))],
	};
	const works: Record<string, Work> = {};
	for (const [task, [size, call]] of Object.entries(tasks))
		works[task] = { size, blocks: await count(call) };
	return works;
}

/** So many that centrality is sampled even of the smaller corpus, as it is of all large sites. */
const entitiesOfDocument = 300;

/** Entities in groups of twenty, each in four relations. */
function graphOf(order: number): ReturnType<typeof buildGraph> {
	const random = seededRandom(7);
	const ids = Array.from({ length: order }, (_, at) => `n${at}`);
	const statements = ids.flatMap((id, at) =>
		Array.from({ length: 4 }, (_, nth) => {
			const near = at - (at % 20) + Math.floor(random() * 20);
			const far = Math.floor(random() * order);
			return statementOf(id, `p${nth}`, ids[random() < 0.8 ? near : far] ?? id);
		}),
	);
	return buildGraph(
		ids.map((id) => entityOf(id)),
		statements,
		[],
	);
}

const works: Works[] = [];
for (const folder of process.argv.slice(2)) works.push(await measure(folder));
process.stdout.write(JSON.stringify(works));
