/**
 * Stage 7 of 7, publish: the artefact as files for programs, each format in a module of its own. HTML is
 * left to the site. No clock and no network: the same artefact gives the same bytes.
 */
import type { Knowledge } from '../../model/index.ts';
import { csvFiles } from './csv.ts';
import { documentTwins } from './documentTwin.ts';
import { entityTwins } from './entityTwin.ts';
import { explorerFile } from './explorer.ts';
import { graphJsonFile, toExportedGraph } from './exportGraph.ts';
import { factsFiles } from './facts.ts';
import { feedFile } from './feed.ts';
import { gexfFile } from './gexf.ts';
import { graphmlFile } from './graphml.ts';
import { jsonldFile } from './jsonld.ts';
import { llmsFiles } from './llms.ts';
import type { OutputFile } from './output.ts';
import { rdfFiles } from './rdf.ts';
import { searchFile } from './searchIndex.ts';
import { robotsFile, sitemapFiles } from './sitemap.ts';
import { snapshotFile } from './snapshot.ts';
import { makeWorld } from './world.ts';

export type { OutputFile } from './output.ts';

/** Files with distinct paths below the site's base. */
export function publish(knowledge: Knowledge): readonly OutputFile[] {
	const world = makeWorld(knowledge);
	const graph = toExportedGraph(world);
	return [
		explorerFile(world),
		searchFile(world),
		snapshotFile(world),
		...factsFiles(world),
		graphJsonFile(graph),
		gexfFile(graph),
		graphmlFile(graph),
		jsonldFile(world),
		...rdfFiles(world),
		...csvFiles(world),
		...entityTwins(world),
		...documentTwins(world),
		feedFile(world),
		...sitemapFiles(world),
		...llmsFiles(world),
		robotsFile(world),
	];
}
