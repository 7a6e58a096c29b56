/** Asks about all parts that have no answer yet, a few at a time, as long as the budget lasts. */
import type { Extraction, ExtractionPart } from '../model/index.ts';
import type { Outcome } from './ask.ts';
import { isWithin, type Budget, type Price, type Tokens } from './cost.ts';
import type { Part } from './part.ts';

export interface Task {
	/** Path below the summaries folder. */
	readonly document: string;
	readonly title: string;
	readonly parts: readonly Part[];
	/** What an earlier run left. */
	readonly known?: Extraction;
}

export interface Asking {
	readonly model: string;
	readonly extractor: Extraction['extractor'];
	readonly price?: Price;
	readonly budget: Budget;
	/** Questions at a time. */
	readonly width: number;
	/** What an answer about a text would take, at about. */
	readonly estimate: (text: string) => Tokens;
	readonly ask: (text: string, title: string) => Promise<Outcome>;
	/** What of an answer is proven, and what is not. */
	readonly judge: (
		document: string,
		answer: Pick<ExtractionPart, 'entities' | 'statements'>,
	) => Pick<ExtractionPart, 'entities' | 'statements' | 'rejected'>;
	/** Called whenever a document has one answer more. */
	readonly save: (extraction: Extraction) => Promise<void>;
	readonly progress: (done: number, total: number) => void;
}

export interface Result {
	readonly answered: number;
	/** Parts that the budget did not reach. */
	readonly left: number;
	readonly failed: readonly { readonly document: string; readonly reason: string }[];
	/** Set where the server refuses everything, which ends the run. */
	readonly refused?: string;
	/** Set where the server asks for a longer wait than a run takes, which ends it too. */
	readonly postponed?: string;
	readonly spent: readonly Tokens[];
	readonly accepted: { readonly entities: number; readonly statements: number };
	/** Rejected candidates by reason. */
	readonly rejected: ReadonlyMap<string, number>;
}

/** Parts of a task without an answer. */
export const missingParts = ({ parts, known }: Task): readonly Part[] => {
	const keys = new Set(known?.parts.map(({ key }) => key));
	return parts.filter(({ key }) => !keys.has(key));
};

/** Never throws for what a server does; what is answered is saved at once. */
export async function runTasks(tasks: readonly Task[], asking: Asking): Promise<Result> {
	const queue = tasks.flatMap((task) => missingParts(task).map((part) => ({ task, part })));
	const answers = new Map(
		tasks.map((task) => [
			task.document,
			new Map(task.known?.parts.map((part) => [part.key, part])),
		]),
	);
	const spent: Tokens[] = [];
	const failed: { document: string; reason: string }[] = [];
	const rejected = new Map<string, number>();
	const accepted = { entities: 0, statements: 0 };
	const pending = new Set<Tokens>();
	let [next, answered] = [0, 0];
	let ended: Pick<Result, 'refused' | 'postponed'> | undefined;
	let isSpent = false;
	let saving = Promise.resolve();
	const work = async (): Promise<void> => {
		while (next < queue.length && !ended && !isSpent) {
			const { task, part } = queue[next] as (typeof queue)[number];
			const expected = asking.estimate(part.text);
			if (!isWithin(asking.budget, asking.price, [...spent, ...pending, expected])) {
				isSpent = true;
				return;
			}
			next += 1;
			pending.add(expected);
			const outcome = await asking.ask(part.text, task.title);
			pending.delete(expected);
			// A server that does not count is taken at the estimate.
			const isCounted = outcome.tokens.input + outcome.tokens.output > 0;
			spent.push(isCounted || outcome.kind !== 'answered' ? outcome.tokens : expected);
			if (outcome.kind === 'refused') ended = { refused: outcome.reason };
			else if (outcome.kind === 'postponed') ended ??= { postponed: outcome.reason };
			else if (outcome.kind === 'failed')
				failed.push({ document: task.document, reason: outcome.reason });
			else {
				answered += 1;
				const judged = asking.judge(task.document, outcome.answer);
				accepted.entities += judged.entities.length;
				accepted.statements += judged.statements.length;
				for (const { reason } of judged.rejected)
					rejected.set(reason, (rejected.get(reason) ?? 0) + 1);
				const known = answers.get(task.document);
				known?.set(part.key, { key: part.key, ...judged, tokens: outcome.tokens });
				const parts = task.parts.flatMap(({ key }) => known?.get(key) ?? []);
				const { extractor, model } = asking;
				const whole = {
					...(task.known?.$schema !== undefined && { $schema: task.known.$schema }),
					version: 1,
					document: task.document,
					extractor,
					model,
					parts,
				} as const;
				saving = saving.then(() => asking.save(whole));
				await saving;
			}
			asking.progress(answered + failed.length, queue.length);
		}
	};
	await Promise.all(Array.from({ length: asking.width }, work));
	return {
		answered,
		left: queue.length - answered - failed.length,
		failed,
		...ended,
		spent,
		accepted,
		rejected,
	};
}
