/** The panel beside the map: what an entity is, what is said of it with the sentence that says it, and where to read on. */
import type { EntityFacts } from '../../model/explorerPayload.ts';
import { loadJson, urlOf } from '../base.ts';
import { button, element } from '../element.ts';
import { say } from '../say.ts';

export interface PanelActions {
	readonly select: (node: string | undefined) => void;
}

/** Fills the panel for a node; a slower answer for an earlier node is dropped. */
export class Panel {
	readonly root = element('section', {
		class: 'explorer-panel',
		'aria-live': 'polite',
		'aria-label': say('selectedEntity'),
		hidden: true,
	});
	readonly #actions: PanelActions;
	#shown: string | undefined;

	constructor(actions: PanelActions) {
		this.#actions = actions;
	}

	async show(node: string | undefined): Promise<void> {
		this.#shown = node;
		this.root.hidden = node === undefined;
		if (node === undefined) return this.root.replaceChildren();
		const facts = await loadJson<EntityFacts>(`data/facts/${encodeURIComponent(node)}.json`).catch(
			() => undefined,
		);
		if (this.#shown !== node) return;
		this.root.replaceChildren(
			...(facts ? this.#contents(facts) : [element('p', {}, say('entityNotLoaded'))]),
		);
	}

	#contents({ name, type, description, path, facts }: EntityFacts): readonly HTMLElement[] {
		const close = button(say('close'), { class: 'explorer-close' }, () =>
			this.#actions.select(undefined),
		);
		return [
			element(
				'header',
				{},
				element('p', { class: 'explorer-kind' }, type),
				close,
				element('h2', {}, element('a', { href: urlOf(path) }, name)),
			),
			...(description === undefined
				? []
				: [element('p', { class: 'explorer-description' }, description)]),
			element(
				'p',
				{},
				element('a', { class: 'explorer-open', href: urlOf(path) }, say('openPage')),
			),
			...(facts.length === 0
				? [element('p', {}, say('noRelations'))]
				: [element('ul', { class: 'explorer-facts' }, ...facts.map((fact) => this.#fact(fact)))]),
		];
	}

	#fact({ label, other, quote, source }: EntityFacts['facts'][number]): HTMLElement {
		const { id } = other;
		const end =
			id === undefined
				? element('strong', {}, other.name)
				: button(other.name, { class: 'explorer-end' }, () => this.#actions.select(id));
		return element(
			'li',
			{},
			element('p', {}, `${label} `, end),
			element(
				'details',
				{},
				element('summary', {}, say('evidence')),
				element('blockquote', {}, quote),
				element(
					'p',
					{},
					element('a', { href: urlOf(source.path) }, source.title),
					source.date === undefined ? '' : `, ${source.date}`,
				),
			),
		);
	}
}
