import { expect, test } from 'vitest';
import { importVault } from '../../../src/import/obsidian.ts';

const vault = [
	{
		path: 'models/Llama 3.1.md',
		text: '---\naliases: [Llama3, the herd]\ntags: [model, "#open"]\n---\nReleased by [[Meta AI|Meta]] in July. #release/2024\n',
	},
	{
		path: '2024-08-14 Club.md',
		text: [
			'---',
			'created: 2024-08-14T10:00',
			'author: "[[people/Ann Example|Ann]]"',
			'source: https://e.org/talk',
			'---',
			'# Club night',
			'',
			'> [!note]- Folded',
			'> We read [[llama3]] and [[models/Llama 3.1#Data|the data part]]. ^abc123',
			'',
			'![[Llama 3.1]] and ![[photo.png|300]] and ![[photo.png|The whiteboard]].',
			'',
			'%% private thought %% ==Marked== by [the herd note](models/Llama%203.1.md), `[[kept]]`.',
			'',
			'See [[#Data]] and [[Nobody]].',
		].join('\n'),
	},
	{ path: 'secret.md', text: '---\npublish: false\n---\nNothing to see.\n' },
	{ path: 'empty.md', text: '---\ntags: [x]\n---\n' },
	{ path: 'broken.md', text: '---\na: [1\n---\nStill read.\n' },
];

const { documents, problems } = importVault('Vault', vault);
const byPath = new Map(documents.map((document) => [document.path, document]));

test('tags of the front matter and the text, links by name', () => {
	expect(byPath.get('models/Llama 3.1')).toEqual({
		origin: 'vault:Vault/models/Llama 3.1.md',
		path: 'models/Llama 3.1',
		metadata: {
			title: 'Llama 3.1',
			aliases: ['Llama3', 'the herd'],
			tags: ['model', 'open', 'release/2024'],
		},
		body: '# Llama 3.1\n\nReleased by [[Meta AI|Meta]] in July. #release/2024',
	});
});

test('aliases, headings, blocks, embeds, pictures, comments, marks and callouts', () => {
	const note = byPath.get('2024-08-14 Club');
	expect(note?.metadata).toEqual({
		title: '2024-08-14 Club',
		date: '2024-08-14',
		source: 'https://e.org/talk',
		url: 'https://e.org/talk',
		authors: ['Ann'],
	});
	expect(note?.body).toBe(
		[
			'# Club night',
			'',
			'> [!note]- Folded',
			'> We read [[Llama 3.1|llama3]] and [[Llama 3.1|the data part]].',
			'',
			'[[Llama 3.1]] and  and The whiteboard.',
			'',
			' Marked by [[Llama 3.1|the herd note]], `[[kept]]`.',
			'',
			'See Data and [[Nobody]].',
		].join('\n'),
	);
});

test('`publish: false` keeps a note back, an empty one is none, broken properties are told', () => {
	expect(byPath.get('secret')?.isWithheld).toBe(true);
	expect(byPath.has('empty')).toBe(false);
	expect(byPath.get('broken')?.body).toContain('Still read.');
	expect(problems).toMatchObject([
		{ rule: 'invalid-yaml', place: { file: 'Vault/broken.md', line: 3 } },
		{
			severity: 'warning',
			rule: 'empty-file',
			message: 'Left out, notes without text: empty.md.',
		},
	]);
});

test.each([
	['Zephyria papers', ['Zephyria papers', 'Zeph']],
	['zephyr-7b', ['zephyr-7b', 'Zeph']],
	['Zephyria', ['Zeph']],
	['models', ['Zeph']],
	['README', ['Zeph']],
	['Untitled 3', ['Zeph']],
])(
	'a note with a title answers to the name of its file too, if that is a name: %s',
	(name, aliases) => {
		const [note] = importVault('Vault', [
			{ path: `${name}.md`, text: '---\ntitle: Zephyria\nalias: Zeph\n---\nThe family.\n' },
		]).documents;
		expect(note?.metadata).toEqual({ title: 'Zephyria', aliases });
	},
);
