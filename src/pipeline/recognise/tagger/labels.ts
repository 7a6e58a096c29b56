/**
 * What the tagger tells apart. A word begins a name of a label, continues one, or stands outside. Awards and
 * substances are read as concepts, nationalities and other names of no type are told apart to be left out.
 */
import { asTypeId, type TypeId } from '../../../model/index.ts';

export const labels = [
	'person',
	'organization',
	'model',
	'dataset',
	'software',
	'hardware',
	'concept',
	'work',
	'event',
	'place',
	'award',
	'substance',
	'misc',
] as const;

export type Label = (typeof labels)[number];

/** Outside of any name. */
export const outside = 0;
export const tagCount = 1 + 2 * labels.length;

export const beginOf = (label: number): number => 1 + 2 * label;
export const isBegin = (tag: number): boolean => (tag & 1) === 1;
/** Index of a tag's label; -1 outside. */
export const labelOf = (tag: number): number => (tag === outside ? -1 : (tag - 1) >> 1);

const typeOfLabel = new Map<Label, TypeId | undefined>([
	['award', asTypeId('concept')],
	['substance', asTypeId('concept')],
	['misc', undefined],
]);

/** The entity type that a label stands for; `undefined` where it names nothing of ours. */
export function typeOf(label: number): TypeId | undefined {
	const name = labels[label];
	if (name === undefined) return undefined;
	return typeOfLabel.has(name) ? typeOfLabel.get(name) : asTypeId(name);
}
