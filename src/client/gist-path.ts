/** How two entities are connected: a shortest chain of stated relations, each with its sentence. */
import { urlOf } from './base.ts';
import { element } from './element.ts';
import { shortestPath, toAdjacency, type Step } from './adjacency.ts';
import { factsOfNode } from './nodeFacts.ts';
import { pathOf } from './nodePath.ts';
import { askForPair, unknownName, type Pair } from './pair.ts';
import { quoted } from './quoted.ts';
import { sayTool, sayWho } from './sayTool.ts';

class GistPath extends HTMLElement {
	connectedCallback(): void {
		void askForPair(this, ['from', 'to'], [sayTool('from'), sayTool('to')], explain);
	}
}

async function explain({ payload, ends: [from, to] }: Pair): Promise<readonly Node[]> {
	if (from === undefined || to === undefined) return unknownName();
	const path = shortestPath(toAdjacency(payload), from, to);
	if (!path) return [element('p', {}, sayTool('noChain'))];
	if (path.length === 0) return [element('p', {}, sayTool('sameEntity'))];
	const steps = await Promise.all(path.map((step) => describe(payload, step)));
	return [
		element('p', {}, sayTool('connectedInSteps', { count: path.length })),
		element('ol', { class: 'path-steps' }, ...steps),
	];
}

/** One step as a sentence that reads on from the step before, with the evidence of the statement behind it. */
async function describe(
	payload: Pair['payload'],
	{ from, node, predicate, isForward }: Step & { from: number },
): Promise<HTMLElement> {
	const [subject, object] = isForward ? [from, node] : [node, from];
	const said = payload.predicates[predicate];
	const { facts } = await factsOfNode(payload, subject).catch(() => ({ facts: [] }));
	const fact = facts.find(
		({ label, other }) => label === said?.label && other.id === payload.nodes.id[object],
	);
	return element(
		'li',
		{},
		element(
			'p',
			{},
			nameLink(payload, from),
			' ',
			element(
				'span',
				{ class: 'statement-label' },
				(isForward ? said?.label : said?.inverse) ?? '',
			),
			' ',
			nameLink(payload, node),
			sayWho(fact?.attribution),
		),
		...(fact ? quoted(fact) : []),
	);
}

function nameLink(payload: Pair['payload'], at: number): HTMLElement {
	const { nodes, types } = payload;
	return element(
		'a',
		{
			href: urlOf(pathOf(payload, at)),
			class: `entity t-${types[nodes.type[at] ?? 0]?.id ?? ''}`,
		},
		nodes.label[at] ?? '',
	);
}

customElements.define('gist-path', GistPath);
