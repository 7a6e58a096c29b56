/**
 * The worked questions in SPARQL, over the graph as `data/knowledge.nq` has it: a statement is a graph of its own, so every
 * statement stands in a `GRAPH` of one triple. That is also what makes them readable for Turtle (docs/formats.md).
 */
import type { Predicate } from '../model/index.ts';

export const countTypes = `SELECT ?type (COUNT(?entity) AS ?entities) WHERE {
  ?class rdfs:subClassOf ?schemaClass ; rdfs:label ?type .
  ?entity a ?class .
}
GROUP BY ?type
ORDER BY DESC(?entities)`;

export const mostConnected = `SELECT ?entity ?name (COUNT(DISTINCT ?other) AS ?connections) WHERE {
  { GRAPH ?statement { ?entity ?relation ?other } }
  UNION
  { GRAPH ?statement { ?other ?relation ?entity } }
  ?entity schema:name ?name .
  FILTER isIRI(?other)
}
GROUP BY ?entity ?name
ORDER BY DESC(?connections) ?name
LIMIT 20`;

export const allAbout = (iri: string): string => `SELECT ?relation ?other ?name ?confidence WHERE {
  GRAPH ?statement { <${iri}> ?predicate ?other }
  ?predicate rdfs:label ?relation .
  ?statement site:statement-confidence ?confidence .
  OPTIONAL { ?other schema:name ?name }
}
ORDER BY ?relation ?name`;

export const withEvidence = ({
	id,
}: Predicate): string => `SELECT ?subject ?object ?sentence ?text WHERE {
  GRAPH ?statement { ?subject site:${id} ?object }
  ?statement prov:wasDerivedFrom ?sentence .
  ?sentence schema:text ?text .
}
ORDER BY ?subject ?object`;

export const inTwoSteps = (
	one: Predicate,
	other: Predicate,
): string => `SELECT DISTINCT ?first ?middle ?last WHERE {
  GRAPH ?statement { ?first site:${one.id} ?middle }
  GRAPH ?next { ?middle site:${other.id} ?last }
  FILTER (?first != ?last)
}
ORDER BY ?first ?middle ?last`;

export const mostProven = `SELECT ?subject ?relation ?object (COUNT(DISTINCT ?document) AS ?documents) WHERE {
  GRAPH ?statement { ?subject ?predicate ?object }
  ?predicate rdfs:label ?relation .
  ?statement prov:wasDerivedFrom/schema:isPartOf ?document .
}
GROUP BY ?statement ?subject ?relation ?object
HAVING (COUNT(DISTINCT ?document) > 1)
ORDER BY DESC(?documents) ?subject`;

export const leastSure = `SELECT ?subject ?relation ?object ?confidence WHERE {
  GRAPH ?statement { ?subject ?predicate ?object }
  ?predicate rdfs:label ?relation .
  ?statement site:statement-confidence ?confidence .
}
ORDER BY ?confidence ?subject
LIMIT 20`;

export const largest = ({ id }: Predicate): string => `SELECT ?subject ?written ?value ?unit WHERE {
  GRAPH ?statement { ?subject site:${id} ?written }
  ?statement schema:value ?value .
  OPTIONAL { ?statement schema:unitText ?unit }
}
ORDER BY DESC(?value)
LIMIT 20`;

export const inOneDocument = `SELECT ?document ?title (COUNT(DISTINCT ?entity) AS ?entities) WHERE {
  ?entity schema:subjectOf ?document .
  ?document schema:name ?title .
}
GROUP BY ?document ?title
ORDER BY DESC(?entities)`;

export const newestDocuments = `SELECT ?date ?document ?title (COUNT(DISTINCT ?statement) AS ?statements) WHERE {
  ?document schema:datePublished ?date ; schema:name ?title .
  ?statement prov:wasDerivedFrom/schema:isPartOf ?document .
}
GROUP BY ?date ?document ?title
ORDER BY DESC(?date)
LIMIT 10`;

/** Declarations of the prefixes that a query uses. */
export const prefixes = (root: string, query: string): string =>
	[
		['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
		['prov', 'http://www.w3.org/ns/prov#'],
		['schema', 'https://schema.org/'],
		['site', `${root}data/vocabulary#`],
	]
		.filter(([name]) => query.includes(`${name}:`))
		.map(([name, iri]) => `PREFIX ${name}: <${iri}>`)
		.join('\n');
