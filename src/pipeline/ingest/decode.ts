/** From bytes to text: UTF-8, or UTF-16 with a byte order mark. The mark itself is no part of the text. */
import { placeAt, type Problem } from '../../model/index.ts';

export const largestFileBytes = 20 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** @param file as shown in problems */
export function decode(file: string, bytes: Uint8Array): Decoded {
	if (bytes.length > largestFileBytes)
		return fault(
			file,
			'file-too-large',
			`The file has ${bytes.length} bytes; at most ${largestFileBytes} are read.`,
			'Split it into several documents.',
		);
	const text = decodeText(bytes);
	if (text === undefined) return badByte(file, bytes);
	if (text.includes('\u0000')) {
		const place = placeAt(file, text, text.indexOf('\u0000'));
		return {
			problem: {
				severity: 'error',
				rule: 'invalid-encoding',
				place,
				message: 'The file holds a NUL character and seems to be binary.',
				mend: 'Put a text file here, or save it as UTF-8.',
			},
		};
	}
	if (text.trim() === '') return { problem: emptyFile(file, 'The file has no text') };
	return { text };
}

/** `undefined` for bytes that are no text. */
function decodeText(bytes: Uint8Array): string | undefined {
	const [a, b] = bytes;
	const encoding =
		a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Where the first character stands that is not UTF-8. What is before it decodes, however it is cut: bisection. */
function badByte(file: string, bytes: Uint8Array): Decoded {
	const isGood = (length: number): boolean => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
			return true;
		} catch {
			return false;
		}
	};
	let [good, bad] = [0, bytes.length + 1];
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (isGood(middle)) good = middle;
		else bad = middle;
	}
	const whole = new TextDecoder('utf-8', { ignoreBOM: true });
	const before = whole.decode(bytes.subarray(0, good), { stream: true });
	const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
	const text = before.replace(/^\uFEFF/, '');
	return {
		problem: {
			severity: 'error',
			rule: 'invalid-encoding',
			place: placeAt(file, text, text.length),
			message: `The byte 0x${byte.toString(16).padStart(2, '0')} here is not UTF-8.`,
			mend: 'Save the file as UTF-8.',
		},
	};
}

/** A note that was begun and never written does not stand in the way of the others. */
export const emptyFile = (file: string, message: string): Problem => ({
	severity: 'warning',
	rule: 'empty-file',
	place: { file, line: 1, column: 1 },
	message: `${message}, so it is left out.`,
	mend: 'Write the summary, or delete the file.',
});

const fault = (file: string, rule: string, message: string, mend: string): Decoded => ({
	problem: { severity: 'error', rule, place: { file, line: 1, column: 1 }, message, mend },
});
