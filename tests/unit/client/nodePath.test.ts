import { expect, test } from 'vitest';
import { pathOf } from '../../../src/client/nodePath.ts';
import { payload } from './support.ts';

test('what has no page stands on the list of its type, in a long one under its letter', () => {
	const { nodes, types } = payload;
	const at = nodes.id.indexOf('c');
	const type = types[nodes.type[at] ?? 0];
	const without = { ...payload, nodes: { ...nodes, page: nodes.page.map(() => 0 as const) } };
	const long = { ...without, types: types.map((one) => ({ ...one, isLong: true })) };
	expect(pathOf({ ...payload, nodes: { ...nodes, page: nodes.page.map(() => 1) } }, at)).toBe(
		`${type?.route}/c/`,
	);
	expect(pathOf(without, at)).toBe(`${type?.route}/#c`);
	expect(pathOf(long, at)).toBe(`${type?.route}/by-letter/c/#c`);
	expect(pathOf(payload, -1)).toBe(`${types[0]?.route}/#`);
});
