/** How much the reading of the documents left open: mentions, questions for the owner, entities, documents. */
import type { Entity } from '../model/index.ts';
import { figures, type FigurePart, type Row } from './figure.ts';
import { href } from './link.ts';
import { viewReview } from './review.ts';
import type { SiteDocument, World } from './world.ts';

export function mentionPart(world: World): FigurePart {
	const { say } = world;
	const { mentions } = world.knowledge;
	const count = (kind: string, isDescription: boolean): number =>
		mentions.filter(
			({ outcome, form }) =>
				outcome.kind === kind && (kind === 'linked' || (form === 'description') === isDescription),
		).length;
	return {
		id: 'mentions',
		title: say('mentions'),
		explanation: say('mentionsWhy'),
		figures: figures(world, mentions.length, [
			[say('linked'), count('linked', false), say('linkedWhy')],
			[
				say('ambiguous'),
				count('ambiguous', false),
				say('ambiguousFigureWhy'),
				href(world, 'review/'),
			],
			[say('unknown'), count('unknown', false), say('unknownWhy')],
			[
				say('unnamedFigure'),
				count('ambiguous', true) + count('unknown', true),
				say('unnamedFigureWhy'),
				href(world, 'review/'),
			],
		]),
	};
}

export function openPart(world: World): FigurePart {
	const { say } = world;
	const { groups, count } = viewReview(world);
	return {
		id: 'open',
		title: say('open'),
		explanation: say('openWhy'),
		figures: figures(
			world,
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
	const { say } = world;
	const { entities } = world.knowledge;
	const count = (test: (entity: Entity) => boolean): number => entities.filter(test).length;
	return {
		id: 'entities',
		title: say('entities'),
		explanation: say('entitiesWhy'),
		figures: figures(world, entities.length, [
			[
				say('undescribed'),
				count((one) => !isDescribed(one)),
				say('undescribedWhy'),
				'#undescribed',
			],
			[say('namedOnce'), count(isNamedOnce), say('namedOnceWhy'), '#named-once'],
			[say('unstated'), count(({ id }) => !world.statementsOf.has(id)), say('unstatedWhy')],
		]),
	};
}

/** Nothing that it says became a statement. */
export const isSilent = ({ statementsIn }: World, { id }: SiteDocument): boolean =>
	!statementsIn.has(id);

export function documentPart(world: World): FigurePart {
	const { say } = world;
	const { documents } = world.knowledge;
	const isUndated = ({ metadata }: SiteDocument): boolean => metadata.date === undefined;
	return {
		id: 'documents',
		title: say('documents'),
		explanation: say('documentsWhy'),
		figures: figures(world, documents.length, [
			[
				say('silent'),
				documents.filter((one) => isSilent(world, one)).length,
				say('silentWhy'),
				'#silent',
			],
			[
				say('withoutDate'),
				documents.filter(isUndated).length,
				say('withoutDateWhy'),
				href(world, 'timeline/#undated'),
			],
		]),
	};
}
