/** Facts of entities. They travel in bundles; one that was loaded answers for all its entities. */
import type { EntityFacts, FactBundle } from '../model/explorerPayload.ts';
import { factBundlePath } from '../model/factBundle.ts';
import { loadJson } from './base.ts';

const bundles = new Map<string, Promise<FactBundle>>();

/** `undefined` where nothing is told of the entity. Throws where its bundle cannot be loaded; it is asked for again then. */
export async function loadFacts(id: string): Promise<EntityFacts | undefined> {
	const path = factBundlePath(id, countBundles());
	const loading = bundles.get(path) ?? loadJson<FactBundle>(path);
	bundles.set(path, loading);
	try {
		const bundle = await loading;
		return Object.hasOwn(bundle, id) ? bundle[id] : undefined;
	} catch (cause) {
		bundles.delete(path);
		throw cause;
	}
}

/** Every page says it where it asks for previews. */
const countBundles = (): number =>
	Number(document.querySelector<HTMLElement>('gist-preview')?.dataset['bundles'] ?? 1);
