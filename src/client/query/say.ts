/** What the page of questions says. */
import { forms, query } from '#language/query';
import { speaker } from '../../strings/language.ts';

export const say = speaker<typeof query>(query, forms);
