/**
 * The theme switch: system, light, dark. The choice is kept in this browser only. `theme-early.ts`
 * applies it before the first paint; this element only changes it.
 */
import { button } from './element.ts';
import { say } from './say.ts';
import { applyTheme, isTheme, storedTheme, themes, type Theme } from './theme.ts';

const labels: Readonly<Record<Theme, string>> = {
	system: say('themeSystem'),
	light: say('themeLight'),
	dark: say('themeDark'),
};

class GistTheme extends HTMLElement {
	connectedCallback(): void {
		const control = button('', { class: 'theme-switch' }, () => {
			const next = themes[(themes.indexOf(storedTheme()) + 1) % themes.length] ?? 'system';
			applyTheme(next);
			show(next);
		});
		const show = (theme: Theme): void => {
			control.textContent = labels[theme];
			control.dataset['shown'] = theme;
			control.setAttribute('aria-label', say('themeSwitch', { theme: labels[theme] }));
		};
		show(storedTheme());
		this.replaceChildren(control);
		window.addEventListener('storage', ({ newValue }) => {
			if (isTheme(newValue)) show(newValue);
		});
	}
}

customElements.define('gist-theme', GistTheme);
