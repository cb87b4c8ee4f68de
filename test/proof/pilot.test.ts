import type { IDataObject } from 'n8n-workflow';
import type { Conversation } from '../../dev/sandbox';
import { Proof, until } from './proof';

/** A pilot in a real n8n: nobody hears of it, and each decision leaves a row in a Data Table. */

jest.setTimeout(600_000);

let proof: Proof;

beforeAll(async () => (proof = await Proof.begin({ settings: { mode: 'dry run', recordTable: TABLE } })));
afterAll(async () => await proof?.end());

const TABLE = 'intercom-ai-decisions';
const QUESTION = 'How do I reset my password?';
const MOON = 'Do you have an office on the Moon?';
const PERSON = 'I want to talk to a human';

it('writes nothing in a dry run, and notes alone as draft', async () => {
	const inDryRun = [QUESTION, MOON, PERSON, 'Thanks!'].map((text) => proof.writes(text));
	await untilRecorded(...inDryRun);
	expect(writes()).toEqual([]);
	expect(outcomes(await rows(), inDryRun)).toEqual([
		'simulated',
		'simulated',
		'simulated',
		'nothingToAnswer',
	]);

	proof.close(...inDryRun);
	await proof.choose({ mode: 'draft', recordTable: TABLE });
	const asDraft = [QUESTION, MOON, PERSON].map((text) => proof.writes(text));
	await untilRecorded(...asDraft);
	expect(writes()).toEqual(['note', 'note', 'note']);
	const recorded = await rows();
	expect(outcomes(recorded, asDraft)).toEqual(['drafted', 'noted', 'noted']);
	const answered = recorded.find((row) => row.conversationId === asDraft[0]!.id);
	expect(answered).toMatchObject({
		mode: 'draft',
		decision: 'answer',
		customerMessage: QUESTION,
		confidence: expect.any(Number),
		threshold: 0.4,
		partId: expect.any(String),
	});
});

/** What is asked of Intercom that changes something there. */
const writes = () =>
	proof.sandbox.requests
		.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'))
		.map(({ path, body }) => (body as { message_type?: string } | undefined)?.message_type ?? path);

const rows = async () => await proof.client.dataTableRows(TABLE);

async function untilRecorded(...conversations: Conversation[]) {
	await until(async () => {
		const ids = new Set((await rows()).map(({ conversationId }) => conversationId));
		return conversations.every(({ id }) => ids.has(id));
	}, 'decisions are recorded');
	await proof.untilIdle();
}

const outcomes = (recorded: IDataObject[], conversations: Conversation[]) =>
	conversations.map(({ id }) => recorded.find((row) => row.conversationId === id)?.outcome);
