import { expect, test } from 'vitest';
import { momentOf } from '../../../src/site/moment.ts';
import { ingestText } from '../../support/ingestText.ts';

const { text: _, ...document } = ingestText(
	`# T

Before.

[0:10](https://v.example/?t=10) **Ann Example:** One thing. Another thing.

Later words.

## [1:02:03](https://v.example/?t=3723) Part

- A highlight.
- One with its own time. [1:02:09](https://v.example/?t=3729)
- Bad. [0:01](javascript:alert)

## Elsewhere

Nothing here, [read on](https://e.org).
`,
);
const sentenceWith = (words: string): number =>
	document.sentences.findIndex(({ block, start, end }) =>
		document.blocks[block]?.text.slice(start, end).startsWith(words),
	);

test.each([
	['Before', undefined],
	['One thing', '0:10'],
	['Another thing', '0:10'],
	['Later words', '0:10'],
	['A highlight', '1:02:03'],
	['One with', '1:02:09'],
	['Nothing', undefined],
])('%s … is said at %s', (words, time) =>
	expect(momentOf(document, sentenceWith(words))?.name).toBe(time),
);

test('the time and the speaker stand apart from what is said', () => {
	const said = document.sentences.map(({ block, start, end }) =>
		document.blocks[block]?.text.slice(start, end),
	);
	expect(said).toContain('0:10 Ann Example:');
	expect(said).toContain('One thing.');
});
