import fs from 'node:fs';
import type { Rule } from '../../homes';
import { secondReaders } from '../../homes';
import { importsIn } from '../../imports';

const RULES: readonly Rule[] = [
	{
		name: 'whose hand something was',
		code: /\.(?:from_ai_agent|is_ai_answer|delivered_as|app_package_code)\b|\b(?:from_ai_agent|is_ai_answer|delivered_as|app_package_code)\s*[:,}](?=[^;]*=)|\bauthor\b[)?!\s]*\.type\b/,
		literals: /operator\\?\+/,
		homes: ['nodes/shared/thread/author.ts'],
	},
	{
		name: 'what opened a conversation',
		code: /\.conversation_message\b|asRecord\((?:\w+\??\.)+source\)\??\.(?:author|body|subject)\b/,
		homes: ['nodes/shared/thread/author.ts'],
	},
	{
		name: 'what was said, and whether it was redacted',
		code: /\.quick_reply_(?:uuid|options)\b|\.redacted\s*={2,3}/,
		literals: /conversation_rating|call_summary|attribute_collect/,
		homes: ['nodes/shared/thread/part.ts'],
		others: { 'nodes/Intercom/conversation/searchable.ts': 'names of fields in searches' },
	},
	{
		name: 'a subject or title',
		code: /\b(?:source|message|opening|record|openingIn\([^()]*\))[)?!\s]*\.subject\b|\._default_title_\b/,
		homes: ['nodes/shared/thread/thread.ts'],
	},
	{
		name: 'a time or a day',
		code: /\bnew Date\b|\bDate\.(?:parse|UTC)\b|\bIntl\.DateTimeFormat\b|\btryToParseDateTime\b|\bDateTime\.from|\.toISO(?:String|Date)?\(|\.(?:set|get)(?:UTC)?(?:FullYear|Month|Date|Hours)\(|\bnow\(\)\s*\/\s*1_?000\b/,
		homes: ['nodes/shared/reading.ts', 'nodes/shared/form/date.ts', 'nodes/shared/form/writtenTime.ts'],
	},
	{
		name: 'entities of HTML',
		code: /\bdecodeHTML|\bfrom 'entities'/,
		literals: /&(?:\\?#|\(|\[|(?:amp|lt|gt|quot|apos|nbsp|shy|colon|tab)\b)/i,
		homes: [
			'nodes/shared/thread/html.ts',
			'nodes/shared/thread/entities.ts',
			'nodes/shared/thread/parsers.ts',
		],
	},
	{
		name: 'HTML or Markdown',
		code: /\bnew (?:HtmlParser|MarkdownIt)\b/,
		literals:
			/<\\\/|<\\s|<\[a-z|<\[\^<?>|<\/?\??(?:\(\?:)?(?:a|b|p|br|div|img|script|style|blockquote|pre|code|table|ul|li)\b(?! )(?=.*\/[a-z]*$)/,
		homes: ['nodes/shared/thread/'],
		others: {
			'nodes/IntercomEscalation/outgoing/leaks.ts':
				'looks for what a model must not send, however broken it is',
			'nodes/IntercomEscalation/outgoing/links.ts':
				'looks for addresses in every place that any program follows',
			'nodes/IntercomEscalation/wish/quoted.ts': 'leaves out what is quoted, also where its end is missing',
			'nodes/IntercomEscalation/form/unwrapping.ts': 'takes what a model wraps its answer in from around it',
		},
	},
	{
		name: 'a list with commas',
		code: /\.split\((?:['"],['"]|\/(?:\\s\*)?,|\/\[[^\]]*,)/,
		literals: /^\/\[,\\n\]\(/,
		homes: ['nodes/shared/form/text.ts'],
		others: {
			'nodes/IntercomEscalation/wording/phrases.ts': 'its own tables of phrases',
			'nodes/IntercomEscalation/wish/lexicon.ts': 'its own tables of words',
			'nodes/IntercomEscalation/audience/hours.ts': 'hours of the week, parted by semicolons as well',
		},
	},
];

const report = (source: string, file = 'nodes/Intercom/pet/feed.ts') => secondReaders(file, source, RULES);

describe('A second reader is found', () => {
	it.each<[rule: string, source: string]>([
		['whose hand something was', "if (asRecord(part.author)?.type === 'user') reply();"],
		['whose hand something was', "const isPerson = message.author!.type === 'admin';"],
		['whose hand something was', "const { from_ai_agent: isFin } = asRecord(part['author']) ?? {};"],
		['whose hand something was', "if (part.delivered_as === 'operator_initiated') skip();"],
		['whose hand something was', 'const isOperator = /^operator\\+/.test(author.email);'],
		['what opened a conversation', 'const opening = record.source ?? record.conversation_message;'],
		['what opened a conversation', 'const words = asText(asRecord(record.source)?.body);'],
		['what was said, and whether it was redacted', 'if (part.redacted === true) return null;'],
		['what was said, and whether it was redacted', "if (type === 'call_summary') skip();"],
		['a subject or title', 'const subject = conversation.source?.subject;'],
		['a subject or title', "const title = ticket.ticket_attributes['_default_title_'];"],
		['a time or a day', 'const at = new Date(part.created_at * 1000);'],
		['a time or a day', 'const seconds = Date.parse(given) / 1000;'],
		['a time or a day', 'const now = Math.floor(session.now() / 1000);'],
		['a time or a day', 'const day = tryToParseDateTime(given, zone).toISODate();'],
		['a time or a day', "const hour = new Intl.DateTimeFormat('en', { timeZone }).format(now);"],
		['entities of HTML', "const plain = text.replaceAll('&amp;', '&');"],
		['entities of HTML', 'const plain = text.replace(/&#(\\d+);/g, toCharacter);'],
		['HTML or Markdown', "const plain = html.replace(/<[^>]*>/g, '');"],
		['HTML or Markdown', "const plain = html.replace(/<br\\s*\\/?>/g, '\\n');"],
		['HTML or Markdown', 'if (/<p>/.test(body)) read();'],
		['HTML or Markdown', 'const parser = new HtmlParser({ ontext });'],
		['a list with commas', "const tags = given.split(',');"],
		['a list with commas', 'const tags = given.split(/[,;]/);'],
	])('of %s, in %s', (rule, source) => {
		expect(report(source)).toEqual(
			expect.arrayContaining([expect.stringContaining(` reads ${rule} by itself `)]),
		);
	});

	it.each<[string, string]>([
		['a comment', "// if (part.author.type === 'user') new Date()\nreply();"],
		['a type', "export type By = { author: { type: 'user' }; delivered_as: string };\nexport const by = 1;"],
		['what a field is called', "const field = { name: 'Author Type', value: 'source.author.type' };"],
		['the reading of the home', 'const { by, text, createdAt, redacted } = readPart(part);'],
		['an address in angle brackets', 'const address = /<([^<>\\s]+@[^<>\\s]+)>/.exec(from);'],
	])('and none is %s', (_case, source) => {
		expect(report(source)).toEqual([]);
	});

	it('not at home, nor where the rules name another reason', () => {
		const source = 'const at = new Date(moment);';
		expect(report(source, 'nodes/shared/reading.ts')).toEqual([]);
		expect(report(source)).toEqual([
			'nodes/Intercom/pet/feed.ts reads a time or a day by itself (new Date): that is decided in nodes/shared/reading.ts, nodes/shared/form/date.ts, nodes/shared/form/writtenTime.ts',
		]);
	});
});

describe('In nodes', () => {
	const files = [...importsIn('nodes').keys()];
	const sources = new Map(files.map((file) => [file, fs.readFileSync(file, 'utf8')]));

	it('each rule of reading has one home', () => {
		expect([...sources].flatMap(([file, source]) => secondReaders(file, source, RULES))).toEqual([]);
	});

	it.each(RULES.map((rule) => [rule.name, rule] as const))(
		'the homes of %s are where it is read',
		(_name, rule) => {
			const { homes, others = {} } = rule;
			const allowed = [...homes, ...Object.keys(others)];
			const readers = [...sources].flatMap(([file, source]) =>
				secondReaders(file, source, [{ ...rule, homes: [], others: {} }]).length > 0 ? [file] : [],
			);
			const unused = allowed.filter((place) => !readers.some((file) => file.startsWith(place)));
			expect(unused).toEqual([]);
		},
	);
});
