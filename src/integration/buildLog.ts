/**
 * How a build goes on, for whoever watches: on a terminal a line that rewrites itself, with rate and time left;
 * elsewhere a line for each stage as it ends; then a table of all stages. Nothing of it gets into the site.
 */
import type { Progress } from '../pipeline/index.ts';

interface Stage {
	readonly name: string;
	/** In milliseconds. */
	readonly begun: number;
	/** Items that needed no work, as an earlier build had done it. */
	readonly known: number;
	done: number;
	total: number;
	ended?: number;
}

/** Where it is written: standard output, so that complaints stand alone on the other. */
type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

export class BuildLog {
	private readonly stages: Stage[] = [];
	private readonly stream: Stream;
	private readonly now: () => number;
	private shown = 0;

	constructor(stream: Stream, now: () => number = () => performance.now()) {
		this.stream = stream;
		this.now = now;
	}

	/** Stages told to one lane follow each other: the next ends the one before. Lanes run side by side. */
	lane(): Progress {
		let current: Stage | undefined;
		return (name, done, total) => {
			if (current?.name !== name) {
				if (current) this.close(current);
				current = { name, begun: this.now(), known: done, done, total };
				this.stages.push(current);
			}
			Object.assign(current, { done, total });
			if (done === total) this.close(current);
			else this.show(current);
		};
	}

	/** Writes complaints to standard error, not into the line that rewrites itself. */
	complain(text: string): void {
		this.clear();
		process.stderr.write(text);
	}

	/** The table of all stages. */
	end(): void {
		const peak = Math.round(process.resourceUsage().maxRSS / 1024);
		const head = `${'stage'.padEnd(10)}${'items'.padStart(8)}${'known'.padStart(8)}${'time'.padStart(10)}`;
		this.stream.write(`${[head, ...this.stages.map(line)].join('\n')}\npeak memory ${peak} MB\n`);
	}

	private close(stage: Stage): void {
		if (stage.ended !== undefined) return;
		stage.ended = this.now();
		if (this.stream.isTTY) this.clear();
		else this.stream.write(`${line(stage)}\n`);
	}

	private show({ name, begun, done, total, known }: Stage): void {
		if (!this.stream.isTTY || this.now() - this.shown < 100) return;
		this.shown = this.now();
		const passed = (this.now() - begun) / 1000;
		const rate = (done - known) / passed;
		const detail =
			total > 1 && rate > 0
				? ` ${done}/${total}, ${rate.toFixed(1)} a second, ${Math.ceil((total - done) / rate)} s left`
				: '';
		this.stream.write(`\r\u001B[K${name}${detail}`);
	}

	private clear(): void {
		if (this.stream.isTTY) this.stream.write('\r\u001B[K');
	}
}

const line = ({ name, begun, ended = begun, total, known }: Stage): string =>
	name.padEnd(10) +
	(total > 1 ? String(total) : '').padStart(8) +
	(known > 0 ? String(known) : '').padStart(8) +
	`${((ended - begun) / 1000).toFixed(1)} s`.padStart(10);
