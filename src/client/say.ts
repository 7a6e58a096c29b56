/** What scripts of every page and of lists say. The build puts the site's language in the place of `#language/…`. */
import { client, forms } from '#language/client';
import { speaker } from '../strings/language.ts';

export const say = speaker<typeof client>(client, forms);
