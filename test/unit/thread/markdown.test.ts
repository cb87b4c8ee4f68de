import { toMessageBody, toMessageHtml } from '../../../nodes/shared/thread/format';

describe('What a model writes becomes HTML', () => {
	it.each<[string, string, string]>([
		['a paragraph', 'Hello', '<p>Hello</p>'],
		['lines of one paragraph', 'Hello\nMaya', '<p>Hello<br>Maya</p>'],
		['paragraphs', 'One\n\nTwo', '<p>One</p><p>Two</p>'],
		['bold', 'Open **Settings** now', '<p>Open <b>Settings</b> now</p>'],
		['italics', 'An *important* step', '<p>An <i>important</i> step</p>'],
		['stars that are no marks', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
		[
			'a link',
			'See [the guide](https://example.com/a?b=1&c=2).',
			'<p>See <a href="https://example.com/a?b=1&amp;c=2">the guide</a>.</p>',
		],
		[
			'no link to anything but the web and mail',
			'[x](javascript:alert(1))',
			'<p>[x](javascript:alert(1))</p>',
		],
		['a list', 'Steps:\n- One\n- Two', '<p>Steps:</p><ul><li>One</li><li>Two</li></ul>'],
		['a numbered list with gaps', '1. One\n\n2. Two', '<ol><li>One</li><li>Two</li></ol>'],
		['a number that begins no list', '14. March suits us', '<p>14. March suits us</p>'],
		['a heading', '## How to\nClick', '<p><b>How to</b></p><p>Click</p>'],
		[
			'code in a line, in which nothing is a mark',
			'Run `a **b** <c>`',
			'<p>Run <code>a **b** &lt;c&gt;</code></p>',
		],
		[
			'a block of code',
			'Try:\n```js\nif (a < b) {\n\n}\n```\nDone',
			'<p>Try:</p><pre>if (a &lt; b) {\n\n}</pre><p>Done</p>',
		],
		['signs that HTML would take for its own', 'a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
		['HTML, which stays as it is', '<p>Hello <b>you</b></p>', '<p>Hello <b>you</b></p>'],
		['nothing', '  \n ', ''],
	])('%s', (_case, markdown, html) => {
		expect(toMessageHtml(markdown)).toBe(html);
	});
});

describe('What a person or a model writes', () => {
	it.each<[string, string, string]>([
		['Markdown becomes HTML', 'Open **Settings**', '<p>Open <b>Settings</b></p>'],
		['a line of text stays as it is', 'Hello Maya, 2 * 3 = 6', 'Hello Maya, 2 * 3 = 6'],
		[
			'text stays text, with its lines and signs',
			'Hello Maya,\n\n2 * 3 < 7 & so on',
			'<p>Hello Maya,</p><p>2 * 3 &lt; 7 &amp; so on</p>',
		],
		['text with single elements stays as it is', 'Hello <b>you</b>', 'Hello <b>you</b>'],
		['HTML stays HTML', '<p>Hello **you**</p>', '<p>Hello **you**</p>'],
	])('%s', (_case, message, body) => {
		expect(toMessageBody(message)).toBe(body);
	});
});
