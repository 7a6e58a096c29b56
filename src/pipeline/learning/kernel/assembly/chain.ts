// The sums of a chain of tags, see `Chain`. Tag 0 is outside, odd tags begin a name, the even one behind goes on with it.
// Places are in bytes, numbers of 64 bits. Where two are reckoned at a time each is summed in the order of tags, so that
// the results are those of plain loops.
import { reserve } from './memory';

/** `Math.exp` of the host. */
export declare function exp(x: f64): f64;

let tags: usize = 0;
/** Outside and the tags that begin a name, an even number of them. */
let columns: usize = 0;
let slack: f64 = 0;
/** `before * tags + tag` */
let factors: usize = 0;
/** The same by what is read together: `before * columns + column`, and `tag * (tags + 1) + before`. */
let opens: usize = 0;
let sources: usize = 0;
/** From each tag of a name to the one that goes on with it. */
let onward: usize = 0;
/** Of columns or tags of one word: sums, and the tags that the best paths come from. */
let scratch: usize = 0;
let bestFrom: usize = 0;
/** Worth of the best paths to the tags of two words. */
let paths: usize = 0;
/** Of a row of words, `word * tags + tag` or by word; of `active` as many as `actives` tells. */
export let scores: usize = 0;
export let emit: usize = 0;
export let forward: usize = 0;
export let backward: usize = 0;
export let scale: usize = 0;
let active: usize = 0;
let actives: usize = 0;
let from: usize = 0;
export let best: usize = 0;

/** @returns where factors of neighbouring tags go, before `arrangeFactors` */
export function openChain(tagCount: i32, leftOut: f64): usize {
	tags = tagCount;
	slack = leftOut;
	columns = ((tags >> 1) + 2) & ~1;
	factors = reserve(tags * tags * 8);
	opens = reserve(tags * columns * 8);
	sources = reserve(tags * (tags + 1) * 8);
	onward = reserve(tags * 8);
	scratch = reserve((tags + 1) * 8);
	bestFrom = reserve(columns * 8);
	paths = reserve(2 * tags * 8);
	return factors;
}

export function arrangeFactors(): void {
	for (let before: usize = 0; before < tags; before++) {
		for (let tag: usize = 0; tag < tags; tag++) {
			const factor = load<f64>(factors + ((before * tags + tag) << 3));
			store<f64>(sources + ((tag * (tags + 1) + before) << 3), factor);
			if (tag == 0 || (tag & 1) == 1)
				store<f64>(opens + ((before * columns + ((tag + 1) >> 1)) << 3), factor);
		}
		if (before == 0) continue;
		const inside = before + (before & 1);
		store<f64>(onward + (before << 3), load<f64>(factors + ((before * tags + inside) << 3)));
	}
}

/** Makes room for rows of so many words. */
export function roomFor(words: i32): void {
	const cells = <usize>words * tags;
	scores = reserve(cells * 8);
	emit = reserve(cells * 8);
	forward = reserve(cells * 8);
	backward = reserve(cells * 8);
	scale = reserve(<usize>words * 8);
	active = reserve(cells);
	actives = reserve(words);
	from = reserve(cells);
	best = reserve(words);
}

/** Forward and backward sums of a row of at least one word, whose scores are given. */
export function run(words: i32): void {
	const bytes = (<usize>words * tags) << 3;
	memory.fill(emit, 0, bytes);
	memory.fill(forward, 0, bytes);
	memory.fill(backward, 0, bytes);
	for (let at = 0; at < words; at++) step(at);
	stepBack(words);
}

function step(at: i32): void {
	const row = <usize>at * tags;
	const score = scores + (row << 3);
	let most = -Infinity;
	for (let tag: usize = 0; tag < tags; tag++) most = max(most, load<f64>(score + (tag << 3)));
	const least = most - slack;
	const before = row - tags;
	if (at > 0) reachAll(before, <usize>load<u8>(actives + at - 1));
	let count: usize = 0;
	let sum: f64 = 0;
	for (let tag: usize = 0; tag < tags; tag++) {
		const worth = load<f64>(score + (tag << 3));
		if (worth < least && tag != 0) continue;
		store<u8>(active + row + count, tag);
		count++;
		const factor = exp(worth - most);
		store<f64>(emit + ((row + tag) << 3), factor);
		let reach: f64 = 0;
		const opensName = tag == 0 || (tag & 1) == 1;
		if (at == 0) reach = opensName ? 1 : 0;
		else if (opensName) reach = load<f64>(scratch + (((tag + 1) >> 1) << 3));
		else {
			const place = forward + ((before + tag) << 3);
			reach =
				load<f64>(place - 8) * load<f64>(onward + ((tag - 1) << 3)) +
				load<f64>(place) * load<f64>(onward + (tag << 3));
		}
		const value = factor * reach;
		store<f64>(forward + ((row + tag) << 3), value);
		sum += value;
	}
	store<u8>(actives + at, count);
	for (let one: usize = 0; one < count; one++) {
		const place = forward + ((row + <usize>load<u8>(active + row + one)) << 3);
		store<f64>(place, load<f64>(place) / sum);
	}
	store<f64>(scale + ((<usize>at) << 3), sum);
}

