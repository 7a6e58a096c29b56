/**
 * Where all discs are on the stage. Sigma is asked once each time it has laid them out; from then on a frame
 * only moves and scales, so that it stays short however many there are.
 */
import type { OneCanvasSigma } from './oneCanvas.ts';
import type { Place } from './wishes.ts';

/** As many as a frame looks at to place names. */
const mostLookedAt = 1500;

interface Spot {
	readonly node: string;
	/** In sigma's framed graph, which does not move with the camera. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

export class Spots {
	readonly #sigma: OneCanvasSigma;
	#shown: ReadonlySet<string> | undefined;
	/** Largest first. */
	#spots: readonly Spot[] = [];
	#byNode: ReadonlyMap<string, Spot> = new Map();
	#left = 0;
	#top = 0;
	#across = 1;
	#down = 1;
	#scale = 1;
	#width = 0;
	#height = 0;

	constructor(sigma: OneCanvasSigma) {
		this.#sigma = sigma;
		sigma.on('afterProcess', () => (this.#shown = undefined));
	}

	/** For this frame: its camera, and what is shown. */
	aim(shown: ReadonlySet<string>): void {
		if (shown !== this.#shown) this.#collect(shown);
		const [origin, other] = [0, 1].map((at) => this.#sigma.framedGraphToViewport({ x: at, y: at }));
		[this.#left, this.#top] = [origin?.x ?? 0, origin?.y ?? 0];
		this.#across = (other?.x ?? 1) - this.#left;
		this.#down = (other?.y ?? 1) - this.#top;
		this.#scale = this.#sigma.scaleSize(1);
		({ width: this.#width, height: this.#height } = this.#sigma.getDimensions());
	}

	get(node: string): Place | undefined {
		const spot = this.#byNode.get(node);
		return spot && this.#placeOf(spot);
	}

	/** Its place where that is in the picture. */
	inView(node: string): Place | undefined {
		const place = this.get(node);
		return place && this.#isInView(place) ? place : undefined;
	}

	/** What is in the picture, the largest first; of very many only the largest, and those that are wanted. */
	largest(wanted: Iterable<string>): ReadonlyMap<string, Place> {
		const found = new Map<string, Place>();
		for (const spot of this.#spots) {
			if (found.size >= mostLookedAt) break;
			const x = this.#left + spot.x * this.#across;
			const y = this.#top + spot.y * this.#down;
			if (x <= 0 || y <= 0 || x >= this.#width || y >= this.#height) continue;
			found.set(spot.node, { x, y, radius: spot.size * this.#scale });
		}
		for (const node of wanted) {
			const place = this.inView(node);
			if (place) found.set(node, place);
		}
		return found;
	}

	all(): ReadonlyMap<string, Place> {
		return new Map(this.#spots.map((spot) => [spot.node, this.#placeOf(spot)]));
	}

	/** By the rim, within so many pixels. */
	nearest(x: number, y: number, within: number): string | undefined {
		let found: string | undefined;
		let least = within;
		for (const spot of this.#spots) {
			const right = x - this.#left - spot.x * this.#across;
			const low = y - this.#top - spot.y * this.#down;
			const away = Math.hypot(right, low) - spot.size * this.#scale;
			if (away <= least) [found, least] = [spot.node, away];
		}
		return found;
	}

	#collect(shown: ReadonlySet<string>): void {
		const spots: Spot[] = [];
		for (const node of shown) {
			const data = this.#sigma.getNodeDisplayData(node);
			if (data) spots.push({ node, x: data.x, y: data.y, size: data.size });
		}
		this.#spots = spots.sort((a, b) => b.size - a.size);
		this.#byNode = new Map(spots.map((spot) => [spot.node, spot]));
		this.#shown = shown;
	}

	#placeOf({ x, y, size }: Spot): Place {
		return {
			x: this.#left + x * this.#across,
			y: this.#top + y * this.#down,
			radius: size * this.#scale,
		};
	}

	#isInView({ x, y }: Place): boolean {
		return x > 0 && y > 0 && x < this.#width && y < this.#height;
	}
}
