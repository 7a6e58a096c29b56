/**
 * Models for names, so small that their weights are written here: a table of words, and real operators that look
 * names up in it. Their folders and files are those of public exports.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onnxFile, type Network, type Operator } from './onnx.ts';

const special = ['[PAD]', '[CLS]', '[SEP]', '[UNK]', '<<ENT>>', '<<SEP>>'];
const entityId = special.indexOf('<<ENT>>');

/** Names by label, in small letters, as the tokenizer cuts them: words with spaces, their tokens with `|` between: `quill work|##s`. */
export type Lore = Readonly<Record<string, readonly string[]>>;

/** The first token of each word of a name: what a model knows the word by. */
const wordsOf = (name: string): readonly string[] =>
	name.split(' ').map((word) => word.split('|')[0] ?? '');

const vocabularyOf = (lore: Lore): readonly string[] => [
	...new Set([
		...special,
		...Object.entries(lore).flatMap(([label, names]) => [
			label,
			...names.flatMap((name) => name.split(/[ |]/)),
		]),
	]),
];

function writeTokenizer(folder: string, vocabulary: readonly string[]): void {
	mkdirSync(folder, { recursive: true });
	const single = [
		{ SpecialToken: { id: '[CLS]', type_id: 0 } },
		{ Sequence: { id: 'A', type_id: 0 } },
		{ SpecialToken: { id: '[SEP]', type_id: 0 } },
	];
	const framing = ['[CLS]', '[SEP]'].map((id) => [
		id,
		{ id, ids: [special.indexOf(id)], tokens: [id] },
	]);
	const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false };
	writeJson(folder, 'tokenizer.json', {
		version: '1.0',
		truncation: null,
		padding: null,
		added_tokens: special.map((content, id) => ({ id, content, ...flags, special: id < 4 })),
		normalizer: {
			type: 'BertNormalizer',
			clean_text: true,
			handle_chinese_chars: true,
			strip_accents: null,
			lowercase: true,
		},
		pre_tokenizer: { type: 'BertPreTokenizer' },
		post_processor: {
			type: 'TemplateProcessing',
			...{ single, pair: [], special_tokens: Object.fromEntries(framing) },
		},
		decoder: null,
		model: {
			type: 'WordPiece',
			unk_token: '[UNK]',
			continuing_subword_prefix: '##',
			max_input_chars_per_word: 100,
			vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
		},
	});
	writeJson(folder, 'tokenizer_config.json', { model_max_length: 512 });
}

const writeJson = (folder: string, name: string, value: unknown): void =>
	writeFileSync(join(folder, name), JSON.stringify(value));

/**
 * A GLiNER in span mode. The score of a span is what its first word says of a name of the label beginning there and its
 * last word of one ending there: 0.982 where both do, 0.119 for one alone, else nearly 0.
 */
export function writeGliner(folder: string, lore: Lore, maxWidth = 4): void {
	const vocabulary = vocabularyOf(lore);
	writeTokenizer(folder, vocabulary);
	mkdirSync(join(folder, 'onnx'), { recursive: true });
	writeJson(folder, 'config.json', { model_type: 'gliner' });
	writeJson(folder, 'gliner_config.json', {
		max_width: maxWidth,
		max_len: 384,
		span_mode: 'markerV0',
		ent_token: '<<ENT>>',
		sep_token: '<<SEP>>',
	});
	writeFileSync(join(folder, 'onnx/model.onnx'), onnxFile(glinerNetwork(lore, maxWidth)));
}

