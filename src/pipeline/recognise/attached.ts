/** What a hyphen attaches to a name without belonging to it: `GPT-4-class`, `OpenAI-compatible`, `ex-DeepMind`, `near-Nano Banana`. */

const hyphen = '[-\\u2010\\u2011]';
const endings = `
	accelerated adapted adjacent affiliated agnostic aligned approved assembled assisted authored aware backed based
	beating born bound branded built caliber calibre capable centered centred centric certified class clone comparable
	compatible competitor compliant connected controlled created curated dependent derived designed developed distilled
	dominant driven educated enabled equipped equivalent era esque exclusive facing first flavored flavoured focus
	focused format founded free friendly funded generated grade hosted influenced inspired integrated internal issued
	killer led level like linked listed made maintained maker managed mandated native nominated only operated optimised
	optimized owned owner parent powered produced provided published quality ready related released rival run sanctioned
	scale shaped side size sized specific sponsored style supplied supported tested themed tier trained type wide
	winning written
`;
const behind = new RegExp(
	`${hyphen}(?:award${hyphen})?(?:${endings.trim().split(/\s+/u).join('|')})$`,
	'u',
);
const before = new RegExp(`^(?:[Ee]x|[Nn]on|anti|near|post|pre|pro|sub)${hyphen}(?=\\p{Lu})`, 'u');

/** Length of what is attached to the end of a word, the hyphen too; 0 where nothing is. */
export const attachedBehind = (word: string): number => behind.exec(word)?.[0].length ?? 0;

/** Length of what is attached to the beginning of a word, the hyphen too; 0 where nothing is. */
export const attachedBefore = (word: string): number => before.exec(word)?.[0].length ?? 0;
