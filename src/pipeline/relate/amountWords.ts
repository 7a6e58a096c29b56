/** What the words around an amount tell: that it is no property of anything, or what it is for. */

/** `two years ago`, `3 points better`: no property of anything. */
export const isRelative = (behind: string): boolean =>
	/^\s+(?:ago|old|later|earlier|before|prior|on,|above|below|better|worse|more|less|fewer|faster|higher|lower|ahead|behind|longer|shorter)(?![\p{L}])/iu.test(
		behind,
	);

/** `100% locally`, `100% devoted to`: no share or score of anything. */
export const isEmphasis = (behind: string): boolean =>
	/^\s+(?!(?:accura\p{L}+|and|at|compared|for|in|of|on|or|pass|precision|recall|scores?|success|with)(?!\p{L}))\p{L}/iu.test(
		behind,
	);

/** `a $5M training cost`, `infrastructure investments of $1.3B`: what making a thing costs, not what is asked for it. */
const outlay =
	/(?<!\p{L})(?:train|develop|infrastructure|server|operat|comput|deploy)\p{L}*[\s-]+(?:costs?|capex|expenses|investments?|budget)(?!\p{L})/iu;
const outlayReach = 40;
export const isOutlay = (text: string, start: number, end: number): boolean =>
	outlay.test(text.slice(Math.max(0, start - outlayReach), end + outlayReach));

/** `8B, 70B and` before `405B parameters`: sizes of several things, and none has them all. */
export const isListed = (before: string): boolean =>
	/\d\s?(?:[KMBT]|thousand|million|billion|trillion)?(?:,|,?\s(?:and|or))\s$/iu.test(before);

const rate =
	/^(?:\s?\/\s?|\s(?:per|an?)\s)(?:\d*\s?[KM](?!\p{L})|\d+|(?:thousand|million|billion)(?!\p{L}))?\s?(?:(?:input|output)\s?)?(?:tokens?|characters?|months?|mo|hours?|hr|h|days?|weeks?|years?|yr|minutes?|min|seconds?|users?|seats?|images?|pages?|requests?|calls?|quer(?:y|ies)|use|GPU)(?!\p{L})|^\s?(?:\/|\sper\s)\s?\d*\s?[KM](?!\p{L})(?:\s(?:input|output)(?!\p{L}))?/iu;

/** Length of what an amount of money is for, which belongs to it: `/month`, ` per million input tokens`. */
export const rateLength = (behind: string, unit: string | undefined): number =>
	isMoney(unit) ? (rate.exec(behind)?.[0].length ?? 0) : 0;

export const isMoney = (unit: string | undefined): boolean =>
	unit !== undefined && /^(?:\p{Sc}|dollars|USD)$/u.test(unit);
