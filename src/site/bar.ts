/** How long a bar is that stands for a number. */

/** Per cent of the longest bar, to a tenth; what is there at all can be seen. */
export const barWidth = (value: number, most: number): number =>
	value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((value / most) * 1000) / 10);
