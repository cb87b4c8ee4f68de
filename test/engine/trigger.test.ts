import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { systemClock } from '../../nodes/shared/intercom/clock';
import { IntercomTrigger } from '../../nodes/IntercomTrigger/IntercomTrigger.node';
import { FIN_SIGNATURE, signPayload } from '../../nodes/IntercomTrigger/signature';
import { contactCreated, conversationReplied, ping } from '../unit/trigger/payloads';

import type { TriggerOptions } from './webhook';
import { TriggerServer } from './webhook';

const secret = 'client-secret-of-the-app';
const accessToken = { intercomAccessTokenApi: { accessToken: 'token', region: 'us', clientSecret: secret } };

const customer = { type: 'user', id: 'c1', name: 'Mira Holm', email: 'mira@example.com' };
const reply = (id: string | null, part: IDataObject = {}) =>
	JSON.stringify({ ...conversationReplied({ author: customer, ...part }), id });
const signed = (body: string, key = secret) => ({ 'x-hub-signature': signPayload(body, key) });

const started: TriggerServer[] = [];
async function trigger(
	parameters: INodeParameters = {},
	more: Partial<TriggerOptions> = {},
): Promise<TriggerServer> {
	const server = await TriggerServer.start({
		node: new IntercomTrigger(),
		parameters,
		credentials: accessToken,
		...more,
	});
	started.push(server);
	return server;
}
afterEach(async () => {
	await Promise.all(started.splice(0).map(async (server) => await server.close()));
});

describe('the address of the trigger', () => {
	it('answers HEAD, with which Intercom checks it, and starts nothing', async () => {
		const server = await trigger();
		expect(await server.send('HEAD')).toEqual({ status: 200, body: '' });
		expect(server.executions).toEqual([]);
	});

	it('answers a signed ping and starts nothing, as often as it comes', async () => {
		const server = await trigger({ topics: ['*'] });
		const body = JSON.stringify(ping(), null, 2);
		for (let time = 0; time < 2; time++) {
			expect(await server.send('POST', body, signed(body))).toEqual({
				status: 200,
				body: '{"received":true,"ignored":"ping"}',
			});
		}
		expect(server.executions).toEqual([]);
	});

	it('starts the workflow with one event for a signed notification', async () => {
		const server = await trigger();
		const body = reply('notif_1');
		expect(await server.send('POST', body, signed(body))).toEqual({ status: 200, body: '{"received":true}' });
		expect(server.executions).toEqual([
			[
				{
					json: expect.objectContaining({
						topic: 'conversation.user.replied',
						notificationId: 'notif_1',
						contactId: 'c1',
					}),
				},
			],
		]);
		expect(server.executions[0]![0]!.json).not.toHaveProperty('envelope');
	});

	it('has answered by itself when n8n hears of the event, so that a busy n8n keeps nobody waiting', async () => {
		const server = await trigger();
		const body = reply('notif_1');
		await server.send('POST', body, signed(body));
		expect(server.results).toEqual([{ noWebhookResponse: true, workflowData: [[expect.anything()]] }]);
	});

	it('verifies the bytes as they came, not the JSON written anew', async () => {
		const server = await trigger();
		const body = JSON.stringify(JSON.parse(reply('notif_1')), null, 4).replaceAll('": ', '" : ');
		expect(await server.send('POST', body, signed(body))).toMatchObject({ status: 200 });
		expect(server.executions).toHaveLength(1);
	});

	it('reads JSON whatever content type it comes with', async () => {
		const server = await trigger();
		const body = reply('notif_1');
		expect(await server.send('POST', body, { ...signed(body), 'content-type': 'text/plain' })).toMatchObject({
			status: 200,
		});
		expect(server.executions).toHaveLength(1);
	});
});

