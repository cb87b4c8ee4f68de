import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Contact, Conversation } from '../../dev/sandbox';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** The two steps of a sync: which conversations have changed, and what is in them as rows for tables. */

let bench: Workbench;
let contact: Contact;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	contact = bench.workspace.addContact({ email: 'mia@example.com', role: 'user', name: 'Mia Nowak' });
});

afterEach(async () => await bench.close());

const outputs = async (parameters: INodeParameters, items: IDataObject[] = [{}]) => {
	const { outputs: given, error } = await bench.run({ resource: 'conversation', ...parameters }, items);
	if (error) throw error;
	return given.map((output) => output.map(({ json }) => json));
};

const BEGINNING = 1_700_000_000;

/** Conversations that began and changed last at these seconds after a moment long ago. */
const begin = (...seconds: number[]): Conversation[] =>
	seconds.map((second, index) =>
		bench.workspace.addConversation({ contact, body: `Question ${index}`, created_at: BEGINNING + second }),
	);

const reads = () => bench.requests.filter(({ path }) => /conversations\/\d+$/.test(path));

describe('Find Changed', () => {
	const find = async (more: INodeParameters = {}) => {
		const [changed, progress] = await outputs({ operation: 'findChanged', ...more });
		return { changed: changed!, progress: progress![0]! };
	};

	/** All steps from the beginning to the end. */
	const steps = async (most: number) => {
		const all: IDataObject[][] = [];
		for (let since = ''; ;) {
			const { changed, progress } = await find({ since, most });
			all.push(changed);
			if (progress.isComplete === true) return { all, progress };
			since = progress.next as string;
		}
	};

	it.each<[string, number[]]>([
		['evenly', Array.from({ length: 60 }, (_, index) => index * 1_000)],
		['in bursts', Array.from({ length: 60 }, (_, index) => (index % 4) * 10_000_000 + index)],
		['all but one at the end', [0, ...Array.from({ length: 59 }, (_, index) => 50_000_000 + index)]],
		['nearly all in one second', [0, 1, ...Array.from({ length: 58 }, () => 5_000)]],
	])(
		'goes through all, the longest ago first, in steps as large as wanted, when they lie %s',
		async (_how, seconds) => {
			// As long before now whenever this runs: the search halves the time between the two.
			const first = Math.floor(Date.now() / 1_000) - 96_000_000 - BEGINNING;
			const begun = begin(...seconds.map((second) => first + second));
			const { all, progress } = await steps(10);
			const found = all.flat();
			expect(found.map(({ id }) => id).sort()).toEqual(begun.map(({ id }) => id).sort());
			const ends = all
				.filter(({ length }) => length > 0)
				.map((step) => step.map(({ updated_at: at }) => at as string).sort());
			for (const [index, step] of ends.slice(1).entries()) expect(step[0]! > ends[index]!.at(-1)!).toBe(true);
			const inOneSecond = new Set(seconds).size < 10;
			if (!inOneSecond) expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(10);
			expect(progress).toMatchObject({ remaining: 0 });
			// How many it takes hangs on where the halves of the time fall: 150 to 175.
			expect(bench.requests.length).toBeLessThan(200);
		},
	);

	it('asks once where all fit into one step, and says where the next run begins', async () => {
		begin(0, 1, 2);
		const { changed, progress } = await find();
		expect(changed).toHaveLength(3);
		expect(bench.requests).toHaveLength(1);
		const agoInSeconds = bench.workspace.now() - Date.parse(progress.checkpoint as string) / 1_000;
		// Search learns late of what changed: five minutes are looked at again.
		expect(Math.abs(agoInSeconds - 300)).toBeLessThan(60);
		expect(progress).toMatchObject({ isComplete: true, found: 3 });
	});

	it('finds a conversation again in a later step that changes after its step', async () => {
		const [first] = begin(0, 10, 20, 30);
		const { progress } = await find({ most: 2 });
		bench.workspace.parts.replyAsContact(first!, contact, { body: 'And now?' });
		const { changed } = await find({ since: progress.next as string });
		expect(changed.map(({ id }) => id)).toContain(first!.id);
	});

	it('takes those of notifications along, each once', async () => {
		const [first, second] = begin(0, 10);
		const { changed } = await find({
			since: new Date((BEGINNING + 5) * 1_000).toISOString(),
			additionalFields: { alsoIds: `${first!.id}, ${second!.id}` },
		});
		expect(changed.map(({ id }) => id)).toEqual([first!.id, second!.id]);
	});

	it('tells no time of what a notification was about: it is read although its time has not changed', async () => {
		const [known, told] = begin(0, 10);
		const { changed, progress } = await find({ additionalFields: { alsoIds: told!.id } });
		expect(changed).toMatchObject([
			{ id: told!.id, updated_at: null },
			{ id: known!.id, updated_at: expect.any(String) },
		]);
		expect(progress).toMatchObject({ found: 2 });
	});
});

