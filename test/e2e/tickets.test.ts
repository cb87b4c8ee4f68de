import type { N8nClient, Workflow } from '../../dev/playground/client';
import type { Contact, Conversation, Sandbox, TicketType } from '../../dev/sandbox';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/** The bundled workflow tickets-from-conversations.json in a real n8n: one ticket of an escalation, told once. */

jest.setTimeout(120_000);

let sandbox: Sandbox;
let n8n: N8nClient;
let tickets: Workflow;
let maya: Contact;
let refund: TicketType;

beforeAll(async () => {
	const settings = {
		types: 'billing: Refund; legal: No Such Type',
		form: 'Title: {title}\nDescription: {question}\nPlan: {contact.plan}',
	};
	({
		sandbox,
		n8n,
		workflow: tickets,
	} = await startOwnWorkspace('tickets-from-conversations.json', { settings }));
	const { workspace } = sandbox;
	maya = workspace.contacts.list()[0]!;
	workspace.addDataAttribute({ name: 'plan', model: 'contact', data_type: 'string' });
	maya.custom_attributes.plan = 'premium';
	refund = workspace.addTicketType({ name: 'Refund' });
	workspace.ticketTypes.addAttribute(refund.id, { name: 'Plan', data_type: 'string' });
	workspace.addConversationAttribute({ name: 'AI category', data_type: 'string' });
	await lookOnlyWhenTold();
	const { webhookId, parameters } = tickets.nodes.find(({ name }) => name === 'Intercom Trigger')!;
	sandbox.webhooks.topics = parameters.topics as string[];
	await sandbox.webhooks.setUrl(`${n8n.url}/webhook/${webhookId}/webhook`);
});
afterAll(async () => await sandbox.close());

/** So that no look by the clock comes into what a test has begun. */
async function lookOnlyWhenTold() {
	const { name, nodes, connections, settings } = await n8n.workflow(tickets.id);
	const schedule = nodes.find((node) => node.name === 'Every Two Minutes')!;
	schedule.parameters = { rule: { interval: [{ field: 'days', daysInterval: 30 }] } };
	await n8n.updateWorkflow(tickets.id, { name, nodes, connections, settings });
	await n8n.activateWorkflow(tickets.id);
}

const handedOff = () => sandbox.workspace.tags.named('ai-handed-off');
const tag = (conversation: Conversation) => {
	const [teammate] = sandbox.workspace.teammates.list();
	sandbox.workspace.conversations.tag(conversation, handedOff(), { type: 'admin', id: teammate!.id });
};

/** As Hand Off leaves it. */
function escalated(body: string, category: string): Conversation {
	const conversation = sandbox.workspace.addConversation({ contact: maya, body });
	sandbox.workspace.conversations.update(conversation, { custom_attributes: { 'AI category': category } });
	tag(conversation);
	return conversation;
}

const setState = (conversation: Conversation, category: string) => {
	const state = sandbox.workspace.ticketTypes.states.find((one) => one.category === category)!;
	sandbox.workspace.tickets.update(conversation, { ticket_state_id: state.id });
};

const notesIn = ({ parts }: Conversation) => parts.filter(({ part_type: type }) => type === 'note');
const repliesIn = ({ parts }: Conversation) =>
	parts.filter(({ author, part_type: type }) => author.type === 'admin' && type === 'comment');

/** Resolves when it is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Resolves when so many runs have ended whose data has these words. */
async function runs(count: number, ...words: string[]): Promise<void> {
	await until(async () => {
		const all = await Promise.all(
			(await n8n.executions(tickets.id))
				.filter(({ status }) => status === 'success' || status === 'error')
				.map(async ({ id }) => (await n8n.execution(id)).data),
		);
		return all.filter((data) => words.every((word) => data.includes(word))).length >= count;
	});
}

let conversation: Conversation;

it('makes one ticket of what is handed over, filled in, with everybody told, once though told of twice', async () => {
	conversation = escalated('I want my money back.', 'billing');
	await until(() => notesIn(conversation).length > 0);
	expect(conversation.ticket).toMatchObject({
		ticket_type_id: refund.id,
		attributes: {
			_default_title_: 'I want my money back.',
			_default_description_: 'I want my money back.',
			Plan: 'premium',
		},
	});
	tag(conversation);
	await runs(2, conversation.id, '"Make Ticket"');
	const number = conversation.ticket!.ticket_id;
	expect(repliesIn(conversation).map(({ body }) => body)).toEqual([
		`<p>We have opened ticket ${number} for you, and will answer right here.</p>`,
	]);
	expect(notesIn(conversation)).toHaveLength(1);
	expect(notesIn(conversation)[0]!.body).toContain(`#${number} (Refund)`);
});

it('tells each state in the conversation, to the customer or in a note, once', async () => {
	setState(conversation, 'in_progress');
	await until(() => repliesIn(conversation).length === 2);
	setState(conversation, 'waiting_on_customer');
	await until(() => notesIn(conversation).length === 2);
	const look = await n8n.run(tickets.id, 'Every Two Minutes');
	await until(async () =>
		(await n8n.executions(tickets.id)).some(({ id, status }) => id === look && status === 'success'),
	);
	expect([repliesIn(conversation).length, notesIn(conversation).length]).toEqual([2, 2]);
	expect(repliesIn(conversation)[1]!.body).toContain('We are working on your ticket');
});

it('leaves to people, with what was written, what cannot become a ticket, and tells somebody', async () => {
	const legal = escalated('My lawyer will call you.', 'legal');
	await until(() => notesIn(legal).length > 0);
	await runs(1, legal.id, '"Tell Somebody"', 'was to become a ticket, and could not');
	expect(legal.ticket).toBeNull();
	expect(notesIn(legal)[0]!.body).toContain('My lawyer will call you.');
	tag(legal);
	await runs(2, legal.id, '"Make Ticket"');
	expect(notesIn(legal)).toHaveLength(1);
});

it('does what is missing when a step was refused, with the next look', async () => {
	const refused = sandbox.workspace.addConversation({ contact: maya, body: 'Pay me back.' });
	sandbox.refuseNext({
		method: 'POST',
		path: `/conversations/${refused.id}/reply`,
		times: 3,
		answer: { status: 403 },
	});
	sandbox.workspace.conversations.update(refused, { custom_attributes: { 'AI category': 'billing' } });
	tag(refused);
	await runs(1, refused.id, 'It failed to make a ticket of conversation');
	expect(refused.ticket).not.toBeNull();
	expect(repliesIn(refused)).toEqual([]);
	await n8n.run(tickets.id, 'Every Two Minutes');
	await until(() => notesIn(refused).length > 0);
	expect([repliesIn(refused).length, notesIn(refused).length]).toEqual([1, 1]);
});

it('shows which settings fit and which do not', async () => {
	await n8n.run(tickets.id, 'Test Settings');
	await runs(1, 'billing becomes Refund', 'There is no ticket type \\"No Such Type\\"');
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
