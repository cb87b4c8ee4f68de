import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What changes conversations, in n8n's engine against the sandbox. */

let bench: Workbench;
let contact: Contact;
let conversation: Conversation;
let nora: Teammate;
let ada: Teammate;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	contact = bench.workspace.addContact({
		email: 'mia@example.com',
		external_id: 'mia-1',
		role: 'user',
		name: 'Mia Nowak',
	});
	conversation = bench.workspace.addConversation({ contact, body: 'I cannot log in' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

/** The node's parameters for an operation on the conversation. */
const on = (operation: string, parameters: INodeParameters = {}): INodeParameters => ({
	resource: 'conversation',
	operation,
	conversation: locator(conversation.id),
	...parameters,
});

const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results(on(operation, parameters));

const refusal = async (operation: string, parameters: INodeParameters = {}): Promise<string> => {
	const { error } = await bench.run(on(operation, parameters));
	return `${error?.message} ${error?.description}`;
};

const writes = () => bench.requests.filter(({ method }) => method !== 'GET');

const lastPart = () => conversation.parts.at(-1)!;

describe('A reply', () => {
	it('is a comment of the teammate whom the credential belongs to', async () => {
		const [changed] = await results('reply', { message: 'Have you tried again?' });
		expect(lastPart()).toMatchObject({
			part_type: 'comment',
			author: { id: nora.id },
			body: '<p>Have you tried again?</p>',
		});
		expect(changed).toMatchObject({
			id: conversation.id,
			state: 'open',
			part_id: lastPart().id,
			part_type: 'comment',
		});
	});

	it('can come from another teammate, named by e-mail', async () => {
		await results('reply', { message: 'Hello', teammate: locator('ADA@example.com', 'email') });
		expect(lastPart().author.id).toBe(ada.id);
	});

	it('takes quick replies, files, a time, and no notifications', async () => {
		const binary = {
			log: {
				data: Buffer.from('some lines').toString('base64'),
				mimeType: 'text/plain',
				fileName: 'log.txt',
			},
		};
		const { error } = await bench.run(
			on('reply', {
				message: 'Solved?',
				additionalFields: {
					quickReplies: {
						quickReply: [{ text: 'Yes' }, { text: 'No', uuid: 'f4a98af1-be56-4948-a57e-e1a83f8484c6' }],
					},
					attachmentUrls: 'https://example.com/a.png, https://example.com/b.png',
					attachmentInputFields: 'log',
					createdAt: '2026-03-14T09:00:00Z',
					skipNotifications: true,
				},
			}),
			[],
			{ items: [{ json: {}, binary }] },
		);
		expect(error).toBeUndefined();
		expect(writes().at(-1)!.body).toEqual({
			message_type: 'quick_reply',
			type: 'admin',
			admin_id: nora.id,
			body: 'Solved?',
			reply_options: [
				{ text: 'Yes', uuid: expect.stringMatching(/^[\da-f-]{36}$/) },
				{ text: 'No', uuid: 'f4a98af1-be56-4948-a57e-e1a83f8484c6' },
			],
			attachment_urls: ['https://example.com/a.png', 'https://example.com/b.png'],
			attachment_files: [
				{ name: 'log.txt', content_type: 'text/plain', data: Buffer.from('some lines').toString('base64') },
			],
			created_at: 1773478800,
			skip_notifications: true,
		});
		expect(lastPart().attachments).toHaveLength(3);
	});

	it.each<[string, INodeParameters, string]>([
		['without words', { message: ' ' }, "'Message' is empty"],
		[
			'with eleven files',
			{
				message: 'Hello',
				additionalFields: { attachmentUrls: Array(11).fill('https://example.com/a.png').join() },
			},
			"'Attachment URLs' names 11 files, Intercom takes 10 at most",
		],
		[
			'with a file that the item does not have',
			{ message: 'Hello', additionalFields: { attachmentInputFields: 'data' } },
			"'data'",
		],
		[
			'with a quick reply without text',
			{ message: 'Hello', additionalFields: { quickReplies: { quickReply: [{}] } } },
			'Quick Reply',
		],
	])('is not sent %s', async (_case, parameters, message) => {
		expect(await refusal('reply', parameters)).toContain(message);
		expect(writes()).toEqual([]);
	});

	it('is not sent twice when the connection breaks after it', async () => {
		bench.refuseNext({ method: 'POST', path: /reply$/, answer: 'reset after' });
		expect(await refusal('reply', { message: 'Hello' })).toContain('Intercom may have carried it out');
		expect(conversation.parts).toHaveLength(1);
	});
});

describe('Markdown', () => {
	it.each<[operation: string, parameters: INodeParameters]>([
		['reply', { message: 'Open **Settings**' }],
		['addNote', { note: 'Open **Settings**' }],
		['close', { additionalFields: { message: 'Open **Settings**' } }],
		['assign', { assignTo: 'nobody', additionalFields: { message: 'Open **Settings**' } }],
	])('is formatted by %s, as Intercom would show the stars', async (operation, parameters) => {
		await results(operation, parameters);
		const bodies = writes().map(({ body }) => (body as IDataObject).body);
		expect(bodies).toContain('<p>Open <b>Settings</b></p>');
	});

	it('is none where there are no marks: the customer reads the text as it was written', async () => {
		await results('reply', { message: 'Hello Mia,\n2 * 3 < 7' });
		expect(writes().at(-1)!.body).toMatchObject({ body: '<p>Hello Mia,<br>2 * 3 &lt; 7</p>' });
	});
});

describe('A note', () => {
	it.each([
		['text', 'All is settled.\n[ai hand-back 24801]'],
		['HTML', '<p>All is settled.</p><p>[ai hand-back 24801]</p>'],
		['nothing else', '[ai hand-back 24801]'],
		['an approval', 'Yes\n\n[ai approval 24801 until 2026-03-14T09:30:00.000Z in run 57]'],
	])('that passes for one of Intercom Escalation is not written: %s', async (_, note) => {
		expect(await refusal('addNote', { note })).toMatch(/'Note' ends with \[ai \S+ 24801/);
		expect(writes()).toEqual([]);
	});

	it('may quote such a mark within', async () => {
		await results('addNote', { note: 'It had [ai hand-back 24801] at its end.\nOdd.' });
		expect(lastPart().part_type).toBe('note');
	});

	it('is never a reply', async () => {
		await results('addNote', {
			note: '<b>Angry</b>',
			additionalFields: { attachmentUrls: 'https://example.com/a.png' },
		});
		expect(writes().at(-1)!.body).toMatchObject({
			message_type: 'note',
			body: '<b>Angry</b>',
			attachment_urls: expect.any(Array),
		});
		expect(lastPart().part_type).toBe('note');
	});
});

describe('A reply as the contact', () => {
	it.each<[string, INodeParameters['contact'], IDataObject]>([
		['ID', locator('{id}'), { intercom_user_id: '{id}' }],
		['external ID', locator('mia-1', 'externalId'), { user_id: 'mia-1' }],
		['e-mail', locator('mia@example.com', 'email'), { email: 'mia@example.com' }],
	])('names the contact by %s', async (_by, given, sent) => {
		const withId = <T>(value: T) => JSON.parse(JSON.stringify(value).replace('{id}', contact.id)) as T;
		await results('replyAsContact', { contact: withId(given), message: 'Still broken' });
		expect(bench.requests.map(({ body }) => body)).toEqual([
			{ message_type: 'comment', type: 'user', body: 'Still broken', ...withId(sent) },
		]);
		expect(lastPart().author).toMatchObject({ type: 'user', id: contact.id });
	});

	it('goes to the last conversation of the contact', async () => {
		const [changed] = await results('replyAsContact', {
			replyTo: 'last',
			conversation: locator(''),
			contact: locator(contact.id),
			message: 'One more thing',
			additionalFields: { createdAt: '2026-03-14T09:00:00Z' },
		});
		expect(changed).toMatchObject({ id: conversation.id });
		expect(writes()[0]!.path).toBe('/conversations/last/reply');
	});

	it('can be the choice of a quick reply', async () => {
		const uuid = 'a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb';
		await results('replyAsContact', {
			contact: locator(contact.id),
			replyWith: 'quickReply',
			quickReplyText: 'Yes',
			quickReplyUuid: uuid,
		});
		expect(lastPart()).toMatchObject({ metadata: { quick_reply_uuid: uuid }, body: '<p>Yes</p>' });
	});
});

describe('Assigning', () => {
	const team = () => bench.workspace.teammates.teams()[0]!;

	it.each<[string, () => INodeParameters, () => Partial<Conversation>, string[]]>([
		[
			'to a teammate',
			() => ({ assignTo: 'teammate', assignedTeammate: locator(ada.id) }),
			() => ({ admin_assignee_id: ada.id, team_assignee_id: team().id }),
			['admin'],
		],
		[
			'to a team',
			() => ({ assignTo: 'team', assignedTeam: locator(team().id) }),
			() => ({ admin_assignee_id: nora.id, team_assignee_id: team().id }),
			['team'],
		],
		[
			'to nobody',
			() => ({ assignTo: 'nobody' }),
			() => ({ admin_assignee_id: '0', team_assignee_id: '0' }),
			['admin', 'team'],
		],
		[
			'away from the teammate',
			() => ({ assignTo: 'nobody', unassign: 'teammate' }),
			() => ({ admin_assignee_id: '0', team_assignee_id: team().id }),
			['admin'],
		],
		[
			'away from the team',
			() => ({ assignTo: 'nobody', unassign: 'team' }),
			() => ({ admin_assignee_id: nora.id, team_assignee_id: '0' }),
			['team'],
		],
	])('%s', async (_to, parameters, expected, types) => {
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		bench.workspace.parts.assign(conversation, nora, { type: 'team', id: team().id });
		await results('assign', parameters());
		expect(conversation).toMatchObject(expected());
		expect(writes().map(({ body }) => (body as IDataObject).type)).toEqual(types);
	});

	it('leaves a message once', async () => {
		await results('assign', { assignTo: 'nobody', additionalFields: { message: 'Somebody with an idea?' } });
		expect(conversation.parts.map(({ body }) => body)).toEqual(['<p>Somebody with an idea?</p>', null]);
	});

	it('says which teammate does not exist', async () => {
		expect(await refusal('assign', { assignTo: 'teammate', assignedTeammate: locator('4711') })).toContain(
			'Assignee not found [item 0]',
		);
		expect(
			await refusal('assign', { assignTo: 'teammate', assignedTeammate: locator('={{ undefined }}') }),
		).toContain("'Assigned Teammate' is empty");
	});
});

describe('Snoozing', () => {
	const now = Date.parse('2030-03-14T09:00:00Z');

	it.each<[string, INodeParameters, string]>([
		['for a while', { snooze: 'for', amount: 3, unit: 'hours' }, '2030-03-14T12:00:00Z'],
		['for a day unless told otherwise', { snooze: 'for' }, '2030-03-15T09:00:00Z'],
		['until a date', { snooze: 'until', snoozeUntil: '2030-04-01T08:00:00Z' }, '2030-04-01T08:00:00Z'],
	])('%s', async (_how, parameters, until) => {
		jest.spyOn(systemClock, 'now').mockReturnValue(now);
		await results('snooze', parameters);
		expect(conversation).toMatchObject({ state: 'snoozed', snoozed_until: Date.parse(until) / 1000 });
	});

	it.each<[INodeParameters, string]>([
		[{ snooze: 'for', amount: 0 }, "'Amount' gives a time that has passed"],
		[{ snooze: 'until', snoozeUntil: '2020-01-01' }, "'Snooze Until' gives a time that has passed"],
		[{ snooze: 'until', snoozeUntil: '={{ null }}' }, "'Snooze Until' is empty, which is not a date"],
	])('is refused for %j', async (parameters, message) => {
		expect(await refusal('snooze', parameters)).toContain(message);
		expect(writes()).toEqual([]);
	});
});

describe('State', () => {
	it('is closed with a last message, and opened again', async () => {
		expect(await results('close', { additionalFields: { message: 'Goodbye' } })).toMatchObject([
			{ state: 'closed', part_type: 'close' },
		]);
		expect(lastPart().body).toBe('<p>Goodbye</p>');
		expect(await results('open')).toMatchObject([{ state: 'open', part_type: 'open' }]);
	});
});

describe('Tags', () => {
	const tags = () => conversation.tags.map(({ tag_id: id }) => bench.workspace.tags.get(id).name);

	it('are put on by ID, or by name, which makes a tag that is not there', async () => {
		const vip = bench.workspace.addTag('vip');
		await results('addTag', { tag: locator(vip.id) });
		const [added] = await results('addTag', { tag: locator('ai-handed-off', 'name') });
		expect(tags()).toEqual(['vip', 'ai-handed-off']);
		expect(added).toMatchObject({ type: 'tag', name: 'ai-handed-off' });
	});

	it('are taken off by ID or by name, which must exist', async () => {
		for (const name of ['vip', 'Beta']) {
			bench.workspace.conversations.tag(conversation, bench.workspace.addTag(name), {
				type: 'admin',
				id: nora.id,
			});
		}
		await results('removeTag', { tag: locator(bench.workspace.addTag('vip').id) });
		await results('removeTag', { tag: locator('beta', 'name') });
		expect(tags()).toEqual([]);
		expect(writes().map(({ body }) => body)).toEqual([{ admin_id: nora.id }, { admin_id: nora.id }]);
		expect(await refusal('removeTag', { tag: locator('gamma', 'name') })).toContain(
			'No tag is named "gamma"',
		);
	});
});

describe('Updating', () => {
	const json = (attributes: IDataObject): INodeParameters => ({
		specifyCustomAttributes: 'json',
		customAttributesJson: JSON.stringify(attributes),
	});

	it('changes title, read state and company', async () => {
		const acme = bench.workspace.addCompany({ company_id: 'acme', name: 'Acme' });
		const updateFields = { title: 'Login fails', read: true, company: locator(acme.id) };
		expect(await results('update', { updateFields })).toMatchObject([
			{ id: conversation.id, title: 'Login fails' },
		]);
		expect(conversation).toMatchObject({ read: true, company_id: acme.id });
		expect(writes()[0]!.body).toEqual({ title: 'Login fails', read: true, company_id: acme.id });
	});

	it('sends false, zero, empty and null as they are given', async () => {
		bench.workspace.addConversationAttribute({ name: 'urgent', data_type: 'boolean' });
		bench.workspace.addConversationAttribute({ name: 'attempts', data_type: 'integer' });
		bench.workspace.addConversationAttribute({ name: 'topic', data_type: 'string' });
		const attributes = { urgent: false, attempts: 0, topic: '' };
		await results('update', { updateFields: { title: '', read: false }, ...json(attributes) });
		expect(writes()[0]!.body).toEqual({ title: '', read: false, custom_attributes: attributes });
		await results('update', json({ topic: null }));
		expect(writes()[1]!.body).toEqual({ custom_attributes: { topic: null } });
	});

	it('names an attribute that does not exist, without asking Intercom to write', async () => {
		expect(await refusal('update', json({ colour: 'red' }))).toContain(
			"There is no conversation attribute 'colour'",
		);
		expect(writes()).toEqual([]);
	});

	it('explains an update without changes', async () => {
		expect(await refusal('update')).toContain('There is nothing to update');
		expect(writes()).toEqual([]);
	});
});

describe('Participants', () => {
	it('are attached and detached', async () => {
		const other = bench.workspace.addContact({ email: 'noah@example.com', role: 'user' });
		await results('attachContact', { contact: locator(other.id) });
		expect(conversation.contact_ids).toEqual([contact.id, other.id]);
		await results('detachContact', { contact: locator(other.id) });
		expect(conversation.contact_ids).toEqual([contact.id]);
		expect(writes().map(({ body }) => body)).toEqual([
			{ admin_id: nora.id, customer: { intercom_user_id: other.id } },
			{ admin_id: nora.id },
		]);
	});

	it('may be new leads, known by their e-mail', async () => {
		await results('attachContact', { contact: locator('new@example.com', 'email') });
		expect(bench.workspace.contacts.get(conversation.contact_ids[1])).toMatchObject({
			role: 'lead',
			email: 'new@example.com',
		});
	});

	it('are never none', async () => {
		expect(await refusal('detachContact', { contact: locator(contact.id) })).toContain(
			'Intercom answered 422',
		);
	});
});

describe('The end of a conversation', () => {
	it('merged into another one, which is given out', async () => {
		const primary = bench.workspace.addConversation({ contact, body: 'The same again' });
		expect(await results('merge', { mergeInto: locator(primary.id) })).toMatchObject([{ id: primary.id }]);
		expect(conversation.merged_into).toBe(primary.id);
	});

	it('made a ticket of, with attributes', async () => {
		const type = bench.workspace.addTicketType({ name: 'Bug' });
		const [ticket] = await results('convertToTicket', {
			ticketType: locator(type.id),
			additionalFields: { ticketState: locator('7494'), ticketAttributesJson: '{ "_default_title_": "1" }' },
		});
		expect(ticket).toMatchObject({ type: 'ticket', ticket_attributes: { _default_title_: '1' } });
		expect(conversation.ticket).toMatchObject({ ticket_type_id: type.id, ticket_state_id: '7494' });
	});

	it('redacted, in its first message or in a part', async () => {
		const part = bench.workspace.parts.replyAsContact(conversation, contact, { body: 'My password is 1234' });
		await results('redact', { redact: 'part', partId: part.id });
		await results('redact', { redact: 'source', sourceId: conversation.source.id });
		expect([part.redacted, conversation.source.redacted]).toEqual([true, true]);
	});

	it.each([true, false])('deleted, with %s for its metrics', async (retainMetrics) => {
		expect(await results('delete', { retainMetrics })).toEqual([{ deleted: true, id: conversation.id }]);
		expect(bench.workspace.conversations.deleted).toMatchObject([
			{ id: conversation.id, metrics_retained: retainMetrics },
		]);
	});
});
