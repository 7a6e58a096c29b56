/** Real packages and real networks, of the test's own making: from a folder of weights to names. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	loadPackages,
	loadRecogniser,
	NerFault,
	parseLabels,
	readWeights,
	type NerSettings,
	type Recogniser,
} from '../../../src/extractor/ner/index.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';
import { writeGliner, writeTagger } from '../../support/nerModel.ts';
import { onnxFile } from '../../support/onnx.ts';

const folder = '.test-output/ner-unit';
const labels = 'ORG=organization,PER=person,MISC=';

/** @param given `--labels` */
async function load(
	name: string,
	given?: string,
	more: Partial<NerSettings> = {},
): Promise<Recogniser> {
	const known = given === undefined ? {} : { labels: parseLabels(given, ontology) };
	const settings = { ontology, threshold: 0.5, threads: 1, ...known, ...more };
	return loadRecogniser(await loadPackages({}), await readWeights(join(folder, name)), settings);
}

const namesOf = async (text: string, { read }: Recogniser): Promise<readonly string[]> =>
	(await read(text)).names.map(({ name, type, score }) => `${name} ${type} ${score}`);

beforeAll(() => {
	rmSync(folder, { recursive: true, force: true });
	writeGliner(join(folder, 'gliner'), {
		organization: ['quill work|##s', 'meta', 'institute of long and winding road|##s'],
		model: ['zumi|-|9'],
		person: ['ada example'],
	});
	writeTagger(join(folder, 'tagger'), {
		ORG: ['quill work|##s'],
		PER: ['ada example'],
		MISC: ['tuesday'],
	});
});

describe('a GLiNER', () => {
	test('finds names of the types it is asked for, by words of several tokens', async () => {
		const found = await load('gliner');
		expect(found.labels.map(({ text }) => text)).toEqual(ontology.types.map(({ id }) => id));
		expect(await namesOf('Quill Works, of Ada Example, made “zumi-9”.', found)).toEqual([
			'Quill Works organization 0.982',
			'Ada Example person 0.982',
			'zumi-9 model 0.982',
		]);
	});

	test.each([
		['half a name is none', 'Quill pens; Ada writes.', []],
		['a name stays on its line', 'By Ada\nExample works.', []],
		['each name once', 'Meta.\nMeta!', ['Meta organization 0.982']],
		['no longer than the model allows', 'Institute of Long and Winding Roads', []],
		['astral characters before it', '🤖🤖 Meta', ['Meta organization 0.982']],
		['nothing in nothing', '', []],
	])('%s', async (_, text, names) => {
		expect(await namesOf(text, await load('gliner'))).toEqual(names);
	});

	test('labels may be others than types, and may be left out', async () => {
		const found = await load('gliner', 'organization=concept,person=');
		expect(await namesOf('Ada Example of Meta made zumi-9.', found)).toEqual([
			'Meta concept 0.982',
		]);
	});

	test('a name it is less sure of is left out', async () => {
		const strict = await load('gliner', undefined, { threshold: 0.983 });
		expect(await namesOf('Meta', strict)).toEqual([]);
		const lax = await load('gliner', undefined, { threshold: 0.119 });
		expect(await namesOf('Quill', lax)).toContain('Quill organization 0.119');
	});

	test('says the same whatever the number of threads', async () => {
		const text = 'Quill Works, of Ada Example, made zumi-9. '.repeat(20);
		const [one, two] = [await load('gliner'), await load('gliner', undefined, { threads: 2 })];
		expect(await two.read(text)).toEqual(await one.read(text));
	});
});

describe('a model that tags words', () => {
	test('finds names of several words; labels as they are told', async () => {
		const found = await load('tagger', labels);
		expect(await namesOf('Ada Example met Quill Works on Tuesday.', found)).toEqual([
			'Ada Example person 0.961',
			'Quill Works organization 0.961',
		]);
	});

	test('two names side by side are two; one is not continued over a line', async () => {
		const found = await load('tagger', labels);
		expect(await namesOf('Ada Ada Example', found)).toEqual([
			'Ada person 0.961',
			'Ada Example person 0.961',
		]);
		expect(await namesOf('Ada\nExample', found)).toEqual([
			'Ada person 0.961',
			'Example person 0.961',
		]);
	});
});

describe('documents in parts', () => {
	const long = Array.from(
		{ length: 60 },
		(_, at) => `Paragraph ${at} of Meta. ${'It goes on and on. '.repeat(9)}`,
	).join('\n\n');
	const document = ingestText(
		`---\ntitle: T\n---\n# On **Meta**\n\n${long}\n\n\`\`\`\ncode\n\`\`\`\n`,
	);

	test('hold all prose, in order, as much at once as the model reads', async () => {
		const { partsOf } = await load('gliner');
		const parts = partsOf(document);
		expect(parts.length).toBeGreaterThan(5);
		for (const { text } of parts)
			expect(text.match(/[\p{L}\p{N}]+|\S/gu)?.length).toBeLessThanOrEqual(384);
		const words = (text: string): readonly string[] => text.split(/\s+/);
		const joined = parts.map(({ text }) => text).join('\n');
		expect(words(joined)).toEqual(words(`On Meta\n${long.trim()}`));
	});

	test('a sentence longer than the model reads is cut between words', async () => {
		const { partsOf, read } = await load('tagger', labels);
		const parts = partsOf(ingestText(`${'winding '.repeat(2000)}\n\n${'x'.repeat(5000)}.`));
		expect(parts.length).toBeGreaterThan(3);
		for (const { text } of parts) expect((await read(text)).tokens).toBeLessThanOrEqual(512);
		expect(
			parts
				.map(({ text }) => text.trim())
				.join(' ')
				.match(/winding/g),
		).toHaveLength(2000);
	});

	test('have keys of weights, labels and threshold', async () => {
		const keys = async (...how: Parameters<typeof load>): Promise<readonly string[]> =>
			(await load(...how)).partsOf(document).map(({ key }) => key);
		const first = await keys('gliner');
		expect(await keys('gliner')).toEqual(first);
		for (const other of [
			await keys('gliner', 'company=organization'),
			await keys('gliner', undefined, { threshold: 0.4 }),
			await keys('tagger', labels),
		])
			expect(other.filter((key) => first.includes(key))).toEqual([]);
	});
});

