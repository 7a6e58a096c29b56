/** One question to a language model, at any server that speaks the protocol of OpenAI; asked again where that may help. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
	APICallError,
	extractJsonMiddleware,
	extractReasoningMiddleware,
	generateText,
	jsonSchema,
	NoObjectGeneratedError,
	Output,
	wrapLanguageModel,
} from 'ai';
import { sum, type Tokens } from './cost.ts';
import { answerSchema, type Answer } from './prompt.ts';

export interface Endpoint {
	/** `http://localhost:11434/v1`. */
	readonly url: string;
	readonly model: string;
	readonly key?: string;
}

export interface Question {
	readonly instructions: string;
	readonly form: Record<string, unknown>;
	readonly text: string;
}

export type Outcome =
	| { readonly kind: 'answered'; readonly answer: Answer; readonly tokens: Tokens }
	/** This part cannot be had now; others may. */
	| { readonly kind: 'failed'; readonly reason: string; readonly tokens: Tokens }
	/** The server asks for a longer wait than a run takes: nothing more is to be had now. */
	| { readonly kind: 'postponed'; readonly reason: string; readonly tokens: Tokens }
	/** The server refuses everything: the key, the model or the address is wrong. */
	| { readonly kind: 'refused'; readonly reason: string; readonly tokens: Tokens };

export interface Patience {
	/** Times that a question is asked at most. */
	readonly tries: number;
	readonly wait: (ms: number) => Promise<void>;
	/** Milliseconds since 1970: a server may name the time to come back at. */
	readonly now: () => number;
	/** Told of each wait before it begins, and why. */
	readonly told: (ms: number, reason: string) => void;
	/** For one answer. */
	readonly timeoutMs: number;
}

/** Who is asked to wait longer comes back in a later run. */
const longestWaitMs = 300_000;

/** Never throws for what a server does. Every try counts its tokens as far as the server tells them. */
export async function ask(
	endpoint: Endpoint,
	question: Question,
	{ tries, wait, now, told, timeoutMs }: Patience,
): Promise<Outcome> {
	const spent: Tokens[] = [];
	let reason = '';
	for (let tried = 1; tried <= tries; tried += 1) {
		try {
			const { answer, tokens } = await askOnce(endpoint, question, timeoutMs);
			return { kind: 'answered', answer, tokens: sum([...spent, tokens]) };
		} catch (cause) {
			reason = reasonOf(cause);
			if (NoObjectGeneratedError.isInstance(cause)) spent.push(tokensOf(cause.usage));
			if (isRefusal(cause)) return { kind: 'refused', reason, tokens: sum(spent) };
			const ms = askedMs(cause, now()) ?? firstWaitMs * 2 ** (tried - 1);
			if (ms > longestWaitMs) {
				reason = `${reason}; it asks to wait ${waitInWords(ms)}`;
				return { kind: 'postponed', reason, tokens: sum(spent) };
			}
			if (tried === tries) break;
			told(ms, reason);
			await wait(ms);
		}
	}
	return { kind: 'failed', reason, tokens: sum(spent) };
}

async function askOnce(
	{ url, model, key }: Endpoint,
	{ instructions, form, text }: Question,
	timeoutMs: number,
): Promise<{ answer: Answer; tokens: Tokens }> {
	const provider = createOpenAICompatible({
		name: 'endpoint',
		baseURL: url,
		supportsStructuredOutputs: true,
		...(key !== undefined && { apiKey: key }),
	});
	const { output, usage } = await generateText({
		model: wrapLanguageModel({ model: provider.chatModel(model), middleware: bare }),
		instructions,
		prompt: text,
		temperature: 0,
		maxRetries: 0,
		abortSignal: AbortSignal.timeout(timeoutMs),
		output: Output.object({
			name: 'findings',
			schema: jsonSchema<Answer>(form, {
				validate: (value) => {
					const parsed = answerSchema.safeParse(value);
					return parsed.success
						? { success: true, value: parsed.data }
						: { success: false, error: parsed.error };
				},
			}),
		}),
	});
	return { answer: output, tokens: tokensOf(usage) };
}

const fenced = /^\s*```\w*\n(.*)\n```\s*$/s;
/** Small models write their thoughts before the answer, and the answer in a fence: neither is part of it. */
const bare = [
	extractJsonMiddleware({ transform: (text) => fenced.exec(text)?.[1] ?? text }),
	extractReasoningMiddleware({ tagName: 'think' }),
];

const tokensOf = (
	usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined,
): Tokens => ({
	input: usage?.inputTokens ?? 0,
	output: usage?.outputTokens ?? 0,
});

/** 4xx but for a time-out, a conflict, a length and too many requests: asking again or otherwise will not help. */
const isRefusal = (cause: unknown): boolean =>
	APICallError.isInstance(cause) &&
	cause.statusCode !== undefined &&
	cause.statusCode >= 400 &&
	cause.statusCode < 500 &&
	![408, 409, 413, 425, 429].includes(cause.statusCode);

/** Doubled at each try. */
const firstWaitMs = 1000;

/** What the server asks for, in seconds or as a time; `undefined` where it says nothing of the kind. */
function askedMs(cause: unknown, now: number): number | undefined {
	const asked = APICallError.isInstance(cause) ? cause.responseHeaders?.['retry-after'] : undefined;
	if (asked === undefined || asked.trim() === '') return undefined;
	const seconds = Number(asked);
	const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(asked) - now;
	return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** `45 s`, `60 min`. */
export const waitInWords = (ms: number): string =>
	ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;

/** In one line, without what a server may repeat of the request. */
function reasonOf(cause: unknown): string {
	if (APICallError.isInstance(cause) && cause.statusCode !== undefined && cause.statusCode >= 400)
		return `the server answered ${cause.statusCode}: ${firstLine(cause.message)}`;
	if (NoObjectGeneratedError.isInstance(cause))
		return 'the answer is not of the form that was asked for';
	if (!(cause instanceof Error)) return String(cause);
	return cause.cause instanceof Error
		? reasonOf(cause.cause)
		: firstLine(cause.message || cause.name);
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 200);
