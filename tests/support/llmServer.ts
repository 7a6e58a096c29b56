/** A server that speaks the protocol of OpenAI on this machine, faults included; what it answers is told by the test. */
import { createServer, type IncomingMessage } from 'node:http';

export type Reply =
	| { readonly kind: 'answer'; readonly content: string }
	| {
			readonly kind: 'status';
			readonly status: number;
			readonly headers?: Readonly<Record<string, string>>;
	  }
	/** Half of an answer, then the connection breaks. */
	| { readonly kind: 'cut' }
	/** Nothing at all. */
	| { readonly kind: 'silence' };

export interface Asked {
	readonly body: {
		readonly model: string;
		readonly messages: readonly { readonly role: string; readonly content: unknown }[];
		readonly response_format?: {
			readonly type: string;
			readonly json_schema?: { readonly schema: unknown };
		};
	};
	readonly authorization: string | undefined;
}

export interface LlmServer {
	/** Ends in `/v1`. */
	readonly url: string;
	readonly asked: readonly Asked[];
	readonly close: () => Promise<void>;
}

export const answer = (findings: unknown): Reply => ({
	kind: 'answer',
	content: JSON.stringify(findings),
});

/** @param reply to the n-th question, counted from 0 */
export async function startLlmServer(
	reply: (asked: Asked, at: number) => Reply,
): Promise<LlmServer> {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		void readBody(request).then((text) => {
			const one = {
				body: JSON.parse(text) as Asked['body'],
				authorization: request.headers.authorization,
			};
			const given = reply(one, asked.push(one) - 1);
			if (given.kind === 'silence') return;
			if (given.kind === 'status')
				return void response
					.writeHead(given.status, { 'content-type': 'application/json', ...given.headers })
					.end(JSON.stringify({ error: { message: 'as the test wants', type: 'x' } }));
			const whole = JSON.stringify({
				id: 'x',
				object: 'chat.completion',
				created: 0,
				model: one.body.model,
				choices: [
					{
						index: 0,
						finish_reason: 'stop',
						message: {
							role: 'assistant',
							content: given.kind === 'answer' ? given.content : 'x'.repeat(500),
						},
					},
				],
				usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
			});
			response.writeHead(200, {
				'content-type': 'application/json',
				'content-length': Buffer.byteLength(whole),
			});
			if (given.kind === 'answer') response.end(whole);
			else response.write(whole.slice(0, 100), () => response.destroy());
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}/v1`,
		asked,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}

async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}
