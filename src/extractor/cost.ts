/** Tokens and money, before and while they are spent. */

export interface Tokens {
	readonly input: number;
	readonly output: number;
}

/** US dollars for a million tokens. */
export interface Price {
	readonly input: number;
	readonly output: number;
}

export interface Budget {
	/** US dollars; needs a price. */
	readonly dollars?: number;
	/** Of input and output together. */
	readonly tokens?: number;
}

/** English text has about four characters to a token; counted exactly only by the model's own tokeniser. */
export const tokensIn = (text: string): number => Math.ceil(text.length / 4);

/** An answer repeats the names and sentences it is about: taken as half the text it answers to. */
export const estimate = (instructions: string, form: string, text: string): Tokens => ({
	input: tokensIn(instructions) + tokensIn(form) + tokensIn(text),
	output: Math.ceil(tokensIn(text) / 2) + 50,
});

export const sum = (all: readonly Tokens[]): Tokens => ({
	input: all.reduce((total, { input }) => total + input, 0),
	output: all.reduce((total, { output }) => total + output, 0),
});

/** US dollars. */
export const costOf = ({ input, output }: Tokens, price: Price): number =>
	(input * price.input + output * price.output) / 1e6;

/** Whether what is spent, with what would come, is still within the budget. */
export function isWithin(
	{ dollars, tokens }: Budget,
	price: Price | undefined,
	spent: readonly Tokens[],
): boolean {
	const total = sum(spent);
	if (tokens !== undefined && total.input + total.output > tokens) return false;
	return dollars === undefined || price === undefined || costOf(total, price) <= dollars;
}

/** `0.15/0.60` as a price. */
export function parsePrice(text: string): Price | undefined {
	const [, input, output] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
	return input === undefined || output === undefined
		? undefined
		: { input: Number(input), output: Number(output) };
}
