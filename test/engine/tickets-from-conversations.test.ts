import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Contact, Conversation, Tag, Teammate, TicketType } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Make Ticket, Find Without Ticket and Tell Ticket State against the sandbox: one ticket, and each state told once. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;
let refund: TicketType;
let handedOff: Tag;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation(), { clock: systemClock });
	const { workspace } = bench;
	[nora, ada] = workspace.teammates.list() as [Teammate, Teammate];
	maya = workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	refund = workspace.addTicketType({ name: 'Refund' });
	workspace.ticketTypes.addAttribute(refund.id, { name: 'Order', data_type: 'integer' });
	workspace.ticketTypes.addAttribute(refund.id, {
		name: 'Urgency',
		data_type: 'list',
		list_items: 'Low,High',
	});
	workspace.addTicketType({ name: 'Case', category: 'Back-office' });
	workspace.addTicketType({ name: 'Outage', category: 'Tracker' });
	workspace.addConversationAttribute({ name: 'AI category', data_type: 'string' });
	workspace.addConversationAttribute({ name: 'Order ID', data_type: 'string' });
	handedOff = workspace.tags.named('ai-handed-off');
	conversation = escalated('I want my money back.\nOrder 77 never came.');
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

function escalated(body: string): Conversation {
	const begun = bench.workspace.addConversation({ contact: maya, body });
	bench.workspace.conversations.tag(begun, handedOff, { type: 'admin', id: ada.id });
	return begun;
}

const TYPES = 'billing: Refund; legal: Case; outage: Outage; gone: No Such Type';
const FORM = 'Title: {title}\nDescription: {question}\nOrder: {conversation.Order ID}\nUrgency: High';
const MESSAGE = 'We have opened ticket {ticketNumber} ({ticketType}) for you.';

async function run(parameters: INodeParameters, item: IDataObject = {}) {
	const { outputs, error } = await bench.run({ aiTeammate: locator(ada.id), ...parameters }, [item]);
	if (error) throw error;
	return outputs.map((items) => items.map(({ json }) => json));
}

async function make(item: IDataObject = {}, more: INodeParameters = {}) {
	const [made = [], not = []] = await run(
		{ operation: 'makeTicket', types: TYPES, form: FORM, message: MESSAGE, ...more },
		{ conversationId: conversation.id, category: 'billing', ...item },
	);
	return { made: made[0], not: not[0] };
}

const notes = () => conversation.parts.filter(({ part_type: type }) => type === 'note');
const replies = () =>
	conversation.parts.filter(
		({ author, body, part_type: type }) => author.id === ada.id && body !== null && type !== 'note',
	);
const NOT_NOW = { type: 'error.list', errors: [{ code: 'bad_request', message: 'Not now' }] };

