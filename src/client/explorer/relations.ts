/** Which relations are drawn: a box for each predicate, folded, with how many statements it has. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import type { Change, Filter } from './filter.ts';
import { say } from './say.ts';

export function makeRelations({ predicates, edges }: ExplorerPayload, change: Change): Filter {
	const counts = predicates.map(() => 0);
	for (const at of edges.predicate) if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
	// Predicates of values alone make no lines.
	const drawn = predicates
		.map(({ id, label }, at) => ({ id, label, count: counts[at] ?? 0 }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
	const boxes = drawn.map(({ id, label, count }) => {
		const box = element('input', { type: 'checkbox', value: id });
		box.addEventListener('change', () => change({ unsaid: unticked() }));
		const root = element('label', {}, box, ` ${label} `, element('small', {}, String(count)));
		return { id, box, root };
	});
	const unticked = (): readonly string[] =>
		boxes.flatMap(({ id, box }) => (box.checked ? [] : [id]));
	const summary = element('summary', {});
	return {
		root: element(
			'details',
			{ class: 'explorer-relations' },
			summary,
			element(
				'div',
				{ class: 'explorer-ticks', role: 'group', 'aria-label': say('relationsShown') },
				element(
					'div',
					{ class: 'explorer-all' },
					button(say('all'), {}, () => change({ unsaid: [] })),
					button(say('none'), {}, () => change({ unsaid: drawn.map(({ id }) => id) })),
				),
				...boxes.map(({ root }) => root),
			),
		),
		show: ({ unsaid }) => {
			for (const { id, box } of boxes) box.checked = !unsaid.includes(id);
			const left = unticked().length;
			summary.textContent =
				left === 0
					? say('relationsAll', { number: boxes.length })
					: say('relationsOf', { shown: boxes.length - left, all: boxes.length });
		},
	};
}
