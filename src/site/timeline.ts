/** How the subject grew: documents by date, oldest first, each with the entities that it was the first to name. */
import { compareText, type DocumentId, type Entity, type EntityId } from '../model/index.ts';
import { byProminence, linkDocument, linkEntity, type EntityLink, type Link } from './link.ts';
import { monthOf, periodId, periodsOf, yearOf, type Periods } from './period.ts';
import type { SiteDocument, World } from './world.ts';

export interface TimelineView {
	readonly summary: string;
	readonly chart: Periods;
	readonly years: readonly YearView[];
	/** Documents without a date, by id. */
	readonly undated: readonly TimelineEntry[];
}

export interface YearView {
	readonly id: string;
	readonly title: string;
	readonly months: readonly {
		readonly id: string;
		readonly title: string;
		readonly entries: readonly TimelineEntry[];
	}[];
}

export interface TimelineEntry {
	readonly document: Link;
	/** As the document has it. */
	readonly date?: string;
	readonly origin: string;
	/** `12 entities first named here`. */
	readonly text: string;
	/** The most important of them, and the rest, folded. */
	readonly first: readonly EntityLink[];
	readonly rest: readonly EntityLink[];
	/** `14 more`. */
	readonly restText: string;
	/** How many of the rest only the document's own page shows, in words; empty where none. */
	readonly left: string;
}

const namesShown = 6;
/** The page stays light however much a document names. */
const restShown = 60;

export function viewTimeline(world: World): TimelineView {
	const documents = world.knowledge.documents.toSorted(oldestFirst);
	const firsts = firstNamed(world, documents);
	const dated = documents.flatMap((document) => {
		const { date } = document.metadata;
		return date === undefined ? [] : [{ date, document }];
	});
	const viewOf = (document: SiteDocument): TimelineEntry =>
		viewEntry(world, document, firsts.get(document.id) ?? []);
	const years = [...Map.groupBy(dated, ({ date }) => yearOf(date))];
	return {
		summary: summaryOf(
			world,
			dated.map(({ date }) => date),
		),
		chart: periodsOf(
			world,
			dated.map(({ date, document }) => ({
				date,
				entities: firsts.get(document.id)?.length ?? 0,
			})),
		),
		years: years.map(([year, inYear]) => ({
			id: periodId(year),
			title: year,
			months: [...Map.groupBy(inYear, ({ date }) => monthOf(date))].map(([month, inMonth]) => ({
				id: periodId(month),
				title: world.sayMonth(month),
				entries: inMonth.map(({ document }) => viewOf(document)),
			})),
		})),
		undated: documents.filter(({ metadata }) => metadata.date === undefined).map(viewOf),
	};
}

function summaryOf({ knowledge, say, sayDate }: World, dates: readonly string[]): string {
	const { documents, entities } = knowledge;
	const [first, last] = [dates[0], dates.at(-1)];
	const values = {
		documents: say('countDocuments', { count: documents.length }),
		entities: say('countEntities', { count: entities.length }),
	};
	if (first === undefined || last === undefined) return say('timelineUndated', values);
	return first === last
		? say('timelineOfDay', { ...values, date: sayDate(first) })
		: say('timelineSpan', { ...values, first: sayDate(first), last: sayDate(last) });
}

/** What has no date comes last. */
const oldestFirst = (a: SiteDocument, b: SiteDocument): number =>
	compareText(a.metadata.date ?? '9', b.metadata.date ?? '9') || compareText(a.id, b.id);

/** By the document that names them first, most important first. */
function firstNamed(
	world: World,
	documents: readonly SiteDocument[],
): ReadonlyMap<DocumentId, readonly EntityId[]> {
	const ranks = new Map(documents.map(({ id }, rank) => [id, rank]));
	const rankOf = (id: DocumentId): number => ranks.get(id) ?? documents.length;
	const firstOf = ({ documents: named }: Entity): DocumentId | undefined =>
		named.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
	const groups = Map.groupBy(world.knowledge.entities.toSorted(byProminence(world)), firstOf);
	return new Map(
		[...groups].flatMap(([id, entities]) =>
			id === undefined ? [] : [[id, entities.map((entity) => entity.id)] as const],
		),
	);
}

function viewEntry(world: World, document: SiteDocument, ids: readonly EntityId[]): TimelineEntry {
	const { say } = world;
	const { date, kind, source } = document.metadata;
	const named = ids.map((id) => linkEntity(world, id));
	const left = named.length - namesShown - restShown;
	return {
		document: linkDocument(world, document),
		...(date !== undefined && { date }),
		origin: [kind, source].filter((part) => part !== undefined && part !== '').join(', '),
		text:
			named.length === 0
				? say('nothingFirstNamed')
				: say('firstNamedHere', { count: named.length }),
		first: named.slice(0, namesShown),
		rest: named.slice(namesShown, namesShown + restShown),
		restText: say('countMore', { count: Math.max(0, named.length - namesShown) }),
		left: left > 0 ? say('othersInDocument', { count: left }) : '',
	};
}
