/**
 * What a reader sees of the view in the address: the map, or its picture where there is no WebGL, and what stands
 * beside it, all kept in line with it. What changes the view is left to `explorer.ts`.
 */
import type { PackedGraph } from '../../model/packedGraph.ts';
import { element } from '../element.ts';
import type { Address } from './address.ts';
import type { Given } from './appearance.ts';
import { Beside, type BesideActions } from './beside.ts';
import { fillWindow } from './fill.ts';
import { describeChosen, findIn, knowFirst, knowWhole, type Known } from './known.ts';
import { growGraph } from './load.ts';
import { saveAs } from './save.ts';
import type { SceneEvents } from './scene.ts';
import { Stage } from './stage.ts';
import { Still } from './still.ts';

/** Pixels of the panel that tell what it is about. */
const panelSeen = 160;

/** What controls do to the map alone. */
type MapActions = Pick<BesideActions, 'zoom' | 'fit' | 'save'>;

export type DisplayActions = Omit<BesideActions, keyof MapActions> & Pick<SceneEvents, 'onSelect'>;

export interface Display {
	readonly root: HTMLElement;
	readonly stage: Stage;
	/** Tells what is chosen to those who do not see it. */
	readonly status: HTMLElement;
	readonly known: Known;
	/** What the view shows of it. */
	readonly given: Given;
	/** After a change of the view. */
	readonly update: () => void;
	/** Brings the camera to where the view has it. */
	readonly frame: () => void;
	/** On a small screen the panel stands below the map: both are to be seen once something is chosen. */
	readonly bringIntoView: () => void;
	/** Shows the first view, then takes what the first file leaves out. */
	readonly begin: (signal: AbortSignal) => Promise<void>;
}

/** @param actions what is done on what is shown, all of it later */
export function makeDisplay(
	host: HTMLElement,
	packed: PackedGraph,
	address: Address,
	actions: DisplayActions,
): Display {
	let known = knowFirst(packed);
	const stage = new Stage();
	const root = element('div', { class: 'explorer' }, stage.frame);
	const status = element('p', { class: 'visually-hidden', role: 'status' });
	host.prepend(root, status);
	host.classList.add('is-live');
	const ground = { stretch: stage.stretch, box: packed.box };
	Array.from(growGraph(known.graph, known.payload, ground.stretch));
	let given = findIn(known, address.view);
	fillWindow(root, address.view.filled);
	const { onSelect } = actions;
	const open = (): boolean =>
		stage.open(known, ground, given, { onSelect, onMove: (camera) => address.keep(camera) });
	const hasMap = open();
	const beside = new Beside(known, { ...actions, ...actionsOn(stage) }, hasMap);
	const panel = beside.panel.root;
	const { zoom } = beside.controls;
	const cover = (): void => stage.cover([zoom, panel]);
	const observer = new ResizeObserver(cover);
	root.append(panel);
	const still = hasMap ? undefined : openStill(host, known);
	if (hasMap) {
		stage.frame.append(zoom);
		stage.letTouch(zoom);
		observer.observe(panel);
		observer.observe(stage.map);
	} else {
		stage.frame.replaceChildren(...(still?.parts ?? []));
		fillWindow(root, false);
		host.classList.replace('is-live', 'is-static');
	}
	root.prepend(beside.controls.root);

	const frame = (): void => {
		cover();
		void stage.scene?.frame(address.view);
	};
	const render = (): void => {
		const { view, trail } = given;
		beside.show(given);
		void beside.panel.show(view, trail).then(cover);
		// After the panel, which takes a part of its room.
		still?.show(given);
		cover();
		host.dataset['focus'] = view.focus ?? '';
		status.textContent = describeChosen(known, given);
	};
	const update = (): void => {
		if (stage.scene) fillWindow(root, address.view.filled);
		given = findIn(known, address.view);
		stage.scene?.show(given);
		render();
	};
	const bringIntoView = (): void => {
		const { top } = panel.getBoundingClientRect();
		if (top > window.innerHeight - panelSeen) stage.frame.scrollIntoView();
	};
	/** Nothing moves, but to what the address asked for and was not there. */
	const complete = async (): Promise<void> => {
		const whole = await knowWhole(known, packed, ground.stretch);
		if (!host.isConnected) return;
		const { focus, from } = address.view;
		const isAwaited = [focus, from].some((one) => one !== undefined && !known.graph.hasNode(one));
		known = whole;
		given = findIn(known, address.view);
		stage.scene?.grow(known.graph, known.payload, given);
		still?.take(known);
		beside.grow(known);
		render();
		if (isAwaited || given.trail) frame();
	};
	/** After the map, since the page came with a table. */
	const addTable = (): void => {
		const table = host.querySelector<HTMLTableElement>('.graph-table');
		if (table) beside.addTable(table, known, given);
	};
	/** The page may stay in the browser's memory: its WebGL context does not. */
	const close = (): void => {
		address.flush();
		stage.close();
	};
	const reopen = ({ persisted }: PageTransitionEvent): void => {
		if (persisted && hasMap && open()) frame();
	};
	const end = (): void => {
		observer.disconnect();
		close();
	};
	const begin = async (signal: AbortSignal): Promise<void> => {
		window.addEventListener('pagehide', close, { signal });
		window.addEventListener('pageshow', reopen, { signal });
		signal.addEventListener('abort', end);
		render();
		frame();
		host.dataset['ready'] = String(known.graph.order);
		if (known.loading !== undefined) await complete();
		if (!host.isConnected) return;
		window.setTimeout(addTable);
		host.dataset['whole'] = String(known.graph.order);
	};
	return {
		root,
		stage,
		status,
		get known() {
			return known;
		},
		get given() {
			return given;
		},
		update,
		frame,
		bringIntoView,
		begin,
	};
}

/** `undefined` where nothing is connected: the page then came without a picture. */
function openStill(host: HTMLElement, known: Known): Still | undefined {
	const picture = host.querySelector<HTMLElement>('.graph-picture');
	return picture ? new Still(picture, known) : undefined;
}

const actionsOn = (stage: Stage): MapActions => ({
	zoom: (factor) => void stage.scene?.zoom(factor),
	fit: () => void stage.scene?.fit(),
	save: (format) => {
		if (stage.scene) void saveAs(format, stage.scene.picture, document.title);
	},
});
