/** What the text says that a name is, in place of what the tagger took it for. */
import { describe, expect, test } from 'vitest';
import { asTypeId, type Method } from '../../../src/model/index.ts';
import { readPassages } from '../../../src/pipeline/recognise/passage.ts';
import { readingOf, type Proposal } from '../../../src/pipeline/recognise/proposal.ts';
import { readTold } from '../../../src/pipeline/recognise/told.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

/** Types of some names of a sentence, all found as organizations. */
function told(
	sentence: string,
	names: readonly string[],
	confidence = 0.7,
	method: Method = 'tagger',
) {
	const passages = readPassages(ingestText(`# Note\n\n${sentence}\n`, 'a.md'));
	const at = passages.findIndex(({ text }) => text === sentence);
	const proposals = names.map((name): Proposal => {
		const start = sentence.indexOf(name);
		const readings = [readingOf(name, asTypeId('organization'), method, confidence)];
		return {
			passage: at,
			start,
			end: start + name.length,
			form: 'name',
			trust: 'likely',
			readings,
		};
	});
	return readTold(proposals, passages, ontology).map(({ readings: [best] }) => best?.type);
}

describe('a name is of the type', () => {
	test('that the sentence says it is', () => {
		expect(told('Basalt is a small vision model being trained in public.', ['Basalt'])).toEqual([
			'model',
		]);
		expect(told('Quarry was the benchmark of the year.', ['Quarry'])).toEqual(['dataset']);
		expect(told('Talon is a robot.', ['Talon'])).toEqual(['hardware']);
		expect(told('Ada Moss is the founder of it all.', ['Ada Moss'])).toEqual(['person']);
	});

	test('of the noun before the brackets it is listed in', () => {
		expect(
			told('The new architectures (Vela, Norma and Pyxis) are fast.', ['Vela', 'Norma', 'Pyxis']),
		).toEqual(['concept', 'concept', 'concept']);
		expect(told('Two datasets (Bramble / Thicket) test it.', ['Bramble', 'Thicket'])).toEqual([
			'dataset',
			'dataset',
		]);
	});

	test('that the tagger gave where nothing is said', () => {
		expect(told('Basalt is a small wonder.', ['Basalt'])).toEqual(['organization']);
		expect(told('Basalt is a model airport.', ['Basalt'])).toEqual(['organization']);
		expect(told('Basalt is not a model.', ['Basalt'])).toEqual(['organization']);
		expect(told('They saw the model (Orrery, 2024).', ['Orrery'])).toEqual(['organization']);
		expect(told('They met there (Vela, Norma).', ['Vela', 'Norma'])).toEqual([
			'organization',
			'organization',
		]);
		expect(told('Models (Vela), and Norma.', ['Vela', 'Norma'])).toEqual(['model', 'organization']);
	});

	test('that is known, or that the tagger is sure of', () => {
		expect(told('Basalt is a model.', ['Basalt'], 0.95)).toEqual(['organization']);
		expect(told('Basalt is a model.', ['Basalt'], 0.7, 'lexicon')).toEqual(['organization']);
	});
});
