/**
 * Who makes what, where the lexicon knows it. A sentence that names a company beside the model of another is easily
 * misread, and who offers a thing is easily told as its maker (`Groq's DeepSeek R1`): of what the lexicon holds, another
 * maker is doubted; of what is only named after it, believed where the text says so plainly.
 */
import type { EntityId, Lexicon, TypeId } from '../../model/index.ts';
import type { Claim } from './statements.ts';

/** Predicates that tell the maker. */
const making: ReadonlySet<string> = new Set(['developed', 'released']);
/** Claims less sure are not worth a doubt. */
const plain = 0.6;

export interface Judged {
	readonly believed: readonly Claim[];
	/** Sure as read, and against what the lexicon holds: for the owner to settle. */
	readonly doubted: readonly Claim[];
}

/** Parts claims by whether an organization may have made what it is said to have made; unsure ones that it may not go. */
export function judgeMakers(
	claims: readonly Claim[],
	lexicon: Lexicon,
	typeOf: (entity: EntityId) => TypeId | undefined,
): Judged {
	const knownOf = readMakers(lexicon);
	const rivalOf = ({ subject, predicate, object }: Claim): Known | undefined => {
		if (!making.has(predicate) || object.kind !== 'entity') return undefined;
		if (typeOf(subject) !== 'organization') return undefined;
		const known = knownOf(object.entity, typeOf(object.entity));
		const kin = [...(known?.makers ?? []), object.entity];
		return kin.some((maker) => areKin(maker, subject)) ? undefined : known;
	};
	const judged = Map.groupBy(claims, (claim) => {
		const rival = rivalOf(claim);
		if (!rival) return 'believed';
		if (claim.confidence < plain) return 'gone';
		return rival.isItself ? 'doubted' : 'believed';
	});
	return { believed: judged.get('believed') ?? [], doubted: judged.get('doubted') ?? [] };
}

/** `anthropicai`, `cognition` and `google-deepmind` are `anthropic`, `cognition-ai` and of `google`; Qwen makes Qwen. */
function areKin(maker: string, other: string): boolean {
	const word = firstWord(maker);
	return word === firstWord(other) || (word.length >= leastTelling && other.startsWith(word));
}

/** Shorter beginnings are alike by chance. */
const leastTelling = 4;

const firstWord = (id: string): string => /^[^-]+/u.exec(id)?.[0] ?? id;

interface Known {
	readonly makers: readonly EntityId[];
	/** Of what the lexicon holds or a size of it, and not of what is only named after it. */
	readonly isItself: boolean;
}

/** What is named after something known, as `claude-3-opus` after `claude`, has the same makers. */
function readMakers(
	lexicon: Lexicon,
): (id: EntityId, type: TypeId | undefined) => Known | undefined {
	const entries: ReadonlySet<string> = new Set(lexicon.map(({ id }) => id));
	const known = new Map<string, Lexicon[number]>(
		lexicon.filter(({ makers }) => makers.length > 0).map((entry) => [entry.id, entry]),
	);
	return (id, type) => {
		for (
			let name: string = id;
			name !== '';
			name = name.slice(0, Math.max(0, name.lastIndexOf('-')))
		) {
			const entry = known.get(name);
			if (entry && entry.type === type)
				return {
					makers: entry.makers,
					isItself: entries.has(id) || /^-\d+(?:x\d+)?[bm]$/u.test(id.slice(name.length)),
				};
		}
		return undefined;
	};
}
