/** The fact behind a step from entity to entity: what is told of its subject, with the sentence that says it. */
import type { EntityFacts, ExplorerPayload } from '../model/explorerPayload.ts';
import type { Step } from './adjacency.ts';
import { factsOfNode } from './nodeFacts.ts';

/** `undefined` where it is stated without a sentence. Throws where the facts cannot be loaded. */
export async function factOfStep(
	payload: ExplorerPayload,
	{ from, node, predicate, isForward }: Step & { readonly from: number },
): Promise<EntityFacts['facts'][number] | undefined> {
	const [subject, object] = isForward ? [from, node] : [node, from];
	const said = payload.predicates[predicate]?.label;
	const { facts } = await factsOfNode(payload, subject);
	return facts.find(({ label, other }) => label === said && other.id === payload.nodes.id[object]);
}
