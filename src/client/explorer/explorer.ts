/** The explorer: what a reader does on it, each step a new view in the address, which the display then shows. */
import type { PackedGraph } from '../../model/packedGraph.ts';
import { describeIn } from './known.ts';
import { Address } from './address.ts';
import { makeDisplay } from './display.ts';
import { say } from './say.ts';
import type { View } from './view.ts';
import { describeNode, directions, stepFrom } from './walk.ts';

/** @param signal ends it */
export async function explore(
	host: HTMLElement,
	packed: PackedGraph,
	signal: AbortSignal,
): Promise<void> {
	const address = new Address();

	/**
	 * A new view with its own entry in the history.
	 *
	 * @param isPassing takes the place of the entry before, as the next value of a slider does
	 */
	const go = (part: Partial<View>, isPassing = false): void => {
		const before = address.view;
		address.go(part, isPassing);
		display.update();
		const { from, to, depth, camera } = address.view;
		const isNewPath = display.given.trail && (from !== before.from || to !== before.to);
		if (isNewPath || (depth !== before.depth && camera === undefined)) display.frame();
	};

	/** Selects a node, or the other end where a path has begun. */
	const select = (node: string | undefined, isFlown: boolean, said?: string): void => {
		const { focus, from, to } = address.view;
		const isEnd = node !== undefined && from !== undefined && to === undefined && node !== from;
		if (!isEnd && node === focus && from === undefined) return;
		const camera = isFlown ? undefined : display.stage.scene?.camera;
		go(
			isEnd
				? { to: node, camera: undefined }
				: { focus: node, from: undefined, to: undefined, camera },
		);
		if (node !== undefined) display.bringIntoView();
		if (isFlown || isEnd) display.frame();
		if (node !== undefined && !isEnd)
			display.status.textContent = said ?? describeIn(display.known, display.given, node);
	};

	const endPath = (): void =>
		go({ from: undefined, to: undefined, camera: display.stage.scene?.camera });

	/** The browser's full screen is more than an address can ask for: where it is refused, the window is filled. */
	const toggleFilled = (): void => {
		const filled = !address.view.filled;
		go({ filled });
		if (filled) void display.root.requestFullscreen?.().catch(() => undefined);
	};

	/** Lets go of what is selected, then of the map. */
	const letGo = (): void => {
		const { focus, from, filled } = address.view;
		if (from !== undefined) endPath();
		else if (focus !== undefined) select(undefined, false);
		else if (filled) go({ filled: false });
		else display.stage.map.blur();
	};

	const step = (direction: readonly [number, number]): void => {
		const { known, given, status } = display;
		const { focus } = address.view;
		const next = stepFrom(known.graph, given.shown, focus, direction);
		if (next === undefined) status.textContent = say('nothingThatWay');
		else select(next, true, describeNode(known.graph, known.payload, given.shown, next, focus));
	};

	const press = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const acts: Readonly<Record<string, () => void>> = {
			Escape: letGo,
			'+': () => void display.stage.scene?.zoom(1 / 1.5),
			'-': () => void display.stage.scene?.zoom(1.5),
			'0': () => void display.stage.scene?.fit(),
			Enter: () => display.root.querySelector<HTMLAnchorElement>('.explorer-open')?.click(),
		};
		const direction = directions[event.key];
		const act = direction ? (): void => step(direction) : acts[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	};

	const display = makeDisplay(host, packed, address, {
		change: go,
		select: (node) => select(node, true),
		startPath: (from) => go({ focus: undefined, from, to: undefined }),
		endPath,
		fullScreen: toggleFilled,
		onSelect: (node) => select(node, false),
	});
	/** Back or forward in the history. */
	const onPop = (): void => {
		address.read();
		display.update();
		display.frame();
	};
	/** Left by the browser's own key. */
	const onFullScreen = (): void => {
		if (!document.fullscreenElement && address.view.filled) go({ filled: false });
	};
	window.addEventListener('popstate', onPop, { signal });
	document.addEventListener('fullscreenchange', onFullScreen, { signal });
	display.stage.map.addEventListener('keydown', press);
	await display.begin(signal);
}
