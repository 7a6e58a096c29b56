import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflectNoun, inflectVerb, type VerbForm } from '../../../src/pipeline/relate/inflect.ts';

const formsOf = (base: string, form: VerbForm): readonly string[] =>
	inflectVerb(base).flatMap(([name, word]) => (name === form ? [word] : []));

describe('inflectVerb', () => {
	test.each([
		['develop', 'develops', 'developed', 'developed', 'developing'],
		['release', 'releases', 'released', 'released', 'releasing'],
		['publish', 'publishes', 'published', 'published', 'publishing'],
		['match', 'matches', 'matched', 'matched', 'matching'],
		['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
		['focus', 'focuses', 'focused', 'focused', 'focusing'],
		['study', 'studies', 'studied', 'studied', 'studying'],
		['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
		['ship', 'ships', 'shipped', 'shipped', 'shipping'],
		['plan', 'plans', 'planned', 'planned', 'planning'],
		['host', 'hosts', 'hosted', 'hosted', 'hosting'],
		['train', 'trains', 'trained', 'trained', 'training'],
		['offer', 'offers', 'offered', 'offered', 'offering'],
		['refer', 'refers', 'referred', 'referred', 'referring'],
		['commit', 'commits', 'committed', 'committed', 'committing'],
		['equip', 'equips', 'equipped', 'equipped', 'equipping'],
		['visit', 'visits', 'visited', 'visited', 'visiting'],
		['tie', 'ties', 'tied', 'tied', 'tying'],
		['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
		['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
		['found', 'founds', 'founded', 'founded', 'founding'],
		['fine-tune', 'fine-tunes', 'fine-tuned', 'fine-tuned', 'fine-tuning'],
		['open-source', 'open-sources', 'open-sourced', 'open-sourced', 'open-sourcing'],
		['co-found', 'co-founds', 'co-founded', 'co-founded', 'co-founding'],
		// irregular
		['build', 'builds', 'built', 'built', 'building'],
		['write', 'writes', 'wrote', 'written', 'writing'],
		['beat', 'beats', 'beat', 'beaten', 'beating'],
		['run', 'runs', 'ran', 'run', 'running'],
		['begin', 'begins', 'began', 'begun', 'beginning'],
		['find', 'finds', 'found', 'found', 'finding'],
		['buy', 'buys', 'bought', 'bought', 'buying'],
		['cut', 'cuts', 'cut', 'cut', 'cutting'],
		['do', 'does', 'did', 'done', 'doing'],
		['go', 'goes', 'went', 'gone', 'going'],
		['have', 'has', 'had', 'had', 'having'],
		['overtake', 'overtakes', 'overtook', 'overtaken', 'overtaking'],
		['rebuild', 'rebuilds', 'rebuilt', 'rebuilt', 'rebuilding'],
		['outrun', 'outruns', 'outran', 'outrun', 'outrunning'],
		['outperform', 'outperforms', 'outperformed', 'outperformed', 'outperforming'],
	])('%s', (base, third, past, participle, gerund) => {
		expect(inflectVerb(base)).toEqual([
			['base', base],
			['third', third],
			['past', past],
			['participle', participle],
			['gerund', gerund],
		]);
	});

	test.each([
		['be', 'past', ['was', 'were']],
		['be', 'gerund', ['being']],
		['learn', 'past', ['learned', 'learnt']],
		['show', 'participle', ['shown', 'showed']],
		['model', 'past', ['modeled', 'modelled']],
		['label', 'gerund', ['labeling', 'labelling']],
		['excel', 'past', ['excelled']],
	] as const)('%s, %s: both spellings', (base, form, words) =>
		expect(formsOf(base, form)).toEqual(words),
	);

	test('gives every form for any word', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{2,12}(?:-[a-z]{2,8})?$/), (base) => {
				for (const form of ['base', 'third', 'past', 'participle', 'gerund'] as const) {
					const words = formsOf(base, form);
					expect(words.length).toBeGreaterThan(0);
					for (const word of words) expect(word).toMatch(/^[a-z-]+$/);
				}
				expect(formsOf(base, 'gerund').every((word) => word.endsWith('ing'))).toBe(true);
			}),
		);
	});
});

test.each([
	['maker', 'makers'],
	['company', 'companies'],
	['day', 'days'],
	['branch', 'branches'],
	['box', 'boxes'],
	['class', 'classes'],
	['CEO', 'CEOs'],
	['parent company', 'parent companies'],
])('inflectNoun: %s', (singular, plural) =>
	expect(inflectNoun(singular)).toEqual([singular, plural]),
);
