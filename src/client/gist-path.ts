/** How two entities are connected: a shortest chain of stated relations, each with its sentence. */
import { urlOf } from './base.ts';
import { element } from './element.ts';
import { shortestPath, toAdjacency, type Step } from './adjacency.ts';
import { pathOf } from './nodePath.ts';
import { askForPair, sayUnknown, type Pair } from './pair.ts';
import { quoted } from './quoted.ts';
import { sayTool, sayQualified } from './sayTool.ts';
import { factOfStep } from './stepFact.ts';

class GistPath extends HTMLElement {
	connectedCallback(): void {
		void askForPair(this, ['from', 'to'], [sayTool('from'), sayTool('to')], explain);
	}
}

async function explain(pair: Pair): Promise<readonly Node[]> {
	const {
		payload,
		ends: [from, to],
	} = pair;
	if (from === undefined || to === undefined) return sayUnknown(pair);
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
	step: Step & { from: number },
): Promise<HTMLElement> {
	const { from, node, predicate, isForward } = step;
	const said = payload.predicates[predicate];
	const fact = await factOfStep(payload, step).catch(() => undefined);
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
			sayQualified(fact),
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
