/** `npm run mcp`: lets agents ask the last build, over standard input and output. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import packageJson from '../package.json' with { type: 'json' };
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
			`There is no build yet: ${artefact} does not exist. Run \`npm run build\` in the folder of Gistgraph, then ask again.`,
		);
	return openWorld(false);
}

serveStdio(() => makeServer(open, packageJson.version), {
	onerror: ({ message }) => void process.stderr.write(`${message}\n`),
});
