import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../../src/model/index.ts';
import { ingestText } from '../../support/ingestText.ts';
import { weighedIn } from '../recognise/support.ts';

const german =
	'Der Bundestag beschloss ein Gesetz über die Haltung von Hühnern. Meta stellte Llama 3.1 vor, ein Sprachmodell mit 405 Milliarden Parametern.';
const french =
	'Le gouvernement a présenté son budget et la ministre promet une étude des règles. Mistral AI a publié Mixtral 8x7B.';
const japanese = 'Metaは7月に新しいモデルを公開した。東京で会議が開かれた。';

describe('English', () => {
	test.each([
		['prose', 'Meta released Llama 2, which is based on the transformer.', true],
		['names alone', 'Llama 2, GPT-4, Gemini', true],
		['a German quotation in it', 'He said “Guten Tag” to them and left for the war of 1812.', true],
		['German', german, false],
		['French', french, false],
		['Japanese', japanese, false],
		['Russian', 'Компания Meta выпустила новую модель.', false],
	])('%s', (_, text, expected) => expect(isEnglish(ingestText(`${text}\n`))).toBe(expected));

	test.each([
		['German', german, ['Meta', 'Llama 3.1']],
		['French', french, ['Mistral AI', 'Mixtral 8x7B']],
		['Japanese', japanese, []],
	])('in %s only what is known is found', (_, text, expected) =>
		expect(weighedIn(text).map(({ surface }) => surface)).toEqual(expected),
	);
});
