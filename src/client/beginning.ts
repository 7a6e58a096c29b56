/** What the palette shows before anything is typed: what was looked at last, the ways in, and what is best connected. */
import { urlOf } from './base.ts';
import { button, element } from './element.ts';
import type { Names } from './loadNames.ts';
import { forgetVisits, pathHere, recentVisits } from './recent.ts';
import { sayPalette as say } from './sayPalette.ts';
import { entry } from './searchEntry.ts';

const bestShown = 8;

/** What needs no index. */
export const beginning = (): readonly HTMLElement[] => [...recent(), ways()];

/** Without the page that is open; nothing where that leaves none. */
function recent(): readonly HTMLElement[] {
	const visits = recentVisits().filter(([path]) => path !== pathHere());
	if (visits.length === 0) return [];
	const forget = button(say('forget'), { 'aria-label': say('forgetLastSeen') }, () => {
		forgetVisits();
		section.closest('dialog')?.querySelector('input')?.focus();
		section.remove();
	});
	const section = element(
		'section',
		{ class: 'search-recent' },
		element('h2', {}, say('lastSeen')),
		forget,
		element('ul', {}, ...visits.map(([path, name]) => entry(urlOf(path), name, ''))),
	);
	return [section];
}

const ways = (): HTMLElement =>
	element(
		'section',
		{ class: 'search-ways' },
		element('h2', {}, say('waysIn')),
		element(
			'ul',
			{},
			entry(urlOf('graph/'), say('map'), ''),
			entry(urlOf('documents/'), say('documents'), ''),
			entry(urlOf('timeline/'), say('timeline'), ''),
		),
	);

/** Nothing where the site has no entity. */
export function mostConnected({ best, kinds }: Names): readonly HTMLElement[] {
	const entities = best(bestShown);
	if (entities.length === 0) return [];
	const entries = entities.map(({ name, kind, path }) =>
		entry(urlOf(path), name, kinds[kind] ?? ''),
	);
	return [
		element('section', {}, element('h2', {}, say('mostConnected')), element('ul', {}, ...entries)),
	];
}
