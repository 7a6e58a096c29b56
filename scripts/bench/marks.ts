/** What the page notes of itself while it is measured: when things are there, how long tasks take, what each frame costs. */

export interface Marks {
	/** From navigation to the frame in which the first view was drawn; `Infinity` until then. */
	drawnMs: number;
	/** The same for the whole graph. */
	wholeMs: number;
	/** By the clock, as a reader waits for it. */
	longestTaskMs: number;
	/** Work in callbacks of `requestAnimationFrame` by time of the frame. */
	readonly frames: Map<number, number>;
}

declare global {
	interface Window {
		/** Of a page that `takeMarks` runs in. */
		marks: Marks;
	}
}

/** Runs in the page before anything of its own does, and hence may name nothing from outside. */
export function takeMarks(): void {
	const marks: Marks = {
		drawnMs: Infinity,
		wholeMs: Infinity,
		longestTaskMs: 0,
		frames: new Map(),
	};
	window.marks = marks;
	const request = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) =>
		request((time) => {
			const begun = performance.now();
			callback(time);
			marks.frames.set(time, (marks.frames.get(time) ?? 0) + performance.now() - begun);
		});
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			marks.longestTaskMs = Math.max(marks.longestTaskMs, duration);
	}).observe({ type: 'longtask', buffered: true });
	const awaited = [
		['gist-graph[data-ready]', 'drawnMs'],
		['gist-graph[data-whole]', 'wholeMs'],
	] as const;
	const noted = new Set<string>();
	new MutationObserver(() => {
		for (const [selector, mark] of awaited) {
			if (noted.has(mark) || !document.querySelector(selector)) continue;
			noted.add(mark);
			// After the frame in which it was drawn.
			request(() => request(() => (marks[mark] = performance.now())));
		}
	}).observe(document, { subtree: true, attributeFilter: ['data-ready', 'data-whole'] });
}
