import { expect, test } from 'vitest';
import { decodeAsDeclared } from '../../../src/import/encoding.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);

test.each([
	['<meta charset="windows-1252"><p>caf\u00e9 \u0096 bar', 'caf\u00e9 \u2013 bar'],
	["<META content='text/html; charset=iso-8859-1' http-equiv='x'>na\u00efve", 'na\u00efve'],
	['<?xml version="1.0" encoding="ISO-8859-2"?><a>\u00b1</a>', '<a>\u0105</a>'],
])('%s', (text, end) => {
	expect(decodeAsDeclared(latin1(text))?.endsWith(end)).toBe(true);
});

test.each([
	['nothing', '<p>caf\u00e9'],
	['what nobody knows', '<meta charset="klingon"><p>caf\u00e9'],
	['what its bytes contradict', '<meta charset="utf-8"><p>caf\u00e9'],
	['it too late', `<title>${'x'.repeat(1100)}</title><meta charset="windows-1252">\u00e9`],
])('a page that declares %s is left to be refused', (_, text) => {
	expect(decodeAsDeclared(latin1(text))).toBeUndefined();
});
