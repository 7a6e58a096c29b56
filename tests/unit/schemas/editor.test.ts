/** The content folder as an editor sees it: yaml-language-server, which VS Code and others use, finds the schemas by itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getLanguageService } from 'yaml-language-server';
import { expect, test } from 'vitest';

/** What an editor has of a text; the server's own tree has the package. */
interface Document {
	readonly getText: () => string;
	readonly positionAt: (offset: number) => { line: number; character: number };
}
const own = createRequire(createRequire(import.meta.url).resolve('yaml-language-server'));
const { TextDocument } = own('vscode-languageserver-textdocument') as {
	TextDocument: {
		create: (
			uri: string,
			language: string,
			version: number,
			text: string,
		) => Document & Parameters<Service['doValidation']>[0];
	};
};

/** Comes with it. */
const json = own('vscode-json-languageservice') as {
	getLanguageService: (of: {
		schemaRequestService: (uri: string) => Promise<string>;
		workspaceContext: { resolveRelativePath: (path: string, of: string) => string };
	}) => {
		parseJSONDocument: (document: Document) => object;
		doValidation: (
			document: Document,
			parsed: object,
		) => Promise<readonly { readonly message: string }[]>;
	};
};

type Service = ReturnType<typeof getLanguageService>;

function openService(): Service {
	const nothing = (): void => undefined;
	const service = getLanguageService({
		schemaRequestService: async (uri: string) => readFileSync(fileURLToPath(uri), 'utf8'),
		workspaceContext: { resolveRelativePath: (path: string, of: string) => new URL(path, of).href },
		telemetry: { send: nothing, sendError: nothing, sendTrack: nothing },
	} as unknown as Parameters<typeof getLanguageService>[0]);
	service.configure({ validate: true, completion: true });
	return service;
}

/** The server keeps what it read of a version. */
let version = 0;
const open = (file: string, text: string) =>
	TextDocument.create(pathToFileURL(file).href, 'yaml', (version += 1), text);

const complaints = async (file: string, text: string): Promise<readonly unknown[]> =>
	(await openService().doValidation(open(file, text), false)).map(({ message }) => message);

/** As VS Code reads JSON. */
async function complaintsOfJson(file: string, text: string): Promise<readonly unknown[]> {
	const service = json.getLanguageService({
		schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
		workspaceContext: { resolveRelativePath: (path, of) => new URL(path, of).href },
	});
	const document = TextDocument.create(pathToFileURL(file).href, 'json', 1, text);
	const found = await service.doValidation(document, service.parseJSONDocument(document));
	return found.map(({ message }) => message);
}

test.each([
	['content/site.yaml', 'tagline:', 'taglien:', 'Property taglien is not allowed.'],
	['content/schema.yaml', '    plural:', '    plurals:', 'Property plurals is not allowed.'],
	['content/lexicon/models.yaml', '  type: model', '  typ: model', 'Missing property "type".'],
	['examples/biology/site.yaml', 'title:', 'tittle:', 'Missing property "title".'],
])('%s: an editor sees what is wrong, and nothing where it is right', async (file, right, wrong, message) => {
	const text = readFileSync(file, 'utf8');
	expect(await complaints(file, text)).toEqual([]);
	expect(text).toContain(right);
	expect(await complaints(file, text.replace(right, wrong))).toContain(message);
});

test('a file of an extractor names its schema itself: an editor sees what is wrong', async () => {
	const file = 'content/extractions/model/a.md.json';
	const entity = { name: 'Llama 2', type: 'model' };
	const tokens = { input: 1, output: 1 };
	const text = JSON.stringify({
		$schema: '../../../schemas/extraction.json',
		version: 1,
		document: 'a.md',
		model: 'model',
		parts: [{ key: 'k', entities: [entity], statements: [], tokens }],
	});
	expect(await complaintsOfJson(file, text)).toEqual([]);
	expect(await complaintsOfJson(file, text.replace('"name"', '"nam"'))).toContain(
		'Missing property "name".',
	);
});

test('an editor completes keys', async () => {
	const file = 'content/site.yaml';
	const document = open(file, `${readFileSync(file, 'utf8')}\nnav`);
	const end = document.positionAt(document.getText().length);
	const { items } = await openService().doComplete(document, end, false);
	expect(items.map(({ label }) => label)).toContain('navigation');
});
