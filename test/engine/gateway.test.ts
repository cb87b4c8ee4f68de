import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap, VirtualClock } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What the gateway for AI agents needs besides the other operations, against the sandbox. */

let bench: Workbench;
/** The sandbox's. */
let clock: VirtualClock;
let maya: Contact;
let nora: Teammate;

beforeEach(async () => {
	letTimeLeap();
	clock = new VirtualClock(Date.now());
	bench = await startWorkbench(new IntercomEscalation(), { searchDelay: 3_000, clock });
	[nora] = bench.workspace.teammates.list() as [Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', external_id: '6123abc', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const contact = (mode: string, value: string) => ({ __rl: true, mode, value });

async function prepare(more: INodeParameters, items: IDataObject[] = [{}]) {
	const { outputs, error } = await bench.run(
		{ operation: 'prepareHandOff', about: 'contact', contact: contact('externalId', '6123abc'), ...more },
		items,
	);
	if (error) throw error;
	return {
		handOff: (outputs[0] ?? []).map(({ json }) => json),
		notCalledFor: (outputs[1] ?? []).map(({ json }) => json),
	};
}

const conversations = () => bench.workspace.conversations.list();

describe('Prepare Hand-Off', () => {
	it.each<[string, INodeParameters, string[]]>([
		['a confidence below the threshold', { confidence: '0.39' }, ['lowConfidence']],
		['a wish for a person', { wantsHuman: true }, ['customerAsksForPerson']],
		['a wish in the words of the customer', { message: 'Can I talk to a human?' }, ['customerAsksForPerson']],
		['billing', { category: 'Billing', confidence: 0.9 }, ['category']],
		['the deletion of an account', { category: 'account_deletion', confidence: 0.9 }, ['category']],
		['a matter of law', { category: 'legal', confidence: 0.9 }, ['category']],
		[
			'all of it',
			{ category: 'legal', confidence: 0, wantsHuman: true },
			['customerAsksForPerson', 'category', 'lowConfidence'],
		],
	])('calls people for %s', async (_what, findings, codes) => {
		const { handOff, notCalledFor } = await prepare({ message: 'Hello', ...findings });
		expect(notCalledFor).toEqual([]);
		expect((handOff[0]!.reasons as IDataObject[]).map(({ code }) => code)).toEqual(codes);
	});

	it.each<[string, INodeParameters]>([
		['confidence enough', { confidence: 0.4 }],
		['nothing said of it', { category: 'how-to' }],
	])('calls nobody with %s, and looks for no contact', async (_what, findings) => {
		const { handOff, notCalledFor } = await prepare({
			contact: contact('email', 'nobody@example.com'),
			...findings,
		});
		expect(handOff).toEqual([]);
		expect(notCalledFor).toEqual([{ isCalledFor: false, conversationId: null, reasons: [] }]);
	});

	it('begins one conversation for several that ask at once, also while search lags behind', async () => {
		const { handOff } = await prepare({ message: 'Help', wantsHuman: true }, [{}, {}, {}]);
		expect(new Set(handOff.map(({ conversationId }) => conversationId)).size).toBe(1);
		const again = await prepare({ message: 'Help', wantsHuman: true });
		expect(again.handOff[0]).toMatchObject({ conversationIsNew: false });
		expect(conversations()).toHaveLength(1);
	});

	it('takes the open conversation that changed last, and none that is closed', async () => {
		const start = (body: string) => bench.workspace.addConversation({ contact: maya, body });
		const [older, , closed] = [start('One'), start('Two'), start('Three')] as [
			Conversation,
			Conversation,
			Conversation,
		];
		clock.advance(10_000);
		bench.workspace.parts.replyAsContact(older, maya, { body: 'Still there?' });
		clock.advance(10_000);
		bench.workspace.parts.close(closed, nora);
		clock.advance(10_000);
		const { handOff } = await prepare({ message: 'Help', wantsHuman: true });
		expect(handOff[0]).toMatchObject({ conversationId: older.id, conversationIsNew: false });
	});

	it('creates the contact where that is asked for, and says so where it is not', async () => {
		const named = { contact: contact('email', 'new@example.com'), message: 'Help', wantsHuman: true };
		await expect(prepare(named)).rejects.toMatchObject({
			message: expect.stringContaining('No contact has the email new@example.com'),
		});
		const { handOff } = await prepare({ ...named, createContact: true });
		expect(conversations()).toMatchObject([{ id: handOff[0]!.conversationId }]);
	});

	it('begins nothing without what the customer said', async () => {
		await expect(prepare({ wantsHuman: true })).rejects.toMatchObject({
			message: expect.stringContaining("'Message' is empty"),
		});
		expect(conversations()).toEqual([]);
	});

	it('gives Hand Off all that it needs', async () => {
		const { handOff } = await prepare({ message: 'I want my money back', category: 'billing' });
		const { outputs, error } = await bench.run({ operation: 'handOff', aiTeammate: locator('') }, handOff);
		expect(error).toBeUndefined();
		expect(outputs[0]![0]!.json).toMatchObject({ handedOff: true });
		const [{ parts }] = conversations() as [Conversation];
		expect(parts.map(({ body }) => body).join()).toContain('I want my money back');
	});
});