describe('what is not signed by this app', () => {
	const body = reply('notif_1');
	it.each([
		['has no signature', {}, 'missing'],
		['has the signature of another secret', signed(body, 'another'), "this app's client secret"],
		['has the signature of another body', signed('{}'), "this app's client secret"],
		['has a signature of another form', { 'x-hub-signature': 'sha256=00' }, '40 hexadecimal digits'],
		['is signed with an empty secret', signed(body, ''), "this app's client secret"],
	])('is refused with 401 and starts nothing when it %s', async (_what, headers, message) => {
		const server = await trigger({ topics: ['*'] });
		const answer = await server.send('POST', body, headers);
		expect(answer).toEqual({ status: 401, body: expect.stringContaining(message) as string });
		expect(server.executions).toEqual([]);
		expect(server.staticData).toEqual({});
	});

	it('is refused as long as the credential has no secret', async () => {
		const server = await trigger(
			{},
			{ credentials: { intercomAccessTokenApi: { accessToken: 'token', clientSecret: '' } } },
		);
		expect(await server.send('POST', body, signed(body, ''))).toMatchObject({ status: 401 });
		expect(server.executions).toEqual([]);
	});

	it('does not use up the id of the notification it pretends to be', async () => {
		const server = await trigger();
		await server.send('POST', body, signed(body, 'another'));
		await server.send('POST', body, signed(body));
		expect(server.executions).toHaveLength(1);
	});

	it('is accepted when verification is switched off, without any credential', async () => {
		const server = await trigger({ verifySignature: false }, { credentials: {} });
		expect(await server.send('POST', body)).toMatchObject({ status: 200 });
		expect(server.executions).toHaveLength(1);
	});
});

describe('a body that is no notification', () => {
	it.each([
		['nothing', undefined],
		['broken JSON', '{"topic": '],
		['a list', '[]'],
		['null', 'null'],
		['an object without a topic', '{"app_id":"workspace1"}'],
		['a topic that is no text', '{"topic":7}'],
		['binary', '\u0000\u0001'],
	])('is answered with 400 when it is %s', async (_what, body) => {
		const server = await trigger({ topics: ['*'] });
		expect(await server.send('POST', body, signed(body ?? ''))).toMatchObject({ status: 400 });
		expect(server.executions).toEqual([]);
	});
});

describe('a notification that comes again', () => {
	it('starts the workflow once', async () => {
		const server = await trigger();
		const body = reply('notif_1');
		await server.send('POST', body, signed(body));
		expect(await server.send('POST', body, signed(body))).toEqual({
			status: 200,
			body: '{"received":true,"ignored":"duplicate"}',
		});
		expect(server.executions).toHaveLength(1);
	});

	it('starts the workflow each time where repeats are asked for, and remembers nothing', async () => {
		const server = await trigger({ options: { deliverRepeats: true } });
		const body = reply('notif_1');
		const minutes = jest.spyOn(systemClock, 'now');
		for (let time = 0; time < 2; time++) {
			minutes.mockReturnValue(time * 60_000);
			expect(await server.send('POST', body, signed(body))).toEqual({
				status: 200,
				body: '{"received":true}',
			});
		}
		minutes.mockRestore();
		expect(server.executions).toHaveLength(2);
		expect(server.staticData).toEqual({});
	});

	it('starts the workflow once where repeats are asked for and ten come at the same moment', async () => {
		const server = await trigger({ options: { deliverRepeats: true } });
		const body = reply('notif_1');
		await Promise.all(Array.from({ length: 10 }, async () => await server.send('POST', body, signed(body))));
		expect(server.executions).toHaveLength(1);
	});

	it('starts the workflow once when ten come at the same moment', async () => {
		const server = await trigger();
		const body = reply('notif_1');
		const answers = await Promise.all(
			Array.from({ length: 10 }, async () => await server.send('POST', body, signed(body))),
		);
		expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
		expect(server.executions).toHaveLength(1);
	});

	it('starts the workflow of another trigger too', async () => {
		const body = reply('notif_1');
		const servers = [await trigger(), await trigger()];
		for (const server of servers) await server.send('POST', body, signed(body));
		expect(servers.map(({ executions }) => executions.length)).toEqual([1, 1]);
	});

	it('is noticed by what the workflow stores, when the process that saw it is gone', async () => {
		const body = reply('notif_1');
		const before = await trigger();
		await before.send('POST', body, signed(body));
		const after = await trigger();
		after.staticData = JSON.parse(JSON.stringify(before.staticData)) as IDataObject;
		expect(await after.send('POST', body, signed(body))).toMatchObject({
			body: '{"received":true,"ignored":"duplicate"}',
		});
		expect(after.executions).toEqual([]);
	});

	it('is written into the workflow with what came in the same second, once', async () => {
		const server = await trigger();
		const time = jest.spyOn(Date, 'now');
		const stored: unknown[] = [];
		for (const [index, milliseconds] of [0, 1, 999, 1_000].entries()) {
			time.mockReturnValue(1_760_000_000_000 + milliseconds);
			const body = reply(`notif_${index}`);
			expect((await server.send('POST', body, signed(body))).body).toBe('{"received":true}');
			stored.push(Object.values(server.staticData));
		}
		time.mockRestore();
		const first = [{ seen: ['notif_0'] }];
		const all = [{ seen: ['notif_0', 'notif_1', 'notif_2', 'notif_3'] }];
		expect(stored).toEqual([first, first, first, all]);
		expect(server.executions).toHaveLength(4);
	});

	it('starts a test each time while somebody listens in the editor', async () => {
		const server = await trigger({}, { mode: 'manual' });
		const body = reply('notif_1');
		for (let time = 0; time < 2; time++) await server.send('POST', body, signed(body));
		expect(server.executions).toHaveLength(2);
		expect(server.staticData).toEqual({});
	});
});

