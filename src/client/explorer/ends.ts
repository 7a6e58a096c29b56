/** The two ends of a path, asked for by name. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { element } from '../element.ts';
import { shownNames } from '../pair.ts';
import type { Change, Filter } from './filter.ts';
import { say } from './say.ts';

/** The path is shown as soon as both are known. */
export function makeEnds(payload: ExplorerPayload, change: Change): Filter {
	const { id } = payload.nodes;
	const names = shownNames(payload);
	const at = new Map(
		names.map((name, index) => [name.toLowerCase(), id[index]] as const).toReversed(),
	);
	const list = element('datalist', { id: 'explorer-names' });
	/** Once a field is entered. */
	const fill = (): void => {
		if (!list.hasChildNodes())
			list.append(...names.toSorted().map((value) => element('option', { value })));
	};
	const fields = (['from', 'to'] as const).map((key) => {
		const field = element('input', {
			type: 'text',
			list: 'explorer-names',
			'aria-label': say(key === 'from' ? 'pathFrom' : 'pathTo'),
			placeholder: say(key),
			autocomplete: 'off',
			spellcheck: 'false',
		});
		field.addEventListener('focus', fill);
		field.addEventListener('input', () => field.setCustomValidity(''));
		field.addEventListener('change', () => {
			const name = field.value.trim().toLowerCase();
			const node = at.get(name);
			if (name !== '' && node === undefined) {
				field.setCustomValidity(say('nameUnknown'));
				field.reportValidity();
			} else change({ [key]: node, focus: undefined, camera: undefined });
		});
		return { key, field };
	});
	return {
		root: element(
			'div',
			{ class: 'explorer-field', role: 'group', 'aria-label': say('pathBetween') },
			element('span', { 'aria-hidden': 'true' }, say('pathBetween')),
			element('div', { class: 'explorer-ends' }, ...fields.map(({ field }) => field)),
			list,
		),
		show: (view) => {
			for (const { key, field } of fields) field.value = names[id.indexOf(view[key] ?? '')] ?? '';
		},
	};
}
