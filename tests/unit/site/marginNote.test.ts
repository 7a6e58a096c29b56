import { expect, test } from 'vitest';
import { fewOf, marginNotes } from '../../../src/site/marginNote.ts';
import { sketchWorld } from '../../support/world.ts';

const world = sketchWorld({
	documents: {
		'a.md': '# Notes\n\nIt rained. Meta uses PyTorch. Meta built Llama.\n\nNothing here.',
		'b.md': 'Meta built Llama.',
	},
	entities: {
		meta: ['Meta', 'organization'],
		llama: ['Llama', 'model'],
		pytorch: ['PyTorch', 'software'],
	},
	statements: [
		['meta', 'developed', 'llama', 'built'],
		['meta', 'uses', 'pytorch', 'uses'],
	],
});
const [document] = world.knowledge.documents;
if (!document) throw new Error('no document');

test('notes stand by the block that says it, in reading order, with the number of sources', () => {
	expect(
		[...marginNotes(world, document)].map(([block, notes]) => [
			document.blocks[block]?.text.slice(0, 9),
			notes.map(({ label, object, sources }) => `${label} ${object} ${sources}`.trim()),
		]),
	).toEqual([['It rained', ['uses PyTorch', 'developed Llama 2 sources']]]);
});

test('few stand beside one block, and the rest is counted', () => {
	const note = { subject: '', label: '', object: '', sources: '', href: '' };
	expect(fewOf([])).toBeUndefined();
	expect(fewOf([note, note])?.more).toBe(0);
	expect(fewOf([note, note, note, note, note])).toMatchObject({ notes: [{}, {}, {}], more: 2 });
});