describe('the filters of the trigger', () => {
	const fromFin = { author: { type: 'bot', id: '8', from_ai_agent: true } };
	const fromUs = { author: { type: 'admin', id: '7' }, app_package_code: 'our-app' };
	it.each<[string, INodeParameters, string, string | undefined]>([
		['topic', { topics: ['ticket.created'] }, reply('n'), 'topic'],
		['topic, by default the two of a customer who writes', {}, JSON.stringify(contactCreated()), 'topic'],
		['workspace', { options: { workspaceIds: 'one, two' } }, reply('n'), 'workspace'],
		['workspace', { options: { workspaceIds: 'one , workspace1' } }, reply('n'), undefined],
		['author', { options: { authors: ['teammate', 'customer'] } }, reply('n'), undefined],
		['author', { options: { authors: ['customer'] } }, reply('n', fromFin), 'author'],
		['this app', { options: { authors: ['customer', 'teammate'] } }, reply('n', fromUs), 'author'],
		[
			'this app',
			{ options: { authors: ['teammate'], appCodes: 'another-app' } },
			reply('n', fromUs),
			undefined,
		],
		[
			'this app',
			{ options: { authors: ['app'], appTeammateIds: '1, 7', appCodes: 'x' } },
			reply('n', fromUs),
			undefined,
		],
	])('tell by %s, with %j', async (_what, parameters, body, ignored) => {
		const server = await trigger(parameters);
		expect(JSON.parse((await server.send('POST', body, signed(body))).body)).toEqual({
			received: true,
			...(ignored && { ignored }),
		});
		expect(server.executions).toHaveLength(ignored ? 0 : 1);
	});

	it('add the envelope when asked to', async () => {
		const server = await trigger({ options: { includeEnvelope: true } });
		const body = reply('notif_1');
		await server.send('POST', body, signed(body));
		expect(server.executions[0]![0]!.json.envelope).toEqual(JSON.parse(body));
	});
});

describe('a message that comes under two topics', () => {
	const nora = { type: 'admin', id: '7', name: 'Nora Lind' };
	const assigned = (id: string, topic: string, partId = '500') =>
		JSON.stringify({
			...conversationReplied(
				{ id: partId, author: nora, part_type: 'assignment', body: '<p>Hello</p>' },
				topic,
			),
			id,
		});
	const both = [
		assigned('notif_1', 'conversation.admin.assigned'),
		assigned('notif_2', 'conversation.admin.replied'),
	];
	const send = async (server: TriggerServer, body: string) => await server.send('POST', body, signed(body));

	it('starts the workflow twice, unless once is asked for', async () => {
		const [twice, once] = [
			await trigger({ topics: ['*'] }),
			await trigger({ topics: ['*'], options: { oncePerMessage: true } }),
		];
		for (const body of both) await send(twice, body);
		for (const body of both) await send(once, body);
		expect([twice.executions.length, once.executions.length]).toEqual([2, 1]);
	});

	it('is told apart from other messages, and from what happens to it later', async () => {
		const server = await trigger({ topics: ['*'], options: { oncePerMessage: true } });
		await send(server, both[0]!);
		await send(server, assigned('notif_3', 'conversation.admin.replied', '501'));
		await send(server, assigned('notif_4', 'conversation_part.redacted'));
		expect(server.executions).toHaveLength(3);
	});

	it('is another one in another workspace, whose messages have the same numbers', async () => {
		const server = await trigger({ topics: ['*'], options: { oncePerMessage: true } });
		const elsewhere = JSON.stringify({ ...JSON.parse(both[0]!), id: 'notif_5', app_id: 'workspace2' });
		for (const body of [both[0]!, elsewhere]) await send(server, body);
		expect(server.executions).toHaveLength(2);
	});

	it('counts only under the topics that are chosen', async () => {
		const server = await trigger({
			topics: ['conversation.admin.replied'],
			options: { oncePerMessage: true },
		});
		for (const body of both) await send(server, body);
		expect(server.executions).toHaveLength(1);
	});
});

