/** Between a block's text, as a reader sees it, and the source it came from. */
import type { Block, Run } from './document.ts';
import type { Span } from './span.ts';

const isExact = ({ start, end, source }: Run): boolean => end - start === source.end - source.start;

/**
 * The source span of a range of a block's text: `range` in offsets of `block.text`, not empty.
 * A range that cuts a run without a one-to-one spelling grows to the whole run.
 */
export function toSource(block: Pick<Block, 'runs' | 'span'>, range: Span): Span {
	const first = block.runs.find((run) => run.end > range.start);
	const last = block.runs.findLast((run) => run.start < range.end);
	if (!first || !last) return block.span;
	const start = isExact(first)
		? first.source.start + Math.max(0, range.start - first.start)
		: first.source.start;
	const end = isExact(last) ? last.source.end - Math.max(0, last.end - range.end) : last.source.end;
	return { start, end };
}

/** The characters of a run whose source lies in a span that it shares some with; all of them without a one-to-one spelling. */
export function rangeInRun(run: Run, span: Span): Span {
	const { start, end, source } = run;
	if (!isExact(run)) return { start, end };
	return {
		start: start + Math.max(0, span.start - source.start),
		end: end - Math.max(0, source.end - span.end),
	};
}
