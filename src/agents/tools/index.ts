/** The tools: what an agent may ask of a site, each a function of the world. */
import { getDocument, listDocuments } from './documents.ts';
import { getEntity, searchEntities } from './entities.ts';
import { describeSite } from './site.ts';
import { findConnection, getStatements } from './statements.ts';
import type { Tool } from './tool.ts';

export type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [
	describeSite,
	searchEntities,
	getEntity,
	getStatements,
	findConnection,
	listDocuments,
	getDocument,
];
