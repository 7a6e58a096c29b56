/** `/data/`: every file that is published beside the pages, what it is and what opens it. */
import type { ListPage } from '../model/listTwin.ts';
import type { PublishedFile } from '../model/publishedFiles.ts';
import {
	dataGroups,
	dataKinds,
	describedBy,
	isBesidePage,
	isForServer,
	type DataKind,
} from './dataKinds.ts';
import { href } from './link.ts';
import type { World } from './world.ts';

export interface DataFile {
	readonly id: string;
	readonly name: string;
	/** Absent for many that are listed as one. */
	readonly href?: string;
	/** Below the base; its place on the page where it is several. */
	readonly path: string;
	readonly what: string;
	readonly format: string;
	readonly opens: string;
	/** In bytes; empty for what stands beside every page. */
	readonly size: string;
}

export interface DataGroup {
	readonly id: string;
	readonly title: string;
	readonly explanation: string;
	readonly files: readonly DataFile[];
}

export interface DataView {
	readonly summary: string;
	readonly groups: readonly DataGroup[];
}

/** @param published all files, by path; groups without a file are left out */
export function viewData(world: World, published: readonly PublishedFile[]): DataView {
	const { say, sayNumber } = world;
	const shown = published.filter(({ path }) => !isForServer(path));
	const kinds = [...Map.groupBy(shown, kindOf)].toSorted(
		([one], [other]) => placeOf(one) - placeOf(other),
	);
	const files = kinds.flatMap(([kind, all]) =>
		(kind?.together === undefined ? all.map((file) => [file]) : [all]).map((some) => ({
			group: kind?.group ?? lastGroup,
			file: viewFile(world, kind, some),
		})),
	);
	const counted = shown.filter(({ path }) => !isBesidePage(path));
	return {
		summary: say('dataSummary', { count: counted.length, bytes: sayNumber(bytesOf(counted)) }),
		groups: dataGroups.flatMap(([id, title, why]) => {
			const own = files.filter(({ group }) => group === id).map(({ file }) => file);
			return own.length === 0 ? [] : [{ id, title: say(title), explanation: say(why), files: own }];
		}),
	};
}

const lastGroup = 'site';

const kindOf = ({ path }: PublishedFile): DataKind | undefined =>
	dataKinds.find(({ pattern }) => pattern.test(path));

const placeOf = (kind: DataKind | undefined): number =>
	kind ? dataKinds.indexOf(kind) : dataKinds.length;

function viewFile(
	world: World,
	kind: DataKind | undefined,
	files: readonly PublishedFile[],
): DataFile {
	const { say, sayNumber } = world;
	const [first] = files;
	const path = first?.path ?? '';
	const name = kind?.together ?? path;
	const kinds = kind?.together === undefined ? 'file' : 'files';
	const id = `${kinds}-${name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
	return {
		id,
		name,
		...(kind?.together === undefined && { href: href(world, path) }),
		path: kind?.together === undefined ? path : `${dataPath}#${id}`,
		what: kind ? whatIs(world, kind, files) : '',
		format: kind?.format ?? '',
		opens: kind ? say(kind.opens) : '',
		size: areBesidePages(files) ? '' : sayNumber(bytesOf(files)),
	};
}

/** With their number, where several are listed as one. */
function whatIs(
	{ say }: World,
	{ what, together }: DataKind,
	files: readonly PublishedFile[],
): string {
	if (what === 'fileSchema') return say(what, { file: describedBy(files[0]?.path ?? '') });
	const isCounted = together !== undefined && !areBesidePages(files);
	return isCounted ? say('countFiles', { what: say(what), count: files.length }) : say(what);
}

const bytesOf = (files: readonly PublishedFile[]): number =>
	files.reduce((sum, { bytes }) => sum + bytes, 0);

const areBesidePages = (files: readonly PublishedFile[]): boolean =>
	files.every(({ path }) => isBesidePage(path));

export const dataPath = 'data/';

/** The same as a list, for the twins. */
export function dataPage(world: World, published: readonly PublishedFile[]): ListPage {
	const { summary, groups } = viewData(world, published);
	return {
		path: dataPath,
		title: world.say('data'),
		description: summary,
		heading: world.say('allFiles'),
		items: groups.flatMap(({ files }) =>
			files.map(({ name, path, what, format, opens, size }) => ({
				name,
				path,
				description: [what, format, opens, size && world.say('sizeInBytes', { size })]
					.filter(Boolean)
					.join('; '),
			})),
		),
	};
}
