import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact, Conversation, TicketType } from '../../dev/sandbox';
import { Editor } from './editor';
import { letTimeLeap } from '../virtual-clock';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Tickets in n8n's engine against the sandbox, which takes no value of another type than the attribute's. */

let bench: Workbench;
let mia: Contact;
let bug: TicketType;
let ticket: Conversation;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom(), { clock: systemClock });
	mia = bench.workspace.addContact({ role: 'user', email: 'mia@example.com', external_id: 'mia-1' });
	bug = bench.workspace.addTicketType({ name: 'Bug', category: 'Customer' });
	const add = (name: string, data_type: TicketType['attributes'][number]['data_type'], list_items?: string) =>
		bench.workspace.ticketTypes.addAttribute(bug.id, { name, data_type, list_items });
	add('Order', 'string');
	add('Severity', 'list', 'High, Low');
	add('Seats', 'integer');
	add('Loss', 'decimal');
	add('Blocking', 'boolean');
	add('Since', 'datetime');
	add('Screenshots', 'files');
	ticket = bench.workspace.addTicket({
		ticket_type_id: bug.id,
		contacts: [{ id: mia.id }],
		ticket_attributes: { _default_title_: 'Login fails' },
	});
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const results = async (operation: string, parameters: INodeParameters = {}, item?: IDataObject) =>
	await bench.results({ resource: 'ticket', operation, ...parameters }, item);

async function refusal(
	operation: string,
	parameters: INodeParameters = {},
	item: IDataObject = {},
): Promise<string> {
	const { error } = await bench.run({ resource: 'ticket', operation, ...parameters }, [item]);
	return `${error?.message} ${error?.description}`;
}

const form = (value: IDataObject) =>
	({
		ticketAttributes: { mappingMode: 'defineBelow', value, matchingColumns: [], schema: [] },
	}) as unknown as INodeParameters;
const create = (given: INodeParameters): INodeParameters => ({
	ticketType: locator(bug.id),
	contact: locator(mia.id),
	...given,
});
const on = (given: INodeParameters = {}): INodeParameters => ({ ticket: locator(ticket.id), ...given });

const sent = () => bench.requests.at(-1)!;
const attributesSent = () => (sent().body as IDataObject).ticket_attributes;
const writes = () =>
	bench.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
const itemId = (name: string) =>
	bug.attributes
		.find((attribute) => attribute.name === 'Severity')!
		.list_items.find((item) => item.name === name)!.id;

