/**
 * What a page may load and do: its own origin's files and nothing else. No inline script or style runs, whatever a
 * source text holds. WebAssembly is the full-text search's; pictures in style sheets are data.
 */
const rules = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
];

/** As a meta element of every page. */
export const contentSecurityPolicy = rules.join('; ');

/** As headers of every file. Workers follow their own header, and who may frame a page is said in a header only. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [...rules, "frame-ancestors 'none'"].join('; '),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
