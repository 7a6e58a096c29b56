/** Is a document written in English, the language that the tagger, the shapes and the patterns know? */
import type { Document } from './document.ts';

const english = new Set(
	`the of and to is for with that by are from it this be has have which its their were not or but they can more than
	when how what into you we our your about will would there these those them been who`.split(/\s+/u),
);
/** The commonest words of other languages of Latin script that are no words of English. */
const foreign = new Set(
	`der das und ist ein eine mit von auf für nicht sich den dem des zu im sind auch wird le la les est une dans pour sur avec
	qui que du et au ont el los las una con del por como más il di che della gli een het van niet voor zijn och att det som
	på av og til er uma não em das jest się na nie ve bir için`.split(/\s+/u),
);

const mostRead = 4000;
/** Fewer foreign words are a name or a quotation. */
const leastForeign = 3;

const known = new WeakMap<Document['blocks'], boolean>();

/** True where nothing speaks against it: a text of names alone is read as English. */
export function isEnglish({ blocks }: Pick<Document, 'blocks'>): boolean {
	const answer = known.get(blocks) ?? readsEnglish(blocks);
	known.set(blocks, answer);
	return answer;
}

function readsEnglish(blocks: Document['blocks']): boolean {
	let read = 0;
	let [own, other, latin, letters] = [0, 0, 0, 0];
	for (const { kind, text } of blocks) {
		if (kind === 'code' || kind === 'break') continue;
		for (const [word] of text.matchAll(/\p{L}+/gu)) {
			const lower = word.toLowerCase();
			if (english.has(lower)) own += 1;
			else if (foreign.has(lower)) other += 1;
			letters += word.length;
			if (/^\p{Script=Latin}/u.test(word)) latin += word.length;
			read += 1;
		}
		if (read > mostRead) break;
	}
	return latin * 2 >= letters && (own >= other || other < leastForeign);
}
