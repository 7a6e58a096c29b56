/**
 * Models by the grammar of their names, and the short forms that follow them. Passages are read in order: a
 * short form belongs to the last name before it.
 */
import type { Gazetteer } from './gazetteer.ts';
import { parseModelNames } from './modelName.ts';
import type { ModelName } from './modelParts.ts';
import { knownConfidence, modelReading, openConfidence } from './modelReading.ts';
import { isMasked, type Passage } from './passage.ts';
import { cutPieces } from './pieces.ts';
import type { Proposal } from './proposal.ts';
import { findBare, findShort, Focus } from './shortModel.ts';

/** An open name with a bare number is less sure. */
const weakConfidence = 0.6;

/** Proposals of the grammar. Passages come in reading order: a short form belongs to the last name before. */
export function findModels(
	passages: readonly Passage[],
	gazetteer: Gazetteer,
): readonly Proposal[] {
	const focus = new Focus();
	return passages.flatMap((passage) => {
		const pieces = cutPieces(passage);
		const names = parseModelNames(pieces, passage.text, gazetteer.families).filter((name) =>
			isName(name, passage),
		);
		return [
			...names.map((name) => nameProposal(name, passage, gazetteer)),
			...findShort(passage, pieces, names, focus, gazetteer),
			...findBare(passage, pieces, focus, gazetteer),
		];
	});
}

const speaksOfModels =
	/\b(?:models?|LLMs?|VLMs?|checkpoints?|weights|parameters?|open-weights?|fine-tun\w+)\b/u;

function isName(name: ModelName, passage: Passage): boolean {
	if (passage.masked.length > 0 && isMasked(passage, name.start, name.end)) return false;
	return (
		!name.needsCue ||
		speaksOfModels.test(passage.text.slice(Math.max(0, name.start - 60), name.end + 30))
	);
}

function nameProposal(name: ModelName, passage: Passage, gazetteer: Gazetteer): Proposal {
	const confidence = !name.isOpen
		? knownConfidence
		: name.needsCue
			? weakConfidence
			: openConfidence;
	return {
		passage: passage.index,
		start: name.start,
		end: name.end,
		form: 'name',
		trust: name.isOpen && name.parts.size === undefined ? 'likely' : 'sure',
		readings: [modelReading(name.name, name.parts, confidence, gazetteer)],
	};
}