describe('The attributes of a new ticket', () => {
	it.each(['1', 'Order 5', '2026-03-14', '1773478800', 'true'])(
		'%j is text and stays text',
		async (words) => {
			await results('create', create(form({ _default_title_: words, Order: words })));
			expect(attributesSent()).toEqual({ _default_title_: words, Order: words });
		},
	);

	it('have the types that the ticket type says, whatever the form or an expression gave', async () => {
		const given = {
			Order: '={{ $json.order }}',
			Severity: 'High',
			Seats: '={{ "3" }}',
			Loss: '0.5',
			Blocking: '={{ "false" }}',
			Since: '2026-03-14T09:00:00Z',
			Screenshots: '["https://example.com/a.png"]',
		};
		const [created] = await results('create', create({ ...form(given), simplify: false }), { order: 5 });
		expect(attributesSent()).toEqual({
			...{ Order: '5', Severity: itemId('High'), Seats: 3, Loss: 0.5, Blocking: false, Since: 1773478800 },
			Screenshots: ['https://example.com/a.png'],
		});
		expect(created).toMatchObject({ type: 'ticket', ticket_attributes: attributesSent() as IDataObject });
	});

	it('may be JSON, which goes over the form', async () => {
		const additionalFields = { ticketAttributesJson: '{ "Order": "Order 5", "Severity": "Low" }' };
		await results('create', create({ ...form({ Order: '1', Seats: 2 }), additionalFields }));
		expect(attributesSent()).toEqual({ Order: 'Order 5', Seats: 2, Severity: itemId('Low') });
	});

	it('may be the fields of the item that have their names', async () => {
		const attributes = { mappingMode: 'autoMapInputData', value: null } as unknown as INodeParameters;
		await results('create', create({ ticketAttributes: attributes }), {
			Order: '1',
			Severity: itemId('Low'),
			other: 'data',
		});
		expect(attributesSent()).toEqual({ Order: '1', Severity: itemId('Low') });
	});

	it.each<[string, IDataObject, IDataObject]>([
		[
			'in any case',
			{ title: 'Login fails', Description: 'Since Monday' },
			{ _default_title_: 'Login fails', _default_description_: 'Since Monday' },
		],
		[
			"unless the item has Intercom's own name as well",
			{ title: 'A book', _default_title_: 'Login fails' },
			{ _default_title_: 'Login fails' },
		],
	])('built in, take the title and the description of the item %s', async (_case, item, sentOn) => {
		const attributes = { mappingMode: 'autoMapInputData', value: null } as unknown as INodeParameters;
		await results('create', create({ ticketAttributes: attributes }), item);
		expect(attributesSent()).toEqual(sentOn);
	});

	it.each<[string, IDataObject, RegExp]>([
		[
			'that the type does not have',
			{ Priority: 'High' },
			/^There is no ticket attribute 'Priority' \[item 0\].*Order, Severity/,
		],
		[
			'that is no item of its list',
			{ Severity: 'Medium' },
			/^'Severity' is "Medium", .* \[item 0\] Use one of: High, Low\./,
		],
		['of another type', { Seats: 'many' }, /^'Seats' is "many", which is not a whole number \[item 0\]/],
	])('one %s is refused before anything is sent', async (_case, given, message) => {
		expect(await refusal('create', create(form(given)))).toMatch(message);
		expect(writes()).toEqual([]);
	});

	it.each<[string, INodeParameters]>([
		['not at all', {}],
		['as nothing', form({ Seats: 3, Order: '' })],
		['by an expression that finds nothing', form({ Order: '={{ $json.none ?? null }}' })],
	])('that its type requires and that is given %s is named before anything is sent', async (_case, given) => {
		bug.attributes.find(({ name }) => name === 'Order')!.required_to_create = true;
		expect(await refusal('create', create(given))).toMatch(
			/^'Order' is missing \[item 0\] Intercom takes no tickets of type \d+ without\./,
		);
		expect(writes()).toEqual([]);
	});

	it('that its type requires may be given as JSON', async () => {
		bug.attributes.find(({ name }) => name === 'Order')!.required_to_create = true;
		await results('create', create({ additionalFields: { ticketAttributesJson: '{ "Order": "5" }' } }));
		expect(attributesSent()).toEqual({ Order: '5' });
	});

	it('are all in the form from the start, and none has a value by itself', async () => {
		bug.attributes.find(({ name }) => name === 'Order')!.required_to_create = true;
		const property = new Intercom().description.properties.find(
			({ name, displayOptions }) =>
				name === 'ticketAttributes' && displayOptions?.show?.operation?.includes('create'),
		);
		expect(property?.typeOptions?.resourceMapper?.addAllFields).toBe(true);
		const { fields } = await new Editor(new Intercom(), bench, {
			...{ authentication: 'accessToken', resource: 'ticket', operation: 'create' },
			ticketType: locator(bug.id, 'list'),
		}).mapperFields('getTicketAttributes');
		expect(fields.filter(({ display }) => !display)).toEqual([]);
		expect(fields.map(({ displayName }) => displayName)).toContain('Order (Required)');
		const ofItself = ({ type, defaultValue }: (typeof fields)[number]) =>
			type === 'boolean' && defaultValue !== null;
		expect(fields.filter(ofItself)).toEqual([]);
	});

	it('are looked up once for all items', async () => {
		await bench.run({ resource: 'ticket', operation: 'create', ...create(form({ Order: '1' })) }, [
			{},
			{},
			{},
		]);
		expect(bench.requests.filter(({ path }) => path.startsWith('/ticket_types'))).toHaveLength(1);
		expect(writes()).toHaveLength(3);
	});

	it('are offered as a form, in their order and in words that people use', async () => {
		const fieldsFor = async (ticketType: unknown) =>
			await new Editor(new Intercom(), bench, {
				...{ authentication: 'accessToken', resource: 'ticket', operation: 'create', ticketType },
			} as INodeParameters).mapperFields('getTicketAttributes');
		const { fields } = await fieldsFor(locator(bug.id, 'list'));
		expect(fields.map(({ displayName, type }) => `${displayName}: ${type}`)).toEqual([
			...['Title: string', 'Description: string', 'Order: string', 'Severity: options', 'Seats: number'],
			...['Loss: number', 'Blocking: boolean', 'Since: dateTime', 'Screenshots: array'],
		]);
		expect(fields.find(({ id }) => id === 'Severity')?.options).toEqual([
			{ name: 'High', value: itemId('High') },
			{ name: 'Low', value: itemId('Low') },
		]);
		expect(await fieldsFor(locator(''))).toMatchObject({
			fields: [],
			emptyFieldsNotice: 'Choose a ticket type first, from the list or by its ID.',
		});
	});
});

