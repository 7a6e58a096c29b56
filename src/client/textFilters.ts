/** The lists in the search palette that narrow what was found in the texts. They stay as results come and go. */
import { element } from './element.ts';
import { sayPalette as say } from './sayPalette.ts';
import type { Choice, Choices, TextFilter } from './textChoices.ts';

const names = ['kind', 'date', 'document'] as const;
const anything = { kind: 'anyKind', date: 'anyDate', document: 'anyDocument' } as const;

export class TextFilters {
	readonly root = element('div', {
		class: 'search-filters',
		role: 'group',
		'aria-label': say('narrowTexts'),
	});
	#filter: TextFilter = { kind: '', date: '', document: '' };
	readonly #fields = new Map(
		names.map((name) => {
			const select = element('select', {});
			return [name, { select, label: element('label', {}, `${say(name)} `, select) }];
		}),
	);

	/** @param change is told when another choice was made */
	constructor(change: () => void) {
		for (const [name, { select, label }] of this.#fields) {
			select.addEventListener('change', () => {
				this.#filter = { ...this.#filter, [name]: select.value };
				change();
			});
			this.root.append(label);
		}
	}

	get filter(): TextFilter {
		return this.#filter;
	}

	get isOn(): boolean {
		return names.some((name) => this.#filter[name] !== '');
	}

	/** Lists of one choice are not offered, unless it is the one made. */
	show(choices: Choices): void {
		for (const [name, { select, label }] of this.#fields) {
			const chosen = this.#filter[name];
			const offered = choices[name];
			label.hidden = offered.length < 2 && chosen === '';
			const lost: readonly Choice[] =
				chosen === '' || offered.some(({ value }) => value === chosen)
					? []
					: [
							{
								value: chosen,
								label: select.selectedOptions[0]?.dataset['name'] ?? chosen,
								count: 0,
							},
						];
			select.replaceChildren(
				element('option', { value: '' }, say(anything[name])),
				...[...offered, ...lost].map(({ value, label: text, count }) =>
					element(
						'option',
						{ value, 'data-name': text },
						name === 'document' ? text : say('choice', { name: text, count }),
					),
				),
			);
			select.value = chosen;
		}
	}
}
