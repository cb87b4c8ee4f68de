import { toText } from '../../../nodes/shared/thread/body';
import type { Format } from '../../../nodes/shared/thread/format';
import { toMessageBody } from '../../../nodes/shared/thread/format';

type Case = [what: string, written: string, sent: string];

describe('A message whose format is found out', () => {
	describe('is HTML when it holds elements', () => {
		it.each<Case>([
			['a paragraph', '<p>Hi</p>', '<p>Hi</p>'],
			['after a space', ' <p>Hi</p>', '<p>Hi</p>'],
			['after an empty line', '\n\n<p>Hi</p>', '<p>Hi</p>'],
			['after words', 'Hi<p>there</p>', '<p>Hi</p><p>there</p>'],
			['before words', '<p>Hi</p>there', '<p>Hi</p><p>there</p>'],
			['with line ends of Windows', '<p>Hi</p>\r\n<p>there</p>\r\n', '<p>Hi</p><p>there</p>'],
			['in several lines', '<p>\n  Hi\n  there\n</p>', '<p>Hi there</p>'],
			['with a byte order mark', '\uFEFF<p>Hi</p>', '<p>Hi</p>'],
			[
				'a whole page',
				'<!DOCTYPE html>\n<html><head><title>T</title></head><body><p>Hi</p></body></html>',
				'<p>Hi</p>',
			],
			['a page without a declaration', '<html>\n<body>Hi</body>\n</html>', '<p>Hi</p>'],
			['after a comment', '<!-- from the template -->\n<p>Hi</p>', '<p>Hi</p>'],
			['with stars in it', '<p>Hi **you**</p>', '<p>Hi **you**</p>'],
			['in upper case', '<P>Hi <B>you</B></P>', '<p>Hi <b>you</b></p>'],
			['underlined words', '<u>Hi</u> you', '<u>Hi</u> you'],
			['a bold word', 'Hi <b>you</b>', 'Hi <b>you</b>'],
			['a strong word', 'Hi <strong>you</strong>', 'Hi <strong>you</strong>'],
			['a link', 'See <a href="https://example.com">this</a>', 'See <a href="https://example.com">this</a>'],
			['a line break', 'Hi<br>you', 'Hi<br>you'],
			['a line break as XML writes it', 'Hi<br/>you', '<p>Hi<br>you</p>'],
			['single elements in lines', 'Hi <b>you</b>,\n\nbye\nMaya', '<p>Hi <b>you</b>,</p><p>bye<br>Maya</p>'],
			['line breaks at the end of lines', 'Hi<br>\nyou<br />\nall', '<p>Hi<br>you<br>all</p>'],
			['an empty paragraph', '<p>Hi</p><p></p><p>you</p>', '<p>Hi</p><p></p><p>you</p>'],
			['lists in lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
			[
				'lists between entries',
				'<ul><li>a</li><ul><li>b</li></ul></ul>',
				'<ul><li>a<ul><li>b</li></ul></li></ul>',
			],
			['entries without an end', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
			['paragraphs in entries', '<ol><li><p>a</p><p>b</p></li></ol>', '<ol><li>a<br>b</li></ol>'],
			['code', '<pre>\na\n  b</pre>', '<pre>a\n  b</pre>'],
			['headings', '<h1>A</h1><h2>B</h2><h3>C</h3>', '<h1>A</h1><h2>B</h2><p><b>C</b></p>'],
			['a line across', '<p>a</p><hr/><p>b</p>', '<p>a</p><hr><p>b</p>'],
			['a class of Intercom', '<p class="no-margin x">a</p>', '<p class="no-margin">a</p>'],
			[
				'a button of Intercom',
				'<p><a href="https://example.com" class="intercom-h2b-button" target="_blank">Go</a></p>',
				'<p><a href="https://example.com" class="intercom-h2b-button">Go</a></p>',
			],
			['a variable as address', '<p><a href="{{url}}">Go</a></p>', '<p><a href="{{url}}">Go</a></p>'],
			[
				'a picture',
				'<p>a</p><img src="https://example.com/a.png" alt="A" style="width:90%">',
				'<p>a</p><img src="https://example.com/a.png" alt="A">',
			],
			['entities', '<p>&rsquo;&nbsp;&eacute;&amp;&lt;</p>', '<p>’\u00a0é&amp;&lt;</p>'],
			['broken nesting', '<p><b>a<i>b</b>c</i></p>', '<p><b>a<i>b</i></b>c</p>'],
			['an element without an end', '<p>a <b>b', '<p>a <b>b</b></p>'],
			['an unfinished tag', '<p>a</p> <b and more', '<p>a</p><p>&lt;b and more</p>'],
			["Word's own elements", '<p>a<o:p></o:p></p>', '<p>a</p>'],
			['something else in angle brackets', '<p>Hi <your name></p>', '<p>Hi &lt;your name&gt;</p>'],
		])('%s', (_what, written, sent) => {
			expect(toMessageBody(written)).toBe(sent);
		});
	});

	describe('has in HTML only what Intercom shows', () => {
		it.each<Case>([
			['divisions are paragraphs', '<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
			['divisions around paragraphs are nothing', '<div><div><p>a</p></div></div>', '<p>a</p>'],
			['styles are gone', '<p style="color:red" id="x">a <span>b</span></p>', '<p>a b</p>'],
			['scripts are gone', '<p>a</p><script>alert("<p>")</script>', '<p>a</p>'],
			['style sheets are gone', '<style>p { color: red }</style><p>a</p>', '<p>a</p>'],
			[
				'event handlers are gone',
				'<p onclick="x()">a</p><img src="https://e.com/a.png" onerror="x()">',
				'<p>a</p><img src="https://e.com/a.png">',
			],
			['links to scripts are words', '<p><a href="javascript:x()">a</a></p>', '<p>a</p>'],
			['hidden scripts as well', '<p><a href=" java\nscript:x()">a</a></p>', '<p>a</p>'],
			[
				'data is no address',
				'<p><a href="data:text/html,x">a</a><img src="data:image/png;base64,AA" alt="b"></p>',
				'<p>ab</p>',
			],
			[
				'pictures of one pixel are gone',
				'<p>a</p><img src="https://t.co/o.gif" width="1" height="1">',
				'<p>a</p>',
			],
			[
				'hidden pictures are gone',
				'<p>a</p><img src="https://t.co/o.gif" style="display: none">',
				'<p>a</p>',
			],
			[
				'pictures of one pixel by style are gone',
				'<p>a</p><img src="https://t.co/o.gif" style="width:1px;height:1px">',
				'<p>a</p>',
			],
			[
				'frames are links',
				'<p>a</p><iframe src="https://video.example.com/1"></iframe>',
				'<p>a</p><p><a href="https://video.example.com/1">https://video.example.com/1</a></p>',
			],
			[
				'hidden frames are gone',
				'<p>a</p><iframe src="https://t.co/1" width="0" height="0"></iframe>',
				'<p>a</p>',
			],
			[
				'forms are their words',
				'<form action="https://e.com"><p>a <input value="x"><button>b</button></p></form>',
				'<p>a b</p>',
			],
			['drawings are gone', '<p>a<svg><text>b</text></svg></p>', '<p>a</p>'],
			[
				'tables are lines',
				'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
				'<p><b>A | B</b><br>1 | 2</p>',
			],
			[
				'a table without a head has no bold line',
				'<table><tr><td>1</td><td>2</td></tr></table>',
				'<p>1 | 2</p>',
			],
			['quotes are lines', '<blockquote><p>a</p><p>b</p></blockquote>', '<p>&gt; a<br>&gt; b</p>'],
			['links within a site keep their address', '<p><a href="/docs">a</a></p>', '<p>a (/docs)</p>'],
			['links within a page are words', '<p><a href="#top">a</a></p>', '<p>a</p>'],
			[
				'a list with other numbers keeps them',
				'<ol start="4"><li>a</li><li>b</li></ol>',
				'<p>4. a<br>5. b</p>',
			],
		])('%s', (_what, written, sent) => {
			expect(toMessageBody(written)).toBe(sent);
		});
	});

	describe('is Markdown when it has marks of it', () => {
		it.each<Case>([
			['one bold word', 'a **b**', '<p>a <b>b</b></p>'],
			['with line ends of Windows', 'a **b**\r\nc\r\n\r\nd', '<p>a <b>b</b><br>c</p><p>d</p>'],
			['bold around a star', '**a*b**', '<p><b>a*b</b></p>'],
			['underscores', '_a_ and __b__', '<p><i>a</i> and <b>b</b></p>'],
			['bold and italic', '***a***', '<p><i><b>a</b></i></p>'],
			['italic in bold', '**a *b* c**', '<p><b>a <i>b</i> c</b></p>'],
			['bold at the edge of a word', '**Note**s', '<p><b>Note</b>s</p>'],
			['words of other scripts', '重点*强调*内容', '<p>重点<i>强调</i>内容</p>'],
			['right to left', '**שלום** 👋 مرحبا', '<p><b>שלום</b> 👋 مرحبا</p>'],
			['bullets', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
			['bullets after a line', 'To do:\n* a\n* b', '<p>To do:</p><ul><li>a</li><li>b</li></ul>'],
			[
				'bullets in numbers',
				'1. a\n   - b\n   - c\n2. d',
				'<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
			],
			[
				'numbers in bullets',
				'- a\n  1. b\n  2. c\n- d',
				'<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>',
			],
			[
				'three levels',
				'* a\n    * b\n        * c\n* d',
				'<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>',
			],
			['gaps between entries', '- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
			['paragraphs in an entry', '1. a\n\n   b\n2. c', '<ol><li>a<br>b</li><li>c</li></ol>'],
			['an entry that goes on in the next line', '- a\nb', '<ul><li>a<br>b</li></ul>'],
			['steps parted by code', '1. a\n\n```\nb\n```\n\n2. c', '<ol><li>a</li></ol><pre>b</pre><p>2. c</p>'],
			['code in a step', '1. a\n   ```\n   b\n   ```\n2. c', '<ol><li>a<pre>b</pre></li><li>c</li></ol>'],
			['numbers with brackets', '1) a\n2) b', '<ol><li>a</li><li>b</li></ol>'],
			['numbers that begin later', '3. a\n4. b', '<p>3. a<br>4. b</p>'],
			['boxes to tick', '- [ ] a\n- [x] b', '<ul><li>[ ] a</li><li>[x] b</li></ul>'],
			['bold entries', '1. **A**: b\n2. **C**: d', '<ol><li><b>A</b>: b</li><li><b>C</b>: d</li></ol>'],
			['headings', '# A\n### B ###\nc', '<p><b>A</b></p><p><b>B</b></p><p>c</p>'],
			['a line across', 'a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
			['code in a line', 'Use `a < b`', '<p>Use <code>a &lt; b</code></p>'],
			['code with a backtick', '``a`b``', '<p><code>a`b</code></p>'],
			['elements in code', 'Write `<p>x</p>`', '<p>Write <code>&lt;p&gt;x&lt;/p&gt;</code></p>'],
			['a block of code', '```html\n<p>\n  x\n</p>\n```', '<pre>&lt;p&gt;\n  x\n&lt;/p&gt;</pre>'],
			['code without an end', '```\na', '<pre>a</pre>'],
			['code in tildes', '~~~\na\n~~~', '<pre>a</pre>'],
			['links', '[a](https://e.com/?b=1&c=2)', '<p><a href="https://e.com/?b=1&amp;c=2">a</a></p>'],
			['links with brackets', '[a](https://e.com/b_(c))', '<p><a href="https://e.com/b_(c)">a</a></p>'],
			['links with titles', '[a](https://e.com "b")', '<p><a href="https://e.com">a</a></p>'],
			['a bold address', '**https://e.com/_a_/**', '<p><b>https://e.com/_a_/</b></p>'],
			['bold links', '**[a](https://e.com)**', '<p><b><a href="https://e.com">a</a></b></p>'],
			['links to mail', '[a](mailto:a@e.com)', '<p><a href="mailto:a@e.com">a</a></p>'],
			['links to scripts as they stand', '**a** [b](javascript:c)', '<p><b>a</b> [b](javascript:c)</p>'],
			['links within a site', '[a](/docs)', '<p>a (/docs)</p>'],
			['pictures', '![A](https://e.com/a.png)', '<img src="https://e.com/a.png" alt="A">'],
			['pictures among words', 'a ![](https://e.com/a.png) b', '<p>a <img src="https://e.com/a.png"> b</p>'],
			[
				'addresses in angle brackets',
				'**a** <https://e.com>',
				'<p><b>a</b> <a href="https://e.com">https://e.com</a></p>',
			],
			['quotes', '> a\n> b\n\nc', '<p>&gt; a<br>&gt; b</p><p>c</p>'],
			['tables', '| A | B |\n|---|:-:|\n| 1 | **2** |', '<p><b>A | B</b><br>1 | 2</p>'],
			['signs that are escaped', '**a** \\*b\\*', '<p><b>a</b> *b*</p>'],
			['two spaces as line break', '**a**  \nb', '<p><b>a</b><br>b</p>'],
			['a backslash as line break', '**a**\\\nb', '<p><b>a</b><br>b</p>'],
			['entities', 'Fish &amp; Chips', 'Fish &amp; Chips'],
			['single elements', '**a** <u>b</u><br>c', '<p><b>a</b> <u>b</u><br>c</p>'],
			[
				'something else in angle brackets',
				'**a** List<String> <3',
				'<p><b>a</b> List&lt;String&gt; &lt;3</p>',
			],
			[
				'a definition that would disappear',
				'**a**\n\n[b]: https://e.com',
				'<p><b>a</b></p><p>[b]: https://e.com</p>',
			],
			['scripts that are gone', '**a** <script>b</script>', '<p><b>a</b></p>'],
			[
				'an answer as models write it',
				'## Reset\n\nTo reset **your password**:\n\n1. Open *Settings*\n   - on a phone: tap `⚙️`\n2. Click [Reset](https://e.com/reset)\n\n> Links work once.\n\nBest,\nMaya',
				'<p><b>Reset</b></p><p>To reset <b>your password</b>:</p><ol><li>Open <i>Settings</i><ul><li>on a phone: tap <code>⚙️</code></li></ul></li><li>Click <a href="https://e.com/reset">Reset</a></li></ol><p>&gt; Links work once.</p><p>Best,<br>Maya</p>',
			],
		])('%s', (_what, written, sent) => {
			expect(toMessageBody(written)).toBe(sent);
		});
	});

	describe('is plain text otherwise', () => {
		it.each<Case>([
			['a line', 'Hello Maya', 'Hello Maya'],
			['lines', 'Hello Maya,\nhow are you?', '<p>Hello Maya,<br>how are you?</p>'],
			['paragraphs', 'Hello\r\n\r\n\r\nMaya', '<p>Hello</p><p>Maya</p>'],
			['comparisons', 'a < b and c > d', '<p>a &lt; b and c &gt; d</p>'],
			['a heart', '<3', '<p>&lt;3</p>'],
			['a type', 'List<String>', '<p>List&lt;String&gt;</p>'],
			['an address of mail', 'Bob <bob@example.com>', '<p>Bob &lt;bob@example.com&gt;</p>'],
			['a placeholder', 'use <your name>', '<p>use &lt;your name&gt;</p>'],
			['the name of an element', 'use <p> for paragraphs', '<p>use &lt;p&gt; for paragraphs</p>'],
			[
				'an element of another language',
				'<order><id>1</id></order>',
				'<p>&lt;order&gt;&lt;id&gt;1&lt;/id&gt;&lt;/order&gt;</p>',
			],
			['an ampersand', 'R&D', '<p>R&amp;D</p>'],
			['sums', '2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
			['sums without spaces', '5*3*2 = 30, 2**3**2', '5*3*2 = 30, 2**3**2'],
			['names with underscores', 'first_name_of_user', 'first_name_of_user'],
			['a pattern', '*.ts and *.js', '*.ts and *.js'],
			['a path', 'C:\\temp\\*.txt', 'C:\\temp\\*.txt'],
			['a shrug', '¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
			['a hash', '#1 of 3', '#1 of 3'],
			['a date', '14. March suits us', '14. March suits us'],
			['a telephone number', '+ 49 30 123', '+ 49 30 123'],
			['a negative number', '-5 degrees', '-5 degrees'],
			['a signature', 'Best\n--\nBob', '<p>Best<br>--<br>Bob</p>'],
			['indented text', 'a\n\n    b', '<p>a</p><p>    b</p>'],
			['square brackets', '[urgent] call me (today)', '[urgent] call me (today)'],
			['a variable', 'Hi {{first_name | fallback: "you"}}', 'Hi {{first_name | fallback: "you"}}'],
			['an address of the web', 'https://e.com/_a_/b_c?d=*e*f', 'https://e.com/_a_/b_c?d=*e*f'],
			['emoji', '👩‍👩‍👧 🇩🇪 ok', '👩‍👩‍👧 🇩🇪 ok'],
			['a table of tabs', 'a\tb', 'a\tb'],
			['marks around nothing', '>', '<p>&gt;</p>'],
			['a hash alone', '#', '#'],
			['nothing', ' \r\n ', ''],
		])('%s', (_what, written, sent) => {
			expect(toMessageBody(written)).toBe(sent);
		});
	});
});

describe('A message whose format is said', () => {
	it.each<[format: Format, written: string, sent: string]>([
		['text', '**a** <b>b</b>', '<p>**a** &lt;b&gt;b&lt;/b&gt;</p>'],
		['text', '<p>a</p>', '<p>&lt;p&gt;a&lt;/p&gt;</p>'],
		['text', '&amp;\r\n- a', '<p>&amp;amp;<br>- a</p>'],
		['text', '- a', '<p>- a</p>'],
		['text', 'Thank you.', '<p>Thank you.</p>'],
		['html', '**a** <b>b</b>', '**a** <b>b</b>'],
		['html', 'a &lt; b', 'a &lt; b'],
		['html', 'Fish &amp; Chips', 'Fish &amp; Chips'],
		['html', '<p>a</p>\n- b', '<p>a</p><p>- b</p>'],
		['markdown', 'a', 'a'],
		['markdown', 'a\nb', '<p>a<br>b</p>'],
		['markdown', '<p>a **b**</p>\n\n**c**', '<p>a **b**</p><p><b>c</b></p>'],
		['markdown', '+ a', '<ul><li>a</li></ul>'],
		['markdown', '<https://e.com>', '<p><a href="https://e.com">https://e.com</a></p>'],
		['automatic', '**a**', '<p><b>a</b></p>'],
	])('as %s: %j', (format, written, sent) => {
		expect(toMessageBody(written, format)).toBe(sent);
	});
});

describe('The text of what Intercom gives', () => {
	it.each<[what: string, html: string, text: string]>([
		['lines of code', '<pre><code>a\n  b\n\n\nc</code></pre>', 'a\n  b\n\n\nc'],
		['code between paragraphs', '<p>a</p><pre>\n  b\n</pre><p>c</p>', 'a\n  b\nc'],
		['code with line breaks', '<pre>a<br>b</pre>', 'a\nb'],
		['numbers of a list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
		['numbers that begin later', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b'],
		['numbers of their own', '<ol><li value="3">a</li><li>b</li></ol>', '3. a\n4. b'],
		['lists in lists', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n   - b\n2. c'],
		['paragraphs in entries', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n  b'],
		[
			'cells of a table',
			'<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td></td></tr></table>',
			'A | B\n1 |',
		],
		['tables that give a layout', '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', 'a\nb\nc'],
		[
			'a table in a table',
			'<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
			'a | b',
		],
		['quotes', '<p>a</p><blockquote><p>b</p><p>c</p></blockquote>', 'a\n> b\n> c'],
		['quotes in quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n> > b'],
		['headings', '<h1>A</h1><p>b</p>', 'A\nb'],
		['no styles and scripts', '<style>p{}</style><p>a</p><script>b</script>', 'a'],
		['divisions', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
		['line breaks at the end of paragraphs', '<p>a<br></p><p>b</p>', 'a\nb'],
		['many empty paragraphs as one', '<p>a</p><p></p><p> </p><p><br></p><p>b</p>', 'a\n\nb'],
		['named entities', '<p>&rsquo;&eacute;&euro;&hellip;&mdash;&auml;&copy;&NotEqualTilde;</p>', '’é€…—ä©≂̸'],
		[
			'entities in addresses',
			'<p><a href="https://e.com/?a=1&amp;copy=2">b</a></p>',
			'b (https://e.com/?a=1&copy=2)',
		],
		['a picture alone', '<img src="https://e.com/a.png">', '[Image]'],
		[
			'a picture in its container',
			'<div class="intercom-container"><img src="https://e.com/a.png"></div>',
			'[Image]',
		],
		['what a picture shows', '<p><img src="https://e.com/a.png" alt="a\nb"></p>', '[Image: a b]'],
		['no pictures of one pixel', '<p>a<img src="https://e.com/o.gif" width="1" height="1"></p>', 'a'],
		['a video alone', '<video src="https://e.com/a.mp4"></video>', '[Video: https://e.com/a.mp4]'],
		[
			'a video by its source',
			'<video><source src="https://e.com/a.mp4"></video>',
			'[Video: https://e.com/a.mp4]',
		],
		[
			'a video in a frame',
			'<div><iframe src="https://e.com/embed/a"></iframe></div>',
			'[Video: https://e.com/embed/a]',
		],
		[
			'a picture in a link',
			'<p><a href="https://e.com"><img src="https://e.com/a.png"></a></p>',
			'[Image] (https://e.com)',
		],
		['links without words', '<p><a href="https://e.com"></a></p>', 'https://e.com'],
		['links to scripts as words', '<p><a href="javascript:a">b</a></p>', 'b'],
		['telephone numbers once', '<p><a href="tel:123">123</a></p>', '123'],
		['spaces as browsers show them', '<p> a  b\n\tc&nbsp;&nbsp;d </p>', 'a b c d'],
		['right to left', '<p dir="rtl">שלום <b>עולם</b></p>', 'שלום עולם'],
		['emoji', '<p>👩‍👩‍👧 &#128512;</p>', '👩‍👩‍👧 😀'],
		['line ends of Windows', '<p>a</p>\r\n<p>b</p>', 'a\nb'],
	])('keeps %s', (_what, html, text) => {
		expect(toText(html, 'html')).toBe(text);
	});

	it.each([
		'<img src=x onerror=alert(1)> hi',
		'<img src="https://e.com/a.png"> look at this',
		'<b>hi',
		'<p> does not work on my page',
		'<b>hi</b>',
		'<a href="https://e.com">a link</a>',
		'<br>',
		'<prefix>hi</prefix>',
		'<b>bold</b> is how I write it',
		'<a href="https://e.com">spam</a> click',
		'a <b>b</b>',
	])('typed by a customer stays what they typed: %s', (typed) => {
		expect(toText(typed, 'unknown')).toBe(typed);
	});

	it('that is said to be text is not read as HTML', () => {
		expect(toText('<p>a</p>', 'text')).toBe('<p>a</p>');
	});

	it('that is said to be HTML is read as such, whatever it begins with', () => {
		expect(toText('a <b>b</b>', 'html')).toBe('a b');
	});
});
