/** The note of an entity: its relations as properties, its facts with their evidence, the documents that mention it. */
import { type Entity, type Evidence, type Statement, qualified } from '../../model/index.ts';
import { toLine, toMarkdown } from '../../model/text.ts';
import { factsOf, type Fact } from './fact.ts';
import { evidenceText } from './sentence.ts';
import { addressOf, anchorOf, hasAnchor, link, note, toTag, type Notes } from './vaultNote.ts';
import { pathOf, type World } from './world.ts';

export function entityNote(world: World, notes: Notes, entity: Entity): string {
	const type = world.types.get(entity.type)?.label ?? entity.type;
	const facts = factsOf(world, entity.id);
	const fixed = {
		id: entity.id,
		type,
		...(entity.aliases.length > 0 && { aliases: entity.aliases.map(toLine) }),
		tags: [toTag(type)],
		...(entity.description && { description: toLine(entity.description.text) }),
		...addressOf(world, pathOf(world, entity)),
	};
	// First for their place at the top, last since a predicate may have the same name.
	return note({ ...fixed, ...relationProperties(notes, facts), ...fixed }, [
		entity.description ? toMarkdown(entity.description.text) : '',
		...list(
			'Facts',
			facts.map((fact) => factItem(world, notes, fact)),
		),
		...list(
			'Mentioned in',
			entity.documents.flatMap((id) => {
				const document = world.documents.get(id);
				return document ? [link(notes, id, document.metadata.title)] : [];
			}),
		),
	]);
}

/** `developed by: ["[[Organizations/Meta|Meta]]"]`: relations of the entity as subject, by their predicate. */
function relationProperties(notes: Notes, facts: readonly Fact[]): object {
	const own = facts.filter(({ direction, entity }) => direction === 'out' && entity);
	const groups = Map.groupBy(own, ({ statement }) => statement.predicate);
	return Object.fromEntries(
		[...groups].map(([predicate, members]) => [
			predicate,
			[...new Set(members.flatMap(({ entity }) => entity ?? []))].map(({ id, name }) =>
				link(notes, id, name),
			),
		]),
	);
}

const list = (heading: string, items: readonly string[]): readonly string[] =>
	items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')];

function factItem(world: World, notes: Notes, { statement, label, other, entity }: Fact): string {
	const end = entity ? link(notes, entity.id, entity.name) : toMarkdown(other);
	const quotes = statement.evidence.map((one) => quoteItem(world, notes, one));
	const says = qualified(statement.qualifiers, toMarkdown);
	return `${toMarkdown(label)}: ${end}${says}${quotes.join('')}${ownerItem(statement)}`;
}

function quoteItem(world: World, notes: Notes, evidence: Evidence): string {
	const document = world.documents.get(evidence.document);
	if (!document) return '';
	const block = document.blocks[document.sentences[evidence.sentence]?.block ?? -1];
	const path = notes.paths.get(document.id) ?? '';
	const place = block && hasAnchor(block) ? `${path}#^${anchorOf(block)}` : path;
	const title = link(notes, document.id, document.metadata.title).replace(
		`[[${path}|`,
		`[[${place}|`,
	);
	return `\n  - “${toMarkdown(evidenceText(document, evidence) || evidence.quote)}” (${title})`;
}

const ownerItem = ({ assertedBy }: Statement): string =>
	assertedBy === undefined ? '' : `\n  - ${toMarkdown(assertedBy)}`;
