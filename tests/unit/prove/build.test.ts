/** What was tampered with between reading and building stops the build, whoever did it. */
import { expect, test } from 'vitest';
import { buildKnowledge, type SourceReading } from '../../../src/pipeline/index.ts';
import { content, read } from '../../support/invariants.ts';

const source = { path: 'a.md', bytes: new TextEncoder().encode('Meta released Llama 2.') };

const build = (reading: SourceReading) =>
	buildKnowledge({ ...content, sources: [source] }, undefined, [reading]);

/** The reading of the source with its text or evidence changed. */
function tampered(from: string, to: string): SourceReading {
	return JSON.parse(JSON.stringify(read(source)).replaceAll(from, to)) as SourceReading;
}

test('a reading as it was made is built', () => {
	expect(build(read(source)).knowledge?.statements).toHaveLength(1);
});

test.each([
	[
		'a quote that is invented',
		'"quote":"Meta released Llama 2."',
		'"quote":"Meta bought Llama 2."',
	],
	['a quote that is cut', '"quote":"Meta released Llama 2."', '"quote":"Meta"'],
	['a text that is another', '"text":"Meta released Llama 2."', '"text":"Meta reviewed Llama 2."'],
])('%s stops it with a clear message', (_, from, to) => {
	const { knowledge, problems } = build(tampered(from, to));
	expect(knowledge).toBeUndefined();
	expect(problems.map(({ rule, message }) => `${rule} ${message}`).join('\n')).toMatch(
		/unproven-statement The statement meta--released--llama-2 is not proven by its evidence: its quote is not in the source\./,
	);
});
