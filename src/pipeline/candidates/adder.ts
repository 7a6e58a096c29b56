/** Proves the candidates of one document, one by one, and adds those that stand to what rules say of it. */
import {
	hasOverlap,
	isWithin,
	type CandidateStatement,
	type Document,
	type ExtractedEntity,
	type ExtractedStatement,
	type Mention,
	type Ontology,
	type Predicate,
	type Span,
	type TypeId,
} from '../../model/index.ts';
import { findName, isSure, mentionAt, placesOf } from './name.ts';
import { evidenceFor, placeOf, type QuotePlace } from './quote.ts';
import type { Said } from './said.ts';
import { literalIn } from './value.ts';

/** Why a candidate is not added. */
export type Reason =
	| 'unknown-type'
	| 'unknown-predicate'
	| 'name-not-in-document'
	| 'quote-not-in-document'
	| 'quote-not-in-prose'
	| 'quote-too-long'
	| 'subject-not-in-quote'
	| 'object-not-in-quote'
	| 'name-crosses-another'
	| 'types-do-not-fit';

/** How far a statement counts that a model claims and the text bears out. */
const confidence = 0.7;

/** Methods give the reason where a candidate is rejected. Mentions are in no order. */
export class Adder {
	readonly mentions: Mention[];
	readonly candidates: CandidateStatement[];
	readonly #document: Document;
	readonly #types: ReadonlyMap<string, TypeId>;
	readonly #predicates: ReadonlyMap<string, Predicate>;
	/** Type by name, as the extractor says. */
	readonly #typeOf: ReadonlyMap<string, TypeId>;

	constructor(
		document: Document,
		said: Said,
		entities: readonly ExtractedEntity[],
		ontology: Ontology,
	) {
		this.#document = document;
		this.mentions = [...said.mentions];
		this.candidates = [...said.candidates];
		this.#types = new Map(ontology.types.map(({ id }) => [id, id]));
		this.#predicates = new Map(ontology.predicates.map((predicate) => [predicate.id, predicate]));
		this.#typeOf = new Map(
			entities.flatMap(({ name, type }) => {
				const known = this.#types.get(type);
				return known ? [[name, known] as const] : [];
			}),
		);
	}

	/** Every place of the name becomes a mention, where none is yet. */
	addEntity({ name, type }: ExtractedEntity): Reason | undefined {
		const known = this.#types.get(type);
		if (!known) return 'unknown-type';
		let isNamed = false;
		for (const at of placesOf(this.#document.text, name)) {
			const mention = mentionAt(this.#document, at, name, known);
			isNamed ||= mention !== undefined;
			if (mention && !this.mentions.some(({ span }) => hasOverlap(span, at)))
				this.mentions.push(mention);
		}
		return isNamed ? undefined : 'name-not-in-document';
	}

	addStatement({ subject, predicate: id, object, quote }: ExtractedStatement): Reason | undefined {
		const predicate = this.#predicates.get(id);
		if (!predicate) return 'unknown-predicate';
		const place = placeOf(this.#document, quote);
		if (typeof place === 'string') return place;
		const from = this.#end(subject, place);
		if (typeof from === 'string') return from === 'not-there' ? 'subject-not-in-quote' : from;
		if (!takes(predicate.domain, from.mention)) return 'types-do-not-fit';
		const made = {
			subject: from.index,
			predicate: predicate.id,
			modality: 'asserted',
			qualifiers: {},
			confidence,
		} as const;
		const literal = literalIn(this.#document.text, place.quote, object, predicate);
		if (literal) {
			const evidence = evidenceFor(this.#document, place, from.span, literal.span);
			this.candidates.push({ ...made, object: literal, evidence });
			return undefined;
		}
		if (isOfValues(predicate)) return 'object-not-in-quote';
		const to = this.#end(object, place, from.span);
		if (typeof to === 'string') return to === 'not-there' ? 'object-not-in-quote' : to;
		if (!takes(predicate.range, to.mention) || to.index === from.index) return 'types-do-not-fit';
		const evidence = evidenceFor(this.#document, place, from.span, to.span);
		this.candidates.push({ ...made, object: { mention: to.index }, evidence });
		return undefined;
	}

	/** The mention that a name makes in a quote: one that is there, else a new one. */
	#end(
		name: string,
		{ quote }: QuotePlace,
		other?: Span,
	):
		| { index: number; mention: Mention; span: Span }
		| 'not-there'
		| 'name-crosses-another'
		| 'unknown-type' {
		const { text } = this.#document;
		let span = findName(text, name, quote.start);
		while (span && other && hasOverlap(span, other)) span = findName(text, name, span.end);
		if (!span || span.end > quote.end) return 'not-there';
		const found = span;
		const at = this.mentions.findIndex((mention) => hasOverlap(mention.span, found));
		const there = this.mentions[at];
		if (there && isWithin(found, there.span)) return { index: at, mention: there, span: found };
		const type = this.#typeOf.get(name);
		if (!type) return 'unknown-type';
		const mention = mentionAt(this.#document, found, name, type);
		if (!mention) return 'not-there';
		const crossed = this.mentions.filter((one) => hasOverlap(one.span, found));
		// A shorter guess of the rules gives way; what the owner or the lexicon says does not.
		if (there && (crossed.length > 1 || !isWithin(there.span, found) || isSure(there)))
			return 'name-crosses-another';
		const index = there ? at : this.mentions.length;
		this.mentions[index] = mention;
		return { index, mention, span: found };
	}
}

const isOfValues = ({ quantity, range, headings }: Predicate): boolean =>
	quantity !== undefined || (range.length === 0 && headings.length > 0);

const takes = (types: readonly TypeId[], { readings: [best], headType }: Mention): boolean => {
	const type = best?.type ?? headType;
	return types.length === 0 || (type !== undefined && types.includes(type));
};
