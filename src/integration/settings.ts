/** Where a build reads and writes; the commands set these through the environment of the Astro process. */
import { resolve } from 'node:path';

export interface BuildSettings {
	readonly content: string;
	readonly documents?: string;
	/** Folder for the artefact and the published files. */
	readonly work: string;
	/** Threads that read sources, where not as many as there are cores. */
	readonly threads?: number;
	/** Address of a store of readings in place of a folder in `work`. */
	readonly store?: string;
	/** Folder of readings made elsewhere. */
	readonly extractions?: string;
	/** Folder of the site that this build takes the place of. */
	readonly last?: string;
	/** Hash of code, packages and Node; without it no page of the last build is taken over. */
	readonly program?: string;
	/** Whether texts are to be written for full-text search. */
	readonly isSearched?: boolean;
	/** Whether losing much of it is an error. */
	readonly isStrict?: boolean;
	/** Overrides of site.yaml. */
	readonly base?: string;
	readonly site?: string;
	/** Whether compressed copies stand beside the files of the site. */
	readonly precompress?: true;
	/** Whether the site is to be read from a folder, without a server. */
	readonly portable?: true;
}

/** Paths are made absolute against the current folder. */
export function readSettings(environment: NodeJS.ProcessEnv): BuildSettings {
	const path = (name: string): string | undefined => {
		const value = environment[name];
		return value === undefined || value === '' ? undefined : resolve(value);
	};
	const documents = path('GISTGRAPH_DOCUMENTS');
	const extractions = path('GISTGRAPH_EXTRACTIONS');
	const { GISTGRAPH_BASE: base, GISTGRAPH_SITE: site, GISTGRAPH_STORE: store } = environment;
	const program = environment['GISTGRAPH_PROGRAM'];
	const last = path('GISTGRAPH_LAST');
	const isStrict = environment['GISTGRAPH_STRICT'] === '1';
	const threads = Number(environment['GISTGRAPH_THREADS']);
	return {
		content: path('GISTGRAPH_CONTENT') ?? resolve('content'),
		work: path('GISTGRAPH_WORK') ?? resolve('.gistgraph'),
		...(documents !== undefined && { documents }),
		...(threads > 0 && { threads }),
		...(store && { store }),
		...(extractions !== undefined && { extractions }),
		...(last !== undefined && { last }),
		...(program && { program }),
		...(isStrict && { isStrict }),
		...(base !== undefined && { base }),
		...(site !== undefined && { site }),
		...(environment['GISTGRAPH_PRECOMPRESS'] && { precompress: true }),
		...(environment['GISTGRAPH_PORTABLE'] && { portable: true }),
	};
}
