/** One page of each kind of the shipped content, below the base. */
export const pageKinds: readonly (readonly [kind: string, path: string])[] = [
	['home', ''],
	['type list', 'models/'],
	['entity', 'models/llama-3-1/'],
	['company', 'companies/meta/'],
	['concept', 'concepts/scaling-laws/'],
	['documents', 'documents/'],
	['document', 'documents/llama-3-1-paper-club/'],
	['relations', 'relations/'],
	['relation', 'relations/developed/'],
	['topics', 'topics/'],
	['map', 'graph/'],
	['compare', 'compare/?a=llama-2&b=llama-3-1'],
	['path', 'path/?from=meta&to=humaneval'],
	['review', 'review/'],
	['not found', '404.html'],
];
