import type { IDataObject } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { operations, propertiesWithin, visible } from '../operations';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Every operation in which a teammate or an AI writes: the format is found out or chosen, and what is no text refused. */

let bench: Workbench;
const ids: Record<string, string> = {};

async function open(node: 'intercom' | 'intercomEscalation') {
	bench = await startWorkbench(node === 'intercom' ? new Intercom() : new IntercomEscalation());
	const contact = bench.workspace.addContact({ role: 'user', email: 'mia@example.com' });
	const company = bench.workspace.addCompany({ company_id: 'acme', name: 'Acme' });
	const conversation = bench.workspace.addConversation({ contact, body: 'Hello' });
	const type = bench.workspace.addTicketType({ name: 'Bug', category: 'Customer' });
	const ticket = bench.workspace.addTicket({ ticket_type_id: type.id, contacts: [{ id: contact.id }] });
	Object.assign(ids, {
		contact: contact.id,
		company: company.id,
		conversation: conversation.id,
		ticket: ticket.id,
		message: conversation.source.id,
		teammate: bench.workspace.teammates.list()[1]!.id,
	});
}

afterEach(async () => await bench.close());

type Words = string | IDataObject;

interface Writing {
	operation: string;
	/** Where the words stand, and all else that the operation needs. */
	parameters: (words: Words) => IDataObject;
}

const the = (name: string) => locator(ids[name]!);
const inConversation = (operation: string, rest: (words: Words) => IDataObject): Writing => ({
	operation: `intercom conversation ${operation}`,
	parameters: (words) => ({ conversation: the('conversation'), ...rest(words) }),
});
const inTicket = (operation: string, rest: (words: Words) => IDataObject): Writing => ({
	operation: `intercom ticket ${operation}`,
	parameters: (words) => ({ ticket: the('ticket'), ...rest(words) }),
});
const ofAi = (operation: string, rest: (words: Words) => IDataObject): Writing => ({
	operation: `intercomEscalation ${operation}`,
	parameters: (words) => ({
		conversation: the('conversation'),
		aiTeammate: the('teammate'),
		customerMessageId: ids.message,
		...rest(words),
	}),
});
const toContact = (message: Words) => ({ contact: the('contact'), message });

const WRITINGS: Writing[] = [
	inConversation('reply', (message) => ({ message })),
	inConversation('addNote', (note) => ({ note })),
	inConversation('close', (message) => ({ additionalFields: { message } })),
	inConversation('assign', (message) => ({ assignTo: 'nobody', additionalFields: { message } })),
	inTicket('reply', (message) => ({ message })),
	inTicket('addNote', (note) => ({ note })),
	{ operation: 'intercom message sendInApp', parameters: toContact },
	{
		operation: 'intercom message sendEmail',
		parameters: (message) => ({ ...toContact(message), subject: 'Hello' }),
	},
	{ operation: 'intercom contact createNote', parameters: (note) => ({ contact: the('contact'), note }) },
	{ operation: 'intercom company createNote', parameters: (note) => ({ company: the('company'), note }) },
	ofAi('reply', (answer) => ({ answer })),
	ofAi('handOff', (text) => ({
		reasons: 'Wants a person',
		additionalFields: { messages: { message: [{ reason: 'any', text }] } },
	})),
];

const AS_A_LINE = /^<p>(\*\*a\*\* <b>b<\/b>)<\/p>$/;

const writingOf = (operation: string) => operations.find(({ id }) => id === operation)!;

/** Runs an operation for words and a format: what was refused, and the bodies of messages that were sent. */
async function write({ operation, parameters }: Writing, words: Words, format?: string) {
	await open(writingOf(operation).node.name as 'intercom' | 'intercomEscalation');
	const { additionalFields, ...rest } = parameters(words);
	const { error } = await bench.run({
		...writingOf(operation).parameters,
		...rest,
		additionalFields: { ...(additionalFields as IDataObject), ...(format && { format }) },
	});
	const sent = bench.requests.map(({ body }) => (body as IDataObject | undefined)?.body);
	return {
		refusal: error && `${error.message} ${error.description}`,
		bodies: sent.filter((body) => typeof body === 'string'),
	};
}

describe.each(WRITINGS)('$operation', (writing) => {
	it('finds the format out', async () => {
		const { bodies } = await write(writing, 'Open\r\n\r\n- **Settings**');
		expect(bodies).toContain('<p>Open</p><ul><li><b>Settings</b></li></ul>');
	});

	it.each([
		['text', '<p>**a** &lt;b&gt;b&lt;/b&gt;</p>'],
		['html', '**a** <b>b</b>'],
		['markdown', '<p><b>a</b> <b>b</b></p>'],
		['automatic', '<p><b>a</b> <b>b</b></p>'],
	])('takes the words as %s when told so', async (format, html) => {
		const { bodies } = await write(writing, '**a** <b>b</b>', format);
		// An answer is in paragraphs even where a line would do, as something may follow it.
		expect(bodies.map((body) => body.replace(AS_A_LINE, '$1'))).toContain(html);
	});

	it('never passes on scripts and trackers', async () => {
		const words =
			'<p onclick="x()">a</p><script>b</script><img src="https://e.com/o.gif" width="1" height="1">';
		const { refusal, bodies } = await write(writing, words);
		expect(refusal).toBeUndefined();
		expect(bodies).toContain('<p>a</p>');
	});
});

describe.each(WRITINGS.filter(({ operation }) => !operation.endsWith('handOff')))('$operation', (writing) => {
	it('refuses an object by name', async () => {
		const { refusal, bodies } = await write(writing, { output: 'Hello', model: 'x' });
		expect(refusal).toMatch(/'(?:Message|Note|Answer)' is an object, not text.*It has: output, model\./s);
		expect(bodies).toEqual([]);
	});

	it('refuses what is nothing but scripts', async () => {
		const { refusal, bodies } = await write(writing, '<script>a</script>');
		expect(refusal).toContain('nothing that Intercom could show');
		expect(bodies).toEqual([]);
	});
});

it('are all that write: every operation with a choice of format is here', () => {
	const withFormat = operations.filter(({ node, parameters }) =>
		visible(node, parameters)
			.flatMap(propertiesWithin)
			.some(({ name, displayName }) => name === 'format' && displayName === 'Format'),
	);
	expect(withFormat.map(({ id }) => id).sort()).toEqual(WRITINGS.map(({ operation }) => operation).sort());
});
