import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { FaultAnswer } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/**
 * Fin in other channels, and the phone switch. The sandbox does not play Fin: it is told what to answer, and what counts
 * is what was sent and what becomes of the answer.
 */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

/** Runs an operation whose one request is answered with this. */
async function answered(
	[resource, operation]: [resource: string, operation: string],
	parameters: INodeParameters,
	answer: Exclude<FaultAnswer, string>,
	item: INodeExecutionData = { json: {} },
) {
	bench.refuseNext({ answer });
	const { outputs, error } = await bench.run({ resource, operation, ...parameters }, [], { items: [item] });
	return {
		items: outputs[0]?.map(({ json }) => json),
		error: error && `${error.message} ${error.description}`,
	};
}

const sent = () => bench.requests.at(-1)!;
const message = { conversationId: 'ext-1', message: 'Where is my order?', userId: 'mia-1' };

describe('Fin', () => {
	it('is handed the message with its time, the history and what is known', async () => {
		jest.spyOn(systemClock, 'now').mockReturnValue(Date.parse('2026-03-14T09:00:00.123Z'));
		const { items } = await answered(
			['finAgent', 'start'],
			{
				...message,
				additionalFields: {
					userEmail: 'mia@example.com',
					userAttributes: '{ "plan": "pro" }',
					conversationAttributes: '{ "topic": "orders" }',
					history: { row: [{ author: 'agent', body: 'Hello', sentAt: '2026-03-14T08:59:00Z' }] },
				},
			},
			{ status: 200, body: { conversation_id: 'ext-1', status: 'thinking' } },
		);
		expect(items).toEqual([{ conversation_id: 'ext-1', status: 'thinking' }]);
		expect(sent()).toMatchObject({ method: 'POST', path: '/fin/start' });
		expect(sent().body).toEqual({
			conversation_id: 'ext-1',
			message: { author: 'user', body: 'Where is my order?', timestamp: '2026-03-14T09:00:00.123Z' },
			user: { id: 'mia-1', email: 'mia@example.com', attributes: { plan: 'pro' } },
			conversation_metadata: {
				history: [{ author: 'agent', body: 'Hello', timestamp: '2026-03-14T08:59:00.000Z' }],
				attributes: { topic: 'orders' },
			},
		});
	});

	it('gets a message again with the same time when the connection broke, so that it counts once', async () => {
		bench.refuseNext({ path: '/fin/reply', answer: 'reset before' });
		await answered(['finAgent', 'reply'], message, { status: 200, body: { status: 'thinking' } });
		const [first, second] = bench.requests.map(({ body }) => body);
		expect(bench.requests).toHaveLength(2);
		expect(second).toEqual(first);
	});

	it('gets addresses and files alike, ten at most', async () => {
		const binary = { data: { data: 'aGk=', mimeType: 'text/plain', fileName: 'a.txt' } };
		const urls = (count: number) =>
			Array.from({ length: count }, (_, index) => `https://example.com/${index}`);
		const given = (count: number) => ({
			...message,
			additionalFields: { attachmentUrls: urls(count), attachmentInputFields: 'data' },
		});
		const item = { json: {}, binary };
		await answered(['finAgent', 'reply'], given(1), { status: 200, body: {} }, item);
		expect(sent().body).toMatchObject({
			attachments: [
				{ type: 'url', url: 'https://example.com/0' },
				{ type: 'file', name: 'a.txt', content_type: 'text/plain', data: 'aGk=' },
			],
		});
		const { error } = await answered(['finAgent', 'reply'], given(10), { status: 200, body: {} }, item);
		expect(error).toMatch(/^The message brings 11 files, Fin takes 10 at most \[item 0\]/);
	});

	it('says why a rating is too late in its own words', async () => {
		const errors = { base: 'The rating window for this conversation has closed' };
		const { error } = await answered(
			['finAgent', 'rate'],
			{ conversationId: 'ext-1', rating: 'amazing' },
			{ status: 422, body: { errors } },
		);
		expect(error).toMatch(/^The rating window for this conversation has closed \[item 0\].*422/);
		expect(sent().body).toEqual({ conversation_id: 'ext-1', rating: 'amazing' });
	});
});

describe('A call that Fin answers', () => {
	it.each([
		['its own ID', { findBy: 'id', callId: '42' }, '/fin_voice/collect/42'],
		[
			'the ID of the provider',
			{ findBy: 'externalId', externalCallId: 'ext/1' },
			'/fin_voice/external_id/ext%2F1',
		],
		[
			'the phone number',
			{ findBy: 'phone', phone: '+14155552671' },
			'/fin_voice/phone_number/%2B14155552671',
		],
	])('is found by %s', async (_case, parameters, path) => {
		const call = { id: 42, status: 'registered', call_summary: '', call_transcript: [] };
		const { items } = await answered(['finVoiceCall', 'get'], parameters, { status: 200, body: call });
		expect(items).toMatchObject([{ id: 42, status: 'registered' }]);
		expect(sent().path).toBe(path);
	});

	it('is one of several of a conversation, each an item', async () => {
		const { items } = await answered(
			['finVoiceCall', 'getAll'],
			{ conversation: { __rl: true, mode: 'id', value: '77' } },
			{ status: 200, body: [{ id: 1 }, { id: 2 }] },
		);
		expect(items).toMatchObject([{ id: 1 }, { id: 2 }]);
	});
});

it('A phone switch says what is wrong with a number', async () => {
	const { error } = await answered(
		['phoneSwitch', 'create'],
		{ phone: '12' },
		{ status: 400, body: { error_key: 'invalid_phone_number', message: 'Invalid phone number' } },
	);
	expect(error).toMatch(/^Invalid phone number \[item 0\].*400 \(invalid_phone_number\)/);
});

describe('Escalate', () => {
	const escalate: [string, string] = ['finAgent', 'escalate'];

	it('hands a conversation over, with what the team needs to know, by the version that has it', async () => {
		const body = { conversation_id: 'ext-1', status: 'escalated' };
		const { items } = await answered(
			escalate,
			{ conversationId: 'ext-1', additionalFields: { context: 'Wants a refund' } },
			{ status: 200, body },
		);
		expect(items).toEqual([body]);
		expect(sent()).toMatchObject({ method: 'POST', path: '/fin/escalate' });
		expect(sent().headers['intercom-version']).toBe('2.17');
		expect(sent().body).toEqual({ conversation_id: 'ext-1', context: 'Wants a refund' });
	});

	it('hands over a customer who has not talked to Fin', async () => {
		const answer = { intercom_conversation_id: '987', status: 'escalated' };
		const { items } = await answered(
			escalate,
			{ escalateBy: 'user', userId: 'mia-1', userEmail: 'mia@example.com' },
			{ status: 200, body: answer },
		);
		expect(items).toEqual([answer]);
		expect(sent().body).toEqual({ user: { id: 'mia-1', email: 'mia@example.com' } });
	});

	it('is not sent again when it may have arrived: people would get two conversations', async () => {
		bench.refuseNext({ path: '/fin/escalate', answer: 'reset after' });
		const { error } = await bench.run({
			...{ resource: 'finAgent', operation: 'escalate', conversationId: 'ext-1' },
		});
		expect(error).toBeDefined();
		expect(bench.requests).toHaveLength(1);
	});

	it('refuses a context that is too long, before anything is sent', async () => {
		const { error } = await bench.run({
			...{ resource: 'finAgent', operation: 'escalate', conversationId: 'ext-1' },
			additionalFields: { context: 'x'.repeat(10_001) },
		});
		expect(error?.message).toContain("'Context' has 10001 characters");
		expect(bench.requests).toEqual([]);
	});
});
