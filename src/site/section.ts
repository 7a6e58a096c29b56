/** The sections of a document on its page: the level of each heading, its anchor, and the table of contents. */
import type { Section } from '../model/index.ts';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface ContentsEntry {
	/** To the section on the same page. */
	readonly href: string;
	readonly title: string;
	readonly level: HeadingLevel;
}

/** Sections of the first two levels. */
export const contentsOf = (sections: readonly Section[]): readonly ContentsEntry[] =>
	sections
		.filter(({ heading }) => heading !== undefined)
		.map((section) => ({
			href: `#${sectionAnchor(section)}`,
			title: section.title,
			level: levelOf(section, sections),
		}))
		.filter(({ level }) => level <= 3);

/** Of a section's heading: one below the page's title, and one more for each section around it. */
export function levelOf({ parent }: Section, sections: readonly Section[]): HeadingLevel {
	const levels: readonly HeadingLevel[] = [2, 3, 4, 5, 6];
	let above = 0;
	for (let at = parent; at !== undefined; at = sections[at]?.parent) above += 1;
	return levels[above] ?? 6;
}

/** Anchors that the frame of the page or its sentences have. */
const taken = /^(?:s\d+|main|search-results|stated)$/;

export const sectionAnchor = ({ slug }: Section): string =>
	taken.test(slug) ? `section-${slug}` : slug;
