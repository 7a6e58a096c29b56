/** The folder of a model: what it holds and what kind of model it is. Nothing is ever fetched. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { firstLine, NerFault } from './fault.ts';

export type Kind =
	| {
			readonly kind: 'gliner';
			readonly maxWidth: number;
			readonly words: number;
			readonly entityToken: string;
			readonly separatorToken: string;
	  }
	/** `tags` by number. */
	| { readonly kind: 'tags'; readonly tags: readonly string[] };

export interface Weights {
	/** Name of the folder. */
	readonly name: string;
	readonly kind: Kind;
	/** Path as shown, and content. */
	readonly network: { readonly file: string; readonly bytes: Uint8Array };
	readonly tokenizer: object;
	readonly tokenizerConfig: object;
	/** Tokens that the model reads at once, its frame included. */
	readonly tokens: number;
	/** Hash of all files that an answer depends on. */
	readonly hash: string;
}

const glinerSchema = z.object({
	max_width: z.number().int().min(1).max(100).default(12),
	max_len: z.number().int().min(16).default(384),
	span_mode: z.string().default('markerV0'),
	ent_token: z.string().default('<<ENT>>'),
	sep_token: z.string().default('<<SEP>>'),
});
const tagsSchema = z.object({
	id2label: z.record(z.string(), z.string()),
	max_position_embeddings: z.number().int().optional(),
});
const tokenizerConfigSchema = z.looseObject({ model_max_length: z.number().optional() });

/** Throws a `NerFault` that names the file and how to mend it. */
export async function readWeights(folder: string): Promise<Weights> {
	const names = await readdir(folder).catch(() => undefined);
	if (!names)
		throw new NerFault(
			`There is no folder ${folder}: --model takes the folder of a model that you have (docs/extractors.md tells which fit).`,
		);
	const network = await readNetwork(folder, names);
	const [tokenizer, tokenizerConfig, own] = await Promise.all([
		readJson(join(folder, 'tokenizer.json')),
		names.includes('tokenizer_config.json')
			? readJson(join(folder, 'tokenizer_config.json'))
			: { text: '', value: {} },
		readJson(
			join(folder, names.includes('gliner_config.json') ? 'gliner_config.json' : 'config.json'),
		),
	]);
	const { kind, tokens } = readKind(own, names.includes('gliner_config.json'));
	const { model_max_length: most = Infinity } = parse(tokenizerConfigSchema, {
		file: join(folder, 'tokenizer_config.json'),
		value: tokenizerConfig.value,
	});
	const hash = createHash('sha256');
	for (const part of [network.bytes, tokenizer.text, tokenizerConfig.text, own.text])
		hash.update(createHash('sha256').update(part).digest());
	return {
		name: basename(resolve(folder)) || 'model',
		kind,
		network,
		tokenizer: tokenizer.value as object,
		tokenizerConfig: tokenizerConfig.value as object,
		tokens: Math.min(tokens, most),
		hash: hash.digest('hex'),
	};
}

/** `model.onnx` of the folder or of `onnx/` in it, else the only file of that kind there. */
async function readNetwork(folder: string, names: readonly string[]): Promise<Weights['network']> {
	const inner = names.includes('onnx') ? await readdir(join(folder, 'onnx')).catch(() => []) : [];
	const found = [...names, ...inner.map((name) => `onnx/${name}`)]
		.filter((name) => name.endsWith('.onnx'))
		.toSorted();
	const chosen =
		['model.onnx', 'onnx/model.onnx'].find((name) => found.includes(name)) ??
		(found.length === 1 ? found[0] : undefined);
	if (chosen === undefined)
		throw new NerFault(
			found.length === 0
				? `${folder} has no model.onnx, nor has onnx/ in it.`
				: `${folder} has ${found.join(', ')}: keep one of them, or name it model.onnx.`,
		);
	const file = join(folder, chosen);
	const bytes = await readFile(file).catch((cause: unknown) => {
		throw new NerFault(`${file} cannot be read (${firstLine(cause)}).`);
	});
	if (bytes.subarray(0, 20).toString() === 'version https://git-')
		throw new NerFault(
			`${file} is a pointer of Git LFS and not the file: run \`git lfs pull\` there.`,
		);
	return { file, bytes };
}

interface Json {
	readonly file: string;
	readonly text: string;
	readonly value: unknown;
}

async function readJson(file: string): Promise<Json> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new NerFault(`There is no ${file}: take it from the folder that the weights are of.`);
	});
	try {
		return { file, text, value: JSON.parse(text) as unknown };
	} catch (cause) {
		throw new NerFault(`${file} is no JSON (${firstLine(cause)}): get the file again.`);
	}
}

function parse<Output>(
	schema: z.ZodType<Output>,
	{ file, value }: Pick<Json, 'file' | 'value'>,
): Output {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new NerFault(
		`${file}: \`${issue?.path.join('.') ?? ''}\` is not as expected (${issue?.message ?? ''}): it is of another kind of model.`,
	);
}

/** Models whose tags are learnt read 512 tokens unless they say otherwise. */
function readKind(own: Json, isGliner: boolean): { readonly kind: Kind; readonly tokens: number } {
	if (!isGliner) {
		const { id2label, max_position_embeddings: tokens = 512 } = parse(tagsSchema, own);
		const tags = Object.keys(id2label).map((_, at) => id2label[at]);
		const missing = tags.indexOf(undefined);
		if (missing >= 0 || tags.length < 2)
			throw new NerFault(
				`${own.file}: \`id2label\` has no label of number ${Math.max(missing, 0)}.`,
			);
		return {
			kind: { kind: 'tags', tags: tags as readonly string[] },
			tokens: Math.min(tokens, 512),
		};
	}
	const config = parse(glinerSchema, own);
	if (config.span_mode !== 'markerV0')
		throw new NerFault(
			`${own.file}: \`span_mode\` is \`${config.span_mode}\`; only exports that score spans (\`markerV0\`) can be read.`,
		);
	const { max_width: maxWidth, max_len: words, ent_token, sep_token } = config;
	const kind = { maxWidth, words, entityToken: ent_token, separatorToken: sep_token };
	return { kind: { kind: 'gliner', ...kind }, tokens: Infinity };
}
