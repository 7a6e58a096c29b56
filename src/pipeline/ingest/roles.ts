/**
 * What part a section plays, told by its heading. One table for all layouts, so that *Key insights* in
 * tidy Markdown and in an export page mean the same. Headings are compared as lower-case words.
 */
import { nameWords, type Ontology, type Role } from '../../model/index.ts';
import type { Piece } from './piece.ts';

const headings: readonly (readonly [role: Role, names: readonly string[]])[] = [
	[
		'insight',
		[
			'key insights',
			'key insight',
			'insights',
			'key takeaways',
			'takeaways',
			'key points',
			'highlights',
			'ideas',
			'episode ai notes',
			'main points',
			'tl dr',
		],
	],
	['lead', ['summary', 'one sentence summary', 'one sentence takeaway', 'abstract', 'in short']],
	['quote', ['quotes', 'notable quotes']],
	[
		'question',
		['common questions', 'frequently asked questions', 'faq', 'questions', 'questions and answers'],
	],
	['topic', ['topics', 'tags', 'keywords']],
	[
		'description',
		[
			'mentioned in this video',
			'mentioned in this episode',
			'mentioned in this podcast',
			'mentioned in this talk',
			'also mentioned',
		],
	],
	['listedName', ['references', 'further reading']],
];

const byHeading = new Map(
	headings.flatMap(([role, names]) => names.map((name) => [name, role] as const)),
);
const relatedHeading =
	/^(?:more from|related (?:episodes|summaries|items|videos)|see also|up next)\b/;

/** Words of a heading without marks and colon. */
export const headingKey = (text: string): string => nameWords(text).join(' ');

export type SectionKind = Role | 'category' | 'relatedItem' | undefined;

export function sectionKind(heading: string, ontology: Ontology): SectionKind {
	const key = headingKey(heading);
	if (relatedHeading.test(key)) return 'relatedItem';
	const known = byHeading.get(key);
	if (known) return known;
	return ontology.types.some(({ headings: names }) =>
		names.some((name) => headingKey(name) === key),
	)
		? 'category'
		: undefined;
}

/** A list item longer than this is prose, not a name. */
const longestName = 120;

const isQuestion = ({ text }: Piece): boolean => text.endsWith('?');

/** Gives pieces their roles by the headings above them; roles that a layout has set already stay. */
export function assignRoles(pieces: readonly Piece[], ontology: Ontology): readonly Piece[] {
	let kind: SectionKind;
	let depth = 0;
	let answerNext = false;
	return pieces.map((piece): Piece => {
		if (piece.kind === 'heading') {
			const own = sectionKind(piece.text, ontology);
			if (kind === 'question' && own === undefined && piece.depth > depth) {
				answerNext = isQuestion(piece);
				return answerNext ? { ...piece, role: 'question' } : piece;
			}
			kind = own;
			depth = piece.depth;
			return piece.role || kind !== 'category' ? piece : { ...piece, role: 'category' };
		}
		if (piece.role || piece.kind === 'cell' || piece.kind === 'code') return piece;
		const isItem = piece.kind === 'listItem';
		switch (kind) {
			case 'insight':
			case 'topic':
			case 'relatedItem':
			case 'description':
			case 'quote':
				return isItem ? { ...piece, role: kind } : piece;
			case 'lead':
				return { ...piece, role: 'lead' };
			case 'category':
			case 'listedName':
				return isItem && piece.text.length <= longestName
					? { ...piece, role: 'listedName' }
					: piece;
			case 'question': {
				const role = isQuestion(piece) ? 'question' : answerNext || !isItem ? 'answer' : undefined;
				answerNext = role === 'question';
				return role ? { ...piece, role } : piece;
			}
			default:
				return piece;
		}
	});
}
