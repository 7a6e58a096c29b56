/** What extractors outside the pipeline share: documents in parts, what of an answer is proven, and its files. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Content } from '../src/config/content.ts';
import { type Asking, type Part, type Result, type Task } from '../src/extractor/index.ts';
import { slugify, type Document, type Extraction } from '../src/model/index.ts';
import {
	addCandidates,
	ingest,
	readExtractionFile,
	rulesExtractor,
} from '../src/pipeline/index.ts';
import { stopOnErrors } from './load.ts';
import { stopOnUsage } from './options.ts';

export interface Plan extends Pick<Asking, 'judge' | 'save'> {
	readonly tasks: readonly Task[];
}

/**
 * All documents in parts, with the answers that a model gave earlier.
 *
 * @param options `content` is the folder in which answers are kept
 */
export async function planTasks(
	content: Content,
	options: ReadonlyMap<string, string>,
	model: string,
	partsOf: (document: Document) => readonly Part[],
): Promise<Plan> {
	const folder = join(resolve(options.get('content') ?? 'content'), 'extractions', slugify(model));
	const tasks: Task[] = [];
	const documents = new Map<string, Document>();
	for (const source of content.sources) {
		const { document } = ingest(source, content.ontology);
		if (!document) continue;
		documents.set(document.id, document);
		const known = await readKnown(join(folder, `${document.id}.json`));
		tasks.push({
			document: document.id,
			title: document.metadata.title,
			parts: partsOf(document),
			...(known && { known }),
		});
	}
	return {
		tasks,
		judge: judgeOf(content, documents),
		save: (extraction) => save(join(folder, `${extraction.document}.json`), extraction),
	};
}

/** Tells what of an answer its document proves. */
function judgeOf(content: Content, documents: ReadonlyMap<string, Document>): Asking['judge'] {
	const rules = rulesExtractor(content);
	return (id, { entities, statements }) => {
		const document = documents.get(id);
		if (!document) return { entities: [], statements: [], rejected: [] };
		const { rejected } = addCandidates(
			document,
			rules(document),
			{ entities, statements },
			content.ontology,
		);
		const refused = new Set(rejected.map((one) => textOf(one)));
		const isProven = (one: object): boolean => !refused.has(textOf(one));
		return {
			entities: entities.filter(isProven),
			statements: statements.filter(isProven),
			rejected: [...rejected],
		};
	};
}

/** A candidate as text, its reason left out. */
const textOf = (candidate: object): string =>
	JSON.stringify(
		Object.entries(candidate)
			.filter(([key]) => key !== 'reason')
			.toSorted(),
	);

async function save(path: string, extraction: Extraction): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(`${path}.new`, `${JSON.stringify(extraction, undefined, '\t')}\n`);
	await rename(`${path}.new`, path);
}

async function readKnown(path: string): Promise<Extraction | undefined> {
	const text = await readFile(path, 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	const { extraction, problems } = readExtractionFile({ path, text });
	stopOnErrors(problems);
	return extraction;
}

/** `3 candidates are not: 2 name-not-in-document, 1 unknown-type.` */
export function rejectedText({ rejected }: Result): string {
	const reasons = [...rejected]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([reason, count]) => `${count} ${reason}`);
	const all = [...rejected.values()].reduce((one, other) => one + other, 0);
	return `${all} candidates are not${all > 0 ? `: ${reasons.join(', ')}` : ''}.`;
}

/** `--parallel` as a number. Ends the command on wrong usage. */
export function readWidth(options: ReadonlyMap<string, string>, usual: number): number {
	const text = options.get('parallel') ?? String(usual);
	const width = Number(text);
	return Number.isInteger(width) && width >= 1 && width <= 64
		? width
		: stopOnUsage(`--parallel takes a whole number from 1 to 64; this is \`${text}\`.`);
}
