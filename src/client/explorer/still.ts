/** The picture that the page came with, in the place of the map where there is no WebGL. It follows the view as far as it goes. */
import { urlOf } from '../base.ts';
import { element } from '../element.ts';
import { pathOf } from '../nodePath.ts';
import type { Given } from './appearance.ts';
import type { Known } from './known.ts';
import { say } from './say.ts';
import { lookOfStill } from './stillLook.ts';

const svg = 'http://www.w3.org/2000/svg';
/** After so long whoever listens to the page knows the element that speaks. */
const toldAfterMs = 150;
/** Units between a disc and its name. */
const gap = 6;

interface Disc {
	readonly link: SVGElement;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export class Still {
	/** The picture, and above it why it is there. */
	readonly parts: readonly HTMLElement[];
	readonly #picture: HTMLElement;
	readonly #lines: Element | null;
	readonly #links: ReadonlyMap<string, SVGElement>;
	/** Names of what is chosen where the picture has none. */
	readonly #names = document.createElementNS(svg, 'g');
	#discs: ReadonlyMap<string, Disc>;
	#known: Known;

	/** @param picture with links as discs, each to the page of an entity */
	constructor(picture: HTMLElement, known: Known) {
		this.#picture = picture;
		this.#lines = picture.querySelector('.map-lines');
		this.#links = new Map(
			[...picture.querySelectorAll<SVGElement>('.map-node')].map((link) => [
				link.getAttribute('href') ?? '',
				link,
			]),
		);
		this.#names.classList.add('map-node');
		this.#names.setAttribute('aria-hidden', 'true');
		picture.querySelector('svg')?.append(this.#names);
		this.#known = known;
		this.#discs = this.#find();
		this.parts = [tellWhy(), picture];
	}

	/** Takes the graph once all of it is there. */
	take(known: Known): void {
		this.#known = known;
		this.#discs = this.#find();
	}

	show(given: Given): void {
		const { graph } = this.#known;
		const { nodes, lines } = lookOfStill(graph, given, [...this.#discs.keys()]);
		for (const [node, { link }] of this.#discs) {
			const look = nodes.get(node);
			link.classList.toggle('is-left-out', look === 'left-out');
			link.classList.toggle('is-dim', look === 'dim');
			link.classList.toggle('is-centre', look === 'centre');
		}
		const placeOf = (node: string): string => {
			const { x = 0, y = 0 } = this.#discs.get(node) ?? {};
			return `${x} ${y}`;
		};
		this.#lines?.setAttribute(
			'd',
			lines.map(([from, to]) => `M${placeOf(from)}L${placeOf(to)}`).join(''),
		);
		const centres = [...nodes].flatMap(([node, look]) => (look === 'centre' ? [node] : []));
		this.#names.replaceChildren(...centres.flatMap((node) => this.#name(node)));
		this.#picture.classList.toggle('has-centre', centres.length > 0);
		this.#bringIntoView(centres.flatMap((node) => this.#discs.get(node) ?? []));
	}

	/** By the addresses of their pages. */
	#find(): ReadonlyMap<string, Disc> {
		const { payload } = this.#known;
		return new Map(
			payload.nodes.id.flatMap((id, at): readonly (readonly [string, Disc])[] => {
				const link = this.#links.get(urlOf(pathOf(payload, at)));
				const circle = link?.querySelector('circle');
				if (!link || !circle) return [];
				const [x = 0, y = 0, radius = 0] = ['cx', 'cy', 'r'].map((key) =>
					Number(circle.getAttribute(key)),
				);
				return [[id, { link, x, y, radius }]];
			}),
		);
	}

	#name(node: string): readonly SVGElement[] {
		const disc = this.#discs.get(node);
		if (!disc || disc.link.querySelector('text')) return [];
		const text = document.createElementNS(svg, 'text');
		// To the side where there is more room.
		const isRight = disc.x < 0;
		text.setAttribute('x', String(disc.x + (isRight ? 1 : -1) * (disc.radius + gap)));
		text.setAttribute('y', String(disc.y + 4));
		text.setAttribute('text-anchor', isRight ? 'start' : 'end');
		text.textContent = this.#known.graph.getNodeAttribute(node, 'label');
		return [text];
	}

	/** On a narrow screen the picture is wider than its place. */
	#bringIntoView(discs: readonly Disc[]): void {
		if (discs.length === 0) return;
		const { left, right, width } = this.#picture.getBoundingClientRect();
		const boxes = discs.map(({ link }) => link.getBoundingClientRect());
		const [from, to] = [
			Math.min(...boxes.map((box) => box.left)),
			Math.max(...boxes.map((box) => box.right)),
		];
		if (from < left || to > right) this.#picture.scrollLeft += (from + to) / 2 - left - width / 2;
	}
}

/** Takes its place at once, and is announced when it comes to be seen. */
function tellWhy(): HTMLElement {
	const why = element('span', {}, say('noWebGl'));
	why.style.visibility = 'hidden';
	window.setTimeout(() => why.style.removeProperty('visibility'), toldAfterMs);
	return element('p', { class: 'explorer-why', role: 'status' }, why);
}
