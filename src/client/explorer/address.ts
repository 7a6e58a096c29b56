/** The view in the address bar: an entry in the history for each change, the camera written into the entry it belongs to. */
import { readView, writeView, type View } from './view.ts';

const cameraDelayMs = 250;

export class Address {
	#view: View = readView(location.search);
	/** Set while the camera has moved and is not written yet. */
	#timer: number | undefined;

	get view(): View {
		return this.#view;
	}

	/** @param isPassing takes the place of the entry before, as the next value of a slider does */
	go(part: Partial<View>, isPassing: boolean): void {
		this.flush();
		this.#view = { ...this.#view, ...part };
		if (isPassing) history.replaceState(null, '', this.#url);
		else history.pushState(null, '', this.#url);
	}

	/** The camera, written once it rests. */
	keep(camera: NonNullable<View['camera']>): void {
		this.#view = { ...this.#view, camera };
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.flush(), cameraDelayMs);
	}

	/** Writes what waits to be written. */
	flush(): void {
		if (this.#timer === undefined) return;
		window.clearTimeout(this.#timer);
		this.#timer = undefined;
		history.replaceState(null, '', this.#url);
	}

	/** After the browser went to another entry. */
	read(): void {
		window.clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#view = readView(location.search);
	}

	get #url(): string {
		return `${location.pathname}${writeView(this.#view)}`;
	}
}