describe('Get as Rows', () => {
	const rowsOf = async (
		conversations: Conversation[],
		stored: IDataObject[] = [{}],
		more: INodeParameters = {},
	) => {
		const [rows, replaced, messages, gone] = await outputs(
			{
				operation: 'getRows',
				conversationIds: conversations.map(({ id }) => id).join(','),
				changedAt: conversations.map(({ updated_at: at }) => new Date(at * 1_000).toISOString()).join(','),
				batch: 'one',
				...more,
			},
			stored,
		);
		return { rows: rows ?? [], replaced: replaced ?? [], messages: messages ?? [], gone: gone ?? [] };
	};

	it('gives a row for each conversation and each message, notes too, without lists or objects in them', async () => {
		const [conversation] = begin(0);
		const [nora] = bench.workspace.teammates.list();
		bench.workspace.parts.replyAsTeammate(conversation!, nora!, { body: '<p>Which <b>page</b>?</p>' });
		bench.workspace.parts.note(conversation!, nora!, { body: 'Known bug' });
		const { rows, messages, replaced } = await rowsOf([conversation!]);
		expect(rows).toMatchObject([
			{
				conversation_id: conversation!.id,
				first_message: 'Question 0',
				contact_email: 'mia@example.com',
				created_at: '2023-11-14T22:13:20.000Z',
				messages: 3,
				missing_parts: 0,
				batch: 'one',
				is_stored: false,
			},
		]);
		expect(messages).toMatchObject([
			{ kind: 'message', role: 'customer', text: 'Question 0', author_name: 'Mia Nowak', redacted: false },
			{ kind: 'message', role: 'teammate', text: 'Which page?' },
			{ kind: 'note', text: 'Known bug' },
		]);
		expect(new Set(messages.map(({ conversation_id: id }) => id))).toEqual(new Set([conversation!.id]));
		for (const value of [...rows, ...messages].flatMap((row) => Object.values(row))) {
			expect(value === null || typeof value !== 'object').toBe(true);
		}
		expect(replaced).toEqual([]);
	});

	it('reads nothing that is stored as it is, and all that changed, is not whole, or is told', async () => {
		const [same, changed, halfStored, sameSecond] = begin(0, 10, 20, 30);
		const { rows } = await rowsOf([same!, changed!, halfStored!, sameSecond!]);
		const stored: IDataObject[] = rows.map((row) => ({
			...row,
			is_stored: row.conversation_id !== halfStored!.id,
		}));
		const last = stored.find(({ conversation_id: id }) => id === sameSecond!.id)!;
		last.read_at = last.updated_at;
		bench.workspace.parts.replyAsContact(changed!, contact, { body: 'And now?' });
		bench.requests.length = 0;
		const again = await rowsOf([same!, changed!, halfStored!, sameSecond!], stored);
		const expected = [changed!, halfStored!, sameSecond!].map(({ id }) => id);
		expect(again.rows.map(({ conversation_id: id }) => id)).toEqual(expected);
		expect(again.replaced.map(({ conversation_id: id }) => id)).toEqual(expected);
		expect(reads()).toHaveLength(3);
		bench.requests.length = 0;
		await rowsOf([same!], stored, { changedAt: 'never' });
		expect(reads()).toHaveLength(1);
	});

	it('names what is not there any more', async () => {
		const [kept, deleted] = begin(0, 10);
		bench.workspace.conversations.delete(deleted!.id, true);
		const { rows, gone } = await rowsOf([deleted!, kept!]);
		expect(rows).toHaveLength(1);
		expect(gone).toEqual([{ conversation_id: deleted!.id }]);
	});

	it('follows a redacted message', async () => {
		const [conversation] = begin(0);
		const part = bench.workspace.parts.replyAsContact(conversation!, contact, {
			body: 'My card is 4111 1111',
		});
		bench.workspace.conversations.redact(conversation!, { partId: part.id });
		const { messages } = await rowsOf([conversation!]);
		expect(messages[1]).toMatchObject({ message_id: part.id, redacted: true, text: '[Redacted]' });
	});

	it('leaves stored what Intercom no longer gives of a conversation with more than 500 parts', async () => {
		const [conversation] = begin(0);
		const say = (index: number) =>
			bench.workspace.parts.replyAsContact(conversation!, contact, {
				body: `Message ${index}`,
				created_at: BEGINNING + 100 + index,
			});
		for (let index = 0; index < 490; index++) say(index);
		const first = await rowsOf([conversation!]);
		for (let index = 490; index < 520; index++) say(index);
		const second = await rowsOf([conversation!], first.rows, { changedAt: 'never' });
		const from = Date.parse(second.replaced[0]!.from as string);
		const kept = first.messages.filter(({ created_at: at }) => Date.parse(at as string) < from);
		const texts = [...kept, ...second.messages].map(({ text }) => text);
		expect(texts).toEqual(['Question 0', ...Array.from({ length: 520 }, (_, index) => `Message ${index}`)]);
		expect(second.rows[0]).toMatchObject({ missing_parts: 20 });
	});

	it('follows a redacted first message of a conversation with more than 500 parts, and replaces that one', async () => {
		const [conversation] = begin(0);
		for (let index = 0; index < 520; index++) {
			bench.workspace.parts.replyAsContact(conversation!, contact, {
				body: `Message ${index}`,
				created_at: BEGINNING + 100 + index,
			});
		}
		const first = await rowsOf([conversation!]);
		const openingId = first.messages[0]!.message_id;
		const unchanged = await rowsOf([conversation!], first.rows, { changedAt: 'never' });
		expect(unchanged.replaced).toEqual([expect.not.objectContaining({ opening_id: expect.anything() })]);
		expect(unchanged.messages.map(({ message_id: id }) => id)).not.toContain(openingId);

		bench.workspace.conversations.redact(conversation!, { sourceId: conversation!.source.id });
		const second = await rowsOf([conversation!], first.rows, { changedAt: 'never' });
		expect(second.replaced).toMatchObject([{ opening_id: openingId }]);
		expect(second.messages[0]).toMatchObject({ message_id: openingId, redacted: true, text: '[Redacted]' });
		expect(second.messages.filter(({ message_id: id }) => id === openingId)).toHaveLength(1);
		expect(second.rows[0]).toMatchObject({ first_message: '[Redacted]' });
	});

	it('tells when asked how much tables take: of each conversation, and of all that will be in them', async () => {
		const [long, short, gone] = begin(0, 10, 20);
		bench.workspace.parts.replyAsContact(long!, contact, { body: 'A word. '.repeat(1_250) });
		const given = { conversationIds: [long, short, gone].map((one) => one!.id).join(','), batch: 'one' };
		const rows = { operation: 'getRows', additionalFields: { sizes: true }, ...given };
		const [first, , , , summaries] = await outputs(rows);
		const sizes = first!.map(({ bytes }) => bytes as number);
		expect(sizes[0]).toBeGreaterThan(10_000);
		expect(sizes[1]).toBeLessThan(1_000);
		const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
		expect(summaries![0]).toMatchObject({ bytes: sum(sizes) });

		bench.workspace.conversations.delete(gone!.id, true);
		bench.workspace.parts.replyAsContact(short!, contact, { body: 'Another word. '.repeat(1_250) });
		const two = { ...rows, conversationIds: `${short!.id},${gone!.id}` };
		const [second, , , , next] = await outputs(two, first);
		const grown = second![0]!.bytes as number;
		expect(grown).toBeGreaterThan(15_000);
		expect(next![0]).toMatchObject({ bytes: sizes[0]! + grown });
	});

	it.each(['all rows', 'those of its conversations alone'])(
		'tells the same of all that will be in tables where it is given %s',
		async (given) => {
			const [one, other] = begin(0, 10);
			const rows = { operation: 'getRows', batch: 'one' };
			const conversationIds = `${one!.id},${other!.id}`;
			const [first, , , , before] = await outputs({
				...rows,
				conversationIds,
				additionalFields: { sizes: true },
			});
			bench.workspace.parts.replyAsContact(other!, contact, { body: 'A word. '.repeat(1_250) });
			const isWhole = given === 'all rows';
			const bytesBefore = isWhole ? '' : Number(before![0]!.bytes);
			const [, , , , after] = await outputs(
				{ ...rows, conversationIds: other!.id, additionalFields: { sizes: true, bytesBefore } },
				first!.filter(({ conversation_id: id }) => isWhole || id === other!.id),
			);
			const grown = Number(after![0]!.bytes) - Number(before![0]!.bytes);
			expect(grown).toBeGreaterThan(10_000);
			expect(grown).toBeLessThan(15_000);
		},
	);

	it('has no column for sizes unless asked, for a table without one takes no row that has it', async () => {
		const { rows } = await rowsOf(begin(0));
		expect(rows[0]).not.toHaveProperty('bytes');
	});
});
