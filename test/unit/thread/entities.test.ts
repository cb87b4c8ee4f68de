import { decodeEntities } from '../../../nodes/shared/thread/entities';
import { withoutLeftovers } from '../../../nodes/shared/thread/leftovers';

describe('Characters that stand as entities', () => {
	it.each<[string, string, string]>([
		['markup', 'Fish &amp; Chips &lt;b&gt;', 'Fish & Chips <b>'],
		['any name that HTML knows', '&rsquo;&eacute;&euro;&frac12;&Colon;', '’é€½∷'],
		['numbers, in both notations', '&#72;&#x69;&#X21;', 'Hi!'],
		['numbers of Windows, as browsers read them', '&#146;', '’'],
		['numbers without a semicolon', 'evil&#46com', 'evil.com'],
		['names in any case', 'a&NBSP;b&TAB;c&newline;d', 'a\u00a0b\tc\nd'],
		[
			'names of markup and of what cannot be seen, without a semicolon',
			'a&shy b&AMP c&colon d',
			'a\u00ad b& c: d',
		],
		['numbers of no character', 'a&#0;b&#x110000;c', 'abc'],
		[
			'what looks like one and is none',
			'R&D; AT&T, ?a=1&copy=2&section=3, &unknown;',
			'R&D; AT&T, ?a=1&copy=2&section=3, &unknown;',
		],
		['what was written twice, once', '&amp;lt;', '&lt;'],
	])('are read: %s', (_case, text, read) => {
		expect(decodeEntities(text)).toBe(read);
	});
});

describe('Words without what is left of HTML', () => {
	it.each<[string, string, string]>([
		['tags inside of words', '<b>hu</b>man, <span style="x">ag</span>ent', 'human, agent'],
		['blocks and breaks, which are lines', 'one<br>two<p>three</p>four', 'one\ntwo\nthree\nfour'],
		['other tags, which are spaces', 'a<img src="x">b<your name>c<o:p>d', 'a b c d'],
		[
			'addresses, which stay',
			'Ann <a@b.co> and <ann.lind@example.com>',
			'Ann <a@b.co> and <ann.lind@example.com>',
		],
		[
			'words about a tag, which stay',
			'my <head> is empty. A human, please',
			'my   is empty. A human, please',
		],
		['comparisons, which stay', 'a < b and b > c', 'a < b and b > c'],
		['lines, which stay', 'one\n\ntwo', 'one\n\ntwo'],
		['entities', 'I don&#39;t&nbsp;want', "I don't\u00a0want"],
	])('%s', (_case, text, words) => {
		expect(withoutLeftovers(text)).toBe(words);
	});
});
