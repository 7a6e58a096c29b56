/** What the head of a page says of it. */
import type { Alternate } from './alternates.ts';
import type { Crumb } from './trail.ts';

export interface PageHead {
	readonly title: string;
	readonly description: string;
	/** Below the base; empty for the home page. */
	readonly path: string;
	/** The pages between the home page and this one. */
	readonly trail?: readonly Crumb[];
	/** schema.org description of what the page is about. */
	readonly jsonLd?: object;
	/** The same in other forms: the Markdown and JSON twins. */
	readonly alternates?: readonly Alternate[];
	/** Whether there is a card of the page itself, for links to it on other sites; default false. */
	readonly hasCard?: boolean;
	/** Data that its script asks for at once, below the base: loaded beside the script and not after it. */
	readonly data?: string;
}

/** JSON for a data block: no text in it can end the block. */
export const toDataBlock = (value: object): string =>
	JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');

/** The development server puts styles and scripts into the page, which the policy forbids. */
export const hasPolicy = process.env['GISTGRAPH_COMMAND'] !== 'dev';
