/**
 * The explorer on /graph/. Its children are the same graph as a picture and a table. The picture gives way
 * to the live map where there is WebGL; the table stays and follows what the map shows.
 */
import { MultiUndirectedGraph } from 'graphology';
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import type { PackedGraph } from '../model/packedGraph.ts';
import { button, element } from './element.ts';
import { Address } from './explorer/address.ts';
import type { Given } from './explorer/appearance.ts';
import { carryOver } from './explorer/carryOver.ts';
import { makeControls, type Controls } from './explorer/controls.ts';
import { fillWindow } from './explorer/fill.ts';
import { addTogether, growGraph, type ExplorerGraph } from './explorer/load.ts';
import { Panel } from './explorer/panel.ts';
import { saveAs } from './explorer/save.ts';
import { say } from './explorer/say.ts';
import { Scene } from './explorer/scene.ts';
import { findShown, type Shown } from './explorer/shown.ts';
import { Table } from './explorer/table.ts';
import { findTrail, type Trail } from './explorer/trail.ts';
import type { View } from './explorer/view.ts';
import { describeNode, directions, stepFrom } from './explorer/walk.ts';
import { loadWhole } from './explorer/whole.ts';
import { loadFirst } from './loadPayload.ts';
import { unpackAll } from './unpack.ts';

const hintMs = 2500;
const widest = 1.7;
/** Pixels of the panel that tell what it is about. */
const panelSeen = 160;

