import { expect, test } from 'vitest';
import { asTypeId, measureName } from '../../../src/model/index.ts';

const ofModels = { label: 'score', domain: [asTypeId('model')] };

test.each([
	['by its relation, where no table names it', ofModels, undefined, { name: 'score' }],
	['more closely by a table', ofModels, 'F1 score', { name: 'F1 score' }],
	[
		'by a table where anything has such a value',
		{ label: 'count', domain: [] },
		'Layers',
		{ name: 'Layers' },
	],
	['by its relation, a detail beside it', ofModels, '5-shot', { name: 'score', detail: '5-shot' }],
	[
		'by whole words',
		{ ...ofModels, label: 'size' },
		'Sizeable',
		{ name: 'size', detail: 'Sizeable' },
	],
])('a value is called %s', (_, predicate, attribute, name) => {
	expect(measureName(predicate, attribute)).toEqual(name);
});