describe('A conversation', () => {
	it('becomes one ticket, filled in, with the customer and people told, however often it runs', async () => {
		bench.workspace.conversations.update(conversation, { custom_attributes: { 'Order ID': '77' } });
		const { made } = await make();
		expect(made).toMatchObject({ made: true, ticketType: 'Refund', category: 'billing', problems: [] });
		const high = refund.attributes.find(({ name }) => name === 'Urgency')!.list_items[1]!;
		expect(conversation.ticket).toMatchObject({
			ticket_type_id: refund.id,
			attributes: {
				_default_title_: 'I want my money back.',
				_default_description_: 'I want my money back.\nOrder 77 never came.',
				Order: 77,
				Urgency: high.id,
			},
		});
		expect((await make()).made).toMatchObject({ made: false, ticketId: conversation.id });
		expect(replies().map(({ body }) => body)).toEqual([
			`<p>We have opened ticket ${conversation.ticket!.ticket_id} (Refund) for you.</p>`,
		]);
		expect(notes()).toHaveLength(1);
		expect(notes()[0]!.body).toContain('Order: 77');
	});

	it('has its category from the attribute that Hand Off writes, where none is given', async () => {
		bench.workspace.conversations.update(conversation, { custom_attributes: { 'AI category': 'billing' } });
		expect((await make({ category: '' })).made).toMatchObject({ made: true, ticketType: 'Refund' });
	});

	it('has nothing written that is missing, and what does not fit is told', async () => {
		bench.workspace.conversations.update(conversation, { custom_attributes: { 'Order ID': 'the blue one' } });
		const { made } = await make({}, { form: `${FORM}\nNo such: {title}` });
		expect(made!.problems).toEqual([expect.stringContaining("'Order' was left out")]);
		expect(conversation.ticket!.attributes).not.toHaveProperty('Order');
		expect(notes()[0]!.body).toContain('was left out');
	});

	it('gets a back-office ticket beside it, linked, of which the customer is not told', async () => {
		expect((await make({ category: 'legal' })).made).toMatchObject({ made: true, ticketType: 'Case' });
		expect((await make({ category: 'legal' })).made).toMatchObject({ made: false, ticketType: 'Case' });
		expect(bench.workspace.tickets.list()).toHaveLength(1);
		expect(conversation.linked_ids).toHaveLength(1);
		expect([replies(), notes().length]).toEqual([[], 1]);
	});

	it.each<[after: string, path: RegExp]>([
		['the ticket was made', /\/convert$/],
		['the customer was told', /\/reply$/],
	])('is told of once where no answer came after %s', async (_after, path) => {
		bench.refuseNext({ path, answer: 'reset after' });
		expect((await make()).made).toMatchObject({ ticketId: conversation.id });
		expect([replies().length, notes().length]).toEqual([1, 1]);
	});

	it('is completed where a run broke between its ticket and what is told of it', async () => {
		bench.refuseNext({ path: /\/reply$/, answer: { status: 400, body: NOT_NOW } });
		await expect(make()).rejects.toMatchObject({ message: expect.stringContaining('Not now') });
		expect(conversation.ticket).not.toBeNull();
		const found = await run({ operation: 'findWithoutTicket', types: TYPES });
		expect(found[0]).toEqual([{ conversationId: conversation.id }]);
		await make();
		expect([replies().length, notes().length]).toEqual([1, 1]);
		expect((await run({ operation: 'findWithoutTicket', types: TYPES }))[0]).toEqual([]);
	});

	it.each<[why: string, item: IDataObject, more: INodeParameters, problem: string]>([
		['there is no such type', { category: 'gone' }, {}, 'There is no ticket type "No Such Type"'],
		['the type is a tracker', { category: 'outage' }, {}, 'is a tracker'],
		['the types cannot be read', {}, { types: 'billing' }, "'Types' has the entry"],
		['the form cannot be read', {}, { form: 'Title' }, "'Form' has the line"],
	])('is left to people with all that was written where %s, told once', async (_why, item, more, problem) => {
		const { not } = await make(item, more);
		expect(not).toMatchObject({ made: false, isNew: true, problem: expect.stringContaining(problem) });
		expect((await make(item, more)).not).toMatchObject({ made: false, isNew: false });
		expect(conversation.ticket).toBeNull();
		expect(notes()).toHaveLength(1);
		expect(notes()[0]!.body).toContain('Order 77 never came.');
		// As soon as the settings are right.
		expect((await make()).made).toMatchObject({ made: true });
	});

	it('is left to people where Intercom refuses', async () => {
		bench.refuseNext({ path: /\/convert$/, answer: { status: 400, body: NOT_NOW } });
		expect((await make()).not).toMatchObject({ isNew: true, problem: expect.stringContaining('Not now') });
		expect(notes()[0]!.body).toContain('Title: I want my money back.');
	});

	it.each<[code: string, item: IDataObject, so: () => unknown]>([
		['noType', { category: 'shipping' }, () => undefined],
		['notEscalated', {}, () => bench.workspace.conversations.untag(conversation, handedOff)],
	])('becomes none: %s', async (code, item, so) => {
		so();
		expect((await make(item)).not).toMatchObject({ made: false, reasons: [{ code }] });
		expect([conversation.ticket, notes()]).toEqual([null, []]);
	});

	it('keeps the ticket that somebody made by hand, and nobody is told', async () => {
		bench.workspace.tickets.convert(conversation, { ticket_type_id: refund.id });
		for (const part of conversation.parts) part.app_package_code = null;
		expect((await make()).not).toMatchObject({ reasons: [{ code: 'madeByOthers' }] });
		expect([replies(), notes()]).toEqual([[], []]);
	});
});

