/** The nouns of Gistgraph: the type on every arrow between its stages. */
export * from './curation.ts';
export * from './document.ts';
export * from './entity.ts';
export * from './graph.ts';
export * from './id.ts';
export * from './knowledge.ts';
export * from './lexicon.ts';
export * from './mention.ts';
export * from './name.ts';
export * from './offset.ts';
export * from './ontology.ts';
export * from './problem.ts';
export * from './review.ts';
export * from './site.ts';
export * from './span.ts';
export * from './statement.ts';
