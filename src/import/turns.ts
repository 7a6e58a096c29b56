/** Lines of a transcript put together into turns, each short enough that its time leads to what it says. */

export interface Line {
	/** From the start of the recording. */
	readonly seconds: number;
	/** Empty where somebody else begins whose name is not told; absent where the same one goes on. */
	readonly speaker?: string;
	readonly text: string;
}

export interface Turn {
	readonly seconds: number;
	/** Named at every turn while it is known. */
	readonly speaker?: string;
	readonly text: string;
}

/** A turn is cut at the end of a sentence after this many seconds, so that its time is near. */
const longestSeconds = 15;
/** Captions without full stops are cut between lines. */
const longestWithoutStop = 60;

/** Turns in order of time. Captions that repeat the line before, as rolling ones do, say it once. */
export function toTurns(lines: readonly Line[]): readonly Turn[] {
	const turns: { seconds: number; speaker?: string; text: string }[] = [];
	let before = '';
	let speaker: string | undefined;
	for (const line of lines) {
		const text = withoutRepeat(before, line.text);
		before = line.text;
		if (text === '') continue;
		const isOther = line.speaker !== undefined && line.speaker !== (speaker ?? '');
		if (line.speaker !== undefined) speaker = line.speaker === '' ? undefined : line.speaker;
		const last = turns.at(-1);
		const length = last ? line.seconds - last.seconds : 0;
		const isFull =
			last !== undefined &&
			(/[.!?…]["”’)]?$/.test(last.text) ? length >= longestSeconds : length >= longestWithoutStop);
		if (!last || isOther || line.speaker === '' || isFull)
			turns.push({ seconds: line.seconds, ...(speaker !== undefined && { speaker }), text });
		else last.text += ` ${text}`;
	}
	return turns;
}

/** What a line says beyond the end of the one before: rolling captions say it twice. One or two equal words may be meant. */
function withoutRepeat(before: string, text: string): string {
	const [said, words] = [before.split(' '), text.split(' ')];
	for (let length = Math.min(said.length, words.length); length > 0; length -= 1) {
		const isWhole = length === said.length || length === words.length;
		if (length < 3 && !isWhole) break;
		if (said.slice(-length).join(' ') === words.slice(0, length).join(' '))
			return length >= 3 ? words.slice(length).join(' ') : text;
	}
	return text;
}
