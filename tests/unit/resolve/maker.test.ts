import { describe, expect, test } from 'vitest';
import { lexiconFileSchema, type EntityId, type TypeId } from '../../../src/model/index.ts';
import { judgeMakers } from '../../../src/pipeline/resolve/maker.ts';
import { claimOf } from './support.ts';

const lexicon = lexiconFileSchema.parse([
	{ id: 'claude', name: 'Claude', type: 'model', makers: ['anthropic'] },
	{ id: 'claude-3', name: 'Claude 3', type: 'model' },
	{ id: 'gpt', name: 'GPT', type: 'model', makers: ['openai'] },
	{ id: 'gpt-j', name: 'GPT-J', type: 'model', makers: ['eleutherai'] },
	{ id: 'palm', name: 'PaLM', type: 'model', makers: ['google', 'google-research'] },
	{ id: 'dolly', name: 'Dolly', type: 'model' },
]);
const types: Readonly<Record<string, string>> = {
	'claude-code': 'software',
	'tri-dao': 'person',
	anthropic: 'organization',
	anthropicai: 'organization',
	'google-deepmind': 'organization',
	'open-interpreter': 'organization',
	deepseek: 'organization',
	openai: 'organization',
	eleutherai: 'organization',
	'google-research': 'organization',
};
const typeOf = (id: EntityId): TypeId => (types[id] ?? 'model') as TypeId;
type Case = [is: string, ...claim: Parameters<typeof claimOf>];
const judge = (...claim: Parameters<typeof claimOf>): string => {
	const { believed, doubted } = judgeMakers([claimOf(...claim)], lexicon, typeOf);
	return believed.length === 1 ? 'believed' : doubted.length === 1 ? 'doubted' : 'gone';
};

describe('a claim of who made something', () => {
	test.each<Case>([
		[
			'unsure and of a maker whose name only begins alike',
			'open-interpreter',
			'released',
			'gpt',
			0.4,
		],
		['unsure and of another maker', 'deepseek', 'released', 'claude', 0.4],
		['of a version that the lexicon knows', 'deepseek', 'developed', 'claude-3', 0.4],
		['of a version that only its name tells', 'deepseek', 'developed', 'claude-3-opus', 0.59],
		['of what is named like a model of others', 'openai', 'developed', 'gpt-j-6b', 0.4],
	])('is not believed where it is %s', (_, ...claim) => {
		expect(judge(...claim)).toBe('gone');
	});

	test.each<Case>([
		['of what the lexicon holds', 'deepseek', 'released', 'claude', 0.95],
		['of a version that it holds', 'deepseek', 'released', 'claude-3', 0.95],
		['of a size of it', 'deepseek', 'released', 'claude-70b', 0.95],
	])('is doubted where it is sure and %s', (_, ...claim) => {
		expect(judge(...claim)).toBe('doubted');
	});

	test.each<Case>([
		['of the maker', 'anthropic', 'released', 'claude-3-opus', 0.4],
		['of one of several makers', 'google-research', 'developed', 'palm', 0.4],
		['told plainly, of what is named after another', 'deepseek', 'released', 'claude-3-opus', 0.6],
		['of somebody called like the maker', 'anthropicai', 'released', 'claude', 0.9],
		['of a part of the maker', 'google-deepmind', 'released', 'palm', 0.9],
		['of a version with makers of its own', 'eleutherai', 'developed', 'gpt-j', 0.4],
		['of what no maker is known of', 'deepseek', 'developed', 'dolly', 0.4],
		['of another kind of thing with such a name', 'deepseek', 'developed', 'claude-code', 0.4],
		['of a person', 'tri-dao', 'developed', 'claude', 0.4],
		['of something else than making', 'deepseek', 'uses', 'claude', 0.4],
		['of a name that only begins alike', 'deepseek', 'developed', 'claudette', 0.4],
	])('stays where it is %s', (_, ...claim) => {
		expect(judge(...claim)).toBe('believed');
	});
});
