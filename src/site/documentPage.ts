/** The page of a document, with its head. */
import { documentPath } from '../model/index.ts';
import { twinsOf } from './alternates.ts';
import { viewDocument, type DocumentView } from './document.ts';
import { aboutDocument } from './documents.ts';
import { documentJsonLd } from './jsonLd.ts';
import { href } from './link.ts';
import type { Shown } from './shown.ts';
import type { SiteDocument, World } from './world.ts';

/** Its text names entities by their ids alone; where they lead is in `mentioned`, which has all of them. */
export function documentPage(world: World, document: SiteDocument): Shown<DocumentView> {
	const view = viewDocument(world, document);
	const path = documentPath(document);
	const about = aboutDocument(world, document).map(({ name }) => name);
	return {
		view,
		head: {
			title: view.title,
			description: view.summary,
			path,
			trail: [{ name: world.say('documents'), href: href(world, 'documents/') }],
			hasCard: true,
			jsonLd: documentJsonLd(world, document, about, path),
			alternates: twinsOf(world, path),
		},
	};
}
