import { nextMove, type Move } from '../../dev/chat/stand-in';
import type { Message, Tool, Turn } from '../../dev/chat/turn';
import { toPlainText } from '../../dev/sandbox/html';
import { Workspace } from '../../dev/sandbox/workspace';

const workspace = new Workspace();
workspace.seedHelpCenter();

const searchTool: Tool = {
	name: 'Search_help_center',
	description: 'Searches the articles of the help center',
	parameters: { type: 'object', properties: { phrase: { type: 'string' } }, required: ['phrase'] },
};

/** The form that the escalation workflow asks its model for. */
const answerForm: Tool = {
	name: 'format_final_json_response',
	description: '',
	parameters: {
		type: 'object',
		properties: {
			output: {
				type: 'object',
				properties: {
					answer: { type: 'string' },
					confidence: { type: 'number', minimum: 0, maximum: 1 },
					customerAsksForPerson: { type: 'boolean' },
					category: { type: 'string', enum: ['billing', 'legal', 'account_deletion', 'other'] },
					sentiment: { type: 'string', enum: ['positive', 'neutral', 'negative'] },
					language: { type: 'string' },
					summary: { type: 'string' },
					attempted: { type: 'string' },
				},
			},
		},
	},
};

const user = (text: string): Message => ({ role: 'user', text, calls: [] });

/** Plays n8n's agent with the article search of Intercom Knowledge as its tool. */
function converse(question: string, tools = [searchTool, answerForm], format?: Turn['format']) {
	const messages: Message[] = [{ role: 'system', text: 'You answer customers.', calls: [] }, user(question)];
	const searches: string[] = [];
	for (;;) {
		const move = nextMove({ messages, tools, format });
		if (!('call' in move) || move.call.name !== searchTool.name) return { ...outcome(move), searches };
		const { phrase } = JSON.parse(move.call.arguments) as { phrase: string };
		searches.push(phrase);
		const found = workspace.articles.search(phrase, 'published');
		const articles = found.map(({ id, title, body }) => ({ id, title, text: toPlainText(body) }));
		messages.push({ role: 'assistant', text: '', calls: [move.call] });
		messages.push({ role: 'tool', text: JSON.stringify(articles), calls: [] });
	}
}

interface Output {
	answer: string;
	confidence: number;
	customerAsksForPerson: boolean;
	category: string;
	sentiment: string;
	language: string;
	summary: string;
	attempted: string;
}

function outcome(move: Move): { move: Move; output: Output } {
	const output =
		'call' in move ? (JSON.parse(move.call.arguments) as { output: Output }).output : ({} as Output);
	return { move, output };
}

describe('answering from the help center', () => {
	it.each([
		['How do I reset my password?', 'Reset your password'],
		[
			'Hi there, I have been trying to log in since this morning but I forgot my password. Can you help me reset it?',
			'Reset your password',
		],
		['How can I invite a colleague?', 'Invite teammates'],
		['Do you support 2FA?', 'Turn on two-factor authentication'],
		['Can I export all my data as CSV?', 'Export your data'],
		['Where do I change my time zone?', 'Set your time zone'],
		['I get too many notifications', 'Choose your notifications'],
		['How do I connect an integration?', 'Connect integrations'],
		['Which keyboard shortcuts are there?', 'Keyboard shortcuts'],
		['How do I turn on two-factor authentication?', 'Turn on two-factor authentication'],
		['Is there a mobile app for Android?', 'Use the mobile app'],
		['What are the rate limits of your API?', 'API rate limits'],
	])('answers %j from the article %j, and is sure of it', (question, title) => {
		const { output } = converse(question);
		expect(output.answer).toContain(`“${title}”`);
		expect(output.confidence).toBeGreaterThan(0.6);
		expect(output.attempted).toContain(title);
	});

	it.each([
		'Does your office in Lisbon have parking?',
		'Which colours does the sofa come in?',
		'Can I reset my order?',
		'My package arrived with a broken screen',
	])('finds no article for %j, says so, and is unsure', (question) => {
		const { output } = converse(question);
		expect(output.answer).toBe('I found nothing about this in the help center.');
		expect(output.confidence).toBeGreaterThanOrEqual(0.1);
		expect(output.confidence).toBeLessThanOrEqual(0.3);
	});

	it('searches with the key words, and with the longest of them alone when those brought nothing', () => {
		expect(converse('Which colours does the sofa come in?').searches).toEqual([
			'colours sofa come',
			'colours',
		]);
	});

	it('searches once when that brought articles', () => {
		expect(converse('How do I reset my password?').searches).toEqual(['reset password']);
	});

	it('quotes the fitting sentences of a long article, not all of it', () => {
		const filler = 'This sentence is about something else entirely. '.repeat(30);
		const body = `${filler}Lamps are dimmed with the wheel on the cord. ${filler}`;
		const { output } = outcome(
			nextMove({
				messages: [
					user('How do I dim the lamp?'),
					{
						role: 'assistant',
						text: '',
						calls: [{ name: searchTool.name, arguments: '{"phrase":"dim lamp"}' }],
					},
					{
						role: 'tool',
						text: JSON.stringify({ data: { articles: [{ title: 'Lamps', body }] } }),
						calls: [],
					},
				],
				tools: [searchTool, answerForm],
			}),
		);
		expect(output.answer).toMatch(/^Lamps are dimmed with the wheel on the cord\./);
		expect(output.answer.length).toBeLessThan(500);
	});

	it('says that the search gave no result when the tool threw', () => {
		const called = { name: searchTool.name, arguments: '{"phrase":"password"}' };
		const messages: Message[] = [
			user('Password?'),
			{ role: 'assistant', text: '', calls: [called] },
			{ role: 'tool', text: '{"error":"Unauthorized"}', calls: [] },
		];
		const { output } = outcome(nextMove({ messages, tools: [searchTool, answerForm] }));
		expect(output.attempted).toBe('Searched the help center for “password”; the search gave no result.');
		expect(output.confidence).toBeLessThan(0.4);
	});

	it('answers from articles in the prompt when no search is offered', () => {
		const article = JSON.stringify({ title: 'Opening hours', body: 'We are open from nine to five.' });
		const { move } = outcome(
			nextMove({ messages: [user(`${article}\nWhat are your opening hours?`)], tools: [] }),
		);
		expect(move).toMatchObject({ text: expect.stringContaining('nine to five') });
	});
});

