/**
 * Previews of entities: what a link leads to, beside it, where the pointer or the keyboard rests on it, and
 * on touch where it is pressed long. The links work without; the card never lies over its link, goes on
 * Escape, and is left out where the reader saves data.
 */
import type { EntityFacts } from '../model/explorerPayload.ts';
import { element } from './element.ts';
import { loadFacts } from './facts.ts';
import { entityOf, placeBeside, tellingFacts } from './preview.ts';

const selector = 'a.entity, a.mention';
const restMs = 350;
const leaveMs = 200;
const pressMs = 450;
/** A finger that moves further than this scrolls. */
const stillPx = 10;

class GistPreview extends HTMLElement {
	#link: HTMLAnchorElement | undefined;
	#timer = 0;
	#press: { readonly link: HTMLAnchorElement; readonly x: number; readonly y: number } | undefined;
	/** The link whose card a long press has opened: letting go does not follow it. */
	#held: HTMLAnchorElement | undefined;
	readonly #listening = new AbortController();

	connectedCallback(): void {
		if (savesData() || !('popover' in this)) return;
		this.popover = 'manual';
		this.id = 'preview';
		this.setAttribute('role', 'tooltip');
		const { signal } = this.#listening;
		const on = <Type extends keyof DocumentEventMap>(
			type: Type,
			act: (event: DocumentEventMap[Type]) => void,
			capture = false,
		): void => document.addEventListener(type, act, { signal, capture });
		on('pointerover', (event) => this.#onOver(event));
		on('focusin', ({ target }) => {
			const link = linkAt(target);
			if (link?.matches(':focus-visible')) this.#wait(restMs, () => this.#show(link));
		});
		on('focusout', () => this.#wait(0, () => this.#hide()));
		on('keydown', ({ key }) => key === 'Escape' && this.#hide());
		on('pointerdown', (event) => this.#onDown(event));
		on('pointermove', ({ clientX, clientY }) => {
			if (!this.#press || Math.hypot(clientX - this.#press.x, clientY - this.#press.y) < stillPx)
				return;
			this.#endPress();
		});
		on('pointerup', () => this.#endPress());
		on('pointercancel', () => this.#endPress());
		on('contextmenu', (event) => {
			const link = this.#press?.link ?? this.#held;
			if (!link || linkAt(event.target) !== link) return;
			event.preventDefault();
			this.#hold(link);
		});
		on('click', (event) => this.#onClick(event), true);
		on('scroll', () => this.#follow(), true);
	}

	disconnectedCallback(): void {
		this.#listening.abort();
		window.clearTimeout(this.#timer);
	}

	#onOver({ target, pointerType }: PointerEvent): void {
		if (pointerType === 'touch') return;
		const link = linkAt(target);
		if (link) this.#wait(restMs, () => this.#show(link));
		else if (target instanceof Node && this.contains(target)) window.clearTimeout(this.#timer);
		else this.#wait(leaveMs, () => this.#hide());
	}

	#onDown({ target, pointerType, clientX, clientY }: PointerEvent): void {
		this.#held = undefined;
		if (target instanceof Node && this.contains(target)) return;
		this.#hide();
		const link = linkAt(target);
		if (pointerType !== 'touch' || !link) return;
		this.#press = { link, x: clientX, y: clientY };
		this.#wait(pressMs, () => this.#hold(link));
	}

	#onClick(event: MouseEvent): void {
		const link = linkAt(event.target);
		if (this.#held && link === this.#held) event.preventDefault();
		else this.#hide();
		this.#held = undefined;
	}

	#hold(link: HTMLAnchorElement): void {
		this.#held = link;
		this.#press = undefined;
		void this.#show(link);
	}

	/** A press that became a scroll or a tap opens nothing. */
	#endPress(): void {
		if (!this.#press) return;
		this.#press = undefined;
		window.clearTimeout(this.#timer);
	}

	#wait(ms: number, act: () => void): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(act, ms);
	}

	async #show(link: HTMLAnchorElement): Promise<void> {
		if (link === this.#link) return;
		const id = entityOf(link.href, location.href);
		if (id === undefined) return;
		this.#hide();
		this.#link = link;
		const facts = await loadFacts(id).catch(() => undefined);
		if (link !== this.#link) return;
		if (!facts || !link.isConnected) {
			this.#link = undefined;
			return;
		}
		this.className = [...link.classList].find((name) => name.startsWith('t-')) ?? '';
		this.replaceChildren(...cardOf(facts));
		this.showPopover();
		this.#place(link);
		link.setAttribute('aria-describedby', this.id);
	}

	#place(link: HTMLAnchorElement): void {
		this.style.maxBlockSize = '';
		const { left, top, room } = placeBeside(
			link.getBoundingClientRect(),
			this.getBoundingClientRect(),
			{
				width: document.documentElement.clientWidth,
				height: window.innerHeight,
			},
		);
		this.style.left = `${left}px`;
		this.style.top = `${top}px`;
		this.style.maxBlockSize = `${room}px`;
	}

	/** Scrolling takes the card along with its link, and away with it. */
	#follow(): void {
		if (!this.#link || !this.matches(':popover-open')) return;
		const { top, bottom } = this.#link.getBoundingClientRect();
		if (bottom < 0 || top > window.innerHeight) this.#hide();
		else this.#place(this.#link);
	}

	#hide(): void {
		window.clearTimeout(this.#timer);
		this.#link?.removeAttribute('aria-describedby');
		this.#link = undefined;
		if (this.matches(':popover-open')) this.hidePopover();
	}
}

const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
	(target instanceof Element && target.closest<HTMLAnchorElement>(selector)) || undefined;

function savesData(): boolean {
	const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
	return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

const cardOf = (entity: EntityFacts): readonly HTMLElement[] => {
	const facts = tellingFacts(entity);
	return [
		element('p', { class: 'preview-type' }, entity.type),
		element('p', { class: 'preview-name' }, entity.name),
		...(entity.description === undefined ? [] : [element('p', {}, entity.description)]),
		...(facts.length === 0
			? []
			: [
					element(
						'ul',
						{},
						...facts.map(({ label, other }) =>
							element('li', {}, element('span', {}, label), ` ${other.name}`),
						),
					),
				]),
	];
};

customElements.define('gist-preview', GistPreview);
