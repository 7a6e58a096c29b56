/** `data/snapshot.json`: what a later build compares itself with (docs/content.md, `previous.json`). */
import { snapshotOf } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { toJson } from '../../model/text.ts';
import type { World } from './world.ts';

export const snapshotFile = ({ knowledge }: World): OutputFile => ({
	path: 'data/snapshot.json',
	content: toJson(snapshotOf(knowledge)),
});
