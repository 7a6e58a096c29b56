/** The list of published files as Markdown; it waits for them, as the page does. */
import type { APIRoute } from 'astro';
import { listTwin } from '../../model/listTwin.ts';
import { publishedFiles } from '../../model/publishedFiles.ts';
import { dataPage } from '../../site/data.ts';
import { openWorld } from '../../site/world.ts';

export const GET: APIRoute = async () => {
	const world = openWorld();
	const { markdown } = listTwin(world.knowledge.site, dataPage(world, await publishedFiles()));
	return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
