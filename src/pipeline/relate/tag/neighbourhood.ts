/** What stands beside a word that may be a verb, gathered once for all the rules that ask about it. */
import type { Item } from '../item.ts';
import type { Grammar } from '../grammar/index.ts';
import { beForms, haveForms, modals } from '../wordLists.ts';
import type { Tag } from './tag.ts';

export interface Neighbourhood {
	/** Tag of the word before, adverbs passed over. */
	readonly last: Tag | undefined;
	readonly lastText: string;
	/** Tag of the word directly before. */
	readonly adjacent: Tag | undefined;
	readonly next: Item | undefined;
	readonly nextIsVerb: boolean;
	readonly opens: boolean;
	readonly tags: readonly Tag[];
	/** Items before the one before. */
	readonly secondLast: Tag | undefined;
	/** The mention before is the second of `A and B`. */
	readonly isPlural: boolean;
}

/** @param before tags of the items before `at` */
export function placeOf(
	items: readonly Item[],
	at: number,
	before: readonly Tag[],
	{ forms }: Grammar,
): Neighbourhood {
	let index = at - 1;
	while (before[index] === 'adverb') index -= 1;
	const next = items[at + 1];
	const nextText = next?.kind === 'word' ? next.text : '';
	const lastText = items[index]?.text ?? '';
	return {
		last: before[index],
		lastText,
		adjacent: before[at - 1],
		next,
		nextIsVerb:
			beForms.has(nextText) ||
			modals.has(nextText) ||
			haveForms.has(nextText) ||
			(forms.get(nextText)?.has('third') ?? false),
		opens: index < 0,
		tags: before,
		secondLast: before[index - 1],
		isPlural:
			(before[index] === 'mention' && before[index - 1] === 'coordinator') ||
			(before[index] === 'noun' && /[^s]s$/.test(lastText)),
	};
}
