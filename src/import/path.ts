/** Names of imported files and what is remembered of where they come from. */
import { slugify } from '../model/index.ts';

/** `podcasts/2024-08-14-paper-club`: the folder, the day and the title. */
export function pathFor(folder: string, title: string, date?: string): string {
	const name = slugify(title);
	return `${folder}/${date !== undefined && !name.startsWith(date) ? `${date}-` : ''}${name}`;
}

/** The last two parts of a path, which tell a file from others of its name without telling where it lies. */
export const originOf = (kind: string, path: string): string =>
	`${kind}:${path
		.split('/')
		.filter((part) => part !== '' && part !== '.' && part !== '..')
		.slice(-2)
		.join('/')}`;

/** `2024-08-14_paper-club.en.vtt` as a title: `Paper club`. */
export function titleFrom(path: string): string {
	const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
	const words = name
		.replace(/\.[a-z]{2}(?:-[A-Za-z]{2,4})?$/, '')
		.replace(/^\d{4}-\d{2}-\d{2}[-_ ]*/, '')
		.replace(/[-_]+/g, ' ')
		.trim();
	const shown = words === '' ? name : words;
	return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/** The day that a file's name begins with. */
export const dateFrom = (path: string): string | undefined =>
	/(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(path)?.[1];
