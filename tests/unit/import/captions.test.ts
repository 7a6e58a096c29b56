import { describe, expect, test } from 'vitest';
import { importCaptions } from '../../../src/import/captions.ts';
import { clockOf, momentUrl } from '../../../src/import/moment.ts';
import { toTurns } from '../../../src/import/turns.ts';

const talk = `WEBVTT

NOTE
title: Paper club on the radio
url: https://www.youtube.com/watch?v=abc123
date: 2024-08-14

00:00:01.000 --> 00:00:04.000
<v Ann Example>Welcome back to the <i>club</i>.

1:02:03.000 --> 1:02:06.000
<v Bob Sample>Meta released Llama_3.1 &amp; more
in July 2024.
`;

describe('WebVTT', () => {
	test('keeps title, date, address, speakers and length; each turn leads to its second', async () => {
		const { documents, problems } = await importCaptions({ path: 'talks/x.en.vtt', text: talk });
		expect(problems).toEqual([]);
		expect(documents).toHaveLength(1);
		expect(documents[0]).toMatchObject({
			origin: 'transcript:talks/x.en.vtt',
			path: 'transcripts/2024-08-14-paper-club-on-the-radio',
			metadata: {
				title: 'Paper club on the radio',
				date: '2024-08-14',
				kind: 'transcript',
				url: 'https://www.youtube.com/watch?v=abc123',
				speakers: ['Ann Example', 'Bob Sample'],
				duration: 62,
			},
		});
		expect(documents[0]?.body).toBe(
			[
				'# Paper club on the radio',
				'[0:01](https://www.youtube.com/watch?v=abc123&t=1) **Ann Example:** Welcome back to the club.',
				'[1:02:03](https://www.youtube.com/watch?v=abc123&t=3723) **Bob Sample:** Meta released Llama\\_3.1 & more in July 2024.',
			].join('\n\n'),
		);
	});

	test('names a broken cue with its line and reads the others', async () => {
		const text = `${talk}\n00:xx --> 00:03\nlost\n\n1:03:00.000 --> 1:03:02.000\nThe end.\n`;
		const { documents, problems } = await importCaptions({ path: 'x.vtt', text });
		expect(problems).toMatchObject([
			{ rule: 'broken-cue', severity: 'warning', place: { file: 'x.vtt' } },
		]);
		expect(problems[0]?.place.line).toBeGreaterThan(14);
		expect(documents[0]?.body).toContain('The end.');
		expect(documents[0]?.body).not.toContain('lost');
	});

	test.each([
		['no WEBVTT', 'x.vtt', '00:01.000 --> 00:02.000\nhi'],
		['no cue', 'x.vtt', 'WEBVTT\n\nnothing'],
	])('a file with %s is a fault', async (_, path, text) => {
		const { documents, problems } = await importCaptions({ path, text });
		expect(documents).toEqual([]);
		expect(problems).toMatchObject([{ severity: 'error', rule: 'not-imported' }]);
	});
});

test('SubRip: speakers before a colon, times without a recording as text', async () => {
	const text =
		'1\r\n00:00:01,000 --> 00:00:04,000\r\nANN: Hello.\r\n\r\n2\r\n00:00:05,500 --> 00:00:07,000\r\nBob Sample: At 12:30 we met.\r\n';
	const { documents } = await importCaptions({ path: '2024-01-02-talk.srt', text });
	expect(documents[0]?.metadata).toMatchObject({
		title: 'Talk',
		date: '2024-01-02',
		speakers: ['ANN', 'Bob Sample'],
	});
	expect(documents[0]?.body).toContain(
		'0:01 **ANN:** Hello.\n\n0:05 **Bob Sample:** At 12:30 we met.',
	);
});

test('SubRip: marks of position are neither said nor part of a speaker', async () => {
	const text =
		'1\n00:00:01,000 --> 00:00:04,000\nANN: Hello.\n\n2\n00:00:05,000 --> 00:00:07,000\n{\\an8}TOM BECKER: Good day.\n';
	const { documents } = await importCaptions({ path: 'talk.srt', text });
	expect(documents[0]?.metadata['speakers']).toEqual(['ANN', 'TOM BECKER']);
	expect(documents[0]?.body).toContain('0:05 **TOM BECKER:** Good day.');
});

test('a companion of yt-dlp tells title, channel, day, length and address', async () => {
	const companion = {
		path: 'x.info.json',
		text: '{"title":"T","channel":"C","upload_date":"20240801","duration":600,"webpage_url":"https://youtu.be/q"}',
	};
	const { documents } = await importCaptions(
		{ path: 'x.vtt', text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi.\n' },
		{ companion },
	);
	expect(documents[0]?.metadata).toEqual({
		title: 'T',
		date: '2024-08-01',
		kind: 'transcript',
		source: 'C',
		url: 'https://youtu.be/q',
		duration: 10,
	});
	expect(documents[0]?.body).toContain('[0:01](https://youtu.be/q?t=1) Hi.');
});

test('turns: rolling captions say a line once, long turns are cut at a full stop', () => {
	const lines = [
		{ seconds: 0, text: 'so today we read' },
		{ seconds: 2, text: 'so today we read the paper on Llama.' },
		{ seconds: 4, text: 'the paper on Llama. It has 92 pages.' },
		{ seconds: 18, text: 'Nobody read them all.' },
	];
	expect(toTurns(lines)).toEqual([
		{ seconds: 0, text: 'so today we read the paper on Llama. It has 92 pages.' },
		{ seconds: 18, text: 'Nobody read them all.' },
	]);
});

test.each([
	['https://youtu.be/abc', 75.9, 'https://youtu.be/abc?t=75'],
	['https://e.org/p?a=1&t=3', 75, 'https://e.org/p?a=1&t=75'],
	['https://e.org/a.mp3', 75, 'https://e.org/a.mp3#t=75'],
	['https://vimeo.com/1', 75, 'https://vimeo.com/1#t=75s'],
])('the moment of %s at %d s', (media, seconds, url) =>
	expect(momentUrl(media, seconds)).toBe(url),
);

test.each([
	[0, '0:00'],
	[754, '12:34'],
	[3723, '1:02:03'],
])('%d s read %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock));
