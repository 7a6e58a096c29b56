/**
 * The files that the pipeline publishes beside the pages, for the page that lists them. They are made while the pages are, so
 * that page waits; as with `pageStore.ts`, the program that builds puts the promise where the pages find it.
 */
export interface PublishedFile {
	/** Below the base. */
	readonly path: string;
	readonly bytes: number;
}

const place = Symbol.for('gistgraph.publishedFiles');
const holder = globalThis as { [place]?: Promise<readonly PublishedFile[]> | undefined };

/** Every one, by path; none where nothing is published. */
export const publishedFiles = (): Promise<readonly PublishedFile[]> =>
	holder[place] ?? Promise.resolve([]);

export const setPublishedFiles = (files: Promise<readonly PublishedFile[]>): void => {
	// Whoever asks is told; a failed build has other ways to say so.
	files.catch(() => undefined);
	holder[place] = files;
};
