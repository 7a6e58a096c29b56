/** The sentence that says a fact, and where it stands. */
import type { EntityFacts } from '../model/explorerPayload.ts';
import { urlOf } from './base.ts';
import { element } from './element.ts';

export const quoted = ({ quote, source }: EntityFacts['facts'][number]): readonly HTMLElement[] => [
	element('blockquote', {}, element('p', {}, quote)),
	element('p', { class: 'place' }, element('a', { href: urlOf(source.path) }, source.title)),
];
