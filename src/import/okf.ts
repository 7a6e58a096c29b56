/**
 * A bundle of the Open Knowledge Format, v0.1 and v0.2: each concept a document. Links between concepts become links
 * by name, sources a list at the end, `type` a typed name where the ontology has such a type.
 * The format: https://github.com/GoogleCloudPlatform/knowledge-catalog, okf/SPEC.md.
 */
import { addressOf, dayOf, namesOf, present, readFields, textOf, toDay } from './fields.ts';
import { fault, joinImports, type Imported, type SourceText } from './imported.ts';
import { changeProse } from './prose.ts';

export interface OkfSettings {
	/** The front matter key whose lists name things of a type, by the type in lower case: `model` to `models`. */
	readonly keyOfType?: ReadonlyMap<string, string>;
}

/** Directory listings and histories are no concepts. */
const reserved = /(?:^|\/)(?:index|log)\.md$/i;

/** Is a folder a bundle? Its root listing names the version, or every file of it has a type. */
export function isBundle(files: readonly SourceText[]): boolean {
	const root = files.find(({ path }) => path.toLowerCase() === 'index.md');
	if (root && readFields(root.text).values.has('okf_version')) return true;
	const concepts = files.filter(({ path }) => !reserved.test(path));
	return (
		concepts.length > 0 &&
		concepts.every(({ text }) => {
			const { values } = readFields(text);
			return (
				values.has('type') &&
				(values.has('generated') || values.has('sources') || values.has('timestamp'))
			);
		})
	);
}

/**
 * @param bundle its name, which tells concepts from those of other bundles
 * @param files  Markdown files by their paths below the bundle
 */
export function importBundle(
	bundle: string,
	files: readonly SourceText[],
	{ keyOfType = new Map() }: OkfSettings = {},
): Imported {
	const concepts = files.filter(({ path }) => !reserved.test(path));
	const titles = new Map(concepts.map(({ path, text }) => [idOf(path), titleOf(path, text)]));
	return joinImports(concepts.map((file) => importConcept(bundle, file, titles, keyOfType)));
}

const idOf = (path: string): string => path.replace(/\.md$/i, '');

const titleOf = (path: string, text: string): string =>
	textOf(readFields(text).values, 'title') ??
	(idOf(path).split('/').at(-1) ?? path).replace(/[-_]+/g, ' ');

function importConcept(
	bundle: string,
	{ path, text }: SourceText,
	titles: ReadonlyMap<string, string>,
	keyOfType: ReadonlyMap<string, string>,
): Imported {
	const { values, body, fault: broken } = readFields(text);
	const file = `${bundle}/${path}`;
	if (broken)
		return fault(
			file,
			`The front matter is not well-formed: ${broken.message}.`,
			'Correct it in the bundle.',
			broken.line,
		);
	const type = textOf(values, 'type');
	if (type === undefined)
		return fault(
			file,
			'This concept has no `type`, which the format asks for.',
			'Write `type:` in its front matter.',
		);
	const title = titles.get(idOf(path)) ?? path;
	const sources = recordsOf(values.get('sources'));
	const [generated] = recordsOf(values.get('generated'));
	const writer = /^human:(.+)$/.exec(textOf(generated ?? new Map(), 'by') ?? '')?.[1];
	const aliases = namesOf(values, 'aliases', 'alias').filter((alias) => alias !== title);
	const key = keyOfType.get(type.toLowerCase());
	const date = dayOf(generated ?? new Map(), 'at') ?? dayOf(values, 'timestamp', 'date');
	const linked = (prose: string): string => readLinks(prose, path, titles);
	const parts = [
		/^# /m.test(body.split('\n', 20).join('\n')) &&
		new RegExp(`^# ${escapePattern(title)}\\s*$`, 'm').test(body)
			? ''
			: `# ${title}`,
		leadOf(textOf(values, 'description'), body),
		changeProse(body.trim(), linked),
		relationsOf(title, values, titles, path),
		sourcesOf(sources, path, titles),
	];
	return {
		documents: [
			{
				origin: `okf:${bundle}/${idOf(path)}`,
				path: `${bundle.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/${idOf(path)}`,
				metadata: {
					title,
					...present({
						date,
						kind: type.toLowerCase(),
						source: bundle,
						url: addressOf(values.get('resource')) ?? addressOf(sources[0]?.get('resource')),
						authors: writer === undefined ? [] : [writer],
						aliases,
						tags: namesOf(values, 'tags'),
						description: textOf(values, 'description'),
						names: key === undefined ? undefined : new Map([[key, [title, ...aliases]]]),
					}),
				},
				body: parts.filter((part) => part !== '').join('\n\n'),
			},
		],
		problems: [],
	};
}

