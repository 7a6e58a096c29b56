/** Evidence as pages show it: the sentences that say a statement, where they stand, and how sure it is. */
import type { Evidence, Statement } from '../model/index.ts';
import { linkDocument, linkSentence, type Link } from './link.ts';
import { momentOf } from './moment.ts';
import { quoteParts, type QuotePart } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface EvidenceView {
	/** The sentence with both ends marked. */
	readonly parts: readonly QuotePart[];
	readonly document: Link;
	readonly date?: string;
	/** To the sentence in its document. */
	readonly href: string;
	/** To the moment of the recording, named by its time. */
	readonly moment?: Link;
}

/** What one document says for a statement. */
export interface DocumentProof {
	readonly document: Link;
	readonly date?: string;
	/** Its first sentences, as a text says the same thing often. */
	readonly quotes: readonly EvidenceView[];
	/** How many further sentences say so. */
	readonly more: number;
}

export interface ProofView {
	readonly evidence: readonly EvidenceView[];
	/** The same by document. */
	readonly documents: readonly DocumentProof[];
	/** Where further documents stand, if this is cut. */
	readonly rest?: Link;
	/** Documents that state it independently. */
	readonly sources: number;
	readonly sourcesText: string;
	readonly confidence: string;
	/** The owner's source, where the owner asserts it. */
	readonly assertedBy?: string;
}

/** Set beside a statement that only somebody else makes: it is no fact of the site. */
export const speakerNote = (
	{ say }: Pick<World, 'say'>,
	{ qualifiers: { attribution } }: Statement,
): string | undefined =>
	attribution === undefined ? undefined : say('accordingTo', { name: attribution });

const proofs = new WeakMap<World, WeakMap<Statement, ProofView>>();

/** Made once a statement: pages of both its ends show it, and lists. */
export function proofOf(world: World, statement: Statement): ProofView {
	const known = proofs.get(world) ?? new WeakMap<Statement, ProofView>();
	proofs.set(world, known);
	const proof = known.get(statement) ?? viewProof(world, statement);
	known.set(statement, proof);
	return proof;
}

function viewProof(world: World, { evidence, confidence, assertedBy }: Statement): ProofView {
	const views = evidence.flatMap((one) => {
		const document = world.documents.get(one.document);
		return document ? [viewEvidence(world, one, document)] : [];
	});
	const sources = new Set(evidence.map(({ document }) => document)).size;
	return {
		evidence: views,
		documents: byDocument(views),
		sources,
		sourcesText:
			sources === 0 ? world.say('assertedByOwner') : world.say('sources', { count: sources }),
		confidence: world.say(wordFor(confidence)),
		...(assertedBy !== undefined && { assertedBy }),
	};
}

const quotesShown = 3;

const byDocument = (views: readonly EvidenceView[]): readonly DocumentProof[] =>
	[...Map.groupBy(views, ({ document }) => document.href).values()].flatMap((quotes) => {
		const [first] = quotes;
		if (!first) return [];
		const { document, date } = first;
		return [
			{
				document,
				...(date !== undefined && { date }),
				quotes: quotes.slice(0, quotesShown),
				more: Math.max(0, quotes.length - quotesShown),
			},
		];
	});

/** What a number from 0 to 1 means to a reader, as the key of a word. */
export const wordFor = (confidence: number): 'verySure' | 'sure' | 'fairlySure' | 'unsure' =>
	confidence >= 0.9
		? 'verySure'
		: confidence >= 0.75
			? 'sure'
			: confidence >= 0.55
				? 'fairlySure'
				: 'unsure';

function viewEvidence(world: World, evidence: Evidence, document: SiteDocument): EvidenceView {
	const { date } = document.metadata;
	const moment = momentOf(document, evidence.sentence);
	return {
		parts: quoteParts(document, evidence),
		document: linkDocument(world, document),
		...(date !== undefined && { date }),
		href: linkSentence(world, document, evidence.sentence),
		...(moment && { moment }),
	};
}