/** A copy of a model with one file changed, or left out. */
function broken(model: string, file: string, content?: string | Uint8Array): string {
	const name = `broken-${model}`;
	rmSync(join(folder, name), { recursive: true, force: true });
	cpSync(join(folder, model), join(folder, name), { recursive: true });
	rmSync(join(folder, name, file), { force: true });
	if (content !== undefined) writeFileSync(join(folder, name, file), content);
	return name;
}

const reads = (file: string): string => readFileSync(join(folder, file), 'utf8');
const other = (inputs: readonly string[]): Uint8Array =>
	onnxFile({
		inputs: inputs.map((name) => ({ name, type: 'int64', dims: ['batch', 'tokens'] })),
		outputs: [{ name: 'logits', type: 'int64', dims: ['batch', 'tokens'] }],
		constants: [],
		operators: [{ op: 'Identity', inputs: [inputs[0] ?? ''], outputs: ['logits'] }],
	});

test.each<[string, () => Promise<unknown>, string]>([
	['no folder', () => load('nowhere'), 'There is no folder'],
	['no network', () => load(broken('tagger', 'model.onnx')), 'has no model.onnx'],
	['one of several', () => load(broken('gliner', 'onnx/other.onnx', 'x')), ''],
	[
		'none of several',
		() => {
			const name = broken('tagger', 'a.onnx', 'x');
			cpSync(join(folder, name, 'model.onnx'), join(folder, name, 'b.onnx'));
			rmSync(join(folder, name, 'model.onnx'));
			return load(name);
		},
		'has a.onnx, b.onnx: keep one of them, or name it model.onnx.',
	],
	[
		'a pointer',
		() => load(broken('tagger', 'model.onnx', 'version https://git-lfs.github.com/spec/v1\n')),
		'pointer of Git LFS',
	],
	[
		'no network inside',
		() => load(broken('gliner', 'onnx/model.onnx', 'nonsense')),
		'cannot be loaded (',
	],
	['no tokenizer', () => load(broken('tagger', 'tokenizer.json')), 'tokenizer.json: take it from'],
	[
		'a broken tokenizer',
		() => load(broken('tagger', 'tokenizer.json', '{')),
		'tokenizer.json is no JSON',
	],
	[
		'another tokenizer',
		() => load(broken('tagger', 'tokenizer.json', '{}')),
		'tokenizer.json cannot be used (',
	],
	[
		'a tokenizer without its tokens',
		() =>
			load(
				broken(
					'gliner',
					'tokenizer.json',
					reads('gliner/tokenizer.json').replaceAll('<<ENT>>', '<<X>>'),
				),
			),
		'has no token `<<ENT>>`',
	],
	['no settings', () => load(broken('tagger', 'config.json')), 'config.json: take it from'],
	[
		'settings of another',
		() => load(broken('tagger', 'config.json', '{"model_type":"vit"}')),
		'`id2label` is not as expected',
	],
	[
		'tags with a gap',
		() => load(broken('tagger', 'config.json', '{"id2label":{"0":"O","2":"B-X"}}')),
		'no label of number 1',
	],
	[
		'another mode',
		() => load(broken('gliner', 'gliner_config.json', '{"span_mode":"token_level"}')),
		'`span_mode` is `token_level`',
	],
	[
		'other inputs',
		() => load(broken('gliner', 'onnx/model.onnx', other(['pixels']))),
		'wants `pixels` beside input_ids',
	],
	[
		'another width',
		async () =>
			(await load(broken('gliner', 'gliner_config.json', '{"max_width":3}'))).read('Meta met Meta'),
		'cannot read a text',
	],
	[
		'another output',
		async () =>
			(await load(broken('tagger', 'model.onnx', other(['input_ids'])), labels)).read('Meta'),
		'gives int64 of shape [1, 3] where float32 of [1, 3, 7] is expected',
	],
	[
		'a label that is no type',
		() => load('tagger'),
		'the label `ORG`, which is no type of schema.yaml: say --labels ORG=TYPE',
	],
	[
		'a label it lacks',
		() => load('tagger', `${labels},LOC=person`),
		'the model has no label `LOC`; it has ORG, PER, MISC.',
	],
	['no such type', () => load('tagger', 'ORG=firm'), '`firm` is no type of schema.yaml'],
	['another form', () => load('tagger', 'ORG'), '--labels takes LABEL=TYPE'],
])('%s is told in words', async (_, act, message) => {
	if (message === '') return expect(await act()).toBeDefined();
	const fault = await act().catch((cause: unknown) => cause);
	expect(fault).toBeInstanceOf(NerFault);
	expect((fault as NerFault).message).toContain(message);
});
