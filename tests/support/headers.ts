/** The headers that a site wants all its files sent with, as a host reads them from its `_headers`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function headersOf(site: string): Readonly<Record<string, string>> {
	const [, ...lines] =
		readFileSync(join(site, '_headers'), 'utf8').split('\n\n')[0]?.split('\n') ?? [];
	return Object.fromEntries(
		lines.filter(Boolean).map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
		}),
	);
}
