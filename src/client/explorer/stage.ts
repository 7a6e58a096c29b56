/** The map's place on the page: the element sigma draws on, what is said on it, and the scene while it is open. */
import { button, element } from '../element.ts';
import type { Given } from './appearance.ts';
import type { Known } from './known.ts';
import type { Ground } from './lens.ts';
import { say } from './say.ts';
import { Scene, type SceneEvents } from './scene.ts';

const hintMs = 2500;
const widest = 1.7;

export class Stage {
	readonly map = element('div', {
		class: 'explorer-stage',
		tabindex: '0',
		role: 'application',
		'aria-label': say('mapKeys'),
	});
	readonly #hint = element('p', { class: 'explorer-hint', 'aria-hidden': 'true', hidden: true });
	/** The map with what lies on it. */
	readonly frame = element('div', { class: 'explorer-frame' }, this.map, this.#hint);
	#scene: Scene | undefined;
	#isHeld = false;
	#hintTimer = 0;

	/** `undefined` where there is no WebGL, and while the page is left. */
	get scene(): Scene | undefined {
		return this.#scene;
	}

	/** As much wider as the stage allows; names lie flat, so width is worth more than height. */
	get stretch(): number {
		const { offsetWidth, offsetHeight } = this.map;
		return Math.min(widest, Math.max(1, offsetWidth / Math.max(1, offsetHeight)));
	}

	/** `false` where there is no WebGL. */
	open(
		{ payload, graph }: Known,
		ground: Ground,
		given: Given,
		events: Omit<SceneEvents, 'onIdleWheel'>,
	): boolean {
		const onIdleWheel = (): void => this.#say(say('wheelHint'));
		try {
			this.#scene = new Scene(this.map, payload, graph, ground, given, { ...events, onIdleWheel });
		} catch {
			return false;
		}
		this.#scene.hold(this.#isHeld);
		return true;
	}

	close(): void {
		this.#scene?.kill();
		this.#scene = undefined;
	}

	/** On touch screens one finger scrolls the page until the reader takes hold of the map. */
	letTouch(buttons: HTMLElement): void {
		if (!matchMedia('(any-pointer: coarse)').matches) return;
		const name = { 'aria-label': say('dragLabel'), 'aria-pressed': 'false' };
		const hold = button(say('drag'), name, () => {
			this.#isHeld = !this.#isHeld;
			this.#scene?.hold(this.#isHeld);
			hold.setAttribute('aria-pressed', String(this.#isHeld));
		});
		buttons.append(hold);
	}

	/** Tells the map what lies on it. */
	cover(parts: readonly HTMLElement[]): void {
		const { left, top } = this.map.getBoundingClientRect();
		this.#scene?.cover(
			parts
				.map((one) => one.getBoundingClientRect())
				.filter(({ width }) => width > 0)
				.map((box) => ({
					left: box.left - left,
					right: box.right - left,
					top: box.top - top,
					bottom: box.bottom - top,
				})),
		);
	}

	#say(hint: string): void {
		window.clearTimeout(this.#hintTimer);
		this.#hint.textContent = hint;
		this.#hint.hidden = false;
		this.#hintTimer = window.setTimeout(() => (this.#hint.hidden = true), hintMs);
	}
}
