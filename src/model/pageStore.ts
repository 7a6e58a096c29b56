/**
 * What knows the pages of the last build. Vite makes of the pages a program with modules of its own, so the program that
 * builds puts the store where both find it.
 */
export interface PageStore {
	/** Whether no page of the last build is known. */
	readonly isEmpty: boolean;
	/**
	 * Whether the page that the last build made would come out the same; it is taken over then.
	 *
	 * @param path below the base, ending in a slash
	 * @param key  a hash of all that the page shows
	 */
	readonly keeps: (path: string, key: string) => boolean;
	/** Told of each page that is made. */
	readonly makes: (path: string, key: string) => void;
}

const place = Symbol.for('gistgraph.pageStore');
const holder = globalThis as { [place]?: PageStore | undefined };

/** None where no site is built, as in development. */
export const pageStore = (): PageStore | undefined => holder[place];

export const setPageStore = (store: PageStore | undefined): void => {
	holder[place] = store;
};
