/**
 * How much of the site is proven, and how much is open: figures with one sentence of what each means, and the list
 * behind each where there is one.
 */
import type { Entity } from '../model/index.ts';
import { share, type FigurePart, type Share } from './figure.ts';
import { byProminence, linkDocument, linkEntity, linkType, type Link } from './link.ts';
import {
	documentPart,
	entityPart,
	isDescribed,
	isNamedOnce,
	isSilent,
	mentionPart,
	openPart,
} from './qualityOfReading.ts';
import { proofPart, surenessPart } from './qualityOfStatements.ts';
import type { World } from './world.ts';

export interface QualityView {
	readonly summary: string;
	readonly parts: readonly FigurePart[];
	readonly types: readonly TypeQuality[];
	/** What figures lead to and no other page lists. */
	readonly lists: readonly QualityList[];
}

export interface TypeQuality {
	readonly type: Link;
	readonly entities: number;
	readonly described: Share;
	readonly stated: Share;
	readonly namedOnce: Share;
}

export interface QualityList {
	readonly id: string;
	readonly title: string;
	readonly items: readonly Link[];
	/** How many are left out, in words; empty where none is. */
	readonly more: string;
}

/** The page stays light however many there are; the lists of types hold everything. */
const itemsShown = 200;

export function viewQuality(world: World): QualityView {
	const { say } = world;
	const { statements, documents, entities } = world.knowledge;
	return {
		summary: say('qualitySummary', {
			statements: say('countStatements', { count: statements.length }),
			entities: say('countEntities', { count: entities.length }),
			documents: say('countDocuments', { count: documents.length }),
		}),
		parts: [
			proofPart(world),
			surenessPart(world),
			mentionPart(world),
			openPart(world),
			entityPart(world),
			documentPart(world),
		].filter(({ figures }) => figures.length > 0),
		types: world.usedTypes.map((type) => {
			const members = world.entitiesByType.get(type.id) ?? [];
			const shareOf = (test: (entity: Entity) => boolean): Share =>
				share(world, members.filter(test).length, members.length);
			return {
				type: linkType(world, type),
				entities: members.length,
				described: shareOf(isDescribed),
				stated: shareOf(({ id }) => world.statementsOf.has(id)),
				namedOnce: shareOf(isNamedOnce),
			};
		}),
		lists: listsOf(world),
	};
}

function listsOf(world: World): readonly QualityList[] {
	const { entities, documents } = world.knowledge;
	const ranked = entities.toSorted(byProminence(world));
	const named = (test: (entity: Entity) => boolean): readonly Link[] =>
		ranked.filter(test).map(({ id }) => linkEntity(world, id));
	const silent = documents
		.filter((one) => isSilent(world, one))
		.map((document) => linkDocument(world, document));
	return [
		cutList(
			world,
			'undescribed',
			'undescribedList',
			named((one) => !isDescribed(one)),
		),
		cutList(world, 'named-once', 'namedOnceList', named(isNamedOnce)),
		cutList(world, 'silent', 'silentList', silent),
	].filter(({ items }) => items.length > 0);
}

function cutList(
	{ say }: World,
	id: string,
	title: 'undescribedList' | 'namedOnceList' | 'silentList',
	items: readonly Link[],
): QualityList {
	const left = items.length - itemsShown;
	return {
		id,
		title: say(title, { number: String(items.length) }),
		items: items.slice(0, itemsShown),
		more: left > 0 ? say('lessCentral', { count: left }) : '',
	};
}
