/**
 * The panel beside the map: what an entity is, what is said of it with the sentence that says it, and where
 * to read on; or the path between two, hop by hop.
 */
import type { EntityFacts, ExplorerPayload } from '../../model/explorerPayload.ts';
import { urlOf } from '../base.ts';
import { button, element } from '../element.ts';
import { loadFacts } from '../facts.ts';
import { factsOfNode } from '../nodeFacts.ts';
import { sayQualified } from '../sayTool.ts';
import { describePath } from './hops.ts';
import { makeProof } from './proof.ts';
import { say } from './say.ts';
import type { Trail } from './trail.ts';
import type { View } from './view.ts';

export interface PanelActions {
	readonly select: (node: string | undefined) => void;
	readonly startPath: (from: string) => void;
	readonly endPath: () => void;
}

export class Panel {
	readonly root = element('section', { class: 'explorer-panel', tabindex: '-1', hidden: true });
	#payload: ExplorerPayload;
	/** Said of what is still on its way. */
	#loading: string | undefined;
	readonly #actions: PanelActions;
	/** What is shown or on its way. */
	#shown = '';

	constructor(payload: ExplorerPayload, actions: PanelActions, loading?: string) {
		this.#payload = payload;
		this.#actions = actions;
		this.#loading = loading;
	}

	/** Takes the graph once all of it is there, or says why it is not. */
	take(payload: ExplorerPayload, loading?: string): void {
		this.#payload = payload;
		this.#loading = loading;
	}

	/** Fills the panel for a view; a slower answer for an earlier one is dropped. */
	async show({ focus, from, to }: View, trail: Trail | undefined): Promise<void> {
		const at = from === undefined ? this.#payload.nodes.id.indexOf(focus ?? '') : -1;
		const key = [focus, from, to, at === -1 ? this.#loading : ''].join(' ');
		if (key === this.#shown) return;
		this.#shown = key;
		const hadFocus = this.root.contains(document.activeElement);
		const isPath = from !== undefined;
		this.root.hidden = focus === undefined && !isPath;
		this.root.setAttribute('aria-label', say(isPath ? 'path' : 'selectedEntity'));
		if (isPath) this.root.replaceChildren(...this.#path(from, to, trail));
		else if (focus === undefined) this.root.replaceChildren();
		else {
			this.root.replaceChildren(...this.#waiting(focus));
			if (at === -1 && this.#loading === undefined)
				return this.root.append(element('p', {}, say('noSuchEntity')));
			// Facts may be there before the part of the graph that the entity is in; without any it is waited for.
			const loading = at === -1 ? loadFacts(focus) : factsOfNode(this.#payload, at);
			const facts = await loading.catch(() => 'missing' as const);
			if (this.#shown !== key) return;
			if (facts === 'missing') this.root.append(element('p', {}, say('entityNotLoaded')));
			else if (facts) this.root.replaceChildren(...this.#entity(focus, facts));
		}
		if (this.root.hidden) return;
		this.root.scrollTop = 0;
		if (hadFocus) this.root.focus({ preventScroll: true });
	}

	#head(kind: string, title: HTMLElement, close: () => void): HTMLElement {
		return element(
			'header',
			{},
			element('p', { class: 'explorer-kind' }, kind),
			button(say('close'), { class: 'explorer-close' }, close),
			title,
		);
	}

	/** Name and type, while the rest is on its way. */
	#waiting(node: string): readonly Node[] {
		const { types, nodes } = this.#payload;
		const type = types[nodes.type[nodes.id.indexOf(node)] ?? -1];
		const title = element('h2', {}, this.#nameOf(node));
		return [this.#head(type?.label ?? '', title, () => this.#actions.select(undefined))];
	}

	#entity(node: string, { name, type, description, path, facts }: EntityFacts): readonly Node[] {
		const title = element('h2', {}, element('a', { href: urlOf(path) }, name));
		return [
			this.#head(type, title, () => this.#actions.select(undefined)),
			...(description === undefined
				? []
				: [element('p', { class: 'explorer-description' }, description)]),
			element(
				'p',
				{ class: 'explorer-ways' },
				element('a', { class: 'explorer-open', href: urlOf(path) }, say('openPage')),
				button(say('pathFromHere'), { class: 'explorer-end' }, () => this.#actions.startPath(node)),
			),
			...(facts.length === 0
				? [element('p', {}, say('noRelations'))]
				: [element('ul', { class: 'explorer-facts' }, ...facts.map((fact) => this.#fact(fact)))]),
		];
	}

	#fact(fact: EntityFacts['facts'][number]): HTMLElement {
		const { label, other } = fact;
		const { id } = other;
		const end =
			id === undefined
				? element('strong', {}, other.name)
				: button(other.name, { class: 'explorer-end' }, () => this.#actions.select(id));
		return element(
			'li',
			{},
			element('p', {}, `${label} `, end, sayQualified(fact)),
			makeProof(fact),
		);
	}

	#path(from: string, to: string | undefined, trail: Trail | undefined): readonly Node[] {
		const title = element('h2', {}, this.#nameOf(from));
		if (to !== undefined) title.append(` ${say('pathTitleTo')} `, this.#nameOf(to));
		const head = this.#head(say('path'), title, () => this.#actions.endPath());
		if (this.#loading !== undefined) return [head, element('p', {}, this.#loading)];
		const { select } = this.#actions;
		return [head, ...describePath(this.#payload, [from, to], trail, select)];
	}

	#nameOf(node: string): string {
		const { id, label } = this.#payload.nodes;
		return label[id.indexOf(node)] ?? node;
	}
}
