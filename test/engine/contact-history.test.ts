import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Contact, Conversation } from '../../dev/sandbox';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What was said in a contact's conversations, in n8n's engine against the sandbox. */

let bench: Workbench;
let mia: Contact;
let otto: Contact;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	mia = bench.workspace.addContact({ role: 'user', email: 'mia@example.com', external_id: '6123abc' });
	otto = bench.workspace.addContact({ role: 'user', email: 'otto@example.com' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const parameters = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'contact',
	operation: 'getHistory',
	contact: locator(mia.id),
	...more,
});

interface History {
	contact_id: string;
	conversations: Array<{ conversation_id: string; messages: IDataObject[] } & IDataObject>;
	conversationsLeftOut: number;
}

const history = async (more?: INodeParameters) =>
	(await bench.results(parameters(more)))[0] as unknown as History;

/** One of a contact, begun the given minutes after others. */
const begin = (body: string, minute: number, contact = mia): Conversation =>
	bench.workspace.addConversation({ contact, body, created_at: 1_700_000_000 + minute * 60 });

const ids = ({ conversations }: History) => conversations.map(({ conversation_id: id }) => id);
const texts = (messages: IDataObject[]) => messages.map(({ text }) => text);

it.each([
	['id', () => mia.id],
	['externalId', () => '6123abc'],
	['email', () => 'mia@example.com'],
])('gives the conversations of a contact named by %s, the last changed first', async (mode, name) => {
	const first = begin('Where is my parcel?', 0);
	const second = begin('My invoice is wrong', 1);
	begin('Not of Mia', 2, otto);
	bench.workspace.parts.replyAsContact(first, mia, { body: 'Still not here' });
	const found = await history({ contact: locator(name(), mode) });
	expect(found).toMatchObject({ contact_id: mia.id, conversationsLeftOut: 0 });
	expect(ids(found)).toEqual([first.id, second.id]);
	expect(found.conversations.map(({ messages }) => texts(messages))).toEqual([
		['Where is my parcel?', 'Still not here'],
		['My invoice is wrong'],
	]);
	expect(found.conversations[0]).toMatchObject({ state: 'open', text: expect.stringContaining('parcel') });
});

it('reads no more conversations than were asked for, and says how many it left out', async () => {
	const begun = [0, 1, 2, 3, 4].map((minute) => begin(`Question ${minute}`, minute));
	const found = await history({ maxConversations: 2 });
	expect(ids(found)).toEqual([begun[4]!.id, begun[3]!.id]);
	expect(found.conversationsLeftOut).toBe(3);
	expect(bench.requests.filter(({ path }) => /conversations\/\d+$/.test(path))).toHaveLength(2);
});

it('keeps of a long conversation the first message and the newest, and says how many it left out', async () => {
	const long = begin('It begins', 0);
	for (let count = 0; count < 30; count++)
		bench.workspace.parts.replyAsContact(long, mia, { body: `${count} ${'x'.repeat(1_000)}` });
	const [{ messages, messagesLeftOut } = {} as never] = (await history()).conversations;
	expect(messages.length).toBeLessThan(12);
	expect(messages.length + Number(messagesLeftOut)).toBe(31);
	expect([messages[0]!.text, (messages.at(-1)!.text as string).slice(0, 2)]).toEqual(['It begins', '29']);
});

it('shows notes only where they are asked for', async () => {
	const conversation = begin('Hello', 0);
	const [nora] = bench.workspace.teammates.list();
	bench.workspace.parts.note(conversation, nora!, { body: 'Known bug' });
	expect(texts((await history()).conversations[0]!.messages)).toEqual(['Hello']);
	const withNotes = await history({ includeNotes: true });
	expect(texts(withNotes.conversations[0]!.messages)).toEqual(['Hello', 'Known bug']);
});

it('tells a contact without conversations from one that is not there', async () => {
	expect(await history()).toEqual({ contact_id: mia.id, conversations: [], conversationsLeftOut: 0 });
	const { error } = await bench.run(parameters({ contact: locator('0123456789abcdef01234567') }));
	expect(`${error?.message} ${error?.description}`).toMatch(/User Not Found.*404/s);
});

it('leaves out a conversation that was deleted between the search and the reading', async () => {
	const [kept, gone] = [begin('Kept', 0), begin('Gone', 1)];
	bench.refuseNext({
		path: `/conversations/${gone.id}`,
		answer: { status: 404, body: { type: 'error.list', errors: [{ code: 'not_found', message: 'Gone' }] } },
	});
	expect(ids(await history())).toEqual([kept.id]);
});
