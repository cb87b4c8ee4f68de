import type { INode } from 'n8n-workflow';
import type { Session } from '../../../nodes/shared/session/session';
import { notUnderstood, refusedByIntercom, unanswered } from '../../../nodes/shared/intercom/errors';
import { endpoint } from '../../../nodes/shared/intercom/request';
import { onlyContactByEmail } from '../../../nodes/shared/records/contact';
import { ACTIONS, type ActionName } from '../../../nodes/IntercomEscalation/gateway/actions';
import { answerToRefusal } from '../../../nodes/IntercomEscalation/gateway/refusal';
import { readAgentRequest } from '../../../nodes/IntercomEscalation/gateway/validation';

/** What the gateway for AI agents takes, and what it answers when something is wrong. */

describe('A request', () => {
	it.each(Object.entries(ACTIONS))('%s is taken as its example has it', (action, { example }) => {
		expect(readAgentRequest({ action, ...example })).toEqual({
			request: expect.objectContaining({ action, input: example, idempotencyKey: null }),
		});
	});

	it.each([
		['by its own ID', { userId: '6123abc' }, { mode: 'externalId', value: '6123abc' }],
		[
			"by Intercom's",
			{ contactId: '667d60f18a68186f43bafdf1' },
			{ mode: 'id', value: '667d60f18a68186f43bafdf1' },
		],
		['by e-mail', { userEmail: 'mia@example.com' }, { mode: 'email', value: 'mia@example.com' }],
	])('names a contact %s', (_how, named, contact) => {
		const read = readAgentRequest({ action: 'updateUserAttributes', attributes: { a: 1 }, ...named });
		expect(read).toMatchObject({ request: { contact } });
	});

	it('may send null for what it leaves out', () => {
		const read = readAgentRequest({
			action: 'getHistory',
			conversationId: '1',
			includeNotes: null,
			idempotencyKey: null,
		});
		expect(read).toMatchObject({ request: { input: { conversationId: '1' }, idempotencyKey: null } });
	});

	const reply = { action: 'reply', conversationId: '215472856448646', message: 'Hello' };
	const escalate = { action: 'escalate', userId: '6123abc' };
	it.each<[string, unknown, string[]]>([
		['no object', 'reply', ['(body)']],
		['a list', [reply], ['(body)']],
		['nothing', undefined, ['(body)']],
		['no action', {}, ['action']],
		['an unknown action', { action: 'delete' }, ['action']],
		['a name that every object has', { action: 'constructor' }, ['action']],
		['what is missing', { action: 'reply' }, ['conversationId', 'message']],
		['white space for a message', { ...reply, message: ' \n' }, ['message']],
		['a number for an ID', { ...reply, conversationId: 215472856448646 }, ['conversationId']],
		['an ID that goes elsewhere', { ...reply, conversationId: '1/parts' }, ['conversationId']],
		['a line after an ID', { ...reply, conversationId: '1\n' }, ['conversationId']],
		['a field that it has not', { ...reply, mesage: 'Hello' }, ['mesage']],
		['a key that is no text', { ...reply, idempotencyKey: 7 }, ['idempotencyKey']],
		['too long a message', { ...reply, message: 'x'.repeat(10_001) }, ['message']],
		['no address', { action: 'createConversation', userEmail: 'mia', message: 'Hi' }, ['userEmail']],
		['no contact', { action: 'createConversation', message: 'Hi' }, ['userId, contactId, userEmail']],
		[
			'two contacts',
			{ action: 'createConversation', userId: '1', userEmail: 'mia@example.com', message: 'Hi' },
			['userId, contactId, userEmail'],
		],
		['no attributes', { action: 'updateUserAttributes', userId: '1', attributes: {} }, ['attributes']],
		[
			'a list of attributes',
			{ action: 'updateUserAttributes', userId: '1', attributes: [1] },
			['attributes'],
		],
		['nobody as false', { action: 'assign', conversationId: '1', nobody: false }, ['nobody']],
		[
			'two assignees',
			{ action: 'assign', conversationId: '1', nobody: true, teamId: '2' },
			['teamId, teammateId, nobody'],
		],
		[
			'half a conversation',
			{ action: 'getHistory', userId: '1', maxConversations: 1.5 },
			['maxConversations'],
		],
		['a history of nobody', { action: 'getHistory' }, ['conversationId, userId, contactId, userEmail']],
		['a confidence in per cent', { ...escalate, confidence: 40 }, ['confidence']],
		['a confidence as text', { ...escalate, confidence: '0.4' }, ['confidence']],
		['no number at all', { ...escalate, confidence: Number.NaN }, ['confidence']],
		['text for yes', { ...escalate, wantsHuman: 'yes' }, ['wantsHuman']],
		['nothing to decide by', escalate, ['confidence, category, wantsHuman']],
	])('is refused with %s', (_what, given, fields) => {
		const read = readAgentRequest(given);
		expect('problems' in read ? read.problems.map(({ field }) => field) : read).toEqual(fields);
	});
});

