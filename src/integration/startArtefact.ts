/** Starts the thread that makes the artefact. */
import { Worker } from 'node:worker_threads';
import { moduleBeside } from '../config/root.ts';
import type { Progress } from '../pipeline/index.ts';
import type { ArtefactMessage } from './artefactThread.ts';
import type { BuildSettings } from './settings.ts';

type Made = Omit<Extract<ArtefactMessage, { kind: 'made' }>, 'kind'>;

export interface Artefact {
	/** `knowledge.jsonl` stands, or the content has errors. */
	readonly made: Promise<Made>;
	/** The published files stand too. */
	readonly published: Promise<void>;
}

export function startArtefact(settings: BuildSettings, progress?: Progress): Artefact {
	const thread = new Worker(moduleBeside('artefactThread', import.meta.url), {
		workerData: settings,
	});
	const published = new Promise<void>((done, fail) => {
		thread.once('error', fail);
		thread.once('exit', (code) =>
			code === 0 ? done() : fail(new Error(`The pipeline ended with code ${code}.`)),
		);
	});
	const made = new Promise<Made>((done, fail) => {
		thread.on('message', (message: ArtefactMessage) =>
			message.kind === 'made' ? done(message) : progress?.(...message.args),
		);
		published.then(() => fail(new Error('The pipeline told no result.')), fail);
	});
	return { made, published };
}
