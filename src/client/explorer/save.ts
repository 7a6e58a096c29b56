/** The map as it is now, as a file of the reader's. */
import { element } from '../element.ts';
import { paintAll, type Picture } from './picture.ts';
import { toSvg } from './svg.ts';

/** Pixels of a PNG for each of the screen. */
const scale = 2;

export async function saveAs(
	format: 'png' | 'svg',
	picture: Picture,
	title: string,
): Promise<void> {
	const file =
		format === 'svg'
			? new Blob([toSvg(picture, title)], { type: 'image/svg+xml' })
			: await toPng(picture);
	if (!file) return;
	const address = URL.createObjectURL(file);
	element('a', { href: address, download: `map.${format}` }).click();
	URL.revokeObjectURL(address);
}

function toPng(picture: Picture): Promise<Blob | null> {
	const canvas = element('canvas');
	canvas.width = picture.frame.width * scale;
	canvas.height = picture.frame.height * scale;
	const context = canvas.getContext('2d');
	if (!context) return Promise.resolve(null);
	context.scale(scale, scale);
	paintAll(context, picture);
	return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