const node = { name: 'Reply' } as INode;
const subject = { node, itemIndex: 0, isOAuth: false };
const create = endpoint('POST /conversations', {
	partOfBody: { from: { type: 'user', id: '1' }, body: 'Hi' },
	effect: 'once',
});
const tag = endpoint('POST /tags', { body: { id: undefined, name: 'vip' }, effect: 'repeatable' });
const byId = endpoint('GET /contacts/find_by_external_id/{external_id}', { path: { external_id: '1' } });

const refused = (
	request: typeof create | typeof tag | typeof byId,
	status: number,
	code: string,
	headers = {},
) =>
	refusedByIntercom(
		request,
		{ status, headers, body: { type: 'error.list', errors: [{ code, message: `It is ${code}` }] } },
		subject,
	);

/** The error of a node as n8n's error output hands it on. */
const answerTo = (action: ActionName, error: { message: string; description?: string | null }) =>
	answerToRefusal(action, error.message, error.description ?? '');

/** @param emails how many contacts have the address */
async function ofEmail(emails: number) {
	const data = Array.from({ length: emails }, (_, id) => ({ id: String(id), role: 'user' }));
	const session = { send: async () => ({ data }) } as unknown as Session;
	return await onlyContactByEmail(session, 'mia@example.com').catch(
		(error: Error & { description?: string }) => error,
	);
}

describe('What the caller is answered', () => {
	it.each([
		['a token that Intercom refuses', refused(create, 401, 'unauthorized'), 401, { code: 'tokenRefused' }],
		[
			'a permission that the app lacks',
			refused(create, 401, 'token_unauthorized'),
			401,
			{ code: 'permissionMissing', permission: 'Write conversations' },
		],
		[
			'a permission that Intercom forbids',
			refused(byId, 403, 'forbidden'),
			403,
			{ code: 'permissionMissing', permission: 'Read and list users and companies' },
		],
		['something that is not there', refused(tag, 404, 'not_found'), 404, { code: 'notFound' }],
		[
			'an external ID that nobody has',
			refused(byId, 404, 'not_found'),
			404,
			{ whatToDo: expect.stringContaining('createContact: true') },
		],
		['a conflict', refused(create, 409, 'conflict'), 409, { code: 'conflict' }],
		[
			'a value that Intercom refuses',
			refused(create, 422, 'parameter_invalid'),
			422,
			{ code: 'refusedByIntercom' },
		],
		[
			'what is understood badly',
			refused(create, 400, 'parameter_invalid'),
			422,
			{ code: 'refusedByIntercom' },
		],
		['an unexpected status', refused(byId, 500, 'server_error'), 502, { code: 'intercomInTrouble' }],
	])('tells of %s', (_what, error, status, wrong) => {
		expect(answerTo('createConversation', error)).toMatchObject({
			status,
			isSettled: false,
			body: { ok: false, action: 'createConversation', error: wrong },
		});
	});

	it.each([
		['what Intercom says', { 'retry-after': '17' }, 17],
		[
			'the end of the window',
			{ 'x-ratelimit-reset': '1773478812', date: 'Sat, 14 Mar 2026 09:00:00 GMT' },
			12,
		],
		['the length of a window', {}, 10],
	])('says how long to wait: %s', (_what, headers, seconds) => {
		expect(answerTo('tag', refused(tag, 429, 'rate_limit_exceeded', headers))).toMatchObject({
			status: 429,
			retryAfter: seconds,
			isSettled: false,
			body: { error: { code: 'tooManyRequests', whatToDo: expect.stringContaining(`${seconds} seconds`) } },
		});
	});

	it.each([
		[0, 404, 'contactNotFound', 'createContact: true'],
		[2, 409, 'conflict', '0 (user), 1 (user)'],
	])('tells that %s contacts have the address', async (emails, status, code, whatToDo) => {
		const error = (await ofEmail(emails)) as Error & { description?: string };
		expect(answerTo('escalate', error)).toMatchObject({
			status,
			body: { error: { code, whatToDo: expect.stringContaining(whatToDo) } },
		});
	});

	const lost = (request: typeof create | typeof tag) => unanswered(request, 'ECONNRESET', true, subject);
	it.each<[string, ActionName, Error & { description?: string | null }, boolean]>([
		['no answer came to what acts once', 'createConversation', lost(create), true],
		[
			'the answer was not understood',
			'createConversation',
			notUnderstood(create, { status: 200, headers: {}, body: '' }, { wrong: 'a page', host: 'x', subject }),
			true,
		],
		['Intercom stumbled', 'createConversation', refused(create, 500, 'server_error'), true],
		['it was never sent', 'createConversation', unanswered(create, 'ECONNREFUSED', false, subject), false],
		['doing it again does no harm', 'tag', lost(tag), false],
	])('holds a key when %s: %s', (_what, action, error, isSettled) => {
		expect(answerTo(action, error)).toMatchObject({ status: 502, isSettled, needsPerson: true });
	});

	it('names what is no fault of the request as one of the workflow', () => {
		expect(answerTo('reply', new Error('x is not a function'))).toMatchObject({
			status: 500,
			needsPerson: true,
		});
	});
});