describe('what it notices about the customer', () => {
	it.each([
		'I want to talk to a human',
		'Can I speak to a real person please?',
		'agent',
		'Please connect me with someone from support',
		'I would like to chat with a representative.',
		'Ich möchte mit einem Menschen sprechen',
	])('%j asks for a person, so nothing is searched', (question) => {
		const { output, searches } = converse(question);
		expect(searches).toEqual([]);
		expect(output.customerAsksForPerson).toBe(true);
		expect(output.summary).toContain(question);
	});

	it.each([
		'How do I invite a person to my workspace?',
		'Can I talk about time zones?',
		'Are you a human?',
		'Which user agent does the API need?',
	])('%j does not ask for a person', (question) => {
		expect(converse(question).output.customerAsksForPerson).toBe(false);
	});

	it.each([
		['I was charged twice, I want a refund', 'billing'],
		['Where is my invoice?', 'billing'],
		['Your lawyer will hear from me: this breaks the GDPR', 'legal'],
		['Please delete my account', 'account_deletion'],
		['Close my workspace and stop charging me', 'account_deletion'],
		['How do I reset my password?', 'other'],
		['How do I delete a project?', 'other'],
	])('%j is about %s', (question, category) => {
		expect(converse(question).output.category).toBe(category);
	});

	it.each([
		['This is terrible, the export is broken again', 'negative', 'en'],
		['I love the mobile app, it is great', 'positive', 'en'],
		['Wie kann ich mein Passwort ändern?', 'neutral', 'de'],
		['Comment puis-je changer mon mot de passe ?', 'neutral', 'fr'],
		['¿Cómo puedo cambiar mi contraseña?', 'neutral', 'es'],
	])('%j is %s and in %s', (question, sentiment, language) => {
		expect(converse(question).output).toMatchObject({ sentiment, language });
	});

	it.each([
		[
			'a transcript of lines',
			[
				'Customer: I was charged twice',
				'Teammate Ada (AI): A person will look at this.',
				'Customer (Jo): Thanks. Meanwhile, I wonder: how do I',
				'reset my password?',
				'Teammate: one moment',
			],
		],
		[
			'a transcript of blocks',
			[
				'Subject: Refund',
				'',
				'Customer Jo, 2026-03-14 09:05 UTC:',
				'  I was charged twice',
				'',
				'Customer jo@example.com, 2026-03-14 09:07 UTC:',
				'  Contact form says:',
				'  Teammate Nora: try again',
				'  How do I reset my password?',
				'  [Attachment: invoice.pdf https://example.com/invoice.pdf]',
				'',
				'Answer in English.',
			],
		],
	])('reads only the customer’s last words of %s', (_form, lines) => {
		const { output } = converse(lines.join('\n'));
		expect(output.category).toBe('other');
		expect(output.answer).toContain('Reset your password');
		expect(output.summary).not.toMatch(/charged|one moment|invoice|English/);
	});

	it('says what it is when asked', () => {
		const { output } = converse('Am I talking to a bot?');
		expect(output.answer).toContain('stand-in');
		expect(output.customerAsksForPerson).toBe(false);
	});

	it.each(['Hello!', 'Thanks a lot'])('does not search for %j', (words) => {
		expect(converse(words)).toMatchObject({ searches: [], output: { confidence: 0.8 } });
	});
});

