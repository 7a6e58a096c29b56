/** Finds a Chromium for the browser tests, and installs one where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of an executable; `undefined` when none is there. `CHROMIUM` in the environment wins. */
export function findChromium(): string | undefined {
	return [process.env['CHROMIUM'] ?? '', ...places, chromium.executablePath()].find(
		(path) => path !== '' && existsSync(path),
	);
}

/** Installs Chromium by the system's packages where it may, else by Playwright's own download. */
export function installChromium(): string {
	const tries: readonly (readonly [string, readonly string[]])[] = [
		['apt-get', ['update', '-qq']],
		['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
		['npx', ['playwright-core', 'install', '--with-deps', 'chromium']],
	];
	for (const [command, args] of tries) {
		const found = findChromium();
		if (found !== undefined) return found;
		try {
			execFileSync(command, args, {
				stdio: ['ignore', 'ignore', 'inherit'],
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			});
		} catch {
			// The next way is tried; the last failure is reported below.
		}
	}
	const found = findChromium();
	if (found === undefined)
		throw new Error('The browser tests need Chromium. Install it, or set CHROMIUM to its path.');
	return found;
}

/** A headless Chromium that asks nobody but the pages it opens. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
	chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
