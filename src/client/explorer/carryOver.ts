/** Brings what a reader was doing in controls over to those that take their place. */

/** What is unfolded, what is typed into searches, and where the focus is. */
export function carryOver(before: HTMLElement, after: HTMLElement): void {
	const unfolded = [...before.querySelectorAll('details')].map(({ open }) => open);
	after.querySelectorAll('details').forEach((one, at) => (one.open = unfolded[at] ?? false));
	const typed = searchesOf(before);
	const fields = searchesOf(after);
	for (const [at, field] of fields.entries()) field.value = typed[at]?.value ?? '';
	const held = [...before.querySelectorAll<HTMLElement>(stops)].find(
		(one) => one === document.activeElement,
	);
	before.replaceWith(after);
	if (!held) return;
	const same = [...after.querySelectorAll<HTMLElement>(stops)].find(
		(one) => nameOf(one) === nameOf(held),
	);
	const next = same ?? fields[0];
	next?.focus({ preventScroll: true });
	const at = fields.findIndex((field) => field === next);
	if (at < 0) return;
	fields[at]?.setSelectionRange(typed[at]?.selectionStart ?? null, typed[at]?.selectionEnd ?? null);
	fields[at]?.dispatchEvent(new Event('input', { bubbles: true }));
}

const searchesOf = (controls: HTMLElement): readonly HTMLInputElement[] => [
	...controls.querySelectorAll<HTMLInputElement>('input[type=search]'),
];

const stops = 'input,select,button,summary';

/** What it is called, without the counts that change. */
const nameOf = (one: HTMLElement): string =>
	`${one.tagName} ${one.ariaLabel ?? one.closest('label,button,summary')?.textContent ?? ''}`.replace(
		/\d+/g,
		'',
	);
