/** The pages about the site itself, and those that do something, as lists, for their JSON and Markdown twins. */
import type { ListItem, ListPage } from '../model/listTwin.ts';
import { viewChanges, type Part } from './changes.ts';
import { conflictsPath } from './conflict.ts';
import {
	longDisagreements,
	viewDisagreements,
	type DisagreementGroup,
	type DisagreementView,
} from './disagreements.ts';
import { href, type Link } from './link.ts';
import { viewQuality } from './quality.ts';
import { viewReview, type OpenItem } from './review.ts';
import type { StatementView } from './statement.ts';
import { viewTimeline, type TimelineEntry } from './timeline.ts';
import { toolTwins } from './toolTwins.ts';
import type { World } from './world.ts';

const known = new WeakMap<World, readonly ListPage[]>();

/** One for each page, with what the page shows; asked for by either kind of twins. */
export function pageTwins(world: World): readonly ListPage[] {
	const pages = known.get(world) ?? listPages(world);
	known.set(world, pages);
	return pages;
}

const listPages = (world: World): readonly ListPage[] => [
	timelinePage(world),
	disagreementsPage(world),
	...longDisagreements(world).map((group) => groupPage(world, group)),
	qualityPage(world),
	changesPage(world),
	reviewPage(world),
	...toolTwins(world),
];

function timelinePage(world: World): ListPage {
	const { summary, years, undated } = viewTimeline(world);
	const dated = years.flatMap(({ months }) => months.flatMap(({ entries }) => entries));
	return {
		path: 'timeline/',
		title: world.say('timeline'),
		description: summary,
		items: [...dated, ...undated].map((entry) => documentItem(world, entry)),
	};
}

function documentItem(world: World, entry: TimelineEntry): ListItem {
	const { document, date, text, first, rest, left } = entry;
	const names = [...first, ...rest].map(({ name }) => name);
	return {
		name: document.name,
		path: below(world, document.href),
		description: sentence(text, [...names, left]),
		date,
	};
}

function disagreementsPage(world: World): ListPage {
	const { groups, verdict } = viewDisagreements(world);
	const path = 'disagreements/';
	return {
		path,
		title: world.say('disagreements'),
		description: verdict,
		items: groups.flatMap(({ title, items, all }) => [
			...items.map((item) => disagreementItem(title, item, path)),
			...(all ? [{ name: all.name, path: below(world, all.href) }] : []),
		]),
	};
}

/** All of a relation, where the page of all relations has the first only. */
function groupPage(world: World, { id, title, count, items }: DisagreementGroup): ListPage {
	const path = conflictsPath(id);
	return {
		path,
		title: world.say('disagreementsOf', { relation: title }),
		description: world.say('allDisagreements', { count }),
		items: items.map((item) => disagreementItem(title, item, path)),
	};
}

const disagreementItem = (
	relation: string,
	{ id, entity, about, note, sides }: DisagreementView,
	page: string,
): ListItem => ({
	id,
	name: [entity.name, relation, about?.name ?? '', note].filter(Boolean).join(', '),
	path: `${page}#${id}`,
	description: sides
		.flat()
		.map(({ value, note: when, sources }) =>
			[typeof value === 'string' ? value : value.name, when, sources].filter(Boolean).join(', '),
		)
		.join(' / '),
});

function qualityPage(world: World): ListPage {
	const { summary, parts } = viewQuality(world);
	const path = 'quality/';
	return {
		path,
		title: world.say('quality'),
		description: summary,
		items: parts.flatMap(({ id, figures }) =>
			figures.map(({ name, href: to, meaning, count, share }) => ({
				name,
				path: to === undefined ? `${path}#${id}` : below(world, to, path),
				description: `${count} (${share.text}). ${meaning}`,
			})),
		),
	};
}

function changesPage(world: World): ListPage {
	const { summary, hint, groups } = viewChanges(world);
	const path = 'changes/';
	return {
		path,
		title: world.say('changes'),
		description: [summary, hint].filter(Boolean).join(' '),
		items: groups.flatMap(({ id, title, items }) =>
			items.map((item) => ({
				name: 'proof' in item ? statementText(item) : item.map(textOf).join(''),
				path: below(world, 'proof' in item ? item.subject.href : firstLink(item), `${path}#${id}`),
				description: title,
			})),
		),
	};
}

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.name);

const firstLink = (parts: readonly Part[]): string | undefined =>
	parts.find((part): part is Link => typeof part !== 'string')?.href;

function reviewPage(world: World): ListPage {
	const path = 'review/';
	return {
		path,
		title: world.say('review'),
		description: world.say('reviewSummary'),
		items: viewReview(world).groups.flatMap(({ slug, title, items }) =>
			items.map((item) => ({
				name: `${title}: ${questionOf(world, item)}`,
				path: below(world, placeOf(item), `${path}#${slug}`),
				description: item.settle,
			})),
		),
	};
}

function questionOf({ say }: World, item: OpenItem): string {
	switch (item.kind) {
		case 'mention':
			return item.text;
		case 'type': {
			const others = item.alternatives.join(', ');
			return `${item.entity.name} ${say('takenFor', { type: item.entity.typeLabel, others })}`;
		}
		case 'duplicate':
			return `${say('and', { one: item.entity.name, other: item.other.name })}: ${item.reason}`;
		case 'weak':
			return statementText(item.statement);
		case 'stale':
			return say('line', { number: item.line, text: item.text });
	}
}

function placeOf(item: OpenItem): string | undefined {
	switch (item.kind) {
		case 'mention':
			return item.href;
		case 'type':
		case 'duplicate':
			return item.entity.href;
		case 'weak':
			return item.statement.subject.href;
		case 'stale':
			return undefined;
	}
}

const statementText = ({ subject, label, object, about, note }: StatementView): string =>
	[
		subject.name,
		label,
		typeof object === 'string' ? object : object.name,
		...(about ? [`(${about.name})`] : []),
		...(note === '' ? [] : [`(${note})`]),
	].join(' ');

const sentence = (text: string, names: readonly string[]): string => {
	const list = names.filter(Boolean).join(', ');
	return list === '' ? text : `${text}: ${list}`;
};

/** A link of a page as a path below the base; an anchor alone belongs to `page`, which also stands in for no link. */
function below(world: World, to: string | undefined, page = ''): string {
	if (to === undefined) return page;
	if (to.startsWith('#')) return `${page}${to}`;
	return to.slice(href(world, '').length);
}