describe('A ticket', () => {
	it('is created with assignees, company and a contact that the email makes', async () => {
		const company = bench.workspace.addCompany({ company_id: 'acme', name: 'Acme' });
		const [nora] = bench.workspace.teammates.list();
		const [created] = await results('create', {
			...create(form({ _default_title_: 'Invoice' })),
			contact: locator('new@example.com', 'email'),
			additionalFields: {
				assignedTeammate: locator(nora!.id),
				company: locator(company.id),
				createdAt: '2026-03-14T09:00:00Z',
				skipNotifications: true,
			},
		});
		expect(created).toMatchObject({
			title: 'Invoice',
			state: 'Submitted',
			open: true,
			admin_assignee_id: Number(nora!.id),
		});
		expect(sent().body).toMatchObject({
			contacts: [{ email: 'new@example.com' }],
			assignment: { admin_assignee_id: nora!.id },
			...{ company_id: company.id, created_at: 1773478800, skip_notifications: true },
		});
	});

	it('is created in the background, and given once it is there', async () => {
		letTimeLeap();
		const [job] = await results('enqueue', create(form({ _default_title_: '1' })));
		expect(job).toMatchObject({ type: 'job', status: 'pending', resource_id: null });
		const [created] = await results(
			'enqueue',
			create({ ...form({ _default_title_: '2' }), waitForTicket: true }),
		);
		expect(created).toMatchObject({ type: 'ticket', ticket_attributes: { _default_title_: '2' } });
	});

	it('is read, found by what it holds, and listed', async () => {
		const seats = bug.attributes.find(({ name }) => name === 'Seats')!;
		const other = bench.workspace.addTicket({
			ticket_type_id: bug.id,
			contacts: [{ id: mia.id }],
			ticket_attributes: { Seats: 7 },
		});
		const filter = (field: IDataObject) =>
			({ filterGroups: { group: [{ filters: { filter: [field] } }] } }) as unknown as INodeParameters;
		expect(await results('get', on())).toMatchObject([
			{ id: ticket.id, title: 'Login fails', contact_id: mia.id },
		]);
		expect(await results('search', filter({ field: 'title', operator: '~', value: 'login' }))).toMatchObject([
			{ id: ticket.id },
		]);
		expect(
			await results('search', filter({ field: 'namedNumber', fieldName: seats.id, operator: '>', value: 6 })),
		).toMatchObject([{ id: other.id }]);
		expect((await results('getAll', { returnAll: true })).map(({ id }) => id).sort()).toEqual(
			[ticket.id, other.id].sort(),
		);
	});

	it('is changed: state, attributes of its own type, assignee, sleep', async () => {
		const team = bench.workspace.addTeam({ name: 'Bugs' });
		const [nora] = bench.workspace.teammates.list();
		const [changed] = await results(
			'update',
			on({
				assignTo: 'team',
				assignedTeam: locator(team.id),
				updateFields: {
					ticketState: locator('7494'),
					ticketAttributesJson: '{ "Severity": "High" }',
					snoozeUntil: '2099-03-14T09:00:00Z',
					isShared: false,
				},
			}),
		);
		expect(changed).toMatchObject({ state: 'In progress', team_assignee_id: Number(team.id) });
		expect(sent().body).toEqual({
			ticket_attributes: { Severity: itemId('High') },
			...{ ticket_state_id: '7494', snoozed_until: 4077162000, is_shared: false },
			...{ assignee_id: team.id, admin_id: Number(nora!.id) },
		});
		await results('update', on({ assignTo: 'nobody', updateFields: { open: false, company: locator('') } }));
		expect(sent().body).toMatchObject({ assignee_id: '0', open: false, company_id: null });
		expect(ticket).toMatchObject({ state: 'closed', team_assignee_id: '0', company_id: null });
	});

	it('is changed by the form of a chosen type without being read first', async () => {
		await results('update', on({ ticketType: locator(bug.id), ...form({ Order: '1' }) }));
		expect(attributesSent()).toEqual({ Order: '1' });
		expect(
			bench.requests.filter(({ method, path }) => method === 'GET' && path.startsWith('/tickets')),
		).toEqual([]);
	});

	it.each<[string, INodeParameters, RegExp]>([
		['an update of nothing', {}, /^There is nothing to update \[item 0\]/],
		[
			'a snooze into the past',
			{ updateFields: { snoozeUntil: '2020-01-01T00:00:00Z' } },
			/^'Snooze Until' gives a time that has passed/,
		],
	])('%s is explained before anything is sent', async (_case, given, message) => {
		expect(await refusal('update', on(given))).toMatch(message);
		expect(writes()).toEqual([]);
	});

	it('gets another type, and keeps what both have', async () => {
		const fault = bench.workspace.addTicketType({ name: 'Fault' });
		bench.workspace.ticketTypes.addAttribute(fault.id, { name: 'Seats', data_type: 'integer' });
		const [changed] = await results(
			'changeType',
			on({
				...{ ticketType: locator(fault.id), ticketState: locator('7494'), simplify: false },
				...form({ Seats: '4' }),
			}),
		);
		expect(changed).toMatchObject({ ticket_attributes: { _default_title_: 'Login fails', Seats: 4 } });
		const tracker = bench.workspace.addTicketType({ name: 'Outage', category: 'Tracker' });
		expect(
			await refusal('changeType', on({ ticketType: locator(tracker.id), ticketState: locator('7494') })),
		).toMatch(/400/);
	});

	it('is deleted', async () => {
		expect(await results('delete', on())).toEqual([{ deleted: true, id: ticket.id }]);
		expect(await refusal('delete', on())).toMatch(/^Ticket not found \[item 0\].*404/);
	});

	it('is picked from a list by its title', async () => {
		const editor = new Editor(new Intercom(), bench);
		expect((await editor.list('searchTickets', 'LOGIN')).results).toEqual([
			{ name: '#22 · Login fails · Bug', value: ticket.id },
		]);
	});
});