class GistGraph extends HTMLElement {
	#packed!: PackedGraph;
	/** The most important entities, then all. */
	#payload!: ExplorerPayload;
	#graph: ExplorerGraph = new MultiUndirectedGraph();
	/** Said while the rest is on its way, or will not come. */
	#loading: string | undefined;
	#panel!: Panel;
	#controls!: Controls;
	#table: Table | undefined;
	#scene: Scene | undefined;
	#shown: Shown = { nodes: new Set(), edges: new Set() };
	#trail: Trail | undefined;
	#stretch = 1;
	#isHeld = false;
	#hintTimer = 0;
	readonly #address = new Address();
	readonly #observer = new ResizeObserver(() => this.#cover());
	readonly #stage = element('div', {
		class: 'explorer-stage',
		tabindex: '0',
		role: 'application',
		'aria-label': say('mapKeys'),
	});
	readonly #hint = element('p', { class: 'explorer-hint', 'aria-hidden': 'true', hidden: true });
	/** The map with what lies on it. */
	readonly #frame = element('div', { class: 'explorer-frame' }, this.#stage, this.#hint);
	readonly #root = element('div', { class: 'explorer' });
	readonly #status = element('p', { class: 'visually-hidden', role: 'status' });

	async connectedCallback(): Promise<void> {
		const packed = await loadFirst().catch(() => undefined);
		if (!packed || !this.isConnected || packed.size === 0) return this.classList.add('is-static');
		this.#packed = packed;
		this.#payload = unpackAll(packed, []);
		const left = packed.size - this.#payload.nodes.id.length;
		if (left > 0) this.#loading = say('loadingRest', { count: left });
		this.#build();
		if (left > 0) await this.#complete();
		else this.#settle();
	}

	/** Adds what the first file leaves out. Nothing moves, but to what the address asked for and was not there. */
	async #complete(): Promise<void> {
		const whole = await loadWhole(this.#packed, this.#stretch).catch(() => undefined);
		if (!this.isConnected) return;
		const { focus, from } = this.#view;
		const isAwaited = [focus, from].some((one) => one !== undefined && !this.#graph.hasNode(one));
		this.#loading = whole ? undefined : say('restNotLoaded');
		if (whole) ({ payload: this.#payload, graph: this.#graph } = whole);
		this.#panel.take(this.#payload, this.#loading);
		this.#find();
		this.#scene?.grow(this.#graph, this.#payload, this.#inView);
		const { zoom, showZoom, root } = this.#controls;
		const made = this.#makeControls(this.classList.contains('is-live'));
		this.#controls = { ...made, zoom, showZoom };
		carryOver(root, this.#controls.root);
		this.#render();
		if (isAwaited || this.#trail) this.#frameView();
		this.#settle();
	}

	/** All is there that will be. */
	#settle(): void {
		window.setTimeout(() => this.#buildTable());
		this.dataset['whole'] = String(this.#graph.order);
	}

	get #inView(): Given {
		return { view: this.#view, shown: this.#shown, trail: this.#trail };
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#onPop);
		window.removeEventListener('pagehide', this.#onHide);
		window.removeEventListener('pageshow', this.#onShow);
		document.removeEventListener('fullscreenchange', this.#onFullScreen);
		this.#observer.disconnect();
		this.#close();
	}

	get #view(): View {
		return this.#address.view;
	}

	#build(): void {
		const root = this.#root;
		root.append(this.#frame);
		this.prepend(root, this.#status);
		this.classList.add('is-live');
		this.#stretch = stretchOf(this.#stage);
		Array.from(growGraph(this.#graph, this.#payload, this.#stretch));
		this.#find();
		fillWindow(root, this.#view.filled);
		const hasMap = this.#open();
		this.#controls = this.#makeControls(hasMap);
		this.#panel = this.#makePanel();
		if (hasMap) {
			this.#frame.append(this.#controls.zoom);
			root.append(this.#panel.root);
			this.#letTouch();
			this.#observer.observe(this.#panel.root);
			this.#observer.observe(this.#stage);
		} else {
			this.#frame.remove();
			fillWindow(root, false);
			this.classList.replace('is-live', 'is-static');
		}
		root.prepend(this.#controls.root);
		window.addEventListener('popstate', this.#onPop);
		window.addEventListener('pagehide', this.#onHide);
		window.addEventListener('pageshow', this.#onShow);
		document.addEventListener('fullscreenchange', this.#onFullScreen);
		this.#stage.addEventListener('keydown', (event) => this.#onKey(event));
		this.#render();
		this.#frameView();
		this.dataset['ready'] = String(this.#graph.order);
	}

	/** After the map, since the page came with a table. */
	#buildTable(): void {
		const table = this.querySelector<HTMLTableElement>('.graph-table');
		if (!table) return;
		this.#table = new Table(
			table,
			this.#payload,
			this.#graph,
			(order) => this.#go({ order }),
			() => this.#go({ allRows: true }),
		);
		this.#table.show(this.#view, this.#shown);
	}

	#makePanel(): Panel {
		return new Panel(
			this.#payload,
			{
				select: (node) => this.#select(node, true),
				startPath: (from) => this.#go({ focus: undefined, from, to: undefined }),
				endPath: () => this.#go({ from: undefined, to: undefined, camera: this.#scene?.camera }),
			},
			this.#loading,
		);
	}

	#makeControls(hasMap: boolean): Controls {
		return makeControls(
			this.#payload,
			{
				change: (part, isPassing) => this.#go(part, isPassing),
				select: (node) => this.#select(node, true),
				zoom: (factor) => void this.#scene?.zoom(factor),
				fit: () => void this.#scene?.fit(),
				fullScreen: () => this.#toggleFilled(),
				save: (format) => {
					if (this.#scene) void saveAs(format, this.#scene.picture, document.title);
				},
			},
			hasMap,
			this.#loading,
		);
	}

	/** Opens the map in the present view; `false` where there is no WebGL. */
	#open(): boolean {
		try {
			this.#scene = new Scene(
				this.#stage,
				this.#payload,
				this.#graph,
				{ stretch: this.#stretch, box: this.#packed.box },
				this.#inView,
				{
					onSelect: (node) => this.#select(node, false),
					onMove: (camera) => this.#address.keep(camera),
					onIdleWheel: () => this.#say(say('wheelHint')),
				},
			);
		} catch {
			return false;
		}
		return true;
	}

	#close(): void {
		this.#address.flush();
		this.#scene?.kill();
		this.#scene = undefined;
	}

	/** The page may stay in the browser's memory: its WebGL context does not. */
	readonly #onHide = (): void => this.#close();

	readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
		if (!persisted || !this.classList.contains('is-live') || !this.#open()) return;
		this.#scene?.hold(this.#isHeld);
		this.#frameView();
	};

	/** On touch screens one finger scrolls the page until the reader takes hold of the map. */
	#letTouch(): void {
		if (!matchMedia('(any-pointer: coarse)').matches) return;
		const name = { 'aria-label': say('dragLabel'), 'aria-pressed': 'false' };
		const hold = button(say('drag'), name, () => {
			this.#isHeld = !this.#isHeld;
			this.#scene?.hold(this.#isHeld);
			hold.setAttribute('aria-pressed', String(this.#isHeld));
		});
		this.#controls.zoom.append(hold);
	}

	readonly #onPop = (): void => {
		this.#address.read();
		this.#update();
		this.#frameView();
	};

	/** Selects a node, or the other end where a path has begun. */
	#select(node: string | undefined, isFlown: boolean, said?: string): void {
		const { focus, from, to } = this.#view;
		const isEnd = node !== undefined && from !== undefined && to === undefined && node !== from;
		if (!isEnd && node === focus && from === undefined) return;
		const camera = isFlown ? undefined : this.#scene?.camera;
		this.#go(
			isEnd
				? { to: node, camera: undefined }
				: { focus: node, from: undefined, to: undefined, camera },
		);
		if (node !== undefined && this.#scene) this.#bringIntoView();
		if (isFlown || isEnd) this.#frameView();
		if (node !== undefined && !isEnd) this.#status.textContent = said ?? this.#describe(node);
	}

	/**
	 * A new view with its own entry in the history.
	 *
	 * @param isPassing takes the place of the entry before, as the next value of a slider does
	 */
	#go(part: Partial<View>, isPassing = false): void {
		const before = this.#view;
		this.#address.go(part, isPassing);
		this.#update();
		const { from, to, depth, camera } = this.#view;
		const isNewPath = this.#trail && (from !== before.from || to !== before.to);
		if (isNewPath || (depth !== before.depth && camera === undefined)) this.#frameView();
	}

	#find(): void {
		if (this.#view.together) addTogether(this.#graph, this.#payload);
		// Of a part of the graph the shortest path may not be the shortest of all.
		this.#trail =
			this.#loading === undefined ? findTrail(this.#graph, this.#payload, this.#view) : undefined;
		this.#shown = findShown(this.#graph, this.#payload, this.#view, this.#trail);
	}

	/** The browser's full screen is more than an address can ask for: where it is refused, the window is filled. */
	#toggleFilled(): void {
		const filled = !this.#view.filled;
		this.#go({ filled });
		if (filled) void this.#root.requestFullscreen?.().catch(() => undefined);
	}

	/** Left by the browser's own key. */
	readonly #onFullScreen = (): void => {
		if (!document.fullscreenElement && this.#view.filled) this.#go({ filled: false });
	};

	/** After a change of the view. */
	#update(): void {
		if (this.#scene) fillWindow(this.#root, this.#view.filled);
		this.#find();
		this.#scene?.show(this.#inView);
		this.#render();
	}

	#render(): void {
		const view = this.#view;
		this.#controls.show(view, this.#shown);
		this.#controls.showZoom(view);
		this.#table?.show(view, this.#shown);
		if (this.#scene) void this.#panel.show(view, this.#trail).then(() => this.#cover());
		this.#cover();
		this.dataset['focus'] = view.focus ?? '';
		this.#status.textContent = this.#trail
			? say('pathOfSteps', { count: this.#trail.hops.length })
			: view.focus === undefined
				? ''
				: this.#describe(view.focus);
	}

	/** What a node is, or that it is on its way. */
	#describe(node: string): string {
		return this.#graph.hasNode(node)
			? describeNode(this.#graph, this.#payload, this.#shown, node)
			: (this.#loading ?? '');
	}

	/** On a small screen the panel stands below the map: both are to be seen once something is chosen. */
	#bringIntoView(): void {
		const { top } = this.#panel.root.getBoundingClientRect();
		if (top > window.innerHeight - panelSeen) this.#frame.scrollIntoView();
	}

	#frameView(): void {
		this.#cover();
		void this.#scene?.frame(this.#view);
	}

	/** Tells the map what lies on it. */
	#cover(): void {
		const { left, top } = this.#stage.getBoundingClientRect();
		this.#scene?.cover(
			[this.#controls.zoom, this.#panel.root]
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

	#onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const acts: Readonly<Record<string, () => void>> = {
			Escape: () => this.#letGo(),
			'+': () => void this.#scene?.zoom(1 / 1.5),
			'-': () => void this.#scene?.zoom(1.5),
			'0': () => void this.#scene?.fit(),
			Enter: () => this.#panel.root.querySelector<HTMLAnchorElement>('.explorer-open')?.click(),
		};
		const direction = directions[event.key];
		const act = direction ? (): void => this.#step(direction) : acts[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	}

	/** Lets go of what is selected, then of the map. */
	#letGo(): void {
		if (this.#view.from !== undefined)
			this.#go({ from: undefined, to: undefined, camera: this.#scene?.camera });
		else if (this.#view.focus !== undefined) this.#select(undefined, false);
		else if (this.#view.filled) this.#go({ filled: false });
		else this.#stage.blur();
	}

	#step(direction: readonly [number, number]): void {
		const { focus } = this.#view;
		const next = stepFrom(this.#graph, this.#shown, focus, direction);
		if (next === undefined) {
			this.#status.textContent = say('nothingThatWay');
			return;
		}
		const said = describeNode(this.#graph, this.#payload, this.#shown, next, focus);
		this.#select(next, true, said);
	}
}

/** As much wider as the stage allows; names lie flat, so width is worth more than height. */
const stretchOf = ({ offsetWidth, offsetHeight }: HTMLElement): number =>
	Math.min(widest, Math.max(1, offsetWidth / Math.max(1, offsetHeight)));

customElements.define('gist-graph', GistGraph);
