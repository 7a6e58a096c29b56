/** A slider through the dates of the documents: what was known by then. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { element } from '../element.ts';
import type { Change, Filter } from './filter.ts';
import { say, sayDate } from './say.ts';

/** `undefined` where there are not two dates to go between. */
export function makeTime({ documents }: ExplorerPayload, change: Change): Filter | undefined {
	const dates = [...new Set(documents.flatMap(({ date }) => date ?? []))].sort();
	if (dates.length < 2) return undefined;
	const last = dates.length - 1;
	const field = element('input', {
		type: 'range',
		min: '0',
		max: String(last),
		step: '1',
		'aria-label': say('documentsUpTo'),
	});
	const output = element('output', {});
	const tell = (until: string | undefined): void => {
		const count = documents.filter(
			({ date }) => until === undefined || date === undefined || date <= until,
		).length;
		output.textContent =
			until === undefined
				? say('latest')
				: say('until', { date: sayDate(until), shown: count, all: documents.length });
		field.setAttribute('aria-valuetext', output.textContent);
	};
	const chosen = (): string | undefined =>
		Number(field.value) === last ? undefined : dates[Number(field.value)];
	// A drag, or a key that is held, makes one entry in the history.
	let isMoving = false;
	let isKeyHeld = false;
	const rest = (): void => {
		isMoving = false;
		isKeyHeld = false;
	};
	field.addEventListener('input', () => {
		change({ until: chosen() }, isMoving);
		isMoving = true;
	});
	for (const event of ['pointerdown', 'keyup', 'blur']) field.addEventListener(event, rest);
	field.addEventListener('keydown', () => (isKeyHeld = true));
	field.addEventListener('change', () => {
		if (!isKeyHeld) rest();
	});
	return {
		root: element(
			'label',
			{ class: 'explorer-field' },
			element('span', {}, `${say('documentsUpTo')} `, output),
			field,
		),
		show: ({ until }) => {
			const place = until === undefined ? last : dates.findLastIndex((date) => date <= until);
			field.value = String(Math.max(0, place));
			tell(until);
		},
	};
}
