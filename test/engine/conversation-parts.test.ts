import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ExecuteContext } from 'n8n-core';
import type { Contact, Conversation } from '../../dev/sandbox';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Many conversations with all their parts, in n8n's engine against the sandbox. */

let bench: Workbench;
let contact: Contact;

const start = async (options = {}) => {
	bench = await startWorkbench(new Intercom(), options);
	contact = bench.workspace.addContact({ email: 'mia@example.com', role: 'user', name: 'Mia Nowak' });
};

beforeEach(async () => await start());

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const getMany = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'conversation',
	operation: 'getAllWithParts',
	returnAll: true,
	...more,
});

const results = async (more?: INodeParameters) => await bench.results(getMany(more));

/** So many conversations, begun long ago, the last one changed first in time: as a list, the oldest first. */
const begin = (count: number): Conversation[] =>
	Array.from({ length: count }, (_, index) =>
		bench.workspace.addConversation({
			contact,
			body: `Question ${index}`,
			created_at: 1_700_000_000 + index * 60,
		}),
	);

const touch = (conversation: Conversation) =>
	bench.workspace.parts.replyAsContact(conversation, contact, { body: 'Still there?' });

/** Does something before the search answers for the first, second … time. */
function beforeSearch(change: (nth: number) => void) {
	const { conversations } = bench.workspace;
	const list = conversations.list.bind(conversations);
	let count = 0;
	jest.spyOn(conversations, 'list').mockImplementation(() => {
		change(++count);
		return list();
	});
}

const requestsTo = (path: RegExp) => bench.requests.filter((request) => path.test(request.path));
const searches = () => requestsTo(/search$/);
const ids = (records: IDataObject[]) => records.map(({ id }) => id);

describe('Get Many With Parts', () => {
	it('gives what was said, by whom and when, beside what people use of a conversation', async () => {
		const [conversation] = begin(1);
		const [nora] = bench.workspace.teammates.list();
		bench.workspace.parts.replyAsTeammate(conversation!, nora!, { body: '<p>Which <b>page</b>?</p>' });
		bench.workspace.parts.note(conversation!, nora!, { body: 'Known bug' });
		const [record] = await results();
		expect(record).toMatchObject({
			id: conversation!.id,
			state: 'open',
			contact_id: contact.id,
			missing_parts: 0,
			messages: [
				{ role: 'customer', kind: 'message', text: 'Question 0', author: { name: 'Mia Nowak' } },
				{ role: 'teammate', kind: 'message', text: 'Which page?', author: { name: nora!.name } },
			],
		});
		expect(Object.keys(record!).length).toBeLessThanOrEqual(10);
		const [withNotes] = await results({ includeNotes: true });
		expect((withNotes!.messages as IDataObject[]).map(({ kind }) => kind)).toEqual([
			'message',
			'message',
			'note',
		]);
	});

	it.each([
		['html', '<p>Still there?</p>'],
		['plaintext', 'Still there?'],
	])('gives all that Intercom sends, bodies in %s', async (displayAs, body) => {
		touch(begin(1)[0]!);
		const [record] = await results({ displayAs, simplify: false });
		expect(record).toMatchObject({
			type: 'conversation',
			conversation_parts: { conversation_parts: [{ body }] },
		});
	});

	it('gives the last changed first and each once, with one search for 150 and one read for each', async () => {
		const begun = begin(310);
		expect(ids(await results({ simplify: false }))).toEqual(ids(begun as never).reverse());
		expect(requestsTo(/conversations\/\d+$/)).toHaveLength(310);
		// Three pages, and one look at what has changed since.
		expect(searches().map(({ body }) => (body as IDataObject).pagination)).toMatchObject([
			{ per_page: 150 },
			{ per_page: 150 },
			{ per_page: 150 },
			{ per_page: 150 },
		]);
	});

	it('loses none that moves to the front while its page is still to come', async () => {
		const begun = begin(310);
		beforeSearch((nth) => {
			if (nth === 2) [begun[0]!, begun[309]!, begun[5]!].forEach(touch);
		});
		const found = ids(await results());
		expect([...found].sort()).toEqual(ids(begun as never).sort());
		expect(new Set(found).size).toBe(310);
	});

	it("loses none either that Intercom's search learns of late", async () => {
		await bench.close();
		letTimeLeap();
		await start({ searchDelay: 60_000, clock: systemClock });
		const begun = begin(310);
		await systemClock.sleep(61_000);
		const later = systemClock.now() + 61_000;
		beforeSearch((nth) => {
			if (nth === 2) [begun[0]!, begun[5]!].forEach(touch);
			if (nth === 3) jest.spyOn(systemClock, 'now').mockReturnValue(later);
		});
		expect(ids(await results()).sort()).toEqual(ids(begun as never).sort());
	});

	it('leaves what began after it did to the next time, and ends', async () => {
		const begun = begin(160);
		const now = Math.floor(Date.now() / 1000);
		// A second later each time: what begins in the second of the walk's own beginning still belongs to it.
		beforeSearch((nth) => {
			for (let index = 0; index < 151; index++)
				bench.workspace.addConversation({ contact, body: 'New', created_at: now + nth });
		});
		const found = await results();
		expect(ids(found)).toEqual(expect.arrayContaining(ids(begun as never)));
		expect(searches().length).toBeLessThan(10);
	});

	it('leaves out what was deleted after it was found, and names it', async () => {
		const [first, second, third] = begin(3);
		bench.refuseNext({
			method: 'GET',
			path: `/conversations/${second!.id}`,
			answer: {
				status: 404,
				body: { type: 'error.list', errors: [{ code: 'not_found', message: 'Resource Not Found' }] },
			},
		});
		const { outputs, hints } = await bench.run(getMany());
		expect(ids(outputs[0]!.map(({ json }) => json))).toEqual([third!.id, first!.id]);
		expect(hints).toMatchObject([
			{
				message: `1 conversation was deleted between the search and the reading, and left out: ${second!.id}.`,
			},
		]);
	});

	it('gives as many as wanted and reads no more', async () => {
		const begun = begin(200);
		expect(ids(await results({ returnAll: false, limit: 3 }))).toEqual(
			ids(begun as never)
				.reverse()
				.slice(0, 3),
		);
		expect(requestsTo(/conversations\/\d+$/)).toHaveLength(3);
		expect(searches()).toHaveLength(1);
	});

	it('says how many parts Intercom leaves out of a long conversation', async () => {
		const [conversation] = begin(1);
		for (let part = 0; part < 503; part++) touch(conversation!);
		const [record] = await results();
		expect(record).toMatchObject({ missing_parts: 3 });
		expect(record!.messages).toHaveLength(501);
	});
});

