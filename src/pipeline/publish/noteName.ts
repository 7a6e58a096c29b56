/** Names of the notes of a vault: as people read them, safe on every file system and in a wiki link. */
import { compareText } from '../../model/index.ts';
import { toLine } from '../../model/text.ts';

/** What Windows, macOS, Linux or a wiki link does not let stand in a name. */
const forbidden = /[\\/:*?"<>|#^[\]%]/g;
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = 100;

function safeName(text: string): string {
	const plain = toLine(text).replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
	const short = [...plain]
		.slice(0, longest)
		.join('')
		.replace(/^[.\s]+|[.\s]+$/g, '');
	return short === '' || reserved.test(short) ? `${short}_` : short;
}

/**
 * A path without ending for each thing, by id. Two names that a file system may take for one get their ids behind
 * them, whichever of the two comes first.
 */
export function noteNames(
	things: readonly { readonly id: string; readonly name: string; readonly folder: string }[],
): ReadonlyMap<string, string> {
	const wanted = things.map(({ id, name, folder }) => ({
		id,
		path: `${safeName(folder)}/${safeName(name)}`,
	}));
	const sharing = Map.groupBy(wanted, ({ path }) => path.normalize('NFC').toLowerCase());
	return new Map(
		wanted
			.toSorted((a, b) => compareText(a.id, b.id))
			.map(({ id, path }) => [
				id,
				(sharing.get(path.normalize('NFC').toLowerCase())?.length ?? 0) > 1
					? `${path} (${safeName(id)})`
					: path,
			]),
	);
}
