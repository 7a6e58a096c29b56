/** Addresses in the browser: everything lies below the base path the site was built for. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** @param path below the base, without a leading slash */
export const urlOf = (path: string): string => `${base}${path}`;

/** JSON of our own origin. Throws where the file is missing or broken. */
export async function loadJson<Value>(path: string): Promise<Value> {
	const response = await fetch(urlOf(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as Value;
}
