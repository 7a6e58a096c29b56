/** The pages about the site itself, and those that do something, as Markdown; the twins of all others are made by the pipeline. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listTwin, type ListPage } from '../../model/listTwin.ts';
import { pageTwins } from '../../site/pageTwins.ts';
import { openWorld } from '../../site/world.ts';

export const getStaticPaths = (() =>
	pageTwins(openWorld()).map((list) => ({
		params: { page: list.path.slice(0, -1) },
		props: { list },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: ListPage }> = ({ props: { list } }) =>
	new Response(listTwin(openWorld().knowledge.site, list).markdown, {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
