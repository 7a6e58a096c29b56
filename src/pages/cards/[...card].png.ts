/** Pictures for links to the pages on other sites. */
import { dirname, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { makeCard } from '../../card/index.ts';
import { cardsOf, siteCard, type Card } from '../../site/card.ts';
import { openWorld } from '../../site/world.ts';

export const getStaticPaths = (() =>
	cardsOf(openWorld()).map((card) => ({
		params: { card: card.path.replace(/^cards\//, '') },
		props: { card },
	}))) satisfies GetStaticPaths;

const cache = join(
	dirname(process.env['GISTGRAPH_ARTEFACT'] ?? '.gistgraph/knowledge.jsonl'),
	'cards',
);

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
	const bytes = await makeCard(card.view(), () => siteCard(openWorld()), cache);
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
