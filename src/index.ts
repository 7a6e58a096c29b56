/** What a program may use of the package: reading a content folder, what its documents say, and the site as an Astro integration. */
export { readContent, type Content, type ReadContent } from './config/content.ts';
export { readFiles } from './config/files.ts';
export { reportProblems } from './config/report.ts';
export { gistgraph } from './integration/index.ts';
export * from './model/index.ts';
export {
	buildKnowledge,
	extract,
	publish,
	toExtractLines,
	type Extracted,
	type Progress,
} from './pipeline/index.ts';
