/** What a hyphen attaches to a name without belonging to it: `GPT-4-class`, `OpenAI-compatible`, `ex-DeepMind`, `near-Nano Banana`. */

const hyphen = '[-\\u2010\\u2011]';
const participles = `
	accelerated adapted affiliated aligned approved assembled assisted authored backed based branded built centered centred
	certified compliant connected controlled created curated derived designed developed distilled driven educated enabled equipped
	exclusive facing flavored flavoured focused founded funded generated hosted influenced inspired integrated issued led linked
	listed made maintained managed mandated operated optimised optimized owned powered produced provided published related
	released run sanctioned shaped sized specific sponsored supplied supported tested themed trained written winning nominated
`;
const adjectives = `
	adjacent agnostic aware beating born bound calibre caliber capable centric class clone comparable compatible competitor dependent
	dominant equivalent era esque exclusive first focus format free friendly grade internal killer level like maker native only
	owner parent quality ready rival scale side size specific style tier type wide
`;
const behind = new RegExp(
	`${hyphen}(?:award${hyphen})?(?:${`${participles} ${adjectives}`.trim().split(/\s+/u).join('|')})$`,
	'u',
);
const before = new RegExp(`^(?:[Ee]x|[Nn]on|anti|near|post|pre|pro|sub)${hyphen}(?=\\p{Lu})`, 'u');

/** Length of what is attached to the end of a word, the hyphen too; 0 where nothing is. */
export const attachedBehind = (word: string): number => behind.exec(word)?.[0].length ?? 0;

/** Length of what is attached to the beginning of a word, the hyphen too; 0 where nothing is. */
export const attachedBefore = (word: string): number => before.exec(word)?.[0].length ?? 0;
