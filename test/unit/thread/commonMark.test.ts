import { tests } from 'commonmark-spec';
import { readMarkdown } from '../../../nodes/shared/thread/commonMark';
import { readHtml } from '../../../nodes/shared/thread/html';
import { toIntercomHtml } from '../../../nodes/shared/thread/intercomHtml';

/** Every example of the CommonMark specification 0.31, with the HTML that it expects put into Intercom's elements. */
const examples = tests.map(({ number, section, markdown, html }) => ({
	number,
	section,
	markdown: markdown.replaceAll('→', '\t'),
	html: asIntercomHasIt(html.replaceAll('→', '\t')),
}));

/** Examples that are read in another way on purpose: what people write without meaning a mark stays what it is. */
const READ_OTHERWISE: Record<string, number[]> = {
	'indented text is no code': [
		1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116, 117, 118, 134, 150, 183,
		184, 191, 225, 231, 236, 253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 309,
		313,
	],
	'a line below a line makes no heading': [
		59, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102, 103, 141, 215, 300,
	],
	'a definition does not disappear': [
		23,
		33,
		192,
		193,
		194,
		195,
		196,
		198,
		200,
		202,
		203,
		204,
		205,
		206,
		207,
		208,
		210,
		211,
		214,
		216,
		217,
		218,
		317,
		...[
			527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 549, 550,
			553,
		],
		...[
			554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 573, 576, 577,
		],
		...[582, 583, 584, 585, 586, 587, 588, 589, 591, 592, 593],
	],
	'a star between letters or digits multiplies': [355, 356, 370, 429],
	'an address that no message can open is no link': [500, 596, 598, 599, 601],
	'elements of HTML are read by the reader of HTML': [
		153, 156, 157, 158, 161, 171, 172, 173, 180, 491, 615, 616,
	],
	'line ends written as entities, and empty lines at the beginning of code': [39, 127, 129],
};

const otherwise = new Set(Object.values(READ_OTHERWISE).flat());

describe('Markdown is read as CommonMark says', () => {
	const sections = [...new Set(examples.map(({ section }) => section))];

	it.each(sections)('%s', (name) => {
		const asSpecified = examples.filter(({ section, number }) => section === name && !otherwise.has(number));
		expect(
			asSpecified.map((example) => ({ ...example, html: readMarkdown(example.markdown).toHtml() })),
		).toEqual(asSpecified);
	});

	it('with the exceptions listed here, and no others', () => {
		const different = examples.filter(({ markdown, html }) => readMarkdown(markdown).toHtml() !== html);
		expect(different.map(({ number }) => number)).toEqual([...otherwise].sort((one, other) => one - other));
	});
});

/** Intercom's elements for those of the specification; a line end within a paragraph is a line break in a message. */
function asIntercomHasIt(html: string): string {
	const block = '</?(?:p|ul|ol|li|blockquote|pre|hr|h[1-6]|div|table|tr|td)';
	const lineEnd = new RegExp(`(?<!${block}[^<>]*>)\\n(?!${block}\\b|$)`, 'g');
	const adapted = html
		.split(/(<pre>[^]*?<\/pre>)/)
		.map((piece, index) =>
			index % 2 === 1
				? piece.replace(/<pre><code[^>]*>/, '<pre>').replace(/\n?<\/code><\/pre>/, '</pre>')
				: piece
						.replace(/<(\/?)strong>/g, '<$1b>')
						.replace(/<(\/?)em>/g, '<$1i>')
						.replace(/<h\d>/g, '<p><b>')
						.replace(/<\/h\d>/g, '</b></p>')
						.replaceAll('<br />\n', '<br>')
						.replace(lineEnd, '<br>'),
		)
		.join('');
	return toIntercomHtml(readHtml(adapted));
}
