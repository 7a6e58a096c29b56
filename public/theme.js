// Before the first paint: the theme this reader chose here. `src/client/theme.ts` is where it is changed.
try {
	const theme = localStorage.getItem('gistgraph-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is refused: the system's theme holds.
}
document.documentElement.dataset.script = '';
// Styles and layout in a task of their own: what a reader does is answered between them and the first painting.
document.addEventListener(
	'readystatechange',
	() => void document.documentElement.getBoundingClientRect(),
	{ once: true },
);
// What an address asks for takes room first: examples of what else to ask wait for the answer.
if (location.search !== '') document.documentElement.dataset.asked = '';
