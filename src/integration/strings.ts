/** What scripts say: each table of the site's language as a module of its own, so that a page loads what it says alone. */
import type { AstroUserConfig } from 'astro';
import { languageOf } from '../strings/index.ts';
import { scriptTables } from '../strings/language.ts';

/** A plugin of the Vite that Astro has. */
export type Plugin = Extract<
	NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
	{ name: string }
>;

const prefix = '#language/';
/** What Vite knows the modules by: in an address, as the development server has them, `#` would end the path. */
const resolved = '\0language/';

/** Answers `#language/client` and its like; without it these are the English file, as in tests. */
export function scriptStrings(tag: string): Plugin {
	const language = languageOf(tag);
	return {
		name: 'gistgraph-strings',
		enforce: 'pre',
		resolveId: (id) =>
			id.startsWith(prefix) ? `${resolved}${id.slice(prefix.length)}` : undefined,
		load: (id) => {
			const table = scriptTables.find((one) => id === `${resolved}${one}`);
			return table === undefined
				? undefined
				: Object.entries({ forms: language.forms, [table]: language[table] })
						.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
						.join('\n');
		},
	};
}
