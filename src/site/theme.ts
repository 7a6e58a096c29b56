/** The stylesheet of the types' colours, light and dark. */
import type { World } from './world.ts';

/** Colours of light first; dark where the system or the reader's choice says so. */
export function themeCss({ knowledge }: Pick<World, 'knowledge'>): string {
	const { types } = knowledge.ontology;
	const rules = (theme: 'light' | 'dark', prefix = ''): string =>
		types.map(({ id, colour }) => `${prefix}.t-${id}{--type-colour:${colour[theme]}}`).join('\n');
	return [
		rules('light'),
		`@media (prefers-color-scheme: dark){\n${rules('dark', ':root:not([data-theme=light]) ')}\n}`,
		rules('dark', ':root[data-theme=dark] '),
		'',
	].join('\n');
}
