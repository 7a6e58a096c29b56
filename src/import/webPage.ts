/** A page saved from a browser: the article in it, as Mozilla's reader view finds it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { addressOf, present, toDay } from './fields.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import { fault, type Imported, type SourceText } from './imported.ts';
import { originOf, pathFor, titleFrom } from './path.ts';

/** HTML as browsers read it, whatever is left out or out of place in it. */
const mender = unified().use(rehypeParse).use(rehypeStringify);

/** Nothing of the page is run or fetched. */
export function importWebPage({ path, text }: SourceText): Imported {
	const { document } = parseHTML(String(mender.processSync(text)));
	const address = addressIn(document, text);
	const base =
		document.querySelector('base') ?? document.head?.appendChild(document.createElement('base'));
	if (address !== undefined) base?.setAttribute('href', address);
	const language = document.documentElement?.getAttribute('lang') ?? undefined;
	const published = metaOf(
		document,
		'article:published_time',
		'date',
		'dc.date',
		'dcterms.date',
		'citation_publication_date',
	);
	const timed = document.querySelector('time[datetime]')?.getAttribute('datetime');
	const article = new Readability(document as never, { charThreshold: 200 }).parse();
	const body = article?.content ? htmlToMarkdown(article.content, address) : '';
	if (!article || body === '')
		return fault(
			path,
			'No article was found in this page.',
			'Save the page once it is shown in full, as “Web page, complete”, or copy its text into a .md file.',
		);
	const title = article.title?.trim() || titleFrom(path);
	const date = toDay(article.publishedTime) ?? toDay(published) ?? toDay(timed);
	return {
		documents: [
			{
				origin: address === undefined ? originOf('page', path) : `page:${address}`,
				path: pathFor('pages', title, date),
				metadata: {
					title,
					...present({
						date,
						kind: 'article',
						source: article.siteName?.trim(),
						url: address,
						authors: authorsOf(article.byline),
						description: article.excerpt?.replace(/\s+/g, ' ').trim(),
					}),
				},
				body: `# ${title.replace(/[\\`*_[\]<>]/g, '\\$&')}\n\n${withoutTitle(body, title)}`,
			},
		],
		problems:
			language === undefined || /^en\b/i.test(language)
				? []
				: [
						{
							severity: 'warning',
							rule: 'other-language',
							place: { file: path, line: 1, column: 1 },
							message: `The page says that it is written in \`${language}\`; sentences are read as English.`,
							mend: 'Names that the lexicon or you give are found in any language; statements are not.',
						},
					],
	};
}

type Page = ReturnType<typeof parseHTML>['document'];

function metaOf(document: Page, ...names: string[]): string | undefined {
	for (const name of names)
		for (const meta of document.querySelectorAll('meta')) {
			const key =
				meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
			const content = meta.getAttribute('content');
			if (key?.toLowerCase() === name && content) return content;
		}
	return undefined;
}

/** What browsers note of where a page comes from, or what it says itself. */
function addressIn(document: Page, text: string): string | undefined {
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
	const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(text)?.[1];
	const singleFile = /<!--[^>]*?\burl:\s*(\S+)/i.exec(text)?.[1];
	return [canonical, metaOf(document, 'og:url'), saved, singleFile].map(addressOf).find(Boolean);
}

const authorsOf = (byline: string | null | undefined): readonly string[] =>
	(byline ?? '')
		.replace(/^\s*by\s+/i, '')
		.split(/,| and | & |;|\n/)
		.map((name) => name.trim())
		.filter((name) => /^\p{L}/u.test(name) && name.length <= 60);

/** Without a first heading that only repeats the title. */
function withoutTitle(body: string, title: string): string {
	const first = /^#{1,2} (.+)\n+/.exec(body);
	return first?.[1]?.replace(/\\/g, '').trim() === title ? body.slice(first[0].length) : body;
}