/** A list of mappings; one alone counts as a list of it. */
function recordsOf(value: unknown): readonly ReadonlyMap<string, unknown>[] {
	return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) =>
		typeof one === 'object' && one !== null ? [new Map(Object.entries(one))] : [],
	);
}

const leadOf = (description: string | undefined, body: string): string =>
	description === undefined || body.includes(description) ? '' : description;

const conceptLink = /(?<!!)\[([^[\]\n]+)\]\(([^()\s]+?\.md)(?:#[^()\s]*)?\)/g;

/** Links to concepts by their names. */
const readLinks = (prose: string, from: string, titles: ReadonlyMap<string, string>): string =>
	prose.replace(conceptLink, (whole, label: string, target: string) => {
		const title = titles.get(resolveId(from, target));
		if (title === undefined) return /^https?:/.test(target) ? whole : label;
		return label === title ? `[[${title}]]` : `[[${title}|${label}]]`;
	});

/** `/tables/customers.md` from the root of the bundle, else from the concept's own folder. */
function resolveId(from: string, target: string): string {
	const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'file:///');
	return URL.canParse(target, base)
		? idOf(decodeURIComponent(new URL(target, base).pathname).slice(1))
		: idOf(target);
}

/** Typed relationships, an extension of the format, as sentences that say them. */
function relationsOf(
	title: string,
	values: ReadonlyMap<string, unknown>,
	titles: ReadonlyMap<string, string>,
	path: string,
): string {
	const lines = recordsOf(values.get('relationships')).flatMap((relation) => {
		const predicate = textOf(relation, 'label', 'predicate', 'type', 'relation', 'kind');
		const target = textOf(relation, 'target', 'object', 'to', 'resource');
		if (predicate === undefined || target === undefined) return [];
		const object =
			titles.get(
				resolveId(path, target.endsWith('.md') ? target : `/${target.replace(/^\/+/, '')}.md`),
			) ?? textOf(relation, 'title');
		return object === undefined
			? []
			: [`- ${title} ${predicate.replaceAll('_', ' ')} [[${object}]].`];
	});
	return lines.length === 0 ? '' : `## Relationships\n\n${lines.join('\n')}`;
}

function sourcesOf(
	sources: readonly ReadonlyMap<string, unknown>[],
	path: string,
	titles: ReadonlyMap<string, string>,
): string {
	const lines = sources.flatMap((source) => {
		const resource = textOf(source, 'resource');
		if (resource === undefined) return [];
		const own = resource.endsWith('.md') ? titles.get(resolveId(path, resource)) : undefined;
		const name = textOf(source, 'title') ?? own ?? resource;
		const shown =
			own !== undefined
				? `[[${own}]]`
				: addressOf(resource) === undefined
					? name
					: `[${name}](<${resource}>)`;
		const known = [
			textOf(source, 'author')?.replace(/^(?:human|team|process):/, ''),
			toDay(source.get('last_modified')),
		];
		const told = known.filter((one) => one !== undefined).join(', ');
		return [`- ${shown}${told === '' ? '' : ` (${told})`}`];
	});
	return lines.length === 0 ? '' : `## Sources\n\n${lines.join('\n')}`;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
