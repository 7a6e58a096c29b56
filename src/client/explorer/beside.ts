/** What stands beside the map: controls, panel and table, kept in line with the view. */
import type { Given } from './appearance.ts';
import { carryOver } from './carryOver.ts';
import { makeControls, type ControlActions, type Controls } from './controls.ts';
import type { Known } from './known.ts';
import { Panel, type PanelActions } from './panel.ts';
import { Table } from './table.ts';

export type BesideActions = ControlActions & PanelActions;

export class Beside {
	readonly panel: Panel;
	readonly #actions: BesideActions;
	readonly #hasMap: boolean;
	#controls: Controls;
	#table: Table | undefined;

	constructor({ payload, loading }: Known, actions: BesideActions, hasMap: boolean) {
		this.#actions = actions;
		this.#hasMap = hasMap;
		this.#controls = makeControls(payload, actions, hasMap, loading);
		this.panel = new Panel(payload, actions, loading);
	}

	get controls(): Controls {
		return this.#controls;
	}

	/** Takes the graph once all of it is there; buttons on the map stay. */
	grow({ payload, loading }: Known): void {
		this.panel.take(payload, loading);
		const { zoom, showZoom, root } = this.#controls;
		const made = makeControls(payload, this.#actions, this.#hasMap, loading);
		this.#controls = { ...made, zoom, showZoom };
		carryOver(root, made.root);
	}

	/** Takes over the table that the page came with. */
	addTable(table: HTMLTableElement, { payload, graph }: Known, { view, shown }: Given): void {
		const { change } = this.#actions;
		this.#table = new Table(table, payload, graph, change, () => change({ allRows: true }));
		this.#table.show(view, shown);
	}

	show({ view, shown }: Given): void {
		this.#controls.show(view, shown);
		this.#controls.showZoom(view);
		this.#table?.show(view, shown);
	}
}
