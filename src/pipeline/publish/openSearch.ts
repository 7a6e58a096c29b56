/**
 * `opensearch.xml`: lets browsers offer the site among their search engines. OpenSearch 1.1
 * (https://github.com/dewitt/opensearch). It takes addresses in full, so there is none while the site has none.
 */
import { hasAddress } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { toLine } from '../../model/text.ts';
import type { World } from './world.ts';
import { element, xmlFile } from './xml.ts';

/** What the format lets a short name and a description have. */
const [longestName, longestDescription] = [16, 1024];

export function openSearchFiles({ root, knowledge: { site } }: World): readonly OutputFile[] {
	if (!hasAddress(site)) return [];
	const about = site.description || site.tagline || site.title;
	const description = element(
		'OpenSearchDescription',
		{ xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
		element('ShortName', {}, cut(site.title, longestName)),
		element('Description', {}, cut(about, longestDescription)),
		element('Url', { type: 'text/html', template: `${root}?search={searchTerms}` }),
		element('Url', {
			rel: 'self',
			type: 'application/opensearchdescription+xml',
			template: `${root}opensearch.xml`,
		}),
		element('Image', { width: 32, height: 32, type: 'image/x-icon' }, `${root}favicon.ico`),
		element('InputEncoding', {}, 'UTF-8'),
	);
	return [{ path: 'opensearch.xml', content: xmlFile(description) }];
}

const cut = (text: string, longest: number): string =>
	[...toLine(text)].slice(0, longest).join('').trim();
