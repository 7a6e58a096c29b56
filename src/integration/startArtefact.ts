/** Starts the thread that makes the artefact. */
import { Worker } from 'node:worker_threads';
import { moduleBeside } from '../config/root.ts';
import type { Progress } from '../pipeline/index.ts';
import type { ArtefactMessage } from './artefactThread.ts';
import type { BuildSettings } from './settings.ts';

type Told<Kind extends ArtefactMessage['kind']> = Omit<
	Extract<ArtefactMessage, { kind: Kind }>,
	'kind'
>;
type Made = Told<'made'>;

export interface Artefact {
	/** What the site's settings say; absent when the content has errors. */
	readonly site: Promise<Told<'settled'>['site'] | undefined>;
	/** `knowledge.jsonl` stands, or the content has errors. */
	readonly made: Promise<Made>;
	/** The texts to be indexed stand; never where there are none to come. */
	readonly texts: Promise<void>;
	/** Which files are published, before all that stand beside pages do. */
	readonly listed: Promise<Told<'listed'>['files']>;
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
	const site = Promise.withResolvers<Told<'settled'>['site'] | undefined>();
	const made = Promise.withResolvers<Made>();
	const texts = Promise.withResolvers<void>();
	const listed = Promise.withResolvers<Told<'listed'>['files']>();
	thread.on('message', (message: ArtefactMessage) => {
		if (message.kind === 'progress') progress?.(...message.args);
		else if (message.kind === 'settled') site.resolve(message.site);
		else if (message.kind === 'texts') texts.resolve();
		else if (message.kind === 'listed') listed.resolve(message.files);
		else made.resolve(message);
	});
	published.then(() => made.reject(new Error('The pipeline told no result.')), made.reject);
	published.then(() => listed.resolve([]), listed.reject);
	// Errors in the settings come with what else is wrong.
	made.promise.then(() => site.resolve(undefined), site.reject);
	// Who asks only for what is made is told there.
	site.promise.catch(() => undefined);
	listed.promise.catch(() => undefined);
	return {
		site: site.promise,
		texts: texts.promise,
		made: made.promise,
		listed: listed.promise,
		published,
	};
}
