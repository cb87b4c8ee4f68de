import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import axios, { type AxiosInstance } from 'axios';
import { startSandbox, type Change, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller } from './caller';
import type { Selection, View } from '../../dev/sandbox/page/view';

let sandbox: Sandbox;
let clock: VirtualClock;
let page: AxiosInstance;
let changes: Change[];

beforeEach(async () => {
	clock = new VirtualClock();
	sandbox = await startSandbox({ clock });
	page = axios.create({ baseURL: `${sandbox.url}/sandbox`, validateStatus: () => true });
	changes = [];
	sandbox.workspace.on('change', (change) => changes.push(change));
});
afterEach(() => sandbox.close());

const view = async (selection: Selection = {}) => (await page.get<View>('/view', { params: selection })).data;

/** Signs a customer in and has them write. */
async function write(text: string, email = 'mia@example.com') {
	const { customer } = (await page.post('/customers', { name: 'Mia Berg', email })).data as {
		customer: string;
	};
	const { data } = await page.post(`/customers/${customer}/conversations`, { text });
	const { conversation: id } = data as { conversation: string };
	return { customer, id, conversation: sandbox.workspace.conversations.get(id) };
}

const topics = () => changes.flatMap((change) => change.topics);

describe('the files', () => {
	it.each([
		['/', 'text/html'],
		['/page.js', 'text/javascript'],
		['/page.css', 'text/css'],
	])('serves %s', async (path, type) => {
		const reply = await page.get(path);
		expect(reply.status).toBe(200);
		expect(reply.headers['content-type']).toContain(type);
	});

	it('leads from /sandbox to the page', async () => {
		expect((await page.get('')).data).toContain('<title>Sandbox</title>');
	});

	it('takes nothing from elsewhere', async () => {
		const { data } = await page.get<string>('/');
		expect(data).not.toMatch(/(src|href)="(https?:)?\/\//);
	});
});

describe('a customer', () => {
	it('is a new user, and the same one when the e-mail address is known', async () => {
		const first = await write('Hello');
		const second = await write('Hello again', 'Mia@Example.com');
		expect(second.customer).toBe(first.customer);
		expect(sandbox.workspace.contacts.get(first.customer)).toMatchObject({
			role: 'user',
			name: 'Mia Berg',
			email: 'mia@example.com',
			external_id: 'customer-1',
		});
	});

	it('begins a conversation as the Messenger does', async () => {
		const { conversation } = await write('<b>1 < 2</b>');
		expect(topics()).toEqual(['contact.user.created', 'conversation.user.created']);
		expect(conversation.source).toMatchObject({
			type: 'conversation',
			delivered_as: 'customer_initiated',
			body: '<p>&lt;b&gt;1 &lt; 2&lt;/b&gt;</p>',
			author: { type: 'user' },
		});
	});

	it('goes on with it', async () => {
		const { customer, id, conversation } = await write('Hello');
		await page.post(`/customers/${customer}/conversations/${id}/messages`, { text: 'Anybody there?' });
		expect(topics().at(-1)).toBe('conversation.user.replied');
		expect(conversation.parts.at(-1)).toMatchObject({
			part_type: 'comment',
			body: '<p>Anybody there?</p>',
			author: { type: 'user', id: customer },
			app_package_code: null,
		});
	});

	it('chooses a quick reply that was offered, and no other', async () => {
		const { customer, id, conversation } = await write('Hello');
		const { parts, teammates } = sandbox.workspace;
		const options = [{ text: 'That helped', uuid: 'yes' }];
		parts.replyAsTeammate(conversation, teammates.owner(), { body: 'So?', reply_options: options });
		const messages = `/customers/${customer}/conversations/${id}/messages`;
		expect((await page.post(messages, { quickReply: 'no' })).status).toBe(400);
		await page.post(messages, { quickReply: 'yes' });
		expect(conversation.parts.at(-1)).toMatchObject({
			body: '<p>That helped</p>',
			metadata: { quick_reply_uuid: 'yes' },
		});
	});

	it('sees what was said, and no notes, events or tags', async () => {
		const { customer, id } = await write('Hello');
		await page.post(`/conversations/${id}/notes`, { text: 'A difficult one' });
		await page.post(`/conversations/${id}/replies`, { text: 'Hello Mia', assignToMe: true });
		await page.post(`/conversations/${id}/close`, {});
		const { messenger } = await view({ customer, messenger: id });
		expect(messenger.conversation?.parts.map(({ html }) => html)).toEqual([
			'<p>Hello</p>',
			'<p>Hello Mia</p>',
		]);
		expect(messenger.conversations).toMatchObject([{ id, preview: 'Hello Mia', author: 'Nora Lind' }]);
	});

	it('sees only conversations of their own', async () => {
		const { id } = await write('Hello');
		const other = await write('Hi', 'jo@example.com');
		const { messenger } = await view({ customer: other.customer, messenger: id });
		expect(messenger.conversation).toBeNull();
		expect(messenger.conversations.map((one) => one.id)).toEqual([other.id]);
	});
});

describe('a teammate', () => {
	it.each([
		['replies', { text: 'Hi' }, ['conversation.admin.replied'], { part_type: 'comment', body: '<p>Hi</p>' }],
		['notes', { text: 'Hm' }, ['conversation.admin.noted'], { part_type: 'note', body: '<p>Hm</p>' }],
		['snooze', { minutes: '60' }, ['conversation.admin.snoozed'], { part_type: 'snoozed' }],
		['close', {}, ['conversation.admin.closed'], { part_type: 'close' }],
		['open', {}, ['conversation.admin.opened'], { part_type: 'open' }],
	])('does %s by hand, not through the API', async (action, body, expected, part) => {
		const { id, conversation } = await write('Hello');
		changes = [];
		expect((await page.post(`/conversations/${id}/${action}`, body)).status).toBe(200);
		expect(topics()).toEqual(expected);
		expect(conversation.parts.at(-1)).toMatchObject({
			...part,
			author: { type: 'admin', name: 'Nora Lind' },
			app_package_code: null,
		});
		expect(sandbox.requests).toEqual([]);
	});

	it('snoozes for as long as was chosen', async () => {
		const { id, conversation } = await write('Hello');
		await page.post(`/conversations/${id}/snooze`, { minutes: '60' });
		expect(conversation.snoozed_until).toBe(clock.now() / 1000 + 3600);
	});

	it.each([
		['a teammate beside the team', ['team', 'admin'], 'Nora Lind · Support'],
		['a team in place of the teammate', ['admin', 'team'], 'Support'],
		['nobody in place of both', ['team', 'admin', 'nobody'], 'Unassigned'],
	])('assigns %s', async (_what, steps, assignee) => {
		const { teammates } = sandbox.workspace;
		const keys: Record<string, string> = {
			admin: `admin:${teammates.owner().id}`,
			team: `team:${teammates.teams()[0]!.id}`,
			nobody: 'nobody',
		};
		const { id } = await write('Hello');
		for (const step of steps) await page.post(`/conversations/${id}/assignment`, { assignee: keys[step] });
		expect((await view({ inbox: id })).inbox.conversation?.assignee ?? 'Unassigned').toBe(assignee);
	});

	it.each([
		['takes an unassigned conversation by replying', true, true],
		['leaves it to nobody when asked to', false, false],
	])('%s', async (_what, assignToMe, taken) => {
		const { id, conversation } = await write('Hello');
		await page.post(`/conversations/${id}/replies`, { text: 'Hi', assignToMe });
		expect(conversation.admin_assignee_id !== '0').toBe(taken);
	});

	it('writes words, never markup', async () => {
		const { id, conversation } = await write('Hello');
		await page.post(`/conversations/${id}/replies`, { text: '<img src=x>' });
		expect(conversation.parts.at(-1)?.body).toBe('<p>&lt;img src=x&gt;</p>');
	});

	it('gets a refusal in words', async () => {
		const { id } = await write('Hello');
		const empty = await page.post(`/conversations/${id}/replies`, { text: '  ' });
		expect([empty.status, empty.data]).toEqual([400, { message: 'A message needs words.' }]);
		expect((await page.post('/conversations/1/close', {})).data).toEqual({ message: 'Resource Not Found' });
	});
});

describe('the view', () => {
	it('shows what a hand-over leaves behind', async () => {
		const { id, conversation } = await write('I want to talk to a human');
		const api = caller(sandbox);
		const ada = sandbox.workspace.teammates.list()[1]!;
		sandbox.workspace.addConversationAttribute({ name: 'AI reason', data_type: 'string' });
		await api.post(`/conversations/${id}/reply`, {
			message_type: 'note',
			type: 'admin',
			admin_id: ada.id,
			body: '<p>Asks for a person</p>',
		});
		await api.put(`/conversations/${id}`, { custom_attributes: { 'AI reason': 'asked' } });
		sandbox.workspace.conversations.tag(conversation, sandbox.workspace.addTag('handed over'), {
			type: 'admin',
			id: ada.id,
		});
		const { inbox, requests } = await view({ inbox: id });
		expect(inbox.conversation).toMatchObject({
			tags: ['handed over'],
			attributes: { 'AI reason': 'asked' },
			assignee: null,
			assigneeKey: 'nobody',
			parts: [
				{ type: 'source', from: 'customer' },
				{ type: 'note', author: 'Ada (AI)', viaApi: true },
				{ author: 'Your app (n8n-sandbox-app)', event: 'set AI reason to asked', html: null },
			],
		});
		expect(requests.shown.map(({ method, status }) => [method, status])).toEqual([
			['PUT', 200],
			['POST', 200],
		]);
	});

	it.each([
		['all', 4],
		['open', 2],
		['unassigned', 1],
		['snoozed', 1],
		['closed', 1],
	] as const)('lists the conversations that are %s', async (filter, count) => {
		const [open, assigned, snoozed, closed] = [
			await write('1'),
			await write('2'),
			await write('3'),
			await write('4'),
		];
		await page.post(`/conversations/${assigned.id}/assignment`, {
			assignee: `admin:${sandbox.workspace.teammates.owner().id}`,
		});
		await page.post(`/conversations/${snoozed.id}/snooze`, { minutes: 60 });
		await page.post(`/conversations/${closed.id}/close`);
		const { inbox } = await view({ filter, inbox: open.id });
		expect(inbox.conversations).toHaveLength(count);
		expect(inbox.counts[filter]).toBe(count);
		expect(inbox.conversation?.id).toBe(open.id);
	});

	it('says what happened in words', async () => {
		const { id } = await write('Hello');
		const { teammates } = sandbox.workspace;
		await page.post(`/conversations/${id}/assignment`, { assignee: `team:${teammates.teams()[0]!.id}` });
		await page.post(`/conversations/${id}/assignment`, { assignee: 'nobody' });
		await page.post(`/conversations/${id}/snooze`, { minutes: 1 });
		clock.advance(61_000);
		const parts = (await view({ inbox: id })).inbox.conversation?.parts ?? [];
		expect(parts.map(({ author, event }) => `${author} ${event}`).slice(1)).toEqual([
			'Nora Lind assigned this to Support',
			'Nora Lind took the assignee away',
			'Nora Lind snoozed the conversation',
			'Fin opened the conversation: the snooze is over',
		]);
	});

	it('names a ticket that an app made, which nobody has said anything in yet', async () => {
		const { customer } = await write('Hello');
		const { tickets, ticketTypes } = sandbox.workspace;
		const type = ticketTypes.createType({ name: 'Defect' });
		const list = { name: 'Severity', data_type: 'list', list_items: 'High, Low' } as const;
		const [high] = ticketTypes.addAttribute(type.id, list).list_items;
		const { id } = tickets.create({
			ticket_type_id: type.id,
			contacts: [{ id: customer }],
			ticket_attributes: { _default_title_: 'The export shows nothing', Severity: high!.id },
		});
		const { inbox } = await view({ inbox: id });
		expect(inbox.conversation).toMatchObject({
			preview: 'The export shows nothing',
			ticket: {
				type: 'Defect',
				state: 'Submitted',
				title: 'The export shows nothing',
				description: null,
				attributes: { Severity: 'High' },
			},
			parts: [{ author: 'Your app (n8n-sandbox-app)', event: 'made this ticket', html: null }],
		});
	});

	it('forgets requests after a minute', async () => {
		await caller(sandbox).get('/me');
		expect((await view()).requests.count).toBe(1);
		clock.advance(60_001);
		expect((await view()).requests.count).toBe(0);
	});
});

describe('webhooks on the page', () => {
	let receiver: Server;
	let received: Array<{ id: string | null; topic: string }>;
	let status: number;

	beforeEach(async () => {
		received = [];
		status = 200;
		const hook = express().use(express.json(), (request, response) => {
			if (request.method !== 'HEAD') received.push(request.body);
			response.writeHead(status).end();
		});
		receiver = createServer(hook);
		await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
		await sandbox.webhooks.setUrl(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`);
	});
	afterEach(() => {
		receiver.closeAllConnections();
		receiver.close();
	});

	it('shows a notification once, and delivers the very same again', async () => {
		const { id } = await write('Hello');
		await sandbox.webhooks.settled();
		const before = (await view()).webhooks.deliveries.find(
			({ topic }) => topic === 'conversation.user.created',
		)!;
		expect(before).toMatchObject({ about: id, attempts: 1, outcome: 200 });
		await page.post(`/deliveries/${before.key}/again`);
		await sandbox.webhooks.settled();
		expect(received.filter((notification) => notification.id === before.key)).toHaveLength(2);
		const after = (await view()).webhooks.deliveries.find(({ key }) => key === before.key);
		expect(after).toMatchObject({ attempts: 2, outcome: 200 });
	});

	it.each([
		['webhook-test', /answered with 404.*Click "Execute step"/],
		['webhook', /answered with 404.*Is the workflow published\?/],
	])('says what to do when /%s/ does not answer', async (path, words) => {
		status = 404;
		const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/${path}/1/webhook`;
		const refused = await page.post('/endpoints', { url });
		expect(refused.status).toBe(400);
		expect((refused.data as { message: string }).message).toMatch(words);
	});

	it('tells the address of the bundled workflow from others, until it is changed', async () => {
		const { main } = sandbox.webhooks;
		main.seenAt = 'http://127.0.0.1:5678/workflow/1';
		const isBundled = async () => (await view()).webhooks.endpoints.map((endpoint) => endpoint.isBundled);
		await page.post('/endpoints', { url: `${main.url}/more` });
		await page.post('/endpoints/1', { url: main.url });
		expect(await isBundled()).toEqual([true, false]);
		await page.post('/endpoints/1', { url: `${main.url}/other` });
		expect(await isBundled()).toEqual([false, false]);
	});

	it('shows how the last attempt ended', async () => {
		status = 500;
		sandbox.webhooks.ping();
		while (clock.sleeping < 2) await new Promise(setImmediate);
		expect((await view()).webhooks.deliveries).toMatchObject([{ topic: 'ping', attempts: 1, outcome: 500 }]);
	});

	it('knows nothing of a notification that was never sent', async () => {
		expect((await page.post('/deliveries/notif_0/again')).status).toBe(404);
	});
});

describe('the events', () => {
	it.each([
		['something happens in the workspace', () => write('Hello')],
		['a request reaches the API', () => caller(sandbox).get('/me')],
	])('tell when %s', async (_what, happen) => {
		const { data: stream } = await axios.get<NodeJS.ReadableStream>(`${sandbox.url}/sandbox/events`, {
			responseType: 'stream',
		});
		const told = () => new Promise<string>((tell) => stream.once('data', (chunk) => tell(String(chunk))));
		expect(await told()).toContain('data: changed\n\n');
		const next = told();
		await happen();
		expect(await next).toBe('data: changed\n\n');
	});
});
