import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Hand Back against the sandbox: a conversation that people have becomes the AI's again, once. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

async function take(operation: string, more: INodeParameters = {}, item: IDataObject = {}) {
	const { outputs, error } = await bench.run({ operation, ...more }, [
		{ conversationId: conversation.id, aiTeammateId: ada.id, reasons: 'It is hard', ...item },
	]);
	if (error) throw error;
	return outputs.flat()[0]!.json;
}

const asAda = () => ({ aiTeammate: locator(ada.id) });
const handBack = async () => await take('handBack', { ...asAda(), why: 'It is <solved>' });
const notes = () =>
	bench.workspace.conversations
		.get(conversation.id)
		.parts.filter(({ part_type: type, body }) => type === 'note' && body?.includes('[ai hand-back'));

async function givenToPeople() {
	const [team] = bench.workspace.teammates.teams();
	await take('handOff', { assignTo: 'team', team: locator(team!.id) });
	bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
	bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Done' });
	bench.workspace.parts.replyAsContact(conversation, maya, { body: 'One more thing' });
}

it('lets the AI speak again', async () => {
	await givenToPeople();
	expect(await take('prepareTurn', asAda())).toMatchObject({ maySpeak: false });
	expect(await handBack()).toMatchObject({
		handedBack: true,
		steps: { note: 'done', tag: 'done', assignment: 'done' },
	});
	expect(bench.workspace.conversations.get(conversation.id)).toMatchObject({
		admin_assignee_id: ada.id,
		team_assignee_id: '0',
		tags: [],
	});
	expect(notes()).toMatchObject([
		{ author: { id: ada.id }, body: expect.stringContaining('&lt;solved&gt;') },
	]);
	expect(await take('prepareTurn', asAda())).toMatchObject({
		maySpeak: true,
		customerMessage: 'One more thing',
	});
});

it('does nothing the second time, nor when two do it at once', async () => {
	await givenToPeople();
	await Promise.all([handBack(), handBack()]);
	expect(notes()).toHaveLength(1);
	const { length } = conversation.parts;
	expect(await handBack()).toMatchObject({
		steps: { note: 'alreadyDone', tag: 'alreadyDone', assignment: 'alreadyDone' },
	});
	expect(conversation.parts).toHaveLength(length);
});

it.each(['reset before', 'reset after'] as const)(
	'is completed by running again after a %s',
	async (answer) => {
		await givenToPeople();
		for (const path of [/reply$/, /tags/, /parts$/]) {
			bench.refuseNext({ path, answer });
			await handBack().catch(() => undefined);
		}
		await handBack();
		expect(notes()).toHaveLength(1);
		expect(await take('prepareTurn', asAda())).toMatchObject({ maySpeak: true });
	},
);

it('gives back what was handed over for a second time', async () => {
	await givenToPeople();
	await handBack();
	await givenToPeople();
	await handBack();
	expect(notes()).toHaveLength(2);
	expect(await take('prepareTurn', asAda())).toMatchObject({ maySpeak: true });
});
