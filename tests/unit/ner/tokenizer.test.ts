/** Words by the kinds of tokenizers that models for names have: WordPiece is in recogniser.test.ts, the others here. */
import { Tokenizer } from '@huggingface/tokenizers';
import { expect, test } from 'vitest';
import { wordEncoder } from '../../../src/extractor/ner/tokenizer.ts';

const frame = {
	type: 'TemplateProcessing',
	single: [
		{ SpecialToken: { id: '[CLS]', type_id: 0 } },
		{ Sequence: { id: 'A', type_id: 0 } },
		{ SpecialToken: { id: '[SEP]', type_id: 0 } },
	],
	pair: [],
	special_tokens: {
		'[CLS]': { id: '[CLS]', ids: [1], tokens: ['[CLS]'] },
		'[SEP]': { id: '[SEP]', ids: [2], tokens: ['[SEP]'] },
	},
};
const make = (parts: object): Tokenizer =>
	new Tokenizer(
		{ added_tokens: [], normalizer: null, post_processor: frame, decoder: null, ...parts },
		{},
	);

test('Unigram, as of DeBERTa: a word begins with the mark of a space', () => {
	const vocab = ['[PAD]', '[CLS]', '[SEP]', '[UNK]', '▁', '▁Meta', '▁zumi', '-', '9', 'Meta'];
	const { encode, frame: ends } = wordEncoder(
		make({
			pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
			model: { type: 'Unigram', unk_id: 3, vocab: vocab.map((token) => [token, -1]) },
		}),
		false,
	);
	expect(ends).toEqual([1, 2]);
	expect(encode('Meta')).toEqual([5]);
	expect(encode('zumi-9')).toEqual([6, 7, 8]);
});

test('byte-level BPE, as of RoBERTa: a word begins with its space', () => {
	const vocab = ['<pad>', '[CLS]', '[SEP]', 'Ġ', 'M', 'e', 'ĠM', 'ĠMe'];
	const { encode } = wordEncoder(
		make({
			pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true },
			model: {
				type: 'BPE',
				vocab: Object.fromEntries(vocab.map((token, id) => [token, id])),
				merges: ['Ġ M', 'ĠM e'],
			},
		}),
		true,
	);
	expect(encode('Me')).toEqual([7]);
});

test('a tokenizer that frames nothing is of no model for names', () => {
	const model = { type: 'WordPiece', unk_token: '[UNK]', vocab: { '[UNK]': 0 } };
	const bare = make({ post_processor: null, pre_tokenizer: { type: 'BertPreTokenizer' }, model });
	expect(() => wordEncoder(bare, false)).toThrow('frames a text by 0 tokens');
});
