/** `npm run mcp`: lets agents ask the last build, over standard input and output. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { Refusal } from '../src/agents/refusal.ts';
import { makeServer } from '../src/agents/server.ts';
import { openWorld, type World } from '../src/site/world.ts';
import { work } from './load.ts';
import { readOptions } from './options.ts';

const options = readOptions({
	name: 'mcp',
	does: 'Serves the last build to agents by the Model Context Protocol, over standard input and output.',
	options: {
		knowledge: ['FILE', 'artefact of a build (default: .gistgraph/knowledge.jsonl)'],
	},
});
const artefact = resolve(options.get('knowledge') ?? join(work, 'knowledge.jsonl'));
process.env['GISTGRAPH_ARTEFACT'] = artefact;

/** Looked at with every question, so that a build while the server runs is answered from. */
function open(): World {
	if (!existsSync(artefact))
		throw new Refusal(
			`There is no build yet: ${artefact} does not exist. Build the site (\`npm run build\`, or \`npx gistgraph build\`), then ask again.`,
		);
	return openWorld(false);
}

// By the package's own name: it lies elsewhere once the code is packed.
const { version } = createRequire(import.meta.url)('gistgraph/package.json') as { version: string };

serveStdio(() => makeServer(open, version), {
	onerror: ({ message }) => void process.stderr.write(`${message}\n`),
});
