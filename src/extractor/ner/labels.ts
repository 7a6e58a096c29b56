/** Labels of a model and the types of the ontology they stand for. */
import type { Ontology } from '../../model/index.ts';
import { NerFault } from './fault.ts';

export interface Label {
	/** As the model has it. */
	readonly text: string;
	/** Absent where names of this label are left out. */
	readonly type?: string;
}

/** `PER=person,MISC=` as labels; throws a `NerFault` for another form or a type that the ontology lacks. */
export function parseLabels(text: string, { types }: Pick<Ontology, 'types'>): readonly Label[] {
	return text.split(',').map((one) => {
		const [, label, type] = /^\s*([^=]*[^=\s])\s*=\s*(\S*)\s*$/u.exec(one) ?? [];
		if (label === undefined || type === undefined)
			throw new NerFault(
				`--labels takes LABEL=TYPE with commas between, as PER=person,MISC= (nothing behind = leaves a label out); this is \`${one.trim()}\`.`,
			);
		if (type !== '' && !types.some(({ id }) => id === type))
			throw new NerFault(
				`--labels: \`${type}\` is no type of schema.yaml, which has ${types.map(({ id }) => id).join(', ')}.`,
			);
		return { text: label, ...(type !== '' && { type }) };
	});
}

/** What a model that takes any label is asked for: what is given, else each type by its own label in small letters. */
export const askedLabels = (
	{ types }: Pick<Ontology, 'types'>,
	given: readonly Label[] | undefined,
): readonly Label[] =>
	given ?? types.map(({ id, label }) => ({ text: label.toLowerCase(), type: id }));

/** The types of a model's own labels; throws a `NerFault` for one that is neither given nor a type by its name. */
export function ownLabels(
	labels: readonly string[],
	{ types }: Pick<Ontology, 'types'>,
	given: readonly Label[] = [],
): readonly Label[] {
	const strange = given.find(({ text }) => !labels.includes(text));
	if (strange)
		throw new NerFault(
			`--labels: the model has no label \`${strange.text}\`; it has ${labels.join(', ')}.`,
		);
	return labels.map((text) => {
		const told = given.find((one) => one.text === text);
		if (told) return told;
		const same = (name: string): boolean => name.toLowerCase() === text.toLowerCase();
		const type = types.find(({ id, label }) => same(id) || same(label));
		if (!type)
			throw new NerFault(
				`The model has the label \`${text}\`, which is no type of schema.yaml: say --labels ${text}=TYPE, or ${text}= to leave it out.`,
			);
		return { text, type: type.id };
	});
}
