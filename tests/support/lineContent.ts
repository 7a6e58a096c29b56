/** A content folder and a gold folder of the same few documents, each a heading and a line. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes `content` and `gold` anew in a folder, which loses all else.
 *
 * @param lines by the name of the document
 */
export function writeLineContent(folder: string, lines: Readonly<Record<string, string>>): void {
	const [summaries, docs] = [join(folder, 'content/summaries'), join(folder, 'gold/docs')];
	rmSync(folder, { recursive: true, force: true });
	for (const made of [summaries, docs]) mkdirSync(made, { recursive: true });
	for (const name of ['schema.yaml', 'site.yaml'])
		cpSync(join('content', name), join(folder, 'content', name));
	for (const [name, line] of Object.entries(lines))
		for (const made of [summaries, docs]) writeFileSync(join(made, name), `# Note\n\n${line}\n`);
}
