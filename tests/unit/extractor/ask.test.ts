import { afterEach, expect, test } from 'vitest';
import { ask, waitInWords, type Outcome, type Question } from '../../../src/extractor/ask.ts';
import { answerForm, instructionsFor } from '../../../src/extractor/prompt.ts';
import { ontology } from '../../support/ingestText.ts';
import { answer, startLlmServer, type LlmServer, type Reply } from '../../support/llmServer.ts';

const findings = {
	entities: [{ name: 'Meta', type: 'organization' }],
	statements: [
		{
			subject: 'Meta',
			predicate: 'released',
			object: 'Llama 3.1',
			quote: 'Meta released Llama 3.1.',
		},
	],
};
const question: Question = {
	instructions: instructionsFor(ontology),
	form: answerForm(ontology),
	text: 'Meta released Llama 3.1.',
};

let server: LlmServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

/** The outcome of one question whose tries get the replies in order, the last for all that follow. */
async function askWith(
	replies: readonly Reply[],
	timeoutMs = 20_000,
): Promise<{ outcome: Outcome; waits: readonly number[]; told: readonly string[] }> {
	server = await startLlmServer((_, at) => replies[at] ?? (replies.at(-1) as Reply));
	const [waits, told]: [number[], string[]] = [[], []];
	// A clock that only waiting moves.
	let now = Date.parse('2026-01-01T00:00:00Z');
	const wait = async (ms: number): Promise<void> => {
		waits.push(ms);
		now += ms;
	};
	const patience = {
		...{ tries: 3, wait, timeoutMs, now: () => now },
		told: (ms: number, reason: string) => void told.push(`${waitInWords(ms)}: ${reason}`),
	};
	const endpoint = { url: server.url, model: 'm', key: 'secret' };
	return { outcome: await ask(endpoint, question, patience), waits, told };
}

test('asks with key, model, instructions and form, and reads answer and tokens', async () => {
	const { outcome } = await askWith([answer(findings)]);
	expect(outcome).toEqual({
		kind: 'answered',
		answer: findings,
		tokens: { input: 1000, output: 100 },
	});
	expect(server?.asked).toHaveLength(1);
	const [asked] = server?.asked ?? [];
	expect(asked?.authorization).toBe('Bearer secret');
	expect(asked?.body.model).toBe('m');
	expect(asked?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
	expect(asked?.body.response_format?.type).toBe('json_schema');
	expect(asked?.body.response_format?.json_schema?.schema).toMatchObject(question.form);
});

test.each<[string, readonly Reply[], readonly number[]]>([
	[
		'too many requests, with a wait',
		[{ kind: 'status', status: 429, headers: { 'retry-after': '7' } }, answer(findings)],
		[7000],
	],
	[
		'too many requests, without one',
		[{ kind: 'status', status: 429 }, { kind: 'status', status: 429 }, answer(findings)],
		[1000, 2000],
	],
	['a fault of the server', [{ kind: 'status', status: 500 }, answer(findings)], [1000]],
	['a cut connection', [{ kind: 'cut' }, answer(findings)], [1000]],
	['no JSON', [{ kind: 'answer', content: '{"entities": [' }, answer(findings)], [1000]],
	['another form', [answer({ entities: 'none' }), answer(findings)], [1000]],
])('asks again after %s', async (_, replies, expected) => {
	const { outcome, waits } = await askWith(replies);
	expect(outcome).toMatchObject({ kind: 'answered', answer: findings });
	expect(waits).toEqual(expected);
});

const full = (wait: string): Reply => ({
	kind: 'status',
	status: 429,
	headers: { 'retry-after': wait },
});

test('tells how long it waits, and why, before it does', async () => {
	const { told } = await askWith([full('45'), { kind: 'status', status: 503 }, answer(findings)]);
	expect(told).toEqual([
		expect.stringMatching(/^45 s: the server answered 429/),
		expect.stringMatching(/^2 s: the server answered 503/),
	]);
});

test.each([
	['as long as a server asks, if a run can', '300', [300_000]],
	['until the time it names', 'Thu, 01 Jan 2026 00:02:00 GMT', [120_000]],
	['no time that is past', 'Wed, 31 Dec 2025 23:00:00 GMT', [0]],
	['as always where it asks for nothing that can be read', 'soon', [1000]],
])('waits %s', async (_, header, expected) => {
	const { outcome, waits } = await askWith([full(header), answer(findings)]);
	expect(outcome.kind).toBe('answered');
	expect(waits).toEqual(expected);
});

test.each([
	['3600', '60 min'],
	['301', '6 min'],
	['Thu, 01 Jan 2026 02:00:00 GMT', '120 min'],
])('does not wait where a server asks for too long: %s', async (header, words) => {
	const { outcome, waits, told } = await askWith([full(header), answer(findings)]);
	expect(outcome).toMatchObject({
		kind: 'postponed',
		reason: expect.stringMatching(
			new RegExp(`^the server answered 429.*; it asks to wait ${words}$`),
		) as string,
	});
	expect([waits, told]).toEqual([[], []]);
	expect(server?.asked).toHaveLength(1);
});

test.each<[string, string]>([
	['a fence', `\`\`\`json\n${JSON.stringify(findings)}\n\`\`\``],
	['thoughts before it', `<think>Is Meta { a company }?</think>\n${JSON.stringify(findings)}`],
	[
		'both',
		`<think>Let me see.</think>\n\n\`\`\`json\n${JSON.stringify(findings, undefined, 2)}\n\`\`\`\n`,
	],
])('reads an answer with %s', async (_, content) => {
	const { outcome } = await askWith([{ kind: 'answer', content }]);
	expect(outcome).toMatchObject({ kind: 'answered', answer: findings });
	expect(server?.asked).toHaveLength(1);
});

test('answers that could not be used are paid for too', async () => {
	const { outcome } = await askWith([{ kind: 'answer', content: 'no' }, answer(findings)]);
	expect(outcome.tokens).toEqual({ input: 2000, output: 200 });
});

test.each<[string, Reply, RegExp]>([
	['faults', { kind: 'status', status: 503 }, /503/],
	['cut connections', { kind: 'cut' }, /./],
	['answers without form', { kind: 'answer', content: 'Sure! Here you are.' }, /form/],
])('gives a part up after three %s', async (_, reply, reason) => {
	const { outcome, waits } = await askWith([reply]);
	expect(outcome).toMatchObject({
		kind: 'failed',
		reason: expect.stringMatching(reason) as string,
	});
	expect(waits).toEqual([1000, 2000]);
	expect(server?.asked).toHaveLength(3);
});

test('a server that never answers is given up', async () => {
	const { outcome } = await askWith([{ kind: 'silence' }], 200);
	expect(outcome.kind).toBe('failed');
});

test.each([400, 401, 403, 404])('%i is asked once: the server refuses', async (status) => {
	const { outcome, waits } = await askWith([{ kind: 'status', status }]);
	expect(outcome.kind).toBe('refused');
	expect(waits).toEqual([]);
	expect(JSON.stringify(outcome)).not.toContain('secret');
});
