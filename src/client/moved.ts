/** A link to an entry that has moved to the page of its letter, since the list became too long for one, leads there. */
import { letterPage } from './letterPage.ts';

const id = location.hash.slice(1);
if (!document.getElementById(id)) {
	const links = document.querySelectorAll<HTMLAnchorElement>(
		'[data-letters] a:not([aria-current])',
	);
	const page = letterPage(
		id,
		[...links].map(({ href }) => href),
	);
	if (page !== undefined) location.replace(`${page}#${id}`);
}
