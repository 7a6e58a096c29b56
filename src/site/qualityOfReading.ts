/** How much the reading of the documents left open: mentions, questions for the owner, entities, documents. */
import type { Entity } from '../model/index.ts';
import { figures, type FigurePart, type Row } from './figure.ts';
import { href } from './link.ts';
import { viewReview } from './review.ts';
import type { SiteDocument, World } from './world.ts';

export function mentionPart(world: World): FigurePart {
	const { mentions } = world.knowledge;
	const count = (kind: string, isDescription: boolean): number =>
		mentions.filter(
			({ outcome, form }) =>
				outcome.kind === kind && (kind === 'linked' || (form === 'description') === isDescription),
		).length;
	return {
		id: 'mentions',
		title: 'Mentions',
		explanation: 'Of all places where a document speaks of something.',
		figures: figures(mentions.length, [
			['Linked', count('linked', false), 'It is settled which entity they mean.'],
			[
				'Names with several meanings',
				count('ambiguous', false),
				'More than one entity answers to the name, and the document does not tell which.',
				href(world, 'review/'),
			],
			[
				'Names without an entity',
				count('unknown', false),
				'Too little to found an entity on: left as plain text.',
			],
			[
				'Unnamed',
				count('ambiguous', true) + count('unknown', true),
				'Descriptions, as “the company”, for which no one entity fits well enough; those with a candidate await review.',
				href(world, 'review/'),
			],
		]),
	};
}

export function openPart(world: World): FigurePart {
	const { groups, count } = viewReview(world);
	return {
		id: 'open',
		title: 'Open questions',
		explanation: 'What the owner may want to settle, by kind.',
		figures: figures(
			count,
			groups.map(({ slug, title, explanation, items }): Row => [
				title,
				items.length,
				explanation,
				href(world, `review/#${slug}`),
			]),
		),
	};
}

export const isDescribed = ({ description }: Entity): boolean => description !== undefined;
export const isNamedOnce = ({ mentionCount }: Entity): boolean => mentionCount === 1;

export function entityPart(world: World): FigurePart {
	const { entities } = world.knowledge;
	const count = (test: (entity: Entity) => boolean): number => entities.filter(test).length;
	return {
		id: 'entities',
		title: 'Entities',
		explanation: 'Of all things that the documents name.',
		figures: figures(entities.length, [
			[
				'Without a description',
				count((one) => !isDescribed(one)),
				'Neither the lexicon nor a document says in a sentence what they are.',
				'#undescribed',
			],
			[
				'Named once',
				count(isNamedOnce),
				'A single mention: the likeliest place for a misreading.',
				'#named-once',
			],
			[
				'In no statement',
				count(({ id }) => !world.statementsOf.has(id)),
				'They are named, but nothing is stated of them.',
			],
		]),
	};
}

/** Nothing that it says became a statement. */
export const isSilent = ({ statementsIn }: World, { id }: SiteDocument): boolean =>
	!statementsIn.has(id);

export function documentPart(world: World): FigurePart {
	const { documents } = world.knowledge;
	const isUndated = ({ metadata }: SiteDocument): boolean => metadata.date === undefined;
	return {
		id: 'documents',
		title: 'Documents',
		explanation: 'Of all summaries read.',
		figures: figures(documents.length, [
			[
				'Without a statement',
				documents.filter((one) => isSilent(world, one)).length,
				'Read, but nothing was found that could be proven; they may be short, or in another language.',
				'#silent',
			],
			[
				'Without a date',
				documents.filter(isUndated).length,
				'They are left out of first and last seen.',
				href(world, 'timeline/#undated'),
			],
		]),
	};
}
