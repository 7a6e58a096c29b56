import { expect, test } from 'vitest';
import { trimConcept } from '../../../src/pipeline/recognise/tagger/trimConcept.ts';

const trimmed = (term: string): string | undefined => {
	const words = term.split(' ');
	const kept = trimConcept(words);
	return kept && words.slice(kept.from, kept.to + 1).join(' ');
};

test.each([
	['enhancing user experience', 'user experience'],
	['tackle reward hacking', 'reward hacking'],
	['improved alignment', 'alignment'],
	['hallucination concerns', 'hallucination'],
	['improving alignment', 'alignment'],
	['general improvements to tokenizers', 'improvements to tokenizers'],
	['complex reasoning', 'reasoning'],
	['improved concerns', undefined],
	['AI research', undefined],
])('%s is %s', (term, expected) => expect(trimmed(term)).toBe(expected));

test.each([
	'general relativity',
	'complex number',
	'strong interaction',
	'fast Fourier transform',
	'critical mass',
	'specific heat',
	'potential energy',
	'reducing agent',
	'increasing returns',
	'support vector machine',
	'Improving Context',
])('%s stays whole', (term) => expect(trimmed(term)).toBe(term));