describe('what an expression gives for a choice or a switch is read as it is meant', () => {
	const received = async (parameters: INodeParameters, headers: Record<string, string> = {}) => {
		const server = await trigger(parameters);
		const body = reply('notif_1');
		const { status } = await server.send('POST', body, { ...signed(body), ...headers });
		return [status, server.executions.length];
	};
	const unsigned = { 'x-hub-signature': '' };

	it.each<[string, INodeParameters, Record<string, string>, [number, number]]>([
		['topics as text', { topics: 'conversation.user.created, conversation.user.replied' }, {}, [200, 1]],
		['another topic as text', { topics: 'conversation.user.created' }, {}, [200, 0]],
		[
			'exceptions as text',
			{ topics: ['*'], options: { exceptTopics: 'conversation.user.replied' } },
			{},
			[200, 0],
		],
		['authors as text', { options: { authors: 'teammate, customer' } }, {}, [200, 1]],
		['part types in capitals', { options: { partTypes: 'Comment' } }, {}, [200, 1]],
		['signatures switched on by text', { verifySignature: 'true' }, unsigned, [401, 0]],
		['signatures switched by nothing', { verifySignature: null }, unsigned, [401, 0]],
		['signatures switched by what is neither', { verifySignature: 'maybe' }, unsigned, [401, 0]],
		['signatures switched off by text', { verifySignature: 'false' }, unsigned, [200, 1]],
	])('%s', async (_what, parameters, headers, expected) => {
		expect(await received(parameters, headers)).toEqual(expected);
	});

	it('once per message by text', async () => {
		const server = await trigger({ topics: ['*'], options: { oncePerMessage: 'yes' } });
		for (const id of ['notif_1', 'notif_2']) {
			const body = reply(id);
			await server.send('POST', body, signed(body));
		}
		expect(server.executions).toHaveLength(1);
	});
});

describe('a topic that is not chosen', () => {
	const warnings = (server: TriggerServer) => server.warnings.filter((warning) => warning.includes('topic'));
	const send = async (server: TriggerServer, id: string, topic: string) => {
		const body = JSON.stringify({ ...contactCreated(), id, topic });
		return await server.send('POST', body, signed(body));
	};

	it('is told of in the log, once', async () => {
		const server = await trigger();
		for (const id of ['n1', 'n2']) await send(server, id, 'contact.user.created');
		expect(warnings(server)).toEqual([
			expect.stringMatching(
				/^Intercom sent the topic "contact\.user\.created", which is not chosen in "Intercom Trigger".*Developer Hub/,
			),
		]);
		expect(server.executions).toEqual([]);
	});

	it('is not told of where it is left out on purpose', async () => {
		const server = await trigger({ topics: ['*'], options: { exceptTopics: ['contact.user.created'] } });
		expect(await send(server, 'n1', 'contact.user.created')).toMatchObject({
			body: '{"received":true,"ignored":"excluded topic"}',
		});
		expect(warnings(server)).toEqual([]);
	});

	it('starts the workflow where it is typed by hand', async () => {
		const server = await trigger({ options: { otherTopics: 'orbit.reached, contact.user.created' } });
		await send(server, 'n1', 'contact.user.created');
		await send(server, 'n2', 'orbit.reached');
		expect(server.executions).toHaveLength(2);
	});

	it('is not one that Intercom calls by another name than its documentation', async () => {
		const server = await trigger({ topics: ['contact.unarchive'] });
		await send(server, 'n1', 'contact.unarchived');
		expect(server.executions).toHaveLength(1);
	});
});

