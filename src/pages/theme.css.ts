/** The face of headings, and the colours of the types: `--type-colour` below an element of class `t-<type>`. */
import type { APIRoute } from 'astro';
import { themeCss } from '../site/theme.ts';
import { openWorld } from '../site/world.ts';

export const GET: APIRoute = () =>
	new Response(themeCss(openWorld()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
