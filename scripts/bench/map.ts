/** What the map costs, readers and builds alike, on graphs that are made. */
import { join } from 'node:path';
import { largeGraph } from './largeGraph.ts';
import { installChromium, launchChromium } from '../browser.ts';
import { serve } from '../serve.ts';
import { rendererOf, visitExplorer, type Visit } from './explorer.ts';
import { buildShipped, layUnder } from './laidSite.ts';
import { measureLayout, type LayoutCost } from './layout.ts';
import { tellMap, type GraphSize, type MapCost } from './mapTable.ts';
import { count } from './markdown.ts';
import { medians } from './quantile.ts';

export interface MapToMeasure {
	readonly graphs: readonly GraphSize[];
	/** Runs of each, of which the median counts. */
	readonly runs: number;
	/** Where the site goes. */
	readonly folder: string;
	readonly say: (text: string) => void;
}

/** That part of the report, as Markdown without its heading. */
export async function measureMap({ graphs, runs, folder, say }: MapToMeasure): Promise<string> {
	say('The map, under the site of the shipped content');
	const site = await buildShipped(folder);
	const laid = join(folder, 'laid');
	const browser = await launchChromium(installChromium());
	const { url, close } = await serve(laid, '/');
	const costs: MapCost[] = [];
	for (const { entities, lines } of graphs) {
		const graph = largeGraph(entities, lines);
		const payload = await layUnder(site, laid, graph);
		const visits: Visit[] = [];
		const layouts: LayoutCost[] = [];
		for (let run = 0; run < runs; run += 1) {
			visits.push(await visitExplorer(browser, url));
			layouts.push(measureLayout(graph));
		}
		costs.push({ entities, lines, ...payload, ...medians(visits), ...medians(layouts) });
		say(`  ${count(entities)} entities, ${count(lines)} lines`);
	}
	const renderer = await rendererOf(browser);
	await browser.close();
	await close();
	return tellMap(costs, { runs, renderer });
}