describe('an event of the Fin Agent API', () => {
	const finSecret = 'signing-secret-of-the-api';
	const credentials = {
		intercomAccessTokenApi: { ...accessToken.intercomAccessTokenApi, finSigningSecret: finSecret },
	};
	const body = JSON.stringify({
		event_name: 'fin_status_updated',
		conversation_id: '123456',
		user_id: '7891',
		status: 'escalated',
		reason: 'Routed to team',
		created_at_ms: '2025-01-24T10:00:00.123Z',
	});
	const header = 'x-fin-agent-api-webhook-signature';
	const signedByFin = (key: string) => ({ [header]: signPayload(body, key, FIN_SIGNATURE) });

	it('starts the workflow with its own signature, once', async () => {
		const server = await trigger({ topics: ['fin_status_updated'] }, { credentials });
		for (let time = 0; time < 2; time++) await server.send('POST', body, signedByFin(finSecret));
		expect(server.executions).toEqual([
			[
				{
					json: expect.objectContaining({
						topic: 'fin_status_updated',
						conversationId: '123456',
						state: { before: null, after: 'escalated' },
						item: JSON.parse(body) as IDataObject,
					}),
				},
			],
		]);
	});

	it.each([
		["with the app's secret", signedByFin(secret), 'signing secret of the Fin Agent API'],
		['with the signature of another form', { [header]: 'sha1=00' }, '64 hexadecimal digits'],
		['with the signature of topics', signed(body, finSecret), "this app's client secret"],
	])('is refused %s', async (_how, headers, message) => {
		const server = await trigger({ topics: ['*'] }, { credentials });
		expect(await server.send('POST', body, headers)).toEqual({
			status: 401,
			body: expect.stringContaining(message) as string,
		});
		expect(server.executions).toEqual([]);
	});

	it('is refused as long as the credential has no secret of that API', async () => {
		const server = await trigger({ topics: ['*'] });
		expect(await server.send('POST', body, signedByFin(''))).toMatchObject({ status: 401 });
		expect(server.executions).toEqual([]);
	});

	it('needs no client secret of the app', async () => {
		const server = await trigger(
			{ topics: ['fin_replied'] },
			{ credentials: { intercomAccessTokenApi: { accessToken: 'token', finSigningSecret: finSecret } } },
		);
		await expect(server.activate()).resolves.toBeUndefined();
	});
});

it('links to the inbox of the region that the credential names', async () => {
	const server = await trigger(
		{},
		{ credentials: { intercomAccessTokenApi: { ...accessToken.intercomAccessTokenApi, region: 'eu' } } },
	);
	const body = reply('notif_1');
	await server.send('POST', body, signed(body));
	expect(server.executions[0]![0]!.json.link).toMatch(
		/^https:\/\/app\.eu\.intercom\.com\/a\/apps\/workspace1\//,
	);
});

describe('activating the workflow', () => {
	const oAuth = { intercomWorkspaceOAuth2Api: { clientId: 'id', clientSecret: secret, region: 'eu' } };
	it.each([
		['the client secret of an access token credential', { authentication: 'accessToken' }, accessToken],
		['the client secret of a sign-in', { authentication: 'oAuth2' }, oAuth],
		['verification switched off and no credential', { verifySignature: false }, {}],
	])('works with %s', async (_what, parameters, credentials) => {
		await expect((await trigger(parameters, { credentials })).activate()).resolves.toBeUndefined();
	});

	it.each([
		['an empty client secret', { accessToken: 'token', clientSecret: '' }],
		['a client secret of blanks', { accessToken: 'token', clientSecret: '  ' }],
		['no client secret', { accessToken: 'token' }],
	])('is refused with %s, saying where to find it and how to do without', async (_what, credential) => {
		const server = await trigger({}, { credentials: { intercomAccessTokenApi: credential } });
		await expect(server.activate()).rejects.toThrow(
			/no client secret.*Basic Information.*'Verify Signature' off/,
		);
	});

	it('is refused without a credential', async () => {
		await expect((await trigger({}, { credentials: {} })).activate()).rejects.toThrow('credentials');
	});

	it('verifies with the client secret of a sign-in too', async () => {
		const server = await trigger({ authentication: 'oAuth2' }, { credentials: oAuth });
		const body = reply('notif_1');
		expect(await server.send('POST', body, signed(body))).toMatchObject({ status: 200 });
		expect(await server.send('POST', body, signed(body, 'another'))).toMatchObject({ status: 401 });
	});
});
