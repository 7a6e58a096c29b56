/** Brings what a reader was doing in controls over to those that take their place. */

/** What is unfolded, what is typed into the search, and where the focus is. */
export function carryOver(before: HTMLElement, after: HTMLElement): void {
	const unfolded = [...before.querySelectorAll('details')].map(({ open }) => open);
	after.querySelectorAll('details').forEach((one, at) => (one.open = unfolded[at] ?? false));
	const [typed, field] = [before, after].map((one) =>
		one.querySelector<HTMLInputElement>('input[type=search]'),
	);
	if (field && typed) field.value = typed.value;
	const held = [...before.querySelectorAll<HTMLElement>(stops)].find(
		(one) => one === document.activeElement,
	);
	before.replaceWith(after);
	if (!held) return;
	const same = [...after.querySelectorAll<HTMLElement>(stops)].find(
		(one) => nameOf(one) === nameOf(held),
	);
	(same ?? field)?.focus({ preventScroll: true });
	if (!field || (same && same !== field)) return;
	field.setSelectionRange(typed?.selectionStart ?? null, typed?.selectionEnd ?? null);
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

const stops = 'input,select,button,summary';

/** What it is called, without the counts that change. */
const nameOf = (one: HTMLElement): string =>
	`${one.tagName} ${one.ariaLabel ?? one.closest('label,button,summary')?.textContent ?? ''}`.replace(
		/\d+/g,
		'',
	);
