import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { CLAIM_WAIT } from '../../nodes/IntercomEscalation/claim';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** A claim in the conversation, as one worker makes it while another one does something at the same time. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

/** What another worker does while the one that is run here sleeps for so many milliseconds. */
let meanwhile: (slept: number) => void;

beforeEach(async () => {
	letTimeLeap();
	meanwhile = () => {};
	const sleep = jest.spyOn(systemClock, 'sleep');
	const leap = sleep.getMockImplementation()!;
	sleep.mockImplementation(async (milliseconds) => {
		meanwhile(milliseconds);
		await leap(milliseconds);
	});
	bench = await startWorkbench(new IntercomEscalation());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const addAttribute = () =>
	bench.workspace.conversationAttributes.create({ name: 'AI claim', data_type: 'string' });

async function run(operation: 'reply' | 'handOff', more: INodeParameters = {}): Promise<IDataObject> {
	const message = { message: [{ reason: 'any', text: 'A colleague comes.' }] };
	const { outputs, error } = await bench.run(
		{
			operation,
			additionalFields: {
				claimAttribute: 'AI claim',
				...(operation === 'handOff' && { messages: message }),
			},
			...more,
		},
		[
			{
				conversationId: conversation.id,
				customerMessageId: conversation.source.id,
				aiTeammateId: ada.id,
				answer: 'Open Settings.',
				reasons: 'It is hard',
			},
		],
	);
	if (error) throw error;
	return outputs.flat()[0]!.json;
}

const whileItWaits = (work: () => unknown) => {
	meanwhile = (slept) => {
		if (slept === CLAIM_WAIT) work();
	};
};

function claimOfAnother(purpose: 'reply' | 'handOff', secondsAgo = 0, message = conversation.source.id) {
	const time = new Date(systemClock.now() - secondsAgo * 1_000).toISOString();
	bench.workspace.conversationAttributes.write(bench.workspace.conversations.get(conversation.id), {
		'AI claim': `${purpose} to ${message}, ${time}, another-run`,
	});
}

const said = (type: string) =>
	bench.workspace.conversations
		.get(conversation.id)
		.parts.filter(({ part_type, body }) => part_type === type && body);

describe.each(['reply', 'handOff'] as const)('%s', (operation) => {
	beforeEach(addAttribute);
	const done = operation === 'reply' ? { replied: true } : { handedOff: true };
	const left = {
		...(operation === 'reply' ? { replied: false } : { handedOff: false }),
		reasons: [{ code: 'claimed' }],
	};

	it('speaks with two requests more, in which it claims the message and looks whether the claim stands', async () => {
		expect(await run(operation)).toMatchObject(done);
		const told = bench.requests.map(({ method, path }) => `${method} ${path.replace(conversation.id, 'C')}`);
		const claimed = told.indexOf('PUT /conversations/C');
		expect(told.slice(claimed, claimed + 3)).toEqual([
			'PUT /conversations/C',
			'GET /conversations/C',
			'POST /conversations/C/reply',
		]);
		expect(bench.workspace.conversations.get(conversation.id).custom_attributes['AI claim']).toMatch(
			new RegExp(`^${operation} to ${conversation.source.id}, `),
		);
	});

	it.each<[string, () => void, object, number]>([
		['leaves it to a run that has claimed it before', () => claimOfAnother('handOff'), left, 0],
		[
			'leaves it to a run that claims it meanwhile',
			() => whileItWaits(() => claimOfAnother('handOff')),
			left,
			0,
		],
		['takes over what was claimed a minute ago and not done', () => claimOfAnother('handOff', 61), done, 1],
		['does not mind a claim to another message', () => claimOfAnother('handOff', 0, '4711'), done, 1],
	])('%s', async (_case, arrange, outcome, comments) => {
		arrange();
		expect(await run(operation)).toMatchObject(outcome);
		expect(said('comment')).toHaveLength(comments);
	});

	it('looks again where its words had to wait for their turn, and stays silent when it has lost by then', async () => {
		bench.refuseNext({
			method: 'POST',
			path: /reply$/,
			answer: { status: 429, headers: { 'retry-after': '30' } },
		});
		meanwhile = (slept) => {
			if (slept === 30_000) claimOfAnother('handOff');
		};
		expect(await run(operation)).toMatchObject(left);
		expect(said('comment')).toHaveLength(0);
	});

	it('speaks after such a wait when nobody else has come', async () => {
		bench.refuseNext({
			method: 'POST',
			path: /reply$/,
			answer: { status: 429, headers: { 'retry-after': '30' } },
		});
		expect(await run(operation)).toMatchObject(done);
		expect(said('comment')).toHaveLength(1);
	});

	it('gives way to a person who answers while it waits', async () => {
		whileItWaits(() => bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Mine' }));
		expect(await run(operation)).toMatchObject({ reasons: [{ code: 'personReplied' }] });
	});

	it('says nothing twice, and claims nothing, when run again', async () => {
		await run(operation);
		const before = bench.requests.length;
		await run(operation);
		expect(bench.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
		expect(said('comment')).toHaveLength(1);
	});
});

it('leaves no attributes of an answer that another run has claimed', async () => {
	addAttribute();
	whileItWaits(() => claimOfAnother('reply'));
	const attributes: INodeParameters = {
		specifyCustomAttributes: 'json',
		customAttributesJson: '{ "AI outcome": "answered" }',
		createUnknownAttributes: true,
	};
	const result = await run('reply', attributes);
	expect(result).toMatchObject({ replied: false, reasons: [{ code: 'claimed' }] });
	expect(result).not.toHaveProperty('attributes');
	expect(bench.workspace.conversations.get(conversation.id).custom_attributes).toEqual({
		'AI claim': expect.stringContaining('another-run') as string,
	});
});

it('hands over although a reply is claimed: people come in any case', async () => {
	addAttribute();
	claimOfAnother('reply');
	expect(await run('handOff')).toMatchObject({ handedOff: true });
});

it.each([
	['does not exist', () => undefined],
	[
		'may not be written',
		() => {
			addAttribute();
			bench.refuseNext({ method: 'PUT', answer: { status: 403 } });
		},
	],
])(
	'speaks without a claim where the attribute %s, and does not try with each message',
	async (_case, arrange) => {
		arrange();
		expect(await run('reply')).toMatchObject({ replied: true });
		conversation = bench.workspace.addConversation({ contact: maya, body: 'And this?' });
		expect(await run('reply')).toMatchObject({ replied: true });
		expect(bench.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
	},
);
