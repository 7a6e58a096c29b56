import { describe, expect, test } from 'vitest';
import { mentionsIn } from './support.ts';

const described = (text: string): readonly string[] =>
	mentionsIn(text)
		.filter(({ form }) => form === 'description')
		.map(({ surface, headType }) => `${surface}: ${headType ?? '?'}`);

describe('definite descriptions in running text', () => {
	test.each([
		['a noun of the schema', 'Meta spoke. The company agreed.', ['The company: organization']],
		['a predecessor', 'Llama 2 beats its predecessor.', ['its predecessor: ?']],
		['no part of a longer phrase', 'The model performance rose and the company policy fell.', []],
		[
			'before a verb that is no noun',
			'The model achieves much. The paper describes it.',
			['The model: model', 'The paper: work'],
		],
		['with a word of time', 'Then the new model was shown.', ['the new model: model']],
		['nobody else’s noun', 'The model weights and the framework updates came.', []],
		['nothing indefinite', 'A company spoke.', []],
		['no pronoun', 'It spoke and they agreed.', []],
	])('%s', (_, text, expected) => {
		expect(described(text)).toEqual(expected);
	});
});

describe('items that describe a lost name', () => {
	const item = (text: string): readonly string[] =>
		described(`# T\n\n## Mentioned in this video\n\n- ${text}\n`);

	test.each([
		[
			'the whole clause without names',
			'A benchmark dataset used for coding.',
			['A benchmark dataset used for coding: dataset'],
		],
		[
			'up to the first name',
			'The company that developed Llama 2.',
			['The company that developed: organization'],
		],
		[
			'behind a name that opens it',
			'A Meta technology used for voices.',
			['technology used for voices: software'],
		],
		[
			'the noun phrase decides, not its complement',
			'An AI platform provider for models.',
			['An AI platform provider for models: organization'],
		],
		[
			'a version of something',
			'Previous version of a large language model.',
			['Previous version of: model'],
		],
	])('%s', (_, text, expected) => {
		expect(item(text)).toEqual(expected);
	});
});
