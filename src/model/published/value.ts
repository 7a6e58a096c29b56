/** The values that schemas of published files are put together from. */
import { z } from 'zod';

export const text = z.string();
export const count = z.int().min(0);
export const share = z.number().min(0).max(1);
export const address = z.string().describe('Full address of a page');
export const path = z.string().describe('Below the base of the site, without a leading slash');
export const date = z.string().describe('ISO date, YYYY-MM-DD');
export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);

export const literalSchema = z.strictObject({
	value: z.union([z.number(), text]),
	unit: text.optional(),
	text: text.describe('As written'),
});