describe('The state of a ticket', () => {
	const STATES =
		'In progress note: {name} has waited long enough.\nresolved: Ticket {ticketNumber} is {state}.\nwaiting_on_customer: Please answer.';
	const tell = async (ticketId = conversation.id) =>
		(await run({ operation: 'tellTicketState', stateMessages: STATES }, { ticketId }))[0]!;
	const setState = (category: string, ticket = conversation) => {
		const state = bench.workspace.ticketTypes.states.find((one) => one.category === category)!;
		bench.workspace.tickets.update(ticket, { ticket_state_id: state.id });
	};

	it('is told in the conversation, each change once', async () => {
		await make();
		expect(await tell()).toMatchObject([{ told: false, reasons: [{ code: 'noChange' }] }]);
		setState('in_progress');
		expect(await tell()).toMatchObject([{ told: true, conversationId: conversation.id }]);
		expect(await tell()).toMatchObject([{ told: false, reasons: [{ code: 'told' }] }]);
		expect(notes().at(-1)!.body).toContain('Maya has waited long enough.');
		setState('waiting_on_customer');
		await tell();
		await systemClock.sleep(5_000);
		setState('in_progress');
		await tell();
		await systemClock.sleep(5_000);
		setState('waiting_on_customer');
		await tell();
		await tell();
		const asked = replies().filter(({ body }) => body === '<p>Please answer.</p>');
		expect([asked.length, notes().length]).toEqual([2, 3]);
	});

	it.each<[what: string, words: string]>([
		['with what the customer asked', 'resolved: **{ticketNumber}** is {state}. You wrote: {question}'],
		['with the name of the customer', 'resolved: Ticket {ticketNumber} is {state}, {name}.'],
	])('is told once %s, whatever these are later', async (_what, stateMessages) => {
		const say = async () =>
			(await run({ operation: 'tellTicketState', stateMessages }, { ticketId: conversation.id }))[0]!;
		await make();
		const before = replies().length;
		await systemClock.sleep(5_000);
		setState('resolved');
		expect(await say()).toMatchObject([{ told: true }]);
		await systemClock.sleep(5_000);
		bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Thank you (both) & goodbye' });
		maya.name = 'Maya Lind';
		expect(await say()).toMatchObject([{ told: false, reasons: [{ code: 'told' }] }]);
		expect(replies()).toHaveLength(before + 1);
	});

	it('is told although the AI has said something else since', async () => {
		const stateMessages = 'resolved: Ticket {ticketNumber} is {state}: {question}';
		await make();
		setState('resolved');
		bench.workspace.parts.replyAsTeammate(conversation, ada, { body: 'Hello Maya' });
		const [told] = await run({ operation: 'tellTicketState', stateMessages }, { ticketId: conversation.id });
		expect(told).toMatchObject([{ told: true }]);
	});

	it('does not open what is closed', async () => {
		await make();
		bench.workspace.parts.close(conversation, nora);
		setState('resolved');
		expect(await tell()).toMatchObject([{ told: true }]);
		expect(await tell()).toMatchObject([{ told: false, reasons: [{ code: 'told' }] }]);
		expect(conversation.state).toBe('closed');
		const words = `<p>Ticket ${conversation.ticket!.ticket_id} is Resolved.</p>`;
		expect(replies().filter(({ body }) => body === words)).toHaveLength(1);
	});

	it('is looked for with one request, and told where no event did', async () => {
		const look = async () => (await run({ operation: 'tellTicketState', stateMessages: STATES }))[0]!;
		await make();
		setState('in_progress');
		await systemClock.sleep(5_000);
		expect(await look()).toMatchObject([{ told: true, conversationId: conversation.id }]);
		await systemClock.sleep(5_000);
		expect(await look()).toEqual([]);
		const before = bench.requests.length;
		expect(await look()).toEqual([]);
		expect(bench.requests.slice(before).map(({ path }) => path)).toEqual(['/tickets/search']);
		expect(notes()).toHaveLength(2);
	});

	it('of a back-office ticket is told in the conversation that it is linked with', async () => {
		await make({ category: 'legal' });
		const [ticket] = bench.workspace.tickets.list();
		setState('in_progress', ticket);
		expect(await tell(ticket!.id)).toMatchObject([{ told: true, conversationId: conversation.id }]);
		expect(notes()).toHaveLength(2);
	});

	it('of a ticket that others made is left to them', async () => {
		bench.workspace.tickets.convert(conversation, { ticket_type_id: refund.id });
		setState('resolved');
		expect(await tell()).toMatchObject([{ told: false, reasons: [{ code: 'notOurs' }] }]);
	});
});

describe('Check Ticket Settings', () => {
	const FINE = { types: 'billing: Refund; *: Case', form: FORM, customerMessage: MESSAGE, lookBack: '24' };
	const check = async (given: IDataObject) =>
		await run({ operation: 'checkTicketSettings' }, { ...FINE, tag: 'ai-handed-off', ...given });

	it('finds nothing to change where all fits', async () => {
		const [toChange, fine] = await check({ stateMessages: 'In progress: We are at it.\n*: {state}' });
		expect(toChange).toEqual([]);
		expect(fine!.filter(({ setting }) => setting === 'Form')).toHaveLength(4);
	});

	it.each<[setting: string, given: IDataObject, message: string]>([
		['Types', { types: 'billing: Refnd' }, 'There are: Refund, Case, Outage'],
		['Types', { types: 'billing: Outage' }, 'is a tracker'],
		['Types', { types: 'billing' }, 'no category with a type'],
		['Form', { form: 'Order number: 7' }, 'They have: Title, Description, Order, Urgency'],
		['Form', { form: 'Title: {subject}' }, '{subject} stands for nothing'],
		['Message to Customer', { customerMessage: 'Hello {customer}' }, '{customer} stands for nothing'],
		['State Messages', { stateMessages: 'Done: Yes.' }, 'There are: Submitted, In progress'],
		['State Messages', { stateMessages: 'Done' }, 'no state with words'],
		['AI Teammate ID', { aiTeammateId: '1' }, 'No teammate has this ID'],
		['Look Back', { lookBack: '0' }, 'at least 1'],
	])('tells what to change in %s: %j', async (setting, given, message) => {
		const [toChange] = await check(given);
		expect(toChange).toContainEqual(
			expect.objectContaining({ setting, ok: false, message: expect.stringContaining(message) }),
		);
	});
});
