import { expect, test } from 'vitest';
import type { Mention, Method } from '../../../src/model/index.ts';
import { addNames } from '../../../src/pipeline/candidates/index.ts';
import { findName, mentionAt } from '../../../src/pipeline/candidates/name.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

const document = ingestText('# A note\n\nThe quill works of Berlin and `quill works` again.\n');

/** A mention as rules would have found it. */
function found(name: string, type: string, method: Method, confidence: number): Mention {
	const span = findName(document.text, name, 0);
	const known = ontology.types.find(({ id }) => id === type);
	const mention = span && known && mentionAt(document, span, name, known.id);
	if (!mention) throw new Error(name);
	return { ...mention, readings: mention.readings.map((one) => ({ ...one, method, confidence })) };
}

const told = (mentions: readonly Mention[]): readonly string[] =>
	mentions.map(({ text, readings: [best] }) => `${text}: ${best?.type}`);
const berlin = found('Berlin', 'place', 'tagger', 0.9);
const works = { name: 'quill works', type: 'organization' };

test.each<[string, readonly Mention[], readonly string[]]>([
	['a name that rules did not find', [berlin], ['quill works: organization', 'Berlin: place']],
	[
		'a part that rules guessed gives way',
		[found('quill', 'concept', 'tagger', 0.4), berlin],
		['quill works: organization', 'Berlin: place'],
	],
	[
		'a surer reading stays',
		[found('quill works', 'concept', 'tagger', 0.9)],
		['quill works: concept'],
	],
	['what the lexicon says stays', [found('quill', 'concept', 'lexicon', 0.1)], ['quill: concept']],
	[
		'one that is sure keeps all',
		[found('quill', 'concept', 'tagger', 0.1), found('works', 'concept', 'annotation', 1)],
		['quill: concept', 'works: concept'],
	],
])('%s', (_, mentions, names) =>
	expect(told(addNames(document, mentions, [works], ontology))).toEqual(names),
);

test('what the document does not prove, or no type has, is passed over', () => {
	const named = [
		{ name: 'Paris', type: 'place' },
		{ name: 'quill works', type: 'firm' },
	];
	expect(addNames(document, [berlin], named, ontology)).toEqual([berlin]);
});

test('of two types for one name the first stays', () => {
	const mentions = addNames(document, [], [works, { ...works, type: 'person' }], ontology);
	expect(told(mentions)).toEqual(['quill works: organization']);
});
