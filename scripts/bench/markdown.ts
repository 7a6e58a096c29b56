/** Markdown that the parts of the report share. */
import { cpus, totalmem } from 'node:os';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string =>
		`|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|\n`;
	return `${line(head)}|${'---|'.repeat(head.length)}\n${rows.map(line).join('')}`;
}

/** Where figures come from: each part of the report may be of another day and another machine. */
export function origin(runs: number): string {
	const [processor] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `Written by \`npm run bench\`: ${runs === 1 ? 'one run' : `medians of ${runs} runs`}, on ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${memory} GB of memory, Node ${process.version}.`;
}

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
export const seconds = (ms: number): string => (ms / 1000).toFixed(1);
export const count = (number: number): string => number.toLocaleString('en');
