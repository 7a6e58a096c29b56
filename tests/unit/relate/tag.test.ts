import { expect, test } from 'vitest';
import { groupBySentence, lineOf } from '../../../src/pipeline/relate/item.ts';
import { tagItems } from '../../../src/pipeline/relate/tag/index.ts';
import { compileGrammar } from '../../../src/pipeline/relate/grammar/index.ts';
import { ontology } from '../../support/ingestText.ts';
import { relateText } from './support.ts';

/** `word/tag` of each item of a text's first sentence. */
function tagsIn(text: string): readonly string[] {
	const { document, mentions } = relateText(text);
	const [sentence] = document.sentences;
	if (!sentence) return [];
	const named = groupBySentence(mentions).get(sentence.index) ?? [];
	const { items } = lineOf(document, sentence, named);
	return tagItems(items, compileGrammar(ontology)).map(
		(tag, at) => `${items[at]?.raw ?? ''}/${tag}`,
	);
}

test.each([
	['Meta released Llama 2.', 'released/finite'],
	['Meta releases Llama 2.', 'releases/finite'],
	['Meta has released Llama 2.', 'released/finite'],
	['Meta will release Llama 2.', 'release/finite'],
	['Meta plans to release Llama 2.', 'release/infinitive'],
	['Llama 2 was released by Meta.', 'released/participle'],
	['Llama 2, released by Meta, is small.', 'released/participle'],
	['Meta, releasing Llama 2, waited.', 'releasing/gerund'],
	['The release of Llama 2 came.', 'release/noun'],
	['The releases came.', 'releases/noun'],
	["Meta's release surprised Google.", 'release/noun'],
	['The released model is Llama 2.', 'released/noun'],
	['The training of Llama 2 took days.', 'training/noun'],
	['Meta met the maker of Llama 2.', 'met/finite'],
	['Meta snubbed the maker of Llama 2.', 'snubbed/finite'],
	['The snubbed maker left.', 'snubbed/noun'],
	['Llama 2 is small.', 'is/be'],
	['Meta did release Llama 2.', 'did/do'],
	['Meta may release Llama 2.', 'may/modal'],
	['In May Meta released Llama 2.', 'May/noun'],
	['Meta went to Google.', 'to/preposition'],
	['Meta wants to win.', 'to/to'],
	['Llama 2, which Meta released, is small.', 'which/relative'],
	['Meta says that Llama 2 is small.', 'that/subordinator'],
	['The model that Meta released is small.', 'that/relative'],
	['In that model Meta found Llama 2.', 'that/determiner'],
	['Meta instead released Llama 2.', 'instead/adverb'],
	['Instead of PaLM, Meta used Llama 2.', 'Instead/preposition'],
	['Meta, however, released Llama 2.', 'however/adverb'],
	['Meta quickly released Llama 2.', 'quickly/adverb'],
	['A family of models by Meta.', 'family/noun'],
	["Meta's Llama 2 is small.", "'s/possessive"],
	['Meta & Google waited.', '&/coordinator'],
	['Meta; Google waited.', ';/stop'],
	['Meta waited 3 days.', '3/number'],
])('tagItems: %s holds %s', (text, tag) => expect(tagsIn(text)).toContain(tag));

test('tagItems: one tag an item, mentions whole', () => {
	expect(tagsIn('Google DeepMind and OpenAI waited.')).toEqual([
		'Google DeepMind/mention',
		'and/coordinator',
		'OpenAI/mention',
		expect.stringMatching(/^waited\//),
		'./stop',
	]);
});
