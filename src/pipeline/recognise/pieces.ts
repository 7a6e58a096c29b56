/**
 * Names of models cut into pieces: `Qwen2.5-VL-32B` is `Qwen2.5`, `VL`, `32B`, each with what glues it
 * to the piece before.
 */
import type { Passage } from './passage.ts';

export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly glue: 'space' | 'hyphen' | 'break';
	readonly isInitial: boolean;
}

const hyphens = /[-_\u2010\u2011]/;

/** The pieces of a passage in order. */
export function cutPieces({ text, words }: Passage): readonly Piece[] {
	const pieces: Piece[] = [];
	let last = -1;
	for (const word of words) {
		let start = word.start;
		const parts = hyphens.test(word.text) ? word.text.split(hyphens) : [word.text];
		for (const part of parts) {
			const end = start + part.length;
			const gap = last < 0 ? '' : text.slice(last, start);
			const glue =
				gap === ' ' || gap === '\u00a0'
					? 'space'
					: gap.length === 1 && hyphens.test(gap)
						? 'hyphen'
						: 'break';
			if (part !== '')
				pieces.push({
					start,
					end,
					text: part,
					glue,
					isInitial: word.isInitial && start === word.start,
				});
			if (part !== '') last = end;
			start = end + 1;
		}
	}
	return pieces;
}

/** `405B`, `8x7B`, `1.5B`, `340M`: a number of parameters. */
export const isSize = (text: string): boolean =>
	/^(?:\d{1,3}[x×])?\d{1,4}(?:\.\d{1,2})?[bBmM]$|^\d(?:\.\d)?T$/u.test(text);

/** `3.1`, `4o`, `v0.1`, `V3`, `R1`, `M2.1`, `4.6V`: not a year and not a count. */
export const isVersion = (text: string): boolean =>
	/^(?:[vV]?\d{1,2}(?:\.\d{1,2}){0,2}(?:[a-z]{1,2}|[VT])?|\p{L}\d{1,2}(?:\.\d{1,2})?[a-z]?)$/u.test(
		text,
	) && !isSize(text);

/** `0613`, `20241022`: a release date at the end of a name. */
export const isRelease = (text: string): boolean => /^(?:\d{4}|\d{6}|\d{8})$/u.test(text);

const variantWords = new Set(
	`instruct chat base mini nano micro turbo pro flash lite ultra haiku sonnet opus coder code math vl vision large medium small tiny xl xxl
	preview thinking reasoning omni audio voice realtime image embed guard experimental exp distill zero next max plus air scout maverick behemoth
	heavy fast high low dpo sft rlhf orpo ppo awq gptq gguf fp8 fp16 bf16 int4 int8 nf4 it hf pt latest uncensored dev schnell instant base`.split(
		/\s+/u,
	),
);
/** Variants that are written in lower case behind a space: `GPT-4o mini`. */
const lowerVariants = new Set([
	'mini',
	'nano',
	'instruct',
	'preview',
	'pro',
	'turbo',
	'chat',
	'lite',
	'flash',
]);

export const isVariantWord = (text: string): boolean => variantWords.has(text.toLowerCase());
export const isLowerVariant = (text: string): boolean => lowerVariants.has(text);

/** Words behind a number that make it a quantity: `8 billion`, `7B parameters`. */
export const isUnit = (text: string): boolean =>
	/^(?:parameters?|params?|tokens?|billion|million|trillion|thousand|percent|per|times|points?|years?|days?|hours?|weeks?|months?|minutes?|seconds?|users?|models?|variants?|versions?|sizes?|gpus?|languages?|tasks?|out|of|to|x|active|total|dollars?|images?|examples?|people|companies)$/iu.test(
		text,
	);
