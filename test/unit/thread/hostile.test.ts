import { imageUrls, isHtml, toHtml, toText } from '../../../nodes/shared/thread/body';
import { toShowableHtml } from '../../../nodes/shared/thread/format';

const filled = (piece: string) => (size: number) => piece.repeat(Math.floor(size / piece.length));
/** Lines of growing length, together about as long as asked. */
const growing = (line: (index: number) => string) => (size: number) =>
	Array.from({ length: Math.floor(Math.sqrt(2 * size)) }, (_, index) => line(index)).join('');

/** Somebody who wants to keep n8n busy writes such messages. */
const HOSTILE: Array<[what: string, message: (size: number) => string]> = [
	['stars', filled('*')],
	['stars and letters', filled('*a ')],
	['stars of both kinds', filled('*a**b ')],
	['underscores', filled('_a __b ')],
	['brackets', filled('[')],
	['brackets in brackets', (size) => `${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`],
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
	['elements that end before they begin', (size) => '<b>'.repeat(size / 7) + '</i>'.repeat(size / 7)],
	['nesting around lines', (size) => `${'<ul><li>'.repeat(100)}${filled('a<br>')(size)}`],
	['links in links', filled('<a href="https://e.com">')],
	['attributes', (size) => `<p ${filled('a ')(size)}>`],
	['attributes with values', (size) => `<p ${filled('a=b ')(size)}>x</p>`],
	['unfinished attributes', (size) => `<p>${filled('<a href="')(size)}`],
	['comments', filled('<!--')],
	['declarations', filled('<![CDATA[')],
	['scripts', filled('<script>')],
	['entities', filled('&amp')],
	['numbers of entities', filled('&#x')],
	['backticks', filled('`')],
	['backticks of many lengths', growing((index) => `${'`'.repeat(index)} `)],
	['fences', filled('```\n')],
	['quote marks', filled('> ')],
	['bullets', filled('- ')],
	['bullets in bullets', growing((index) => `${' '.repeat(index)}- a\n`)],
	['bullets in lines', filled('- a\n')],
	['numbers', filled('1. ')],
	['cells', filled('a|b\n')],
	['a wide table', (size) => `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${filled('|b\n')(size)}`],
	['definitions', filled('[a]: b\n')],
	['backslashes', filled('\\')],
	['line ends', (size) => `a${filled('\n')(size)}b`],
	['spaces', (size) => `a${filled(' ')(size)}b`],
	['spaces in elements', (size) => `<p>a${filled(' &nbsp;')(size)}b</p>`],
	['line breaks', (size) => `<p>a${filled('<br>')(size)}b</p>`],
	['addresses', filled('https://e.com*')],
	['schemes', filled('http:')],
	['angle brackets around words', filled('<a b>')],
	['an unknown element', filled('<x>')],
];

/**
 * Nobody's clock is asked how long it took: a message four times as long may be four times the work, with much to
 * spare for a busy machine, but not sixteen times, as for a reader that goes back and forth.
 */
const LENGTH = 50_000;
const TIMES_THE_WORK = 10;
/** Milliseconds of work that no comparison can be made of. */
const NOISE = 300;

describe('The work that a hostile message makes grows as the message does, and not as its square:', () => {
	beforeAll(() => [toText('<p>a</p>', 'html'), toShowableHtml('**a**')]);

	it.each(HOSTILE)(
		'%s',
		(_what, messageOf) => {
			const read: Array<[what: string, read: (message: string) => unknown]> = [
				['found out', (message) => toShowableHtml(message)],
				['as HTML', (message) => toShowableHtml(message, 'html')],
				['as text', (message) => toText(message, 'html')],
				[
					'looked at',
					(message) => [isHtml(message), toHtml(message, 'unknown'), imageUrls(message, 'unknown')],
				],
				['in a paragraph', (message) => toText(`<p>${message}</p>`, 'unknown')],
			];
			const [short, long] = [messageOf(LENGTH / 4), messageOf(LENGTH)];
			const work = read.map(([what, once]) => ({
				what,
				short: leastWorkOf(() => once(short)),
				long: leastWorkOf(() => once(long)),
			}));
			expect(work.filter(({ short, long }) => long > TIMES_THE_WORK * short + NOISE)).toEqual([]);
		},
		120_000,
	);
});

/** In milliseconds of processor time. */
const leastWorkOf = (once: () => unknown): number => Math.min(workOf(once), workOf(once));

function workOf(once: () => unknown): number {
	const before = process.cpuUsage();
	once();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}
