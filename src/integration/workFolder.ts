/** What lies where in the work folder. Kept apart from what writes it, which loads the whole pipeline. */
import { join } from 'node:path';

export const complaintsOf = (work: string): string => join(work, 'complaints.txt');

/** The texts of the documents as full-text search reads them. */
export const textsOf = (work: string): string => join(work, 'texts');

/** Name of a published file there: all lie side by side, as folders cost more time than files. */
export const stagedName = (path: string): string => encodeURIComponent(path);
