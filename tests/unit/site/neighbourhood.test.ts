import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { lineOffsets, nameLines } from '../../../src/site/nameLines.ts';
import { neighbourhood } from '../../../src/site/neighbourhood.ts';
import { sketchWorld } from '../../support/world.ts';

const mapOf = (neighbours: number) => {
	const tools = Array.from({ length: neighbours }, (_, at) => `Tool ${at}`);
	const idOf = (name: string): string => name.toLowerCase().replace(' ', '-');
	const world = sketchWorld({
		documents: { 'a.md': `# A\n\n${tools.map((name) => `Llama uses ${name}.`).join(' ')}` },
		entities: {
			llama: ['Llama', 'model'],
			...Object.fromEntries(tools.map((name) => [idOf(name), [name, 'software'] as const])),
		},
		statements: tools.map((name) => ['llama', 'uses', idOf(name), `uses ${name}.`] as const),
	});
	return neighbourhood(world, asEntityId('llama'));
};

describe('the neighbourhood of an entity', () => {
	test('that is cut says how much of it is shown, and leads to all', () => {
		const map = mapOf(20);
		expect(map?.nodes).toHaveLength(15);
		expect(map?.cut).toEqual({
			text: 'The 14 best connected of 20.',
			all: { name: 'All of them', href: '#facts' },
		});
	});

	test('that is shown whole says nothing', () => {
		expect(mapOf(14)?.nodes).toHaveLength(15);
		expect(mapOf(14)?.cut).toBeUndefined();
	});
});

test.each([
	['Meta', ['Meta']],
	['code generation', ['code generation']],
	['Llama Community License', ['Llama Community', 'License']],
	['direct preference optimization', ['direct preference', 'optimization']],
	['Chain-of-Thought Prompting Elicits Reasoning', ['Chain-of-Thought', 'Prompting Elicits…']],
	['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschif…']],
	['Mmmmmmmmmmmmmm', ['Mmmmmmmmm…']],
])('a name in 10 em: %s', (name, lines) => {
	expect(nameLines(name, 10)).toEqual(lines);
});

test('lines stand around where one would', () => {
	expect([lineOffsets(['a'], 10), lineOffsets(['a', 'b'], 10)]).toEqual([[0], [-5, 5]]);
});
