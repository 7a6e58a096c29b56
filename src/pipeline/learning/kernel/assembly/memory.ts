/** Room in the memory of a kernel, from which nothing is ever given back. */
let top: usize = __heap_base;

/** Where room of so many bytes begins, all 0. */
export function reserve(bytes: usize): usize {
	const at = (top + 15) & ~15;
	top = at + bytes;
	const missing = <i32>((top + 0xffff) >> 16) - memory.size();
	if (missing > 0 && memory.grow(missing) < 0) unreachable();
	return at;
}
