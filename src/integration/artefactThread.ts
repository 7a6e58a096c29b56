/**
 * A thread that makes the artefact, tells when the pages may be made of it, and publishes the files for programs
 * meanwhile. What the pipeline needed of memory is given back when it ends.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem, Site } from '../model/index.ts';
import type { PublishedFile } from '../model/publishedFiles.ts';
import { makeKnowledge, writeComplaints, writeKnowledge, writePublished } from './artefact.ts';
import { writeSearchedTexts } from './searchedText.ts';
import type { BuildSettings } from './settings.ts';
import { textsOf } from './workFolder.ts';

export type ArtefactMessage =
	| { readonly kind: 'progress'; readonly args: [stage: string, done: number, total: number] }
	/** Where the site will stand and what it speaks: known long before all is read. */
	| { readonly kind: 'settled'; readonly site: Pick<Site, 'url' | 'base' | 'language'> }
	/** What full-text search finds stands, in `textsOf` of the work folder. */
	| { readonly kind: 'texts' }
	/** What the page of data lists stands. */
	| { readonly kind: 'listed'; readonly files: readonly PublishedFile[] }
	/** Not whole when the content has errors. */
	| { readonly kind: 'made'; readonly isWhole: boolean; readonly problems: readonly Problem[] };

const settings = workerData as BuildSettings;
const send = (message: ArtefactMessage): void => parentPort?.postMessage(message);

const { knowledge, problems } = await makeKnowledge(settings, {
	settled: ({ url, base, language }) => send({ kind: 'settled', site: { url, base, language } }),
	read: (documents, site) => {
		if (!settings.isSearched) return;
		writeSearchedTexts(textsOf(settings.work), documents, site);
		send({ kind: 'texts' });
	},
	progress: (...args) => send({ kind: 'progress', args }),
});
writeComplaints(settings.work, problems);
if (knowledge) writeKnowledge(settings.work, knowledge);
send({ kind: 'made', isWhole: knowledge !== undefined, problems });
if (knowledge) {
	send({ kind: 'progress', args: ['publish', 0, 1] });
	await writePublished(settings.work, knowledge, (files) => send({ kind: 'listed', files }));
	send({ kind: 'progress', args: ['publish', 1, 1] });
}
