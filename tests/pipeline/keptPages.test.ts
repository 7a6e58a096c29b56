/** A site that is built again after a change is, byte for byte, the one that is built anew; what would come out the same is not made again. */
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

const folder = '.test-output/kept';
const content = join(folder, 'content');
const out = join(folder, 'again/dist');
const at = (path: string): string => join(content, path);

async function build(place: string, ...args: readonly string[]): Promise<void> {
	const { code, err } = await runScript(
		'build',
		['--content', content, '--out', join(folder, place, 'dist'), ...args],
		join(folder, place, 'work'),
	);
	expect(code, err).toBe(0);
}

const pages = (): readonly string[] => filesIn(out).filter((file) => file.endsWith('index.html'));
/** A page that was taken over is the same file on the disk. */
const inodes = (): ReadonlyMap<string, number> =>
	new Map(pages().map((page) => [page, statSync(join(out, page)).ino]));

/** Builds again; the pages that were taken over. */
async function buildAgain(...args: readonly string[]): Promise<readonly string[]> {
	const before = inodes();
	await build('again', ...args);
	return [...inodes()].flatMap(([page, ino]) => (before.get(page) === ino ? [page] : []));
}

beforeAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(at('summaries'), { recursive: true });
	cpSync('content/schema.yaml', at('schema.yaml'));
	writeFileSync(at('site.yaml'), 'title: Kept\nlongLists: { entities: 4, statements: 2 }\n');
	mkdirSync(at('lexicon'));
	writeFileSync(
		at('lexicon/models.yaml'),
		'- { id: llama-3, name: Llama 3, type: model, description: A language model. }\n',
	);
	// Of each type one stays whatever is deleted: all pages name the types.
	const texts = {
		'2024-05-01-one':
			'# One\n\nMeta released Llama 3. Google developed Gemini. Gemini was compared with GPT-4.\n',
		'2024-06-01-two':
			'# Two\n\nOpenAI developed GPT-4. GPT-4 is a large language model. Mistral AI released Mixtral.\n',
		'2024-07-01-three':
			'# Three\n\nNvidia makes the H100. Llama 3 was trained on the H100. Anthropic developed Claude 3, a large language model.\n',
	};
	for (const [name, text] of Object.entries(texts)) writeFileSync(at(`summaries/${name}.md`), text);
	await build('again');
}, 240_000);

/** In order: each on top of those before. */
test.each<[string, () => void]>([
	[
		'a document says more, and one is added',
		() => {
			appendFileSync(
				at('summaries/2024-05-01-one.md'),
				'\nMeta released Llama 2 with Microsoft.\n',
			);
			writeFileSync(
				at('summaries/2024-08-01-four.md'),
				'# Four\n\nCohere released Command R. OpenAI released GPT-4.\n',
			);
		},
	],
	[
		'a document is deleted, an entity described and another renamed',
		() => {
			rmSync(at('summaries/2024-06-01-two.md'));
			writeFileSync(
				at('lexicon/models.yaml'),
				'- { id: llama-3, name: Llama 3, type: model, aliases: [LLaMA-3], description: Another text. }\n',
			);
			writeFileSync(at('curation.yaml'), '- { rename: claude-3, to: Claude Three }\n');
		},
	],
	[
		'a page is not as it was made',
		() => {
			const page = join(out, 'models/llama-3/index.html');
			const { atime, mtime } = statSync(page);
			writeFileSync(page, readFileSync(page, 'utf8').replace('Llama', 'Lloma'));
			utimesSync(page, atime, mtime);
			appendFileSync(at('summaries/2024-08-01-four.md'), '\nCohere released Command A.\n');
		},
	],
])(
	'%s',
	async (_, change) => {
		change();
		const kept = await buildAgain();
		expect(kept).not.toEqual([]);
		expect(kept.length).toBeLessThan(pages().length);
		rmSync(join(folder, 'anew'), { recursive: true, force: true });
		await build('anew');
		const anew = join(folder, 'anew/dist');
		expect(filesIn(out)).toEqual(filesIn(anew));
		const differing = filesIn(out).filter(
			(file) => !readFileSync(join(out, file)).equals(readFileSync(join(anew, file))),
		);
		expect(differing).toEqual([]);
	},
	240_000,
);

test.each<[string, () => void, args: readonly string[]]>([
	[
		'the words of a relation',
		() =>
			writeFileSync(
				at('schema.yaml'),
				readFileSync(at('schema.yaml'), 'utf8').replaceAll('developed by', 'made by'),
			),
		[],
	],
	['what the site says of itself', () => appendFileSync(at('site.yaml'), 'author: Me\n'), []],
	['the base', () => undefined, ['--base', '/b/']],
])(
	'%s is on all pages',
	async (_, change, args) => {
		change();
		expect(await buildAgain(...args)).toEqual([]);
	},
	240_000,
);
