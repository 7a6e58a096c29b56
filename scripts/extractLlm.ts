/** `npm run extract -- --extractor llm`: asks a language model about the documents and keeps its proven answers as files. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Content } from '../src/config/content.ts';
import {
	answerForm,
	ask,
	costOf,
	estimate,
	instructionsFor,
	missingParts,
	parsePrice,
	partsOf,
	questionFor,
	runTasks,
	sum,
	waitInWords,
	type Budget,
	type Endpoint,
	type Price,
	type Result,
	type Tokens,
} from '../src/extractor/index.ts';
import { planTasks, readWidth, rejectedText } from './extractions.ts';
import { showProgress } from './load.ts';
import { stopOnUsage } from './options.ts';

const answerMs = 300_000;
const tries = 5;

/** Shows what it would cost, then asks unless `isDry`. Sets the exit code to 1 where anything is left unanswered. */
export async function extractLlm(
	content: Content,
	options: ReadonlyMap<string, string>,
	isDry: boolean,
): Promise<void> {
	const endpoint = readEndpoint(options);
	const { price, budget } = readBudget(options);
	const instructions = instructionsFor(content.ontology);
	const form = answerForm(content.ontology);
	const plan = await planTasks(content, options, endpoint.model, (document) =>
		partsOf(document, JSON.stringify([endpoint.model, instructions, form])),
	);
	const { tasks } = plan;
	const expect = (text: string): Tokens => estimate(instructions, JSON.stringify(form), text);
	const missing = tasks.flatMap(missingParts);
	const expected = sum(missing.map(({ text }) => expect(text)));
	const all = tasks.reduce((total, { parts }) => total + parts.length, 0);
	process.stdout.write(
		[
			`${tasks.length} documents in ${all} parts; ${all - missing.length} are answered already, ${missing.length} are to be asked.`,
			`They would go to ${new URL(endpoint.url).host}, model ${endpoint.model}.`,
			`About ${expected.input} tokens in and ${expected.output} out, ${priced(expected, price)}.`,
			'',
		].join('\n'),
	);
	if (isDry) return void process.stdout.write('Nothing was asked.\n');
	if (missing.length === 0) return;
	let place = '';
	const result = await runTasks(tasks, {
		...{ model: endpoint.model, extractor: 'llm', budget, width: readWidth(options, 4) },
		...(price && { price }),
		...{ judge: plan.judge, save: plan.save, estimate: expect },
		ask: (text, title) =>
			ask(
				endpoint,
				{ instructions, form, text: questionFor(title, text) },
				{
					...{ tries, wait: pause, now: Date.now, timeoutMs: answerMs },
					told: (ms, reason) =>
						showProgress(`ask${place}, waits ${waitInWords(ms)}: ${reason}`, 0, 1),
				},
			),
		progress: (done, total) => {
			place = ` ${done}/${total}`;
			showProgress('ask', done, total);
		},
	});
	tell(result, price);
}

function tell(result: Result, price: Price | undefined): void {
	const { answered, left, failed, refused, postponed, spent, accepted } = result;
	const total = sum(spent);
	process.stdout.write(
		[
			`${answered} parts answered, ${total.input} tokens in and ${total.output} out, ${priced(total, price)}.`,
			`${accepted.entities} names and ${accepted.statements} statements are proven by their documents; ${rejectedText(result)}`,
			'',
		].join('\n'),
	);
	for (const { document, reason } of failed)
		process.stderr.write(`summaries/${document}  not answered: ${reason}\n`);
	if (refused !== undefined)
		process.stderr.write(`The server refuses, so nothing more was asked: ${refused}\n`);
	else if (postponed !== undefined)
		process.stderr.write(`Nothing more is asked now: ${postponed}\n`);
	else if (left > 0)
		process.stderr.write(
			`The budget does not reach for ${left} more parts; run again with more.\n`,
		);
	if (failed.length > 0 || postponed !== undefined)
		process.stderr.write('Run again: what is answered is kept, and only the rest is asked.\n');
	if (failed.length > 0 || refused !== undefined || left > 0) process.exitCode = 1;
}

const priced = (tokens: Tokens, price: Price | undefined): string =>
	price ? `$${costOf(tokens, price).toFixed(4)}` : 'at a price not given (--price)';

function readEndpoint(options: ReadonlyMap<string, string>): Endpoint {
	const url = options.get('endpoint') ?? process.env['GISTGRAPH_LLM_ENDPOINT'];
	const model = options.get('model') ?? process.env['GISTGRAPH_LLM_MODEL'];
	if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url))
		stopOnUsage(
			'Name the server: --endpoint http://localhost:11434/v1, or GISTGRAPH_LLM_ENDPOINT.',
		);
	if (model === undefined || model === '')
		stopOnUsage('Name the model: --model NAME, or GISTGRAPH_LLM_MODEL.');
	const key = process.env['GISTGRAPH_LLM_KEY'];
	return { url: url.replace(/\/+$/, ''), model, ...(key && { key }) };
}

function readBudget(options: ReadonlyMap<string, string>): { price?: Price; budget: Budget } {
	const [priceText, dollars, tokens] = [
		options.get('price'),
		options.get('budget'),
		options.get('budget-tokens'),
	];
	const price = priceText === undefined ? undefined : parsePrice(priceText);
	if (priceText !== undefined && !price)
		stopOnUsage(`--price takes IN/OUT, as 0.15/0.60; this is \`${priceText}\`.`);
	if (dollars !== undefined && !price)
		stopOnUsage('--budget needs --price, or use --budget-tokens.');
	for (const [name, text] of [
		['budget', dollars],
		['budget-tokens', tokens],
	] as const)
		if (text !== undefined && !(Number(text) >= 0))
			stopOnUsage(`--${name} takes a number; this is \`${text}\`.`);
	return {
		...(price && { price }),
		budget: {
			...(dollars !== undefined && { dollars: Number(dollars) }),
			...(tokens !== undefined && { tokens: Number(tokens) }),
		},
	};
}
