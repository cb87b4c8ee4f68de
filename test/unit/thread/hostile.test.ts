import { imageUrls, isHtml, toHtml, toText } from '../../../nodes/shared/thread/body';
import { toShowableHtml } from '../../../nodes/shared/thread/format';

const SIZE = 100_000;
const filled = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length));
const numbered = (count: number, line: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => line(index)).join('');

/** Somebody who wants to keep n8n busy writes such messages. */
const HOSTILE: Array<[what: string, message: string]> = [
	['stars', filled('*')],
	['stars and letters', filled('*a ')],
	['stars of both kinds', filled('*a**b ')],
	['underscores', filled('_a __b ')],
	['brackets', filled('[')],
	['brackets in brackets', `${'['.repeat(SIZE / 2)}a${']'.repeat(SIZE / 2)}`],
	['beginnings of links', filled('[a](')],
	['beginnings of links in angle brackets', filled('[a](<b')],
	['beginnings of pictures', filled('![a](')],
	['beginnings of elements', filled('<')],
	['beginnings of elements with names', filled('<a ')],
	['elements without an end', filled('<b>')],
	['paragraphs without an end', filled('<p>')],
	['lists in lists', filled('<ul><li>')],
	['tables in tables', filled('<table><tr><td>')],
	['quotes in quotes', filled('<blockquote>a')],
	['elements that end before they begin', '<b>'.repeat(SIZE / 7) + '</i>'.repeat(SIZE / 7)],
	['nesting around lines', `${'<ul><li>'.repeat(100)}${filled('a<br>')}`],
	['links in links', filled('<a href="https://e.com">')],
	['attributes', `<p ${filled('a ')}>`],
	['attributes with values', `<p ${filled('a=b ')}>x</p>`],
	['unfinished attributes', `<p>${filled('<a href="')}`],
	['comments', filled('<!--')],
	['declarations', filled('<![CDATA[')],
	['scripts', filled('<script>')],
	['entities', filled('&amp')],
	['numbers of entities', filled('&#x')],
	['backticks', filled('`')],
	['backticks of many lengths', numbered(440, (index) => `${'`'.repeat(index)} `)],
	['fences', filled('```\n')],
	['quote marks', filled('> ')],
	['bullets', filled('- ')],
	['bullets in bullets', numbered(440, (index) => `${' '.repeat(index)}- a\n`)],
	['bullets in lines', filled('- a\n')],
	['numbers', filled('1. ')],
	['cells', filled('a|b\n')],
	['a wide table', `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${filled('|b\n')}`],
	['definitions', filled('[a]: b\n')],
	['backslashes', filled('\\')],
	['line ends', `a${filled('\n')}b`],
	['spaces', `a${filled(' ')}b`],
	['spaces in elements', `<p>a${filled(' &nbsp;')}b</p>`],
	['line breaks', `<p>a${filled('<br>')}b</p>`],
	['addresses', filled('https://e.com*')],
	['schemes', filled('http:')],
	['angle brackets around words', filled('<a b>')],
	['an unknown element', filled('<x>')],
];

/** Of work, however busy the computer is. A reader that goes back and forth would need many times as much. */
const MILLISECONDS = 1_000;

describe('100 kB of a message are read and written in no time:', () => {
	beforeAll(() => [toText('<p>a</p>'), toShowableHtml('**a**')]);

	it.each(HOSTILE)(
		'%s',
		(_what, message) => {
			const read: Array<[what: string, read: () => unknown]> = [
				['found out', () => toShowableHtml(message)],
				['as HTML', () => toShowableHtml(message, 'html')],
				['as text', () => toText(message, 'html')],
				['looked at', () => [isHtml(message), toHtml(message), imageUrls(message)]],
				['in a paragraph', () => toText(`<p>${message}</p>`)],
			];
			const work = read.map(([what, once]) => ({ what, milliseconds: Math.min(workOf(once), workOf(once)) }));
			expect(work.filter(({ milliseconds }) => milliseconds > MILLISECONDS)).toEqual([]);
		},
		60_000,
	);
});

function workOf(once: () => unknown): number {
	const before = process.cpuUsage();
	once();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}
