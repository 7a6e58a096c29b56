import { expect, test } from 'vitest';
import { groupBySentence, itemsOf } from '../../../src/pipeline/relate/item.ts';
import { compileGrammar } from '../../../src/pipeline/relate/grammar/index.ts';
import { featuresOf } from '../../../src/pipeline/relate/ranker/features.ts';
import { hashLine, pairsOf } from '../../../src/pipeline/relate/ranker/pair.ts';
import { readLine } from '../../../src/pipeline/relate/reading.ts';
import { ontology } from '../../support/ingestText.ts';
import { relateText } from './support.ts';

/** The first sentence of a text as the ranker sees it. */
function lineOf(text: string) {
	const { document, mentions } = relateText(text);
	const sentence = document.sentences[0]!;
	const named = groupBySentence(mentions).get(sentence.index) ?? [];
	const items = itemsOf(document, sentence, named);
	return hashLine(readLine(items, mentions, compileGrammar(ontology)), 'paragraph');
}

test('each item knows the names around it and what stands before it', () => {
	const line = lineOf('Meta released Llama 2 and praised Mistral.');
	const names = line.reading.tags.flatMap((tag, at) => (tag === 'mention' ? [at] : []));
	expect(names).toHaveLength(3);
	const [meta, llama, mistral] = names as [number, number, number];
	expect(line.nameBefore[meta]).toBe(-1);
	expect(line.nameBehind[meta]).toBe(llama);
	expect(line.nameBefore[mistral]).toBe(llama);
	expect(line.nameBehind[mistral]).toBe(line.reading.items.length);
	expect(names.map((at) => line.namesBefore[at])).toEqual([0, 1, 2]);
	expect(names.map((at) => line.verbsBefore[at])).toEqual([0, 1, 2]);
});

test('a name beyond a pair tells of it too', () => {
	const featuresIn = (text: string): readonly number[] => {
		const line = lineOf(text);
		return featuresOf(line, pairsOf(line.reading)[0]!, []).neighbours;
	};
	const alone = new Set(featuresIn('Meta released Llama 2 in a hall.'));
	const beside = featuresIn('Meta released Llama 2 in Paris.');
	expect(beside.filter((feature) => !alone.has(feature)).length).toBeGreaterThan(2);
});
