/** What is wrong with weights, labels or packages, in words for whoever called; tells how to mend it. */
export class NerFault extends Error {
	override readonly name = 'NerFault';
}

/** The first line of what another program complains of. */
export const firstLine = (cause: unknown): string =>
	((cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '').slice(0, 300);
