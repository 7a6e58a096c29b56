/** What proves a fact, folded: the sentence, and the document it stands in. */
import type { EntityFacts } from '../../model/explorerPayload.ts';
import { urlOf } from '../base.ts';
import { element } from '../element.ts';
import { say, sayDate } from './say.ts';

type Fact = EntityFacts['facts'][number];

export const makeProof = (fact: Fact): HTMLElement =>
	element('details', {}, element('summary', {}, say('evidence')), ...quote(fact));

/**
 * Loaded once it is unfolded, and once more where that failed.
 *
 * @param load `undefined` where there is no sentence
 * @param tell is told what was loaded
 */
export function makeLazyProof(
	load: () => Promise<Fact | undefined>,
	tell: (fact: Fact) => void,
): HTMLElement {
	const place = element('div', { 'aria-live': 'polite' });
	const root = element('details', {}, element('summary', {}, say('evidence')), place);
	let isLoaded = false;
	const fill = async (): Promise<void> => {
		if (!root.open || isLoaded) return;
		isLoaded = true;
		try {
			const fact = await load();
			if (fact) tell(fact);
			place.replaceChildren(...(fact ? quote(fact) : [element('p', {}, say('noSentence'))]));
		} catch {
			isLoaded = false;
			place.replaceChildren(element('p', {}, say('sentenceNotLoaded')));
		}
	};
	root.addEventListener('toggle', () => void fill());
	return root;
}

const quote = ({ quote: text, source }: Fact): readonly HTMLElement[] => [
	element('blockquote', {}, text),
	element(
		'p',
		{},
		element('a', { href: urlOf(source.path) }, source.title),
		source.date === undefined ? '' : `, ${sayDate(source.date)}`,
	),
];
