/** What scripts say, in the language of the site: the build puts its table in the place of `#language`. */
import { client, forms } from '#language';
import { speaker } from '../strings/language.ts';

export const say = speaker<typeof client>(client, forms);
