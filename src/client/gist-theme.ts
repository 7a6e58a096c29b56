/**
 * The theme switch: as the system, light, dark. It says what is on and what a press turns it to. The choice is kept in this browser only. `theme-early.ts`
 * applies it before the first paint; this element only changes it.
 */
import { button, element } from './element.ts';
import { say } from './say.ts';
import { applyTheme, isTheme, storedTheme, themes, type Theme } from './theme.ts';

const labels: Readonly<Record<Theme, string>> = {
	system: say('themeSystem'),
	light: say('themeLight'),
	dark: say('themeDark'),
};

const nextAfter = (theme: Theme): Theme =>
	themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';

class GistTheme extends HTMLElement {
	connectedCallback(): void {
		const control = button('', { class: 'theme-switch' }, () => {
			const theme = nextAfter(storedTheme());
			applyTheme(theme);
			show(theme);
		});
		const show = (theme: Theme): void => {
			const name = element('span', {}, say('theme'));
			control.replaceChildren(element('span', {}, name, ' ', labels[theme]));
			control.dataset['shown'] = theme;
			const told = theme === 'system' ? say('themeAsSystem') : labels[theme];
			control.ariaLabel = control.title = say('themeSwitch', {
				theme: told,
				next: labels[nextAfter(theme)],
			});
		};
		show(storedTheme());
		this.replaceChildren(control);
		window.addEventListener('storage', ({ newValue }) => {
			if (isTheme(newValue)) show(newValue);
		});
	}
}

customElements.define('gist-theme', GistTheme);
