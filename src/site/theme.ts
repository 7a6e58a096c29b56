/** The stylesheet that only the content knows: the types' colours, and the heading's face below the base. */
import { href } from './link.ts';
import type { World } from './world.ts';

/** Colours of light first; dark where the system or the reader's choice says so. */
export function themeCss(world: Pick<World, 'knowledge'>): string {
	const { types } = world.knowledge.ontology;
	const rules = (theme: 'light' | 'dark', prefix = ''): string =>
		types.map(({ id, colour }) => `${prefix}.t-${id}{--type-colour:${colour[theme]}}`).join('\n');
	const face = href(world, 'fonts/heading.woff2');
	return [
		`@font-face{font-family:'Gistgraph Heading';src:url('${face}') format('woff2');font-display:swap}`,
		rules('light'),
		`@media (prefers-color-scheme: dark){\n${rules('dark', ':root:not([data-theme=light]) ')}\n}`,
		rules('dark', ':root[data-theme=dark] '),
		'',
	].join('\n');
}
