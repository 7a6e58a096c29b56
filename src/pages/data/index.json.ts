/** The list of published files as JSON; it waits for them, as the page does. */
import type { APIRoute } from 'astro';
import { listTwin } from '../../model/listTwin.ts';
import { publishedFiles } from '../../model/publishedFiles.ts';
import { dataPage } from '../../site/data.ts';
import { openWorld } from '../../site/world.ts';

export const GET: APIRoute = async () => {
	const world = openWorld();
	const { json } = listTwin(world.knowledge.site, dataPage(world, await publishedFiles()));
	return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
