/** The reader's choice of theme, kept in local storage; everything works where storage is refused. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'gistgraph-theme';

export const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text);

export function storedTheme(): Theme {
	try {
		const stored = localStorage.getItem(key);
		return isTheme(stored) ? stored : 'system';
	} catch {
		return 'system';
	}
}

/** Shows a theme and remembers it. */
export function applyTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
	try {
		localStorage.setItem(key, theme);
	} catch {
		// Without storage the choice lasts for this page.
	}
}

/** What is shown now, whoever chose it. */
export const isDark = (): boolean =>
	document.documentElement.dataset['theme'] === 'dark' ||
	(document.documentElement.dataset['theme'] !== 'light' &&
		matchMedia('(prefers-color-scheme: dark)').matches);

/** Calls back whenever the shown theme changes; gives the way to stop. */
export function onThemeChange(changed: () => void): () => void {
	const query = matchMedia('(prefers-color-scheme: dark)');
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	query.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		query.removeEventListener('change', changed);
	};
}
