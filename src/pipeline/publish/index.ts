/**
 * Stage 7 of 7, publish: the artefact as files for programs, each format in a module of its own. HTML is
 * left to the site. No clock and no network: the same artefact gives the same bytes.
 */
import type { Knowledge } from '../../model/index.ts';
import { csvFiles } from './csv.ts';
import { documentTwins } from './documentTwin.ts';
import { entityTwins } from './entityTwin.ts';
import { explorerFiles } from './explorer.ts';
import { graphJsonFile, toExportedGraph } from './exportGraph.ts';
import { factsFiles } from './facts.ts';
import { feedFiles } from './feed.ts';
import { gexfFile } from './gexf.ts';
import { graphmlFile } from './graphml.ts';
import { headerFiles } from './headers.ts';
import { jsonldFile } from './jsonld.ts';
import { listTwins } from './listTwins.ts';
import { llmsFiles } from './llms.ts';
import { neo4jFiles } from './neo4j.ts';
import { okfFiles } from './okf.ts';
import { openSearchFiles } from './openSearch.ts';
import type { Archive, OutputFile } from './output.ts';
import { rdfFiles } from './rdf.ts';
import { schemaFiles } from './schemas.ts';
import { searchFile } from './searchIndex.ts';
import { withReadableNames } from './readableNames.ts';
import { robotsFile, sitemapFiles } from './sitemap.ts';
import { snapshotFile } from './snapshot.ts';
import { vaultFiles } from './vault.ts';
import { makeWorld, type World } from './world.ts';

export type { Archive, OutputFile } from './output.ts';

export interface Published {
	/** Archives first, as others can compress them meanwhile. */
	readonly files: Iterable<OutputFile | Archive>;
	/** What a page shows, as `index.md` and `index.json` beside it. */
	readonly twins: Iterable<OutputFile>;
}

/** Files with distinct paths below the site's base, each made when it is asked for. */
export function publish(knowledge: Knowledge): Published {
	const world = makeWorld(knowledge);
	return { files: filesOf(knowledge, world), twins: twinsOf(world) };
}

function* twinsOf(world: World): Generator<OutputFile, void> {
	yield* entityTwins(world);
	yield* documentTwins(world);
	yield* listTwins(world);
}

function* filesOf(knowledge: Knowledge, world: World): Generator<OutputFile | Archive, void> {
	yield* okfFiles(world);
	yield* vaultFiles(world);
	const shown = makeWorld(withReadableNames(knowledge));
	yield* explorerFiles(shown);
	yield searchFile(shown);
	yield* factsFiles(shown);
	yield snapshotFile(world);
	const graph = toExportedGraph(world);
	yield graphJsonFile(graph);
	yield gexfFile(graph);
	yield graphmlFile(graph);
	yield jsonldFile(world);
	yield* rdfFiles(world);
	yield* csvFiles(world);
	yield* neo4jFiles(world);
	yield* feedFiles(world);
	yield* openSearchFiles(world);
	yield* sitemapFiles(world);
	yield* llmsFiles(world);
	yield robotsFile(world);
	yield* schemaFiles();
	yield* headerFiles();
}
