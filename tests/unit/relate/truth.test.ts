/**
 * What is denied, doubted, planned, supposed, asked or told by others never becomes a fact of the site; what only looks
 * like it does. Each sentence is a document of its own and goes through stages 1 to 4, tagger and ranker included.
 */
import { describe, expect, test } from 'vitest';
import { resolveCorpus } from '../../support/corpus.ts';
import { lexicon } from './support.ts';

/** Sentence, and the two names between which it must state nothing. */
const unsaid: readonly (readonly [sentence: string, subject: string, object: string])[] = [
	// negated
	['Google has yet to release Gemini.', 'Google', 'Gemini'],
	['Meta has not yet released Llama 2.', 'Meta', 'Llama 2'],
	['At no point did Google acquire Anthropic.', 'Google', 'Anthropic'],
	['Never did Microsoft acquire OpenAI.', 'Microsoft', 'OpenAI'],
	['By no means did OpenAI develop Gemini.', 'OpenAI', 'Gemini'],
	['Meta did anything but release Llama 2.', 'Meta', 'Llama 2'],
	['Contrary to reports, Google did not acquire Anthropic.', 'Google', 'Anthropic'],
	['Far from releasing Gemini, Google closed its lab.', 'Google', 'Gemini'],
	[
		'Google abandoned Gemini before releasing it, and never acquired Anthropic.',
		'Google',
		'Anthropic',
	],
	['Nobody at Google developed GPT-4.', 'Google', 'GPT-4'],
	['None of the teams at Meta developed GPT-4.', 'Meta', 'GPT-4'],
	['No one claims that Google developed GPT-4.', 'Google', 'GPT-4'],
	['It is a myth that Google developed GPT-4.', 'Google', 'GPT-4'],
	['The claim that Google developed GPT-4 is wrong.', 'Google', 'GPT-4'],
	['The story that Google acquired Anthropic was made up.', 'Google', 'Anthropic'],
	['Reports that Google acquired Anthropic are false.', 'Google', 'Anthropic'],
	['Google was prevented from acquiring Anthropic.', 'Google', 'Anthropic'],
	['Regulators blocked Google from acquiring Anthropic.', 'Google', 'Anthropic'],
	['Google withdrew its offer to acquire Anthropic.', 'Google', 'Anthropic'],
	['Google was never going to acquire Anthropic.', 'Google', 'Anthropic'],
	['GPT-4 was trained without Common Crawl.', 'GPT-4', 'Common Crawl'],
	['Gemini is in no way based on BERT.', 'Gemini', 'BERT'],
	['Llama 2 is neither based on BERT nor trained on C4.', 'Llama 2', 'BERT'],
	['Meta had no part in developing GPT-4.', 'Meta', 'GPT-4'],
	['It was not Meta that developed GPT-4.', 'Meta', 'GPT-4'],
	// hedged
	['Gemini arguably outperforms GPT-4.', 'Gemini', 'GPT-4'],
	['It is possible that Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
	['It is unclear whether Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
	['It seems that Google acquired Anthropic.', 'Google', 'Anthropic'],
	['It appears that Google acquired Anthropic.', 'Google', 'Anthropic'],
	['Apparently, Google acquired Anthropic.', 'Google', 'Anthropic'],
	['Google is thought to have acquired Anthropic.', 'Google', 'Anthropic'],
	['Google is believed to have acquired Anthropic.', 'Google', 'Anthropic'],
	['Google is said to have acquired Anthropic.', 'Google', 'Anthropic'],
	['GPT-4 is assumed to be based on BERT.', 'GPT-4', 'BERT'],
	['Gemini can supposedly outperform GPT-4.', 'Gemini', 'GPT-4'],
	['There is a chance that Google acquired Anthropic.', 'Google', 'Anthropic'],
	// planned
	['Google is about to acquire Anthropic.', 'Google', 'Anthropic'],
	['Google has agreed to acquire Anthropic.', 'Google', 'Anthropic'],
	['Google is in talks to acquire Anthropic.', 'Google', 'Anthropic'],
	['Google made an offer to acquire Anthropic.', 'Google', 'Anthropic'],
	['Google announced plans to acquire Anthropic.', 'Google', 'Anthropic'],
	['Google’s plan to acquire Anthropic surprised many.', 'Google', 'Anthropic'],
	['Google is working on releasing Gemini.', 'Google', 'Gemini'],
	['Google promised that it would release Gemini.', 'Google', 'Gemini'],
	['Next year Google releases Gemini, if all goes well.', 'Google', 'Gemini'],
	['Google is preparing to release Gemini.', 'Google', 'Gemini'],
	['Meta was to release Llama 2.', 'Meta', 'Llama 2'],
	['Meta is yet to release Llama 2.', 'Meta', 'Llama 2'],
	['Meta has the option to acquire Anthropic.', 'Meta', 'Anthropic'],
	// hypothetical
	['Had Google acquired Anthropic, prices would have risen.', 'Google', 'Anthropic'],
	['Were Google to acquire Anthropic, prices would rise.', 'Google', 'Anthropic'],
	['Should Google acquire Anthropic, prices will rise.', 'Google', 'Anthropic'],
	['Suppose Google acquired Anthropic.', 'Google', 'Anthropic'],
	['Imagine that Google acquired Anthropic.', 'Google', 'Anthropic'],
	['Assuming Google acquired Anthropic, prices would rise.', 'Google', 'Anthropic'],
	['Unless Google acquired Anthropic, nothing changed.', 'Google', 'Anthropic'],
	['As if Google acquired Anthropic, people panicked.', 'Google', 'Anthropic'],
	['In a world where Google acquired Anthropic, prices rose.', 'Google', 'Anthropic'],
	['People acted as though Google had acquired Anthropic.', 'Google', 'Anthropic'],
	['Say Google acquired Anthropic: what then?', 'Google', 'Anthropic'],
	['Google could have acquired Anthropic.', 'Google', 'Anthropic'],
	// asked
	['Has Google acquired Anthropic?', 'Google', 'Anthropic'],
	['Why did Google acquire Anthropic?', 'Google', 'Anthropic'],
	['Google acquired Anthropic, didn’t it?', 'Google', 'Anthropic'],
	['Many wonder whether Google acquired Anthropic.', 'Google', 'Anthropic'],
	['The question is if Google acquired Anthropic.', 'Google', 'Anthropic'],
	['It remains to be seen whether Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
	// told by others
	['According to rumours, Google acquired Anthropic.', 'Google', 'Anthropic'],
	['According to an unconfirmed report, Google acquired Anthropic.', 'Google', 'Anthropic'],
	['Some say that Google acquired Anthropic.', 'Google', 'Anthropic'],
	['Critics allege that Google acquired Anthropic.', 'Google', 'Anthropic'],
	['He insisted that Gemini outperforms GPT-4.', 'Gemini', 'GPT-4'],
	['Analysts expect that Google acquired Anthropic.', 'Google', 'Anthropic'],
	['OpenAI accused Google of having acquired Anthropic.', 'Google', 'Anthropic'],
];

/** Sentence, and the fact that it states all the same. */
const said: readonly (readonly [
	sentence: string,
	subject: string,
	predicate: string,
	object: string,
])[] = [
	['Meta has finally released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta did indeed release Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Nothing could stop Meta, and it showed: Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['After years of nothing, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2, not without pride.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 with no strings attached.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 at no cost.', 'Meta', 'released', 'Llama 2'],
	['Not long ago, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2, though not everyone noticed.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2, which does not run on phones.', 'Meta', 'released', 'Llama 2'],
	['Meta, not content with papers, released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta couldn’t wait and released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta never looked back: Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['It is undeniable that Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['There is no question that Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['It is no accident that Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Undoubtedly, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Without a doubt, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta did not hesitate: Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Google did not move. Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Unlike Google, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 instead of selling it.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 rather than keep it.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 before anyone could ask.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 so that others may use it.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2, which could change much.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 and hopes to sell it.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 and will release more.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2; what comes next is unclear.', 'Meta', 'released', 'Llama 2'],
	['As planned, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['As promised, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['True to its plan, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta kept its promise and released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 in May 2023.', 'Meta', 'released', 'Llama 2'],
	['Last May, Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['Meta released Llama 2 and published its will to go on.', 'Meta', 'released', 'Llama 2'],
	['If you missed it: Meta released Llama 2.', 'Meta', 'released', 'Llama 2'],
	['When Meta released Llama 2, prices fell.', 'Meta', 'released', 'Llama 2'],
	['Because Meta released Llama 2, prices fell.', 'Meta', 'released', 'Llama 2'],
	['Since Meta released Llama 2, prices have fallen.', 'Meta', 'released', 'Llama 2'],
	[
		'Meta announced today that it has released Llama 2; Meta released Llama 2 for free.',
		'Meta',
		'released',
		'Llama 2',
	],
	['Llama 2, a model that was released by Meta, is free.', 'Meta', 'released', 'Llama 2'],
	['Llama 2 was released by Meta, not by chance.', 'Meta', 'released', 'Llama 2'],
	['Llama 2 was released by Meta and may be used by all.', 'Meta', 'released', 'Llama 2'],
	['Databricks acquired MosaicML in 2014.', 'Databricks', 'acquired', 'MosaicML'],
	[
		'Databricks, which had planned nothing, acquired MosaicML.',
		'Databricks',
		'acquired',
		'MosaicML',
	],
	['Databricks acquired MosaicML to everyone’s surprise.', 'Databricks', 'acquired', 'MosaicML'],
	['Databricks acquired MosaicML, as rumours had it.', 'Databricks', 'acquired', 'MosaicML'],
	['Databricks acquired MosaicML, but not OpenAI.', 'Databricks', 'acquired', 'MosaicML'],
	['Databricks acquired MosaicML, and nobody knew why.', 'Databricks', 'acquired', 'MosaicML'],
	[
		'Not only Databricks was surprised when Databricks acquired MosaicML.',
		'Databricks',
		'acquired',
		'MosaicML',
	],
	['OpenAI developed GPT-4 without Google.', 'OpenAI', 'developed', 'GPT-4'],
	['OpenAI developed GPT-4 and not Gemini.', 'OpenAI', 'developed', 'GPT-4'],
	['OpenAI, and nobody else, developed GPT-4.', 'OpenAI', 'developed', 'GPT-4'],
	['GPT-4 was developed by none other than OpenAI.', 'OpenAI', 'developed', 'GPT-4'],
	['GPT-4, developed by OpenAI, cannot see.', 'OpenAI', 'developed', 'GPT-4'],
	['GPT-4 may be slow, but OpenAI developed GPT-4 with care.', 'OpenAI', 'developed', 'GPT-4'],
	['It was OpenAI that developed GPT-4.', 'OpenAI', 'developed', 'GPT-4'],
	['OpenAI successfully developed GPT-4.', 'OpenAI', 'developed', 'GPT-4'],
	['OpenAI managed to develop GPT-4.', 'OpenAI', 'developed', 'GPT-4'],
	['Llama 2 outperforms GPT-3 on no fewer than ten tasks.', 'Llama 2', 'outperforms', 'GPT-3'],
	['Llama 2 clearly outperforms GPT-3.', 'Llama 2', 'outperforms', 'GPT-3'],
	['Llama 2 outperforms GPT-3, although it is smaller.', 'Llama 2', 'outperforms', 'GPT-3'],
	['Llama 2 outperforms GPT-3 but does not outperform GPT-4.', 'Llama 2', 'outperforms', 'GPT-3'],
	['Surprisingly, Llama 2 outperforms GPT-3.', 'Llama 2', 'outperforms', 'GPT-3'],
	[
		'Llama 2 was trained on Common Crawl and not on books.',
		'Llama 2',
		'trained_on',
		'Common Crawl',
	],
	[
		'Llama 2 was trained on Common Crawl, which nobody had cleaned.',
		'Llama 2',
		'trained_on',
		'Common Crawl',
	],
	['Vicuna is based on Llama 2, not on GPT-4.', 'Vicuna', 'based_on', 'Llama 2'],
	['Vicuna is based on Llama 2, so it may not be sold.', 'Vicuna', 'based_on', 'Llama 2'],
	['Sam Altman founded OpenAI, not Anthropic.', 'Sam Altman', 'founded', 'OpenAI'],
	['Dario Amodei founded Anthropic after he left.', 'Dario Amodei', 'founded', 'Anthropic'],
	['Dario Amodei, who would not stay, founded Anthropic.', 'Dario Amodei', 'founded', 'Anthropic'],
	[
		'Anthropic was founded by Dario Amodei and should not be confused with Google.',
		'Dario Amodei',
		'founded',
		'Anthropic',
	],
	['Anthropic released Claude, a model that refuses much.', 'Anthropic', 'released', 'Claude'],
	['Anthropic released Claude without fail.', 'Anthropic', 'released', 'Claude'],
];

const documents = Object.fromEntries(
	[...unsaid, ...said].map(([sentence], at) => [`${String(at).padStart(3, '0')}.md`, sentence]),
);
const { statements, entities } = resolveCorpus({ documents, lexicon });
const names = new Map(entities.map(({ id, name }) => [id, name]));

/** Facts that the document of a number proves, `subject | predicate | object`. */
const factsOf = (at: number): readonly string[] =>
	statements
		.filter(({ evidence }) => evidence.some(({ document }) => Number.parseInt(document) === at))
		.map(({ subject, predicate, object }) =>
			[
				names.get(subject),
				predicate,
				object.kind === 'entity' ? names.get(object.entity) : object.literal.text,
			].join(' | '),
		);

test('there are 150 sentences, half of them near-misses', () => {
	expect([unsaid.length, said.length]).toEqual([75, 75]);
	expect(new Set(Object.values(documents)).size).toBe(150);
});

describe('is no fact', () => {
	test.each(unsaid.map((row, at) => [...row, at] as const))('%s', (_, subject, object, at) => {
		const told = factsOf(at).filter((fact) =>
			[subject, object].every((name) => fact.split(' | ').includes(name)),
		);
		expect(told).toEqual([]);
	});
});

describe('is one', () => {
	test.each(said.map((row, at) => [...row, at + unsaid.length] as const))(
		'%s',
		(_, subject, predicate, object, at) =>
			expect(factsOf(at)).toContain(`${subject} | ${predicate} | ${object}`),
	);
});
