/** The report in its two parts. Each may be measured anew by itself, and the other stands as it is. */

export interface Report {
	/** With the title of the whole. */
	readonly builds: string;
	/** Without its heading. */
	readonly map: string;
}

const mapHeading = '## The map\n';

/** Any text is acceptable; what stands before the heading of the map belongs to the builds. */
export function readReport(text: string): Report {
	const [builds = '', ...map] = `\n${text}`.split(`\n${mapHeading}`);
	return { builds: builds.trim(), map: map.join(`\n${mapHeading}`).trim() };
}

/** A part that is empty is left out. */
export const writeReport = ({ builds, map }: Report): string =>
	[builds.trim(), map && `${mapHeading}\n${map.trim()}`]
		.filter((part) => part !== '')
		.map((part) => `${part}\n`)
		.join('\n');