describe('What is written in a ticket', () => {
	const lastPart = () => ticket.parts.at(-1)!;

	it('a reply is for the customer, with quick replies and files', async () => {
		const binary = {
			log: { data: Buffer.from('lines').toString('base64'), mimeType: 'text/plain', fileName: 'log.txt' },
		};
		const additionalFields = {
			attachmentInputFields: 'log',
			quickReplies: { quickReply: [{ text: 'Yes' }] },
		};
		const { outputs } = await bench.run(
			{ resource: 'ticket', operation: 'reply', ...on({ message: 'Solved?', additionalFields }) },
			[],
			{ items: [{ json: {}, binary }] },
		);
		expect(outputs[0]![0]!.json).toMatchObject({
			part_type: 'quick_reply',
			text: 'Solved?',
			attachments: ['log.txt'],
		});
		expect(sent().body).toMatchObject({
			type: 'admin',
			message_type: 'quick_reply',
			reply_options: [{ text: 'Yes' }],
		});
	});

	it('files beside addresses are refused, because Intercom would drop the addresses', async () => {
		const binary = { log: { data: Buffer.from('lines').toString('base64'), mimeType: 'text/plain' } };
		const additionalFields = { attachmentInputFields: 'log', attachmentUrls: 'https://example.com/a.pdf' };
		const { error } = await bench.run(
			{ resource: 'ticket', operation: 'reply', ...on({ message: 'See both', additionalFields }) },
			[],
			{ items: [{ json: {}, binary }] },
		);
		expect(error?.message).toContain("'Attachment URLs' and 'Attachment Input Fields' are both given");
		expect(writes()).toEqual([]);
	});

	it('Markdown is formatted in replies and notes', async () => {
		await results('reply', on({ message: 'Try `npm start`' }));
		expect(sent().body).toMatchObject({ body: '<p>Try <code>npm start</code></p>' });
		await results('addNote', on({ note: '- One\n- Two' }));
		expect(sent().body).toMatchObject({ body: '<ul><li>One</li><li>Two</li></ul>' });
	});

	it('a note is never for the customer, and cannot become a reply', async () => {
		await results('addNote', on({ note: 'Ask Ada', additionalFields: { crossPost: true } }));
		expect(sent().body).toMatchObject({ type: 'admin', message_type: 'note', cross_post: true });
		expect(lastPart().part_type).toBe('note');
	});

	it('a contact answers in words or with a quick reply, but not in a back-office ticket', async () => {
		const contact = locator('mia-1', 'externalId');
		await results('replyAsContact', on({ contact, message: 'Still broken' }));
		expect(sent().body).toEqual({
			type: 'user',
			user_id: 'mia-1',
			message_type: 'comment',
			body: 'Still broken',
		});
		const uuid = 'f4a98af1-be56-4948-a57e-e1a83f8484c6';
		await results(
			'replyAsContact',
			on({ contact, replyWith: 'quickReply', quickReplyText: 'Yes', quickReplyUuid: uuid }),
		);
		expect(lastPart().metadata).toEqual({ quick_reply_uuid: uuid });
		const task = bench.workspace.addTicketType({ name: 'Task', category: 'Back-office' });
		const { id } = bench.workspace.addTicket({ ticket_type_id: task.id, contacts: [{ id: mia.id }] });
		expect(await refusal('replyAsContact', { ticket: locator(id), contact, message: 'Hi' })).toMatch(
			/^User replies are not allowed on Backoffice tickets \[item 0\]/,
		);
	});
});

