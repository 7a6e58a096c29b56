/** Floats as they are published: short, and free of the last bits of noise. */

/** Six significant digits. */
export const roundShare = (value: number): number => Number(value.toPrecision(6));

/** Two decimals of a map unit; never `-0`. */
export const roundPlace = (value: number): number => Math.round(value * 100) / 100 + 0;
