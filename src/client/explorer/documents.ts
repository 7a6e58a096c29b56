/** The documents that count: found by title and added one by one, each then a button that takes it off. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import type { Change, Filter } from './filter.ts';
import { say } from './say.ts';
import { makeSuggest } from './suggest.ts';
import { compileTitles } from './titles.ts';

const titlesShown = 8;

export function makeDocuments({ documents, nodes }: ExplorerPayload, change: Change): Filter {
	const counts = documents.map(() => 0);
	for (const place of nodes.documents.flat()) counts[place] = (counts[place] ?? 0) + 1;
	const findTitles = compileTitles(documents.map(({ title }) => title));
	const places = new Map(documents.map(({ slug }, at) => [slug, at]));
	let chosen: readonly string[] = [];
	const findOthers = (query: string): readonly number[] =>
		findTitles(query).filter((at) => !chosen.includes(documents[at]?.slug ?? ''));
	const { root: search, field } = makeSuggest<number>({
		label: say('addDocument'),
		id: 'explorer-found-documents',
		find: (query) => Promise.resolve(findOthers(query).slice(0, titlesShown)),
		note: (query, { length }) => {
			const more = findOthers(query).length - length;
			if (length === 0) return say('nothingFound');
			return more > 0 ? say('moreDocuments', { count: more }) : undefined;
		},
		isSure: () => true,
		describe: (at) => ({
			className: 'explorer-name',
			parts: [documents[at]?.title ?? '', ' ', element('small', {}, String(counts[at] ?? 0))],
		}),
		take: (at) => {
			change({ documents: [...chosen, documents[at]?.slug ?? ''] });
			return '';
		},
	});
	const chips = element('ul', { class: 'explorer-chips', 'aria-label': say('documentsChosen') });
	/** What is next to it then holds the focus. */
	const takeOff = (slug: string, at: number): void => {
		change({ documents: chosen.filter((one) => one !== slug) });
		const left = chips.querySelectorAll('button');
		(left[at] ?? left[at - 1] ?? field).focus();
	};
	const chip = (slug: string, at: number): HTMLElement => {
		// A document that is no more can be taken off like any other.
		const title = documents[places.get(slug) ?? -1]?.title ?? slug;
		const label = say('takeOff', { title });
		const one = button(title, { class: 'explorer-chip', 'aria-label': label }, () =>
			takeOff(slug, at),
		);
		one.append(element('span', { 'aria-hidden': 'true' }, '×'));
		return element('li', {}, one);
	};
	const placeOf = (slug: string): number => places.get(slug) ?? documents.length;
	return {
		root: element(
			'div',
			{ class: 'explorer-field', role: 'group', 'aria-label': say('documents') },
			element('span', { 'aria-hidden': 'true' }, say('documents')),
			chips,
			search,
		),
		show: (view) => {
			chosen = view.documents;
			field.placeholder =
				chosen.length === 0
					? say('allDocuments', { number: documents.length })
					: say('addDocument');
			chips.hidden = chosen.length === 0;
			chips.replaceChildren(
				...chosen.toSorted((a, b) => placeOf(a) - placeOf(b)).map((slug, at) => chip(slug, at)),
			);
		},
	};
}