/** What the tags of one word give outside and what begins a name at the next. */
function reachAll(row: usize, count: usize): void {
	const first = active + row;
	const last = first + count;
	for (let column: usize = 0; column < columns; column += 2) {
		let sum = f64x2.splat(0);
		for (let one = first; one < last; one++) {
			const tag = <usize>load<u8>(one);
			const factor = v128.load(opens + ((tag * columns + column) << 3));
			sum = f64x2.add(sum, f64x2.mul(v128.load64_splat(forward + ((row + tag) << 3)), factor));
		}
		v128.store(scratch + (column << 3), sum);
	}
}

function stepBack(words: i32): void {
	const end = <usize>(words - 1) * tags;
	for (let tag: usize = 0; tag < tags; tag++) store<f64>(backward + ((end + tag) << 3), 1);
	for (let at = words - 2; at >= 0; at--) {
		const row = <usize>at * tags;
		const next = row + tags;
		const by = load<f64>(scale + ((<usize>(at + 1)) << 3));
		const first = active + next;
		const last = first + <usize>load<u8>(actives + at + 1);
		memory.fill(scratch, 0, (tags + 1) << 3);
		for (let one = first; one < last; one++) {
			const after = <usize>load<u8>(one);
			const emitted = emit + ((next + after) << 3);
			const ahead = backward + ((next + after) << 3);
			if (after != 0 && (after & 1) == 0) {
				for (let tag = after - 1; tag <= after; tag++) {
					const worth = scratch + (tag << 3);
					const factor = load<f64>(onward + (tag << 3));
					const value = factor * load<f64>(emitted) * load<f64>(ahead);
					store<f64>(worth, load<f64>(worth) + value);
				}
				continue;
			}
			const factor = v128.load64_splat(emitted);
			const behind = v128.load64_splat(ahead);
			const source = sources + ((after * (tags + 1)) << 3);
			for (let tag: usize = 0; tag < (tags + 1) << 3; tag += 16)
				v128.store(
					scratch + tag,
					f64x2.add(
						v128.load(scratch + tag),
						f64x2.mul(f64x2.mul(v128.load(source + tag), factor), behind),
					),
				);
		}
		const count = <usize>load<u8>(actives + at);
		for (let one: usize = 0; one < count; one++) {
			const tag = <usize>load<u8>(active + row + one);
			store<f64>(backward + ((row + tag) << 3), load<f64>(scratch + (tag << 3)) / by);
		}
	}
}

/** The best tags of the row that was run. */
export function findBest(words: i32): void {
	let last = paths;
	let now = paths + (tags << 3);
	let tag: usize = 0;
	for (let at = 0; at < words; at++) {
		const row = <usize>at * tags;
		const before = row - tags;
		if (at > 0) reachBest(active + before, <usize>load<u8>(actives + at - 1), last);
		let most: f64 = 0;
		const count = <usize>load<u8>(actives + at);
		for (let index: usize = 0; index < count; index++) {
			const one = <usize>load<u8>(active + row + index);
			let value: f64 = 0;
			let came: usize = 0;
			const opensName = one == 0 || (one & 1) == 1;
			if (at == 0) value = opensName ? 1 : 0;
			else if (opensName) {
				const column = ((one + 1) >> 1) << 3;
				value = load<f64>(scratch + column);
				came = <usize>load<f64>(bestFrom + column);
			} else
				for (let earlier = one - 1; earlier <= one; earlier++) {
					// What was left out of the word before has no factor there, but an older path.
					if (load<f64>(emit + ((before + earlier) << 3)) == 0) continue;
					const path = load<f64>(last + (earlier << 3)) * load<f64>(onward + (earlier << 3));
					if (path <= value) continue;
					value = path;
					came = earlier;
				}
			store<u8>(from + row + one, came);
			value *= load<f64>(emit + ((row + one) << 3));
			store<f64>(now + (one << 3), value);
			if (value <= most) continue;
			most = value;
			tag = one;
		}
		for (let index: usize = 0; index < count; index++) {
			const place = now + ((<usize>load<u8>(active + row + index)) << 3);
			store<f64>(place, load<f64>(place) / most);
		}
		const other = last;
		last = now;
		now = other;
	}
	for (let at = words - 1; at >= 0; at--) {
		store<u8>(best + at, tag);
		tag = <usize>load<u8>(from + <usize>at * tags + tag);
	}
}

/** The best ways from the tags of one word to outside and to what begins a name. */
function reachBest(first: usize, count: usize, last: usize): void {
	const end = first + count;
	for (let column: usize = 0; column < columns; column += 2) {
		let value = f64x2.splat(0);
		let came = f64x2.splat(0);
		for (let one = first; one < end; one++) {
			const tag = <usize>load<u8>(one);
			const path = f64x2.mul(
				v128.load64_splat(last + (tag << 3)),
				v128.load(opens + ((tag * columns + column) << 3)),
			);
			const isBetter = f64x2.gt(path, value);
			value = v128.bitselect(path, value, isBetter);
			came = v128.bitselect(f64x2.splat(<f64>tag), came, isBetter);
		}
		v128.store(scratch + (column << 3), value);
		v128.store(bestFrom + (column << 3), came);
	}
}
