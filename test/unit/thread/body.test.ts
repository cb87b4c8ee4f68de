import { imageUrls, isHtml, toHtml, toText } from '../../../nodes/shared/thread/body';

describe('the text of a message', () => {
	it.each([
		['a paragraph', '<p>Hello</p>', 'Hello'],
		['paragraphs on lines of their own', '<p>One</p>\n<p>Two</p>', 'One\nTwo'],
		['an empty paragraph between two', '<p>One</p><p></p><p>Two</p>', 'One\n\nTwo'],
		['line breaks', '<p>One<br>Two<br/>Three</p>', 'One\nTwo\nThree'],
		['a list', '<ul><li>One</li><li>Two <b>bold</b></li></ul>', '- One\n- Two bold'],
		['a class on a paragraph', '<p class="no-margin">AD</p>', 'AD'],
		[
			'a link with its address',
			'<p>See <a href="https://example.com/a?b=1&amp;c=2">the page</a>.</p>',
			'See the page (https://example.com/a?b=1&c=2).',
		],
		[
			'a link that is its own text',
			'<p><a href="https://example.com">https://example.com</a></p>',
			'https://example.com',
		],
		['a mail address', '<p><a href="mailto:a@example.com">a@example.com</a></p>', 'a@example.com'],
		[
			'a picture in its place',
			'<p>Before</p><img src="https://example.com/a.png"><p>After</p>',
			'Before\n[Image]\nAfter',
		],
		[
			'what a customer typed as code',
			'<p>a &lt;b&gt; &amp;&amp; c &quot;d&quot; &#39;e&#39;&nbsp;f</p>',
			'a <b> && c "d" \'e\' f',
		],
		['a paragraph as long as a book', `<p>a &lt; ${'b'.repeat(50_000)}</p>`, `a < ${'b'.repeat(50_000)}`],
		['entities by number', '<p>&#128512;&#x1F600;</p>', '😀😀'],
		['an entity written out', '<p>&amp;lt;</p>', '&lt;'],
		['an entity nobody knows', '<p>&unknown; &</p>', '&unknown; &'],
		['a number outside of Unicode as browsers show it', '<p>&#9999999;</p>', '\uFFFD'],
	])('keeps %s', (_what, html, text) => {
		expect(toText(html, 'html')).toBe(text);
		expect(toText(html, 'unknown')).toBe(text);
	});

	it.each([
		'Hello',
		' 1 < 2 and 3 > 2 ',
		'a <b> c',
		'<3 you all',
		'use <p> for paragraphs',
		'<p',
		'',
		'&lt;p&gt;',
		'<unknown>x</unknown>',
		'<img src=x onerror=alert(1)> hi',
		'<img src=x>',
		'<p>hi<script>alert(1)</script></p>',
		'<p><svg><script>alert(1)</script></svg></p>',
		'<a href="javascript:alert(1)">hi</a>',
		'<a href=" java\nscript:alert(1)">hi</a>',
		'<iframe src="javascript:alert(1)"></iframe>',
		'<iframe srcdoc="hi"></iframe>',
		'<p><form action=x><input></form></p>',
	])('that is plain stays as it is: "%s"', (text) => {
		expect(isHtml(text)).toBe(false);
		expect(toText(text, 'unknown')).toBe(text.trim());
	});
});

describe('the HTML of a message', () => {
	it('is what Intercom gave, when that is HTML', () => {
		expect(toHtml('<p>Hello <b>you</b></p>', 'html')).toBe('<p>Hello <b>you</b></p>');
	});

	it('is paragraphs of plain text, with everything in it escaped', () => {
		expect(toHtml('One & "two"\n<script>\n\nThree', 'text')).toBe(
			'<p>One &amp; &quot;two&quot;<br>&lt;script&gt;</p><p>Three</p>',
		);
		expect(toHtml('', 'text')).toBe('');
	});

	it('and its text lead back to each other', () => {
		const text = 'One & "two" <b>\nThree';
		expect(toText(toHtml(text, 'text'), 'html')).toBe(text);
	});
});

describe('the pictures of a message', () => {
	it.each([
		['none in plain text', 'see https://example.com/a.png', []],
		['none without an address', '<p>x</p><img alt="nothing">', []],
		[
			'each with its address',
			'<div><img src="https://a.example/1.png?x=1&amp;y=2" width="5"></div><img alt=\'b\' src=\'https://a.example/2.png\'/>',
			['https://a.example/1.png?x=1&y=2', 'https://a.example/2.png'],
		],
	])('are %s', (_what, body, urls) => {
		expect(imageUrls(body, 'unknown')).toEqual(urls);
	});
});
