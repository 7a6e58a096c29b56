/**
 * The explorer on /graph/. Its children are the same graph as a picture and a table, for readers without
 * WebGL or script; they stay where they are, below the live map.
 */
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import { loadJson } from './base.ts';
import { button, element } from './element.ts';
import { makeControls, type Controls } from './explorer/controls.ts';
import { Panel } from './explorer/panel.ts';
import { hasWebGL, Scene } from './explorer/scene.ts';
import { say } from './say.ts';
import { readView, writeView, type View } from './explorer/view.ts';
import { neighboursOf } from './explorer/visible.ts';

const cameraDelayMs = 250;

class GistGraph extends HTMLElement {
	#scene: Scene | undefined;
	#controls: Controls | undefined;
	#cameraTimer = 0;
	readonly #panel = new Panel({ select: (node) => this.#select(node) });
	readonly #stage = element('div', {
		class: 'explorer-stage',
		tabindex: '0',
		role: 'application',
		'aria-label': say('mapKeys'),
	});
	/** The map with what lies on it. */
	readonly #frame = element('div', { class: 'explorer-frame' }, this.#stage);
	readonly #status = element('p', { class: 'visually-hidden', role: 'status' });

	async connectedCallback(): Promise<void> {
		if (!hasWebGL()) return this.classList.add('is-static');
		const payload = await loadJson<ExplorerPayload>('data/explorer.json').catch(() => undefined);
		if (!payload || !this.isConnected || payload.nodes.id.length === 0)
			return this.classList.add('is-static');
		this.#build(payload);
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#onPop);
		this.#scene?.kill();
		this.#scene = undefined;
	}

	#build(payload: ExplorerPayload): void {
		this.#controls = makeControls(payload, {
			change: (part) => this.#go(part),
			select: (node) => {
				this.#select(node);
				void this.#scene?.fly(node);
			},
			zoom: (factor) => void this.#scene?.zoom(factor),
			fit: () => void this.#scene?.fit(),
			fullScreen: () =>
				void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()),
		});
		this.#frame.append(this.#controls.zoom);
		this.prepend(
			element('div', { class: 'explorer' }, this.#controls.root, this.#frame, this.#panel.root),
			this.#status,
		);
		this.classList.add('is-live');
		try {
			this.#scene = new Scene(this.#stage, payload, readView(location.search), {
				onSelect: (node) => this.#select(node),
				onMove: (camera) => this.#keepCamera(camera),
			});
		} catch {
			this.classList.replace('is-live', 'is-static');
			return;
		}
		this.#letScroll();
		this.#stage.addEventListener('keydown', (event) => this.#onKey(event));
		window.addEventListener('popstate', this.#onPop);
		const { view } = this.#scene;
		this.#show(view);
		if (view.focus !== undefined && !view.camera) void this.#scene.fly(view.focus);
		this.dataset['ready'] = String(this.#scene.graph.order);
	}

	/** On touch screens the page scrolls over the map until the reader takes hold of it. */
	#letScroll(): void {
		if (!matchMedia('(pointer: coarse)').matches) return;
		this.#stage.classList.add('is-asleep');
		const wake = button(say('moveMap'), { class: 'explorer-wake' }, () => {
			const isAsleep = this.#stage.classList.toggle('is-asleep');
			wake.textContent = say(isAsleep ? 'moveMap' : 'scrollPage');
		});
		this.#controls?.zoom.append(wake);
	}

	readonly #onPop = (): void => this.#show(readView(location.search));

	#select(node: string | undefined): void {
		if (node === this.#scene?.view.focus) return;
		const { focus: _, ...rest } = this.#scene?.view ?? readView('');
		this.#go(node === undefined ? rest : { ...rest, focus: node }, true);
	}

	/** A new view: its own entry in the history, unless only the camera moved. */
	#go(part: Partial<View>, whole = false): void {
		if (!this.#scene) return;
		const view = whole
			? { hidden: [], depth: 0, together: false, ...part }
			: { ...this.#scene.view, ...part };
		history.pushState(null, '', `${location.pathname}${writeView(view)}`);
		this.#show(view);
	}

	#show(view: View): void {
		this.#scene?.show(view);
		this.#controls?.show(view);
		void this.#panel.show(view.focus);
		this.dataset['focus'] = view.focus ?? '';
		const name = view.focus === undefined ? undefined : this.#labelOf(view.focus);
		this.#status.textContent = name === undefined ? '' : say('selected', { name });
	}

	#labelOf(node: string): string | undefined {
		return this.#scene?.graph.hasNode(node)
			? this.#scene.graph.getNodeAttribute(node, 'label')
			: undefined;
	}

	#keepCamera(camera: readonly [number, number, number]): void {
		window.clearTimeout(this.#cameraTimer);
		this.#cameraTimer = window.setTimeout(() => {
			if (this.#scene)
				history.replaceState(
					null,
					'',
					`${location.pathname}${writeView({ ...readView(location.search), camera })}`,
				);
		}, cameraDelayMs);
	}

	/** Arrow keys go round the neighbours of the selected node, by their direction on the map. */
	#onKey(event: KeyboardEvent): void {
		const scene = this.#scene;
		if (!scene) return;
		const { focus } = scene.view;
		const acts: Readonly<Record<string, () => void>> = {
			Escape: () => this.#select(undefined),
			'+': () => void scene.zoom(1 / 1.5),
			'-': () => void scene.zoom(1.5),
			Enter: () => this.#panel.root.querySelector<HTMLAnchorElement>('.explorer-open')?.click(),
			ArrowRight: () => this.#step(focus, 1, 0),
			ArrowLeft: () => this.#step(focus, -1, 0),
			ArrowUp: () => this.#step(focus, 0, 1),
			ArrowDown: () => this.#step(focus, 0, -1),
		};
		const act = acts[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	}

	/** To the neighbour that lies most in a direction; to the best connected node where nothing is selected. */
	#step(focus: string | undefined, right: number, up: number): void {
		const scene = this.#scene;
		if (!scene) return;
		const { graph } = scene;
		const places = focus === undefined ? [] : neighboursOf(graph, focus, scene.view);
		const from = focus === undefined ? undefined : graph.getNodeAttributes(focus);
		const ahead = places.flatMap((node) => {
			const { x, y } = graph.getNodeAttributes(node);
			const [dx, dy] = [x - (from?.x ?? 0), y - (from?.y ?? 0)];
			const along = dx * right + dy * up;
			return along > 0
				? [{ node, off: Math.hypot(dx, dy) * (2 - along / Math.hypot(dx, dy)) }]
				: [];
		});
		const next = from ? ahead.toSorted((a, b) => a.off - b.off)[0]?.node : mostConnected(graph);
		if (next === undefined) return;
		this.#select(next);
		void scene.fly(next);
	}
}

const mostConnected = (graph: Scene['graph']): string | undefined =>
	graph
		.nodes()
		.toSorted(
			(a, b) => graph.getNodeAttribute(b, 'degree') - graph.getNodeAttribute(a, 'degree'),
		)[0];

customElements.define('gist-graph', GistGraph);
