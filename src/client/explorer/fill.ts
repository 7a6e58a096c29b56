/** The map over all of the window, as the address says. */
const [className, heard] = ['fills-window', '[role="status"], dialog'];

/** What lies behind cannot be reached while the map covers it, but what is said there is still heard. */
export function fillWindow(root: HTMLElement, isFilled: boolean): void {
	if (!isFilled && document.fullscreenElement) void document.exitFullscreen();
	if (root.classList.contains(className) === isFilled) return;
	root.classList.toggle(className, isFilled);
	for (let at: Element = root; at !== document.body && at.parentElement; at = at.parentElement)
		for (const other of at.parentElement.children)
			if (other !== at && other instanceof HTMLElement && !other.matches(heard))
				other.inert = isFilled;
}