describe('What is looked for', () => {
	const MINUTE = 60;

	it('is what changed since, and five minutes before, for search learns of changes late', async () => {
		const begun = begin(20);
		const since = 1_700_000_000 + 10 * MINUTE;
		const found = ids(await results({ filters: { updatedSince: since } }));
		expect(found).toEqual(
			ids(begun as never)
				.slice(5)
				.reverse(),
		);
		const exactly = ids(await results({ filters: { updatedSince: since, overlapMinutes: 0 } }));
		expect(exactly).toEqual(
			ids(begun as never)
				.slice(10)
				.reverse(),
		);
	});

	it.each<[string, IDataObject, number[]]>([
		[
			'both ends of a time of change',
			{ updatedSince: 1_700_000_060, overlapMinutes: 0, updatedUntil: 1_700_000_180 },
			[3, 2, 1],
		],
		[
			'both ends of a time of beginning',
			{ createdSince: 1_700_000_060, createdUntil: 1_700_000_120 },
			[2, 1],
		],
		['one of several states', { states: ['closed', 'snoozed'] }, [4]],
	])('has %s in it', async (_what, filters, expected) => {
		const begun = begin(5);
		begun[4]!.state = 'closed';
		expect(ids(await results({ filters: filters as never }))).toEqual(
			expected.map((index) => begun[index]!.id),
		);
	});

	it('is a tag, by its ID', async () => {
		const [, second] = begin(3);
		const tag = bench.workspace.addTag('vip');
		const [nora] = bench.workspace.teammates.list();
		bench.workspace.conversations.tag(second!, tag, { type: 'admin', id: nora!.id });
		expect(ids(await results({ filters: { tagIds: [tag.id] } }))).toEqual([second!.id]);
	});
});

describe('What goes wrong is told:', () => {
	const problem = async (more?: INodeParameters) => {
		const { error, outputs } = await bench.run(getMany(more));
		expect(outputs.flat()).toEqual([]);
		return `${error?.message} ${error?.description}`;
	};

	it('the app may not read conversations', async () => {
		begin(2);
		bench.permissions.withhold('conversations');
		expect(await problem()).toContain('"Read conversations"');
	});

	it('Intercom gives a conversation, but not its parts', async () => {
		const [conversation] = begin(1);
		bench.refuseNext({
			method: 'GET',
			path: `/conversations/${conversation!.id}`,
			answer: { status: 200, body: { type: 'conversation', id: conversation!.id } },
		});
		expect(await problem()).toMatch(
			`Intercom gave the conversation ${conversation!.id} without its parts [item 0] So nothing is known of what was said`,
		);
	});

	it('one of many cannot be read', async () => {
		const begun = begin(40);
		bench.refuseNext({
			method: 'GET',
			path: `/conversations/${begun[20]!.id}`,
			times: 100,
			answer: {
				status: 400,
				body: { type: 'error.list', errors: [{ code: 'client_error', message: 'No' }] },
			},
		});
		expect(await problem()).toMatch(/^No \[item 0\]/);
	});
});

it('The editor hears how far it is', async () => {
	begin(310);
	const told = jest.spyOn(ExecuteContext.prototype, 'sendMessageToUI');
	await results();
	expect(told.mock.calls.map(([message]) => message as string)).toEqual([
		'150 of 310 conversations read',
		'300 of 310 conversations read',
	]);
});
