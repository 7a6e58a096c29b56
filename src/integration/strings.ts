/** What scripts say: each table of the site's language as a module of its own, so that a page loads what it says alone. */
import type { AstroUserConfig } from 'astro';
import { languageOf } from '../strings/index.ts';
import { scriptTables } from '../strings/language.ts';

type Plugin = Extract<
	NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
	{ name: string }
>;

const prefix = '#language/';

/** Answers `#language/client` and its like; without it these are the English file, as in tests. */
export function scriptStrings(tag: string): Plugin {
	const language = languageOf(tag);
	return {
		name: 'gistgraph-strings',
		enforce: 'pre',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load: (id) => {
			const table = scriptTables.find((one) => id === `\0${prefix}${one}`);
			return table === undefined
				? undefined
				: Object.entries({ forms: language.forms, [table]: language[table] })
						.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
						.join('\n');
		},
	};
}
