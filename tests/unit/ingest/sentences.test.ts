import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/pipeline/ingest/splitSentences.ts';
import { ingestText } from '../../support/ingestText.ts';
import { quotesOf } from './support.ts';

const split = (text: string): readonly string[] =>
	splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences, one to a column', () => {
	test.each([
		['a version at the end', 'Meta released Llama 3.1.|It was big.'],
		['a version within', 'The Llama 3.1 paper came.|Next.'],
		['a version, then a number', 'It uses Llama 3.1.|15 trillion tokens went in.'],
		['a number at the end', 'They built Llama 2.|405B came later.'],
		['a year that opens', 'It is the best.|2024 was good.'],
		['decimals', 'It costs $3.50 per token, or .5 more.|Cheap.'],
		['versions with a letter', 'Version v1.2.3 is out.|v2 follows.'],
		['for example', 'We compare e.g. GPT-4 and others, i.e. Claude.|Then more.'],
		['also known as', 'It is Llama, a.k.a. The Herd.|Yes.'],
		['titles', 'Dr. Smith met Prof. Jones.|They talked to Gen. Lee.'],
		['words that look like titles', 'He did the last rep.|They like him.'],
		['and others within', 'Smith et al. (2023) show it.|Fine.'],
		['and so on, at the end', 'They use A, B, etc.|The rest is left.'],
		['guests', 'Agents ft. Jo Field (feat. Ann Hill) came.|It was long.'],
		['feet', 'The tower has 30 ft.|It is old.'],
		['firms within', 'OpenAI, Inc. released it.|Good.'],
		['countries', 'U.S. firms grew.|They left the U.S.|The end came.'],
		['figures', 'Fig. 3 shows it.|See Sec. 4 and No. 5.|Done.'],
		['`no` as a word', 'Meta said no.|OpenAI said yes.'],
		['months', 'In Jan. 2024 it came.|It ended in Dec.|Meta left.'],
		['approximately', 'It has approx. 5 parts vs. 6.|Good.'],
		['initials', 'J. R. R. Tolkien met M. Ross.|He knows.'],
		['a letter at the end', 'They chose plan B.|The next thing came.'],
		['degrees', 'Ph.D. students did it.|Good.'],
		['quotes', 'He said "It works."|Then he left.'],
		['curly quotes', 'He said “It works.”|‘Fine.’|Then he left.'],
		['a question in a quote', '"Is it?" she asked.|“Yes!” he said.|Fine.'],
		['brackets', '(It works.)|Then more (or not).|Good.'],
		['dots', 'Wait... what?|Really!|Yes.'],
		['addresses', 'See https://example.com/a.b?c=d!e.|Then go to example.org/x.'],
		['file names', 'Use foo.js and bar.py.|They run on Node.js.|Then stop.'],
		['small names', 'They like vLLM.|vLLM is fast.|o3 leads.|gpt-4 follows.'],
		['small words go on', 'It is called foo. bar is next.'],
		['numbers of a list', '1. Meta came.|2. Then Groq.'],
		['reference marks', 'It is so [1].|Another says no [2].'],
		['Japanese', '日本語の文。|次の文！|Meta。'],
		['no end', 'One.|Two of 3'],
	])('%s', (_, marked) => {
		expect(split(marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
	});

	test.each([
		['nothing', '', []],
		['blanks', '  ', []],
		['blanks around', '  One. Two.  ', ['One.', 'Two.']],
		['one word', 'Llama', ['Llama']],
		['stops alone', '...', ['...']],
		['no blank behind a stop', 'It works.Then more.', ['It works.Then more.']],
	])('%s', (_, text, expected) => {
		expect(split(text)).toEqual(expected);
	});

	test('leaves out nothing but white space, whatever the text', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'Llama 3.1',
				'e.g.',
				'U.S.',
				'A.',
				'. ',
				'? ',
				'”',
				' ',
				'no.',
				'5',
				'vLLM',
				'。',
			),
			fc.string({ maxLength: 4, unit: 'grapheme' }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				const text = pieces.join('');
				let last = 0;
				for (const { start, end } of splitSentences(text)) {
					expect(text.slice(last, start).trim()).toBe('');
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(text.slice(last).trim()).toBe('');
			}),
			{ numRuns: 500 },
		);
	});
});

describe('sentences of a document', () => {
	test.each([
		['a heading is one', '# One. Two.\n', ['One. Two.']],
		['an item is as many as it says', '- One. Two.\n- three\n', ['One.', 'Two.', 'three']],
		[
			'inline code holds no end',
			'Call `a. B! c` once. Then `d`.\n',
			['Call `a. B! c` once.', 'Then `d`.'],
		],
		['code may open one', '`a.b` is one. `C` is two.\n', ['`a.b` is one.', '`C` is two.']],
		[
			'marks belong to what they hold',
			'**One.** *Two* ~~three~~. [Four.](u) [Five.][r]\n\n[r]: u\n',
			['**One.**', '*Two* ~~three~~.', '[Four.](u)', '[Five.][r]'],
		],
		['marks around two stay outside', '**One. Two.**\n', ['**One.', 'Two.**']],
		['wiki links too', '[[A|One]] came. So did [[Two]]\n', ['[[A|One]] came.', 'So did [[Two]]']],
		[
			'a line break is a space',
			'One and\ntwo. Three\\\nfour.\n',
			['One and\ntwo.', 'Three\\\nfour.'],
		],
		[
			'a footnote has its own',
			'One[^a]. Two.\n\n[^a]: Three. Four.\n',
			['One[^a].', 'Two.', 'Three.', 'Four.'],
		],
		['an image speaks', '![One two](c.png)\n', ['![One two](c.png)']],
		['a rule says nothing', '---\n\nOne.\n', ['One.']],
	])('%s', (_, text, expected) => {
		expect(quotesOf(ingestText(text))).toEqual(expected);
	});

	test('are numbered in reading order', () => {
		const { sentences } = ingestText('# T\n\nOne. Two.\n\n| a |\n|---|\n| b |\n');
		expect(sentences.map(({ index, kind, block }) => [index, kind, block])).toEqual([
			[0, 'heading', 0],
			[1, 'sentence', 1],
			[2, 'sentence', 1],
			[3, 'row', 2],
			[4, 'row', 3],
		]);
	});
});
