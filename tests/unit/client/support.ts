/** A payload of the explorer for tests of what the browser does with it. */
import type { ExplorerPayload } from '../../../src/model/explorerPayload.ts';
import { toExplorerPayload } from '../../../src/pipeline/publish/explorer.ts';
import { makeWorld } from '../../../src/pipeline/publish/world.ts';
import { entityOf, knowledgeOf, statementOf, togetherOf } from '../../support/knowledge.ts';

/** `a` to `d` in a row, `d` and `e` named together only, `f` alone. */
export const payload: ExplorerPayload = toExplorerPayload(
	makeWorld(
		knowledgeOf({
			entities: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
				entityOf(id, id === 'c' ? 'concept' : 'model', { name: id.toUpperCase() }),
			),
			statements: [
				statementOf('a', 'based_on', 'b'),
				statementOf('c', 'used_for', 'b'),
				statementOf('c', 'compared_with', 'd'),
				statementOf('d', 'based_on', 'd'),
			],
			coOccurrences: [togetherOf('d', 'e'), togetherOf('a', 'b')],
		}),
	),
);
