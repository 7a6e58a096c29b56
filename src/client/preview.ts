/** What a preview shows and where it stands, apart from the element that shows it. */
import type { EntityFacts } from '../model/explorerPayload.ts';

const factsShown = 2;
const gap = 6;
const margin = 8;

/** Id of the entity that an address leads to; `undefined` for the page one is on. */
export function entityOf(address: string, here: string): string | undefined {
	const [to, from] = [new URL(address), new URL(here)];
	if (to.origin !== from.origin || (to.pathname === from.pathname && to.hash === ''))
		return undefined;
	const id = to.hash === '' ? to.pathname.split('/').findLast(Boolean) : to.hash.slice(1);
	return id === undefined ? undefined : decodeURIComponent(id);
}

/** The first facts, of different relations where there are any. */
export function tellingFacts({ facts }: Pick<EntityFacts, 'facts'>): EntityFacts['facts'] {
	const firsts = facts.filter(
		({ label }, at) => facts.findIndex((one) => one.label === label) === at,
	);
	return [...firsts, ...facts.filter((one) => !firsts.includes(one))].slice(0, factsShown);
}

export interface Place {
	readonly left: number;
	readonly top: number;
	/** Greatest height of the card. */
	readonly room: number;
}

/** Under the link, or above it where there is more room; never over it. All in pixels of the window. */
export function placeBeside(
	link: { readonly left: number; readonly top: number; readonly bottom: number },
	card: { readonly width: number; readonly height: number },
	frame: { readonly width: number; readonly height: number },
): Place {
	const below = Math.max(0, frame.height - link.bottom - gap - margin);
	const above = Math.max(0, link.top - gap - margin);
	const isBelow = card.height <= below || below >= above;
	const room = isBelow ? below : above;
	const left = Math.max(margin, Math.min(link.left, frame.width - card.width - margin));
	const top = isBelow ? link.bottom + gap : link.top - gap - Math.min(card.height, room);
	return { left, top, room };
}
