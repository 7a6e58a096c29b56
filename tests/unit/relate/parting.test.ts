import { expect, test } from 'vitest';
import { extract } from '../../../src/pipeline/index.ts';
import { loadContent } from '../../../scripts/load.ts';

const { content } = await loadContent(new Map());
const told = (sentence: string): readonly (readonly [string, string | undefined])[] => {
	const bytes = new TextEncoder().encode(`# Notes\n\n${sentence}\n`);
	const { resolution } = extract({ ...content!, curation: [], sources: [{ path: 'a.md', bytes }] });
	return [...resolution.statements, ...resolution.weak]
		.filter(({ predicate }) => predicate === ('works_at' as never))
		.map(({ object, qualifiers }) => [
			object.kind === 'entity' ? object.entity : '',
			qualifiers.time,
		]);
};

test.each([
	['Andrej Karpathy left OpenAI for good.', 'openai', 'left'],
	['Jan Leike left OpenAI for Anthropic.', 'openai', 'left'],
	['Former OpenAI researcher Andrej Karpathy explains tokenizers.', 'openai', 'former'],
	['Andrej Karpathy, formerly at OpenAI, explains tokenizers.', 'openai', 'formerly'],
	['Andrej Karpathy, a former researcher at OpenAI, explains tokenizers.', 'openai', 'former'],
	['Ex-OpenAI researcher Andrej Karpathy explains tokenizers.', 'openai', 'ex'],
])('%s', (sentence, organization, word) => {
	expect(told(sentence)).toContainEqual([organization, word]);
});

test.each([
	['Andrej Karpathy works at OpenAI.', 'openai'],
	['Andrej Karpathy never left OpenAI.', 'openai'],
	['Andrej Karpathy, a former Tesla engineer at OpenAI, explains tokenizers.', 'openai'],
	['Andrej Karpathy, a former teacher who works at OpenAI, explains tokenizers.', 'openai'],
	['Jan Leike left OpenAI for Anthropic.', 'anthropic'],
	['Andrej Karpathy joined OpenAI, which has four years left.', 'openai'],
])('nothing is over in: %s', (sentence, organization) => {
	for (const [one, time] of told(sentence)) if (one === organization) expect(time).toBeUndefined();
});
