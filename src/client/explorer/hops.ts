/** What the panel says of the path between two: its hops, each with the sentence that proves it, or why there are none. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { urlOf } from '../base.ts';
import { button, element } from '../element.ts';
import { sayTool, sayQualified } from '../sayTool.ts';
import { factOfStep } from '../stepFact.ts';
import { makeLazyProof } from './proof.ts';
import { say } from './say.ts';
import type { Hop, Trail } from './trail.ts';

/** @param to absent while the reader chooses it */
export function describePath(
	payload: ExplorerPayload,
	[from, to]: readonly [string, string | undefined],
	trail: Trail | undefined,
	select: (node: string | undefined) => void,
): readonly Node[] {
	const { id } = payload.nodes;
	const unknown = [from, to].filter((end) => end !== undefined && !id.includes(end));
	if (unknown.length > 0)
		return unknown.map((name = '') => element('p', {}, sayTool('unknownEntity', { name })));
	if (to === undefined) return [element('p', {}, say('chooseOtherEnd'))];
	if (!trail) return [element('p', {}, sayTool('noChain'))];
	const query = new URLSearchParams({ from, to }).toString();
	return [
		element('p', {}, sayTool('connectedInSteps', { count: trail.hops.length })),
		element(
			'ol',
			{ class: 'explorer-facts' },
			...trail.hops.map((hop) => describeHop(payload, hop, select)),
		),
		element('p', {}, element('a', { href: urlOf(`path/?${query}`) }, say('readWithSentences'))),
	];
}

/** As the statement reads, from subject to object. */
function describeHop(
	payload: ExplorerPayload,
	hop: Hop,
	select: (node: string | undefined) => void,
): HTMLElement {
	const { nodes, predicates } = payload;
	const [subject, object] = hop.isForward ? [hop.from, hop.node] : [hop.node, hop.from];
	const end = (at: number): HTMLElement =>
		button(nodes.label[at] ?? '', { class: 'explorer-end' }, () => select(nodes.id[at]));
	const said = element(
		'p',
		{},
		end(subject),
		` ${predicates[hop.predicate]?.label ?? ''} `,
		end(object),
	);
	return element(
		'li',
		{},
		said,
		makeLazyProof(
			() => factOfStep(payload, hop),
			(fact) => said.append(sayQualified(fact)),
		),
	);
}
