/**
 * Tags of the items of a sentence, left to right: each is decided by the word itself, the tags before it and the word
 * behind it. No statistics: closed classes and forms of known verbs.
 */
import type { Grammar } from '../grammar/index.ts';
import type { Item } from '../item.ts';
import { closedClass } from './closedClass.ts';
import type { Tag } from './tag.ts';
import { verbTag } from './verb.ts';

/** One tag an item. Any sequence is acceptable. */
export function tagItems(items: readonly Item[], grammar: Grammar): readonly Tag[] {
	const tags: Tag[] = [];
	items.forEach((_, at) => tags.push(tagAt(items, at, tags, grammar)));
	return tags;
}

function tagAt(items: readonly Item[], at: number, before: readonly Tag[], grammar: Grammar): Tag {
	const item = items[at];
	if (!item) return 'stop';
	if (item.kind === 'mention') return 'mention';
	if (item.kind === 'number') return 'number';
	if (item.kind === 'mark') return markTag(item.text);
	return closedClass(items, at, before, grammar) ?? verbTag(items, at, before, grammar) ?? 'noun';
}

const markTag = (text: string): Tag =>
	text === ',' || text === '—'
		? 'comma'
		: text === "'s" || text === "'"
			? 'possessive'
			: text === '&' || text === '/'
				? 'coordinator'
				: 'stop';