describe('What a ticket has beside it', () => {
	it('tags, put on by name and taken off', async () => {
		const tag = locator('urgent', 'name');
		expect(await results('addTag', on({ tag }))).toMatchObject([{ name: 'urgent' }]);
		expect(ticket.tags).toHaveLength(1);
		await results('removeTag', on({ tag }));
		expect(ticket.tags).toEqual([]);
		expect(sent()).toMatchObject({ method: 'DELETE', body: { admin_id: expect.any(String) } });
	});

	it('conversations, linked with a tracker and no other kind of ticket', async () => {
		const outage = bench.workspace.addTicketType({ name: 'Outage', category: 'Tracker' });
		const tracker = bench.workspace.addTicket({ ticket_type_id: outage.id, contacts: [{ id: mia.id }] });
		const conversation = bench.workspace.addConversation({ contact: mia, body: 'Down?' });
		const link = { ticket: locator(tracker.id), conversation: locator(conversation.id) };
		expect(await results('linkConversation', link)).toMatchObject([{ id: conversation.id }]);
		expect(await refusal('linkConversation', link)).toMatch(
			/^A conversation can only have one tracker ticket/,
		);
		await results('unlinkConversation', link);
		expect([tracker.linked_ids, conversation.linked_ids]).toEqual([[], []]);
		expect(await refusal('linkConversation', { ...link, ...on() })).toMatch(
			/^Only tracker tickets support linking/,
		);
	});
});

it('A conversation becomes a ticket with the same form', async () => {
	const conversation = bench.workspace.addConversation({ contact: mia, body: 'It is broken' });
	await bench.results({
		resource: 'conversation',
		operation: 'convertToTicket',
		conversation: locator(conversation.id),
		ticketType: locator(bug.id),
		...form({ _default_title_: 'Order 5', Severity: 'Low' }),
	});
	expect(conversation.ticket?.attributes).toEqual({ _default_title_: 'Order 5', Severity: itemId('Low') });
});
