/** The pages a reader last looked at, kept in this browser only; everything works where storage is refused. */
import { base } from './base.ts';

/** A page by its address below the base, and its title. */
export type Visit = readonly [path: string, name: string];

const most = 5;
/** Sites below one origin keep theirs apart. */
const key = `gistgraph-recent ${base}`;

/** Pages about one thing; lists and tools are a press away in any case. */
const aboutOne = /^[^/]+\/[^/]+\/$/;

/** The latest first, each once, the oldest dropped. */
export const withVisit = (visits: readonly Visit[], visit: Visit): readonly Visit[] =>
	[visit, ...visits.filter(([path]) => path !== visit[0])].slice(0, most);

/** What is kept, without what is no visit: storage may hold anything. */
export function readVisits(text: string | null): readonly Visit[] {
	try {
		const kept: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(kept) ? kept.filter(isVisit).slice(0, most) : [];
	} catch {
		return [];
	}
}

const isVisit = (kept: unknown): kept is Visit =>
	Array.isArray(kept) && aboutOne.test(String(kept[0])) && typeof kept[1] === 'string';

/** All that is kept. */
export function recentVisits(): readonly Visit[] {
	try {
		return readVisits(localStorage.getItem(key));
	} catch {
		return [];
	}
}

/** Below the base. */
export const pathHere = (): string => location.pathname.slice(base.length);

/** Remembers the page shown, if it is about one thing; what is not found has no trail. */
export function keepVisit(): void {
	const name = document.querySelector('main:has(.trail) h1')?.textContent.trim();
	if (!name || !aboutOne.test(pathHere())) return;
	try {
		localStorage.setItem(key, JSON.stringify(withVisit(recentVisits(), [pathHere(), name])));
	} catch {
		// Without storage nothing is remembered.
	}
}

export function forgetVisits(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Without storage there is nothing to forget.
	}
}
