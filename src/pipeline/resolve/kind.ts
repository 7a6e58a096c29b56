/** Kinds of things as descriptions name them: which type of entity may a word for a kind mean? */
import type { TypeId } from '../../model/index.ts';

/** Products are called models, software or technology without much care. */
const alike: ReadonlyMap<string, string> = new Map([
	['software', 'model'],
	['work', 'work'],
]);

/** @param wanted type of the word that a description is headed by */
export function fits(type: TypeId | undefined, wanted: TypeId | undefined): boolean {
	if (!type || !wanted) return false;
	return (alike.get(type) ?? type) === (alike.get(wanted) ?? wanted);
}