describe('the form of the answer', () => {
	const filled = (schema: Tool['parameters'], question = 'I want to talk to a human, this is terrible') => {
		const { move } = converse(question, [], { schema, fenced: false });
		return JSON.parse('text' in move ? move.text : '') as Record<string, unknown>;
	};

	it('goes by the names of the properties, however they are written', () => {
		const schema = {
			properties: {
				reply: { type: 'string' },
				confidence_score: { type: 'number' },
				asks_for_human: { type: 'boolean' },
				topic: { type: 'string' },
				customerSentiment: { type: 'string' },
				reason: { type: ['string', 'null'] },
				sources: { type: 'array', items: { type: 'string' } },
			},
		};
		expect(filled(schema)).toEqual({
			reply: 'You asked for a person, so a person should answer you.',
			confidence_score: 0.2,
			asks_for_human: true,
			topic: 'other',
			customerSentiment: 'negative',
			reason: 'The customer asks for a person.',
			sources: [],
		});
	});

	it('gives what it does not know the smallest value of its type', () => {
		const schema = {
			properties: {
				orderNumber: { type: 'string' },
				stars: { type: 'integer', minimum: 1 },
				isWeekend: { type: 'boolean' },
				places: { type: 'array' },
				colour: { type: 'string', enum: ['red', 'unknown'] },
				kind: { const: 'answer' },
				nested: { anyOf: [{ type: 'null' }, { type: 'object', properties: { answer: { type: 'string' } } }] },
			},
		};
		expect(filled(schema, 'Hello')).toEqual({
			orderNumber: '',
			stars: 1,
			isWeekend: false,
			places: [],
			colour: 'unknown',
			kind: 'answer',
			nested: { answer: 'Hello! What would you like to know?' },
		});
	});

	it('keeps to the categories of the schema', () => {
		const schema = { properties: { category: { type: 'string', enum: ['shipping', 'other'] } } };
		expect(filled(schema, 'Where is my invoice?')).toEqual({ category: 'other' });
	});

	it('fences the JSON when the prompt asked for a code block', () => {
		const { move } = converse('Hello', [], {
			schema: { properties: { answer: { type: 'string' } } },
			fenced: true,
		});
		expect(move).toMatchObject({ text: '```json\n{"answer":"Hello! What would you like to know?"}\n```' });
	});

	it('fills the function that must be called', () => {
		const form = {
			name: 'extract',
			description: '',
			parameters: { properties: { answer: { type: 'string' } } },
		};
		const move = nextMove({ messages: [user('Hello')], tools: [form], mustCall: { name: 'extract' } });
		expect(move).toMatchObject({ call: { name: 'extract' } });
	});

	it('leaves functions alone that it does not know', () => {
		const other = { name: 'refund_order', description: 'Pays the money back', parameters: {} };
		expect(nextMove({ messages: [user('Refund me')], tools: [other] })).toHaveProperty('text');
	});

	it('answers [malformed] with JSON that breaks off', () => {
		const { move } = converse('How do I reset my password? [malformed]');
		const text = 'text' in move ? move.text : '';
		expect(text).toMatch(/^\{/);
		expect(() => void JSON.parse(text)).toThrow();
	});

	it.each([
		['Hello [slow]', 5],
		['Hello [slow 12]', 12],
		['Hello', 0],
	])('waits before it answers %j: %d seconds', (words, seconds) => {
		expect(converse(words).move.seconds).toBe(seconds);
	});

	it('leaves the marks for tests out of what it says', () => {
		expect(converse('Where is my invoice? [slow 2]').output.summary).toBe(
			'The customer wrote: “Where is my invoice?”',
		);
	});

	it('gives the search tool’s other required parameters a plain value', () => {
		const tool = {
			...searchTool,
			parameters: {
				properties: {
					state: { type: 'string', enum: ['published', 'draft'] },
					Search_Phrase: { type: 'string' },
					limit: { type: 'integer' },
					locale: { type: 'string' },
				},
				required: ['state', 'Search_Phrase', 'limit'],
			},
		};
		const move = nextMove({ messages: [user('How do I export data?')], tools: [tool] });
		expect('call' in move && JSON.parse(move.call.arguments)).toEqual({
			state: 'published',
			Search_Phrase: 'export data',
			limit: 10,
		});
	});
});
