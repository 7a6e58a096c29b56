import { expect, test } from 'vitest';
import { letterPage } from '../../../src/client/letterPage.ts';

const pages = ['https://a.example/uses/0-9/', 'https://a.example/uses/l/'];

test.each([
	['llama--uses--gqa', pages[1]],
	['4o--uses--gqa', pages[0]],
	['meta--uses--gqa', undefined],
	['', undefined],
	['/x', undefined],
])('an entry with the id %j is on %s', (id, page) => expect(letterPage(id, pages)).toBe(page));
