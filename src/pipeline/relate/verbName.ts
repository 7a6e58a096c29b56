/**
 * Names of concepts that are verbs where they stand: `Krea open-sources a model`, `plans to fine-tune Llama`. They stay
 * named; of what a sentence says they are the verb and no end.
 */
import type { Mention } from '../../model/index.ts';
import type { Grammar } from './grammar/index.ts';
import type { Item } from './item.ts';
import { typeOf } from './reading.ts';
import { beForms, determiners, haveForms, modals } from './wordLists.ts';

/** The same items; a name that is a verb is a word among them. */
export function withVerbs(
	items: readonly Item[],
	mentions: readonly Mention[],
	{ forms }: Grammar,
): readonly Item[] {
	return items.map((item, at) => {
		if (item.mention === undefined || typeOf(mentions[item.mention]) !== 'concept') return item;
		const { raw, start, end } = item;
		const text = raw.toLowerCase();
		const form = forms.get(text);
		return form && isVerb(items, at, form, forms) ? { kind: 'word', text, raw, start, end } : item;
	});
}

/** Is a form of a verb one here, by the items on both sides? */
function isVerb(
	items: readonly Item[],
	at: number,
	form: ReadonlySet<string>,
	forms: Grammar['forms'],
): boolean {
	const [former, before, next] = [items[at - 2], items[at - 1], items[at + 1]];
	const hasObject = next?.kind === 'mention' || determiners.has(next?.text ?? '');
	const last = before?.text ?? '';
	if (form.has('past') || form.has('participle'))
		return (
			before?.kind === 'mention' ||
			beForms.has(last) ||
			haveForms.has(last) ||
			(last === 'and' && forms.has(former?.text ?? ''))
		);
	if (form.has('third')) return before?.kind === 'mention' && hasObject;
	return form.has('base') && hasObject && (last === 'to' || modals.has(last));
}