export function glinerNetwork(lore: Lore, maxWidth: number): Network {
	const vocabulary = vocabularyOf(lore);
	const size = vocabulary.length;
	const idOf = new Map(vocabulary.map((token, id) => [token, id]));
	/** Of a first token and a label's token: how surely a name of the label has it at that end. */
	const table = (end: 0 | -1): number[] => {
		const cells = Array<number>(size * size).fill(-4);
		for (const [label, names] of Object.entries(lore))
			for (const name of names) {
				cells[(idOf.get(wordsOf(name).at(end) ?? '') ?? 0) * size + (idOf.get(label) ?? 0)] = 2;
			}
		return cells;
	};
	const list = (name: string, data: readonly number[]) =>
		({ name, type: 'int64', dims: [data.length], data }) as const;
	const scalar = (name: string, value: number) =>
		({ name, type: 'int64', dims: [], data: [value] }) as const;
	const op = (name: string, inputs: string[], output: string, attributes = {}): Operator => ({
		op: name,
		inputs,
		outputs: [output],
		attributes,
	});
	/** Logits by table of the words that spans have at one end: [spans, labels]. */
	const atEnd = (end: 'first' | 'last'): Operator[] => [
		op('Gather', ['span_idx', `${end}_place`], `${end}_words`, { axis: 2 }),
		op('Reshape', [`${end}_words`, 'flat'], `${end}_flat`),
		op('Gather', ['word_ids', `${end}_flat`], `${end}_ids`),
		op('Gather', [`${end}_table`, `${end}_ids`], `${end}_rows`),
		op('Gather', [`${end}_rows`, 'label_ids'], `${end}_scores`, { axis: 1 }),
	];
	return {
		inputs: [
			{ name: 'input_ids', type: 'int64', dims: ['batch', 'tokens'] },
			{ name: 'attention_mask', type: 'int64', dims: ['batch', 'tokens'] },
			{ name: 'words_mask', type: 'int64', dims: ['batch', 'tokens'] },
			{ name: 'text_lengths', type: 'int64', dims: ['batch', 'one'] },
			{ name: 'span_idx', type: 'int64', dims: ['batch', 'spans', 2] },
			{ name: 'span_mask', type: 'bool', dims: ['batch', 'spans'] },
		],
		outputs: [{ name: 'logits', type: 'float', dims: ['batch', 'words', 'width', 'labels'] }],
		constants: [
			{ name: 'first_table', type: 'float', dims: [size, size], data: table(0) },
			{ name: 'last_table', type: 'float', dims: [size, size], data: table(-1) },
			{ name: 'masked', type: 'float', dims: [], data: [-100] },
			...[list('flat', [-1]), list('column', [-1, 1]), list('one', [1]), list('width', [maxWidth])],
			...[scalar('first_place', 0), scalar('last_place', 1), scalar('row', 1)],
			...[scalar('entity', entityId), scalar('next', 1), scalar('batch_row', 0)],
		],
		operators: [
			// The first token of each word, by its mark.
			op('NonZero', ['words_mask'], 'word_places'),
			op('Gather', ['word_places', 'row'], 'word_columns'),
			op('Gather', ['input_ids', 'batch_row'], 'ids'),
			op('Gather', ['ids', 'word_columns'], 'word_ids'),
			// The token behind each <<ENT>> is a label.
			op('Equal', ['ids', 'entity'], 'is_entity'),
			op('NonZero', ['is_entity'], 'entity_places'),
			op('Reshape', ['entity_places', 'flat'], 'entity_columns'),
			op('Add', ['entity_columns', 'next'], 'label_columns'),
			op('Gather', ['ids', 'label_columns'], 'label_ids'),
			...atEnd('first'),
			...atEnd('last'),
			op('Add', ['first_scores', 'last_scores'], 'scores'),
			op('Reshape', ['span_mask', 'column'], 'mask'),
			op('Where', ['mask', 'scores', 'masked'], 'kept'),
			op('Shape', ['label_ids'], 'label_count'),
			op('Reshape', ['text_lengths', 'flat'], 'word_count'),
			op('Concat', ['one', 'word_count', 'width', 'label_count'], 'shape', { axis: 0 }),
			op('Reshape', ['kept', 'shape'], 'logits'),
		],
	};
}

/** A model that tags every token: the first word of a name `B-`, those after it `I-`. */
export function writeTagger(folder: string, lore: Lore): void {
	const vocabulary = vocabularyOf(lore);
	writeTokenizer(folder, vocabulary);
	const tags = ['O', ...Object.keys(lore).flatMap((label) => [`B-${label}`, `I-${label}`])];
	const tagOf = new Map(
		Object.entries(lore).flatMap(([label, names]) =>
			names.flatMap((name) =>
				wordsOf(name).map((token, at) => [token, `${at === 0 ? 'B' : 'I'}-${label}`] as const),
			),
		),
	);
	const cells = vocabulary.flatMap((token) =>
		tags.map((tag) => (tag === (tagOf.get(token) ?? 'O') ? 5 : 0)),
	);
	writeJson(folder, 'config.json', {
		model_type: 'bert',
		max_position_embeddings: 512,
		id2label: Object.fromEntries(tags.map((tag, id) => [id, tag])),
	});
	writeFileSync(
		join(folder, 'model.onnx'),
		onnxFile({
			inputs: ['input_ids', 'attention_mask'].map((name) => ({
				name,
				type: 'int64',
				dims: ['batch', 'tokens'],
			})),
			outputs: [{ name: 'logits', type: 'float', dims: ['batch', 'tokens', 'tags'] }],
			constants: [
				{ name: 'table', type: 'float', dims: [vocabulary.length, tags.length], data: cells },
			],
			operators: [{ op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['logits'] }],
		}),
	);
}
