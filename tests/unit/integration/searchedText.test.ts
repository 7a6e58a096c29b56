import { describe, expect, test } from 'vitest';
import { searchedText } from '../../../src/integration/searchedText.ts';
import { ingestText } from '../../support/ingestText.ts';

const pageOf = (text: string): string => searchedText(ingestText(text), { language: 'en' });

describe('the text that search finds', () => {
	test('has the title, the description and every sentence with its anchor', () => {
		const page = pageOf(
			'---\ntitle: Terns\ndescription: Of two models.\ndate: 2024-07-23\n---\n\n# Terns\n\n## Names\n\nTern is fast. Gull is not.\n',
		);
		expect(page).toContain('<html lang="en">');
		expect(page).toContain('<h1><span id="s1"></span>Terns</h1>');
		expect(page).toContain('<p>Of two models.</p>');
		expect(page).toContain('<h2><span id="s2">Names</span></h2>');
		expect(page).toContain(
			'<p><span id="s3">Tern is fast.</span> <span id="s4">Gull is not.</span></p>',
		);
		expect(page).toMatch(/datetime="2024-07-23" [^>]*data-pagefind-meta="date\[datetime\]"/);
	});

	test('has a row of a table as one sentence', () => {
		const page = pageOf('# T\n\n| Model | Score |\n| --- | --- |\n| Tern | 88 |\n');
		expect(page).toMatch(/<p><span id="s\d+">Model · Score<\/span><\/p>/);
		expect(page).toMatch(/<p><span id="s\d+">Tern · 88<\/span><\/p>/);
	});

	test('shows code, footnotes and items', () => {
		const page = pageOf('# T\n\n- An item.[^1]\n\n```\nlet a = 1 < 2;\n```\n\n[^1]: A note.\n');
		expect(page).toContain('<pre>let a = 1 &lt; 2;</pre>');
		expect(page).toMatch(/<p><span id="s\d+">An item\./);
		expect(page).toMatch(/<p><span>1<\/span> <span id="s\d+">A note\.<\/span><\/p>/);
	});

	test('is no markup, whatever the text says', () => {
		const page = pageOf(
			'---\ntitle: "</h1><script>a()</script>"\nkind: "<b>"\ndescription: "<img src=x onerror=a()>"\n---\n\nTom & `<script>b()</script>` "said" so.\n',
		);
		expect(page).not.toMatch(/<(?:script|img|b)\b/);
		expect(page).toContain('Tom &amp; &lt;script&gt;b()&lt;/script&gt; &quot;said&quot; so.');
	});
});
