/** Wiki links: `[[target|label]]` is the owner's word that the label names the target. */
import { nameKey, type TypeId } from '../../model/index.ts';
import { cueType } from './cue.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import { entryReading, readingOf, type Proposal } from './proposal.ts';
import { conceptType, modelType } from './types.ts';

const linkConfidence = 0.97;

/** Labels of wiki links; runs of one link that differ in other marks count as one. */
export function findLinks(passage: Passage, gazetteer: Gazetteer): readonly Proposal[] {
	const proposals: Proposal[] = [];
	let open: { target: string; start: number; end: number } | undefined;
	for (const { start, end, marks } of passage.block.runs) {
		const target = marks.find((mark) => mark.kind === 'wikiLink')?.target;
		if (open && target === open.target && start === open.end) open.end = end;
		else if (target !== undefined) open = { target, start, end };
		else open = undefined;
		if (!open || end !== open.end) continue;
		const previous = proposals.at(-1);
		if (previous?.start === open.start) proposals.pop();
		const proposal = linkProposal(passage, open, gazetteer);
		if (proposal) proposals.push(proposal);
	}
	return proposals;
}

function linkProposal(
	passage: Passage,
	link: { target: string; start: number; end: number },
	gazetteer: Gazetteer,
): Proposal | undefined {
	const target = (link.target.split(/[#|]/u)[0] ?? '').split('/').at(-1)?.trim() ?? '';
	if (target === '' || link.end <= link.start) return undefined;
	const byId = gazetteer.entriesById.get(target);
	const entries = byId ? [byId] : (gazetteer.entriesByKey.get(nameKey(target)) ?? []);
	const readings =
		entries.length > 0
			? entries.map((entry) => entryReading(entry, 'annotation', linkConfidence))
			: [
					readingOf(
						target,
						cueType(passage, link.start, link.end) ?? guessType(target),
						'annotation',
						linkConfidence,
					),
				];
	return {
		passage: passage.index,
		start: link.start,
		end: link.end,
		form: 'name',
		trust: 'sure',
		readings,
	};
}

/** The type of an unknown target: a model by its number of parameters, else a concept. */
const guessType = (name: string): TypeId =>
	/\b\d+(?:\.\d+)?B\b/u.test(name) ? modelType : conceptType;
