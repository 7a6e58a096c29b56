import { expect, test } from 'vitest';
import { scriptStrings } from '../../../src/integration/strings.ts';
import * as de from '../../../src/strings/de.ts';
import { scriptTables } from '../../../src/strings/language.ts';

type Resolve = (id: string) => string | undefined;
type Load = (id: string) => string | undefined;

test.each(scriptTables)('#language/%s is the table of the site’s language', (table) => {
	const { resolveId, load } = scriptStrings('de-AT') as unknown as {
		resolveId: Resolve;
		load: Load;
	};
	const id = resolveId(`#language/${table}`) ?? '';
	// The development server has the id in an address, where this would end the path.
	expect(id).not.toContain('#');
	expect(load(id)).toContain(`export const ${table} = ${JSON.stringify(de[table])};`);
	expect(load('/src/other.ts')).toBeUndefined();
});
