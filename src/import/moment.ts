/** Times of a recording as text and as addresses that lead to the moment. */

/** `12:34`, from an hour on `1:02:03`. */
export function clockOf(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
	const two = (value: number): string => String(value).padStart(2, '0');
	return hours > 0
		? `${hours}:${two(minutes)}:${two(whole % 60)}`
		: `${minutes}:${two(whole % 60)}`;
}

/** The path of an address that is a recording itself. */
export const recording = /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv|mov)$/i;

/**
 * The address of a moment: `?t=754` where a page plays the recording, as YouTube and most others take it; a media
 * fragment `#t=754` (W3C Media Fragments 1.0) where the address is the recording itself, and on Vimeo.
 */
export function momentUrl(media: string, seconds: number): string {
	const url = new URL(media);
	const whole = String(Math.max(0, Math.floor(seconds)));
	if (recording.test(url.pathname)) url.hash = `t=${whole}`;
	else if (/(?:^|\.)vimeo\.com$/.test(url.hostname)) url.hash = `t=${whole}s`;
	else url.searchParams.set('t', whole);
	return url.href;
}

/** A time as Markdown: a link to the moment where the recording is known. */
export const momentMark = (seconds: number, media: string | undefined): string =>
	media === undefined ? clockOf(seconds) : `[${clockOf(seconds)}](${momentUrl(media, seconds)})`;
