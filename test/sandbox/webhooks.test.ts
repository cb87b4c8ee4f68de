import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { startSandbox, type Contact, type Conversation, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller } from './caller';

const MINUTE = 60_000;

describe('webhooks', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let receiver: Server;
	let received: Array<{ headers: IncomingMessage['headers']; raw: Buffer; json: any }>;
	/** What the receiver answers, or nothing at all. */
	let status: number | 'silence';
	let headStatus: number;

	beforeEach(async () => {
		received = [];
		status = 200;
		headStatus = 200;
		const hook = express().use(express.raw({ type: () => true }), (request, response) => {
			if (request.method === 'HEAD') return void response.writeHead(headStatus).end();
			const raw = request.body as Buffer;
			received.push({ headers: request.headers, raw, json: JSON.parse(raw.toString()) });
			if (status !== 'silence') response.writeHead(status).end();
		});
		receiver = createServer(hook);
		await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
		clock = new VirtualClock();
		sandbox = await startSandbox({ clock, webhookUrl: address() });
	});
	afterEach(async () => {
		receiver.closeAllConnections();
		receiver.close();
		await sandbox.close();
	});

	const address = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
	/** Lets the network do its work until what is waited for has come. */
	const until = async (come: () => boolean) => {
		while (!come()) await new Promise((next) => setImmediate(next));
	};
	const attempts = async (count: number) => {
		await until(() => sandbox.webhooks.deliveries.length >= count);
		return sandbox.webhooks.deliveries;
	};
	const topics = () => received.map(({ json }) => json.topic);

	it('come signed over their raw bytes, which are not what a JSON writer would make of them', async () => {
		sandbox.webhooks.ping();
		await sandbox.webhooks.settled();
		const [{ headers, raw, json }] = received as [(typeof received)[number]];
		const hex = createHmac('sha1', sandbox.clientSecret).update(raw).digest('hex');
		expect(headers).toMatchObject({
			'x-hub-signature': `sha1=${hex}`,
			'user-agent': 'intercom-parrot-service-client/1.0',
			'content-type': 'application/json',
		});
		expect(raw.toString()).toContain('\n  "topic" : "ping"');
		expect(json).toMatchObject({
			type: 'notification_event',
			app_id: sandbox.appId,
			id: null,
			topic: 'ping',
			data: { type: 'notification_event_data', item: { type: 'ping' } },
		});
	});

	describe('tell of', () => {
		let contact: Contact;
		let conversation: Conversation;

		beforeEach(async () => {
			contact = sandbox.workspace.addContact({ email: 'ann@example.com' });
			conversation = sandbox.workspace.addConversation({ contact, body: '<Hello>' });
			await sandbox.webhooks.settled();
		});

		const after = async (act: () => unknown) => {
			received.length = 0;
			act();
			await sandbox.webhooks.settled();
			return received.map(({ json }) => json);
		};
		const teammate = () => sandbox.workspace.teammates.owner();

		it('a new conversation with its message in the source, as plain text, and no parts', () => {
			const { item } = received.find(({ json }) => json.topic === 'conversation.user.created')!.json.data;
			expect(item).toMatchObject({
				type: 'conversation',
				id: conversation.id,
				source: { body: '<Hello>' },
				conversation_parts: { conversation_parts: [], total_count: 0 },
			});
		});

		it('a reply with that reply alone', async () => {
			const { parts } = sandbox.workspace;
			parts.replyAsTeammate(conversation, teammate(), { body: 'One' });
			await sandbox.webhooks.settled();
			const [{ topic, data }] = await after(() =>
				parts.replyAsContact(conversation, contact, { body: 'Two' }),
			);
			expect(topic).toBe('conversation.user.replied');
			expect(data.item.conversation_parts).toMatchObject({
				total_count: 1,
				conversation_parts: [{ body: 'Two', author: { type: 'user' } }],
			});
			expect(data.item.statistics.count_conversation_parts).toBe(3);
		});

		it('what happened, though the workspace has moved on before it is delivered', async () => {
			const [first] = await after(() => {
				sandbox.workspace.parts.close(conversation, teammate());
				sandbox.workspace.parts.open(conversation, teammate());
			});
			expect(first.data.item.state).toBe('closed');
		});

		it.each<[string, () => unknown, string[]]>([
			[
				'a note',
				() => sandbox.workspace.parts.note(conversation, teammate(), { body: 'x' }),
				['conversation.admin.noted'],
			],
			[
				'a close',
				() => sandbox.workspace.parts.close(conversation, teammate()),
				['conversation.admin.closed'],
			],
			[
				'an open',
				() => sandbox.workspace.parts.open(conversation, teammate()),
				['conversation.admin.opened'],
			],
			[
				'a snooze',
				() => sandbox.workspace.parts.snooze(conversation, teammate(), 4102444800),
				['conversation.admin.snoozed'],
			],
			[
				'an assignment',
				() => sandbox.workspace.parts.assign(conversation, teammate(), { type: 'admin', id: '0' }),
				['conversation.admin.assigned', 'conversation.admin.open.assigned'],
			],
			[
				'what a bot says, twice',
				() => sandbox.workspace.parts.replyAsBot(conversation, { body: 'Hi' }),
				['conversation.admin.replied', 'conversation.operator.replied'],
			],
			[
				'a tag',
				() =>
					sandbox.workspace.conversations.tag(conversation, sandbox.workspace.addTag('x'), {
						type: 'admin',
						id: teammate().id,
					}),
				['conversation_part.tag.created'],
			],
			[
				'a changed contact',
				() => sandbox.workspace.contacts.update(contact.id, { name: 'A' }),
				['contact.user.updated'],
			],
			[
				'a new address',
				() => sandbox.workspace.contacts.update(contact.id, { email: 'b@example.com' }),
				['contact.user.updated', 'contact.email.updated'],
			],
			['a new lead', () => sandbox.workspace.addContact({ role: 'lead' }), ['contact.lead.created']],
			['an archived contact', () => sandbox.workspace.contacts.archive(contact.id), ['contact.archived']],
		])('%s', async (_what, act, expected) => {
			await after(act);
			expect(topics().sort()).toEqual(expected.sort());
		});

		it('a deleted conversation, by a name that it has nowhere else', async () => {
			const [{ data }] = await after(() => sandbox.workspace.conversations.delete(conversation.id, true));
			expect(data.item).toEqual({ type: 'conversation', conversation_id: conversation.id });
		});

		it('contacts with dates in ISO 8601, and of an attached one in a shape of its own', async () => {
			const [{ data }] = await after(() => sandbox.workspace.contacts.update(contact.id, { name: 'A' }));
			expect(data.item.updated_at).toBe('2026-03-14T09:00:00.000+00:00');
			const other = sandbox.workspace.addContact({ role: 'user' });
			await sandbox.webhooks.settled();
			const [attached] = await after(() => sandbox.workspace.conversations.attach(conversation, other));
			expect(attached.data.item).not.toHaveProperty('id');
			expect(attached.data.item.conversation.model.id).toBe(Number(conversation.id));
		});

		it('only what was picked', async () => {
			sandbox.webhooks.topics = ['conversation.admin.closed'];
			await after(() => {
				sandbox.workspace.parts.close(conversation, teammate());
				sandbox.workspace.parts.open(conversation, teammate());
			});
			expect(topics()).toEqual(['conversation.admin.closed']);
		});

		it('what an app does, in the same words', async () => {
			received.length = 0;
			await caller(sandbox).post(`/conversations/${conversation.id}/reply`, {
				message_type: 'comment',
				type: 'admin',
				admin_id: '814602',
				body: 'Hi',
			});
			await sandbox.webhooks.settled();
			const [part] = received[0]!.json.data.item.conversation_parts.conversation_parts;
			expect(part).toMatchObject({ app_package_code: sandbox.workspace.appPackageCode, body: 'Hi' });
		});
	});

	describe('that fail', () => {
		it('are tried once more after a minute, with the same id', async () => {
			status = 500;
			sandbox.webhooks.ping();
			sandbox.workspace.addContact({ role: 'user' });
			await attempts(2);
			clock.advance(MINUTE - 1);
			await new Promise((next) => setImmediate(next));
			clock.advance(1);
			await sandbox.webhooks.settled();
			const [first, , second] = sandbox.webhooks.deliveries;
			expect(second!.at - first!.at).toBe(MINUTE);
			expect(sandbox.webhooks.deliveries).toHaveLength(4);
			const mine = received.filter(({ json }) => json.topic === 'contact.user.created');
			expect(mine.map(({ json }) => json.delivery_attempts)).toEqual([1, 2]);
			expect(mine[0]!.json.id).toMatch(/^notif_/);
			expect(mine[1]!.json.id).toBe(mine[0]!.json.id);
		});

		it('tell in the second try what was true at the first', async () => {
			sandbox.workspace.addDataAttribute({ name: 'tier', model: 'contact', data_type: 'string' });
			status = 500;
			const contact = sandbox.workspace.addContact({ role: 'user', custom_attributes: { tier: 'free' } });
			await attempts(1);
			sandbox.webhooks.topics = [];
			sandbox.workspace.contacts.update(contact.id, { custom_attributes: { tier: 'paid' } });
			clock.advance(MINUTE);
			await sandbox.webhooks.settled();
			expect(received.map(({ json }) => json.data.item.custom_attributes.tier)).toEqual(['free', 'free']);
		});

		it('are given five seconds to be answered', async () => {
			status = 'silence';
			sandbox.webhooks.ping();
			await until(() => received.length === 1);
			clock.advance(4_999);
			expect(sandbox.webhooks.deliveries).toEqual([]);
			clock.advance(1);
			expect((await attempts(1))[0]).toMatchObject({ attempt: 1, outcome: 'timeout' });
		});

		it('with 410 switch the subscription off', async () => {
			status = 410;
			sandbox.webhooks.ping();
			await sandbox.webhooks.settled();
			sandbox.webhooks.ping();
			await sandbox.webhooks.settled();
			expect(received).toHaveLength(1);
			expect(sandbox.webhooks.subscription.state).toBe('disabled');
		});

		it('with 429 hold everything back for a minute, then come', async () => {
			status = 429;
			sandbox.webhooks.ping();
			await attempts(1);
			status = 200;
			sandbox.workspace.addContact({ role: 'user' });
			expect(sandbox.webhooks.subscription.state).toBe('throttled');
			clock.advance(MINUTE);
			await sandbox.webhooks.settled();
			expect(topics().sort()).toEqual(['contact.user.created', 'ping', 'ping']);
		});

		it('a thousand times in a row and once more pause for fifteen minutes', async () => {
			const { subscription } = sandbox.webhooks;
			for (let count = 0; count < 1000; count += 1) subscription.learn('error');
			expect(subscription.state).toBe('live');
			subscription.learn('error');
			expect(subscription.state).toBe('paused');
			clock.advance(15 * MINUTE);
			expect(subscription.state).toBe('live');
		});

		it('for more than seven days suspend the subscription until it is set live', async () => {
			const { subscription } = sandbox.webhooks;
			subscription.learn('error');
			clock.advance(7 * 24 * 60 * MINUTE + 1);
			subscription.learn('error');
			expect(subscription.state).toBe('suspended');
			subscription.setLive();
			expect(subscription.state).toBe('live');
		});
	});

	it('can be delivered again, as happens', async () => {
		sandbox.workspace.addContact({ role: 'user' });
		await sandbox.webhooks.settled();
		sandbox.webhooks.deliver(sandbox.webhooks.deliveries[0]!.notification);
		await sandbox.webhooks.settled();
		expect(received.map(({ json }) => json.id)).toEqual(Array(2).fill(received[0]!.json.id));
	});

	it('can not be sent to an address that does not answer HEAD with 2xx', async () => {
		headStatus = 404;
		await expect(sandbox.webhooks.setUrl(`${address()}/other`)).rejects.toThrow(/HEAD was answered with 404/);
		expect(sandbox.webhooks.url).toBe(address());
	});
});
