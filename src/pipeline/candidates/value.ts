/** Values that an extractor gives: a number with its unit, or words, as the quote has them. */
import { findAmounts, type Literal, type Predicate, type Span } from '../../model/index.ts';
import { findName } from './name.ts';

/** The value where a predicate takes one and the quote holds it word for word. */
export function literalIn(
	text: string,
	quote: Span,
	object: string,
	{ quantity, range, headings }: Predicate,
): { readonly literal: Literal; readonly span: Span } | undefined {
	const span = findName(text, object, quote.start);
	if (!span || span.end > quote.end) return undefined;
	const written = text.slice(span.start, span.end);
	if (!quantity)
		return range.length === 0 && headings.length > 0
			? { literal: { value: written, text: written }, span }
			: undefined;
	const [amount] = findAmounts(written);
	if (!amount) return undefined;
	const unit = quantity.units.find((one) => written.toLowerCase().includes(one.toLowerCase()));
	const isBare = amount.magnitude !== undefined && /^[MBT]$/i.test(amount.magnitude);
	if (unit === undefined && amount.sign === undefined && !isBare) return undefined;
	const named = unit ?? amount.sign ?? quantity.units[0];
	return {
		literal: { value: amount.value, ...(named !== undefined && { unit: named }), text: written },
		span,
	};
}
