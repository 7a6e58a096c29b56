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
	if (text.trim() === '')
		return fault(
			file,
			'empty-file',
			'The file has no text.',
			'Write the summary, or delete the file.',
		);
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

/** Where the first byte stands that is not UTF-8: the longest prefix that decodes, by bisection. */
function badByte(file: string, bytes: Uint8Array): Decoded {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const isGood = (length: number): boolean => {
		try {
			decoder.decode(bytes.subarray(0, length), { stream: true });
			decoder.decode(new Uint8Array());
			return true;
		} catch {
			return false;
		}
	};
	let [good, bad] = [0, bytes.length];
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		const fits = [0, 1, 2, 3].some((less) => middle - less > good && isGood(middle - less));
		if (fits) good = middle;
		else bad = middle;
	}
	const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad - 1));
	return {
		problem: {
			severity: 'error',
			rule: 'invalid-encoding',
			place: placeAt(file, before, before.length),
			message: `The byte 0x${(bytes[bad - 1] ?? 0).toString(16)} here is not UTF-8.`,
			mend: 'Save the file as UTF-8.',
		},
	};
}

const fault = (file: string, rule: string, message: string, mend: string): Decoded => ({
	problem: { severity: 'error', rule, place: { file, line: 1, column: 1 }, message, mend },
});
