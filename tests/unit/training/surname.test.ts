import { expect, test } from 'vitest';
import { surnamesOf } from '../../../src/pipeline/training/index.ts';

test.each([
	['the last word of a name', 'Marie Curie', ['Curie']],
	['with a hyphen or an apostrophe', 'Irène Joliot-Curie', ['Joliot-Curie']],
	['behind initials', 'J. J. Thomson', ['Thomson']],
	['before a rank', 'Martin Luther King Jr.', ['King']],
	['before a number', 'Robert F. Christy, III', ['Christy']],
	['none of a name of one word', 'Plato', []],
	['none of where somebody is from', 'Hildegard of Bingen', []],
	['none of a byname', 'Alexander the Great', []],
	['none in lower case', 'bell hooks', []],
])('surnames: %s', (_, name, surnames) => {
	expect(surnamesOf([name])).toEqual(surnames);
});
