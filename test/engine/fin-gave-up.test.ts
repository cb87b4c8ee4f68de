import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { AiAgent, Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Find Given Up and Take Over From Fin against the sandbox: what Fin gives up is noticed, once, and taken over. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation(), { clock: systemClock });
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'Where is order 77?' });
	finSays('Orders take three days.');
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const later = async (seconds: number) => await systemClock.sleep(seconds * 1_000);
const finSays = (body: string) =>
	bench.workspace.parts.replyAsBot(conversation, { body, author: { from_ai_agent: true } });
const mayaSays = (body: string) => bench.workspace.parts.replyAsContact(conversation, maya, { body });
const SOURCES: AiAgent['content_sources'] = [
	{ content_type: 'article', url: '/fin/content?id=3', title: 'Delivery times', locale: 'en' },
];
const finIs = (resolution_state: AiAgent['resolution_state']) =>
	bench.workspace.conversations.endFin(conversation, { resolution_state, content_sources: SOURCES });

async function run(parameters: INodeParameters, item: IDataObject = {}) {
	const { outputs, error } = await bench.run({ aiTeammate: locator(ada.id), ...parameters }, [item]);
	if (error) throw error;
	return outputs.map((items) => items.map(({ json }) => json));
}

/** Of one conversation, as an event brings it, or of all. */
async function find(item: IDataObject = {}, more: INodeParameters = {}) {
	const [givenUp = [], not = []] = await run({ operation: 'findGivenUp', ...more }, item);
	return { givenUp, not };
}

const takeOver = async (then: string, more: INodeParameters = {}) => {
	const parameters = { operation: 'takeOverFromFin', then, ...more };
	const [[taken] = []] = await run(parameters, { conversationId: conversation.id });
	return taken!;
};

type Assignee = Parameters<Workbench['workspace']['parts']['assign']>[2];
const NOT_NOW = { type: 'error.list', errors: [{ code: 'bad_request', message: 'Not now' }] };
const support = () => bench.workspace.teammates.teams().find(({ name }) => name === 'Support')!;
const sales = () =>
	bench.workspace.teammates.teams().find(({ name }) => name === 'Sales') ??
	bench.workspace.addTeam({ name: 'Sales' });
const assignments = () => conversation.parts.filter(({ assigned_to: to }) => to);
const notes = () => conversation.parts.filter(({ part_type: type }) => type === 'note');

describe('What Fin gave up', () => {
	it.each(['escalated', 'procedure_handoff', 'negative_feedback'] as const)(
		'is found as %s',
		async (state) => {
			finIs(state);
			const expected = {
				conversationId: conversation.id,
				contactId: maya.id,
				customerMessageId: conversation.source.id,
				message: { id: conversation.source.id },
				finState: state,
				customerAsked: 'Where is order 77?',
				finSaid: 'Orders take three days.',
				sources: [{ type: 'article', title: 'Delivery times', url: '/fin/content?id=3' }],
				hasPerson: false,
				teammateId: null,
				teamId: null,
				reasons: [{ code: state, message: expect.any(String) }],
			};
			expect((await find()).givenUp).toMatchObject([expected]);
			expect((await find({ conversationId: conversation.id })).givenUp).toMatchObject([expected]);
		},
	);

	it.each<[why: string, so: () => unknown]>([
		['notGivenUp', () => undefined],
		['notGivenUp', () => finIs('assumed_resolution')],
		['closed', () => (finIs('escalated'), bench.workspace.parts.close(conversation, nora))],
		[
			'personReplied',
			() => {
				finIs('escalated');
				bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'I look into it.' });
			},
		],
		[
			'finTakesNoPart',
			() => (conversation = bench.workspace.addConversation({ contact: maya, body: 'Hello' })),
		],
		['gone', () => bench.workspace.conversations.delete(conversation.id, true)],
	])('is nothing that is %s', async (why, so) => {
		so();
		const { givenUp, not } = await find({ conversationId: conversation.id });
		expect(givenUp).toEqual([]);
		expect(not).toMatchObject([
			{ conversationId: conversation.id, givenUp: false, reasons: [{ code: why }] },
		]);
		expect((await find()).givenUp).toEqual([]);
	});

	it('takes one search request where all is quiet, however many were taken over', async () => {
		finIs('escalated');
		await takeOver('note');
		await later(60);
		await find();
		const before = bench.requests.length;
		expect((await find()).givenUp).toEqual([]);
		expect(bench.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
			'POST /conversations/search',
		]);
	});

	it('counts only in the states that the team names', async () => {
		finIs('negative_feedback');
		expect((await find({}, { states: 'escalated' })).givenUp).toEqual([]);
		await expect(find({}, { states: 'escalatd' })).rejects.toMatchObject({
			message: expect.stringContaining('\'States\' has "escalatd"'),
		});
	});
});

describe('Taking over', () => {
	beforeEach(() => finIs('escalated'));

	it('leaves a note with what was asked, said and read, once however often it runs', async () => {
		expect(await takeOver('note')).toMatchObject({ takenOver: true, then: 'note', problems: [] });
		expect(await takeOver('note')).toMatchObject({
			takenOver: false,
			reasons: [{ code: 'taken' }],
		});
		expect(notes()).toHaveLength(1);
		const { body } = notes()[0]!;
		for (const words of ['Where is order 77?', 'Orders take three days.', 'Delivery times'])
			expect(body).toContain(words);
		expect((await find()).givenUp).toEqual([]);
		expect(conversation).toMatchObject({ admin_assignee_id: '0', team_assignee_id: '0' });
	});

	it.each<[then: () => string, assigned: () => object]>([
		[() => 'team Support', () => ({ team_assignee_id: support().id })],
		[() => `Team: ${support().id}`, () => ({ team_assignee_id: support().id })],
		[() => `teammate ${nora.email}`, () => ({ admin_assignee_id: nora.id })],
		[() => 'our AI', () => ({ admin_assignee_id: ada.id })],
	])('assigns it as the setting says', async (then, assigned) => {
		expect(await takeOver(then())).toMatchObject({ takenOver: true, assigned: true });
		expect(conversation).toMatchObject(assigned());
		expect(notes()).toHaveLength(1);
	});

	it.each<[by: string, named: () => string]>([
		['name', () => ada.name],
		['ID', () => ada.id],
	])('gives it to the AI, to answer, where the AI is named by its %s as a teammate', async (_by, named) => {
		expect(await takeOver(`teammate ${named()}`)).toMatchObject({ then: 'ourAi', assigned: true });
		expect(conversation.admin_assignee_id).toBe(ada.id);
		const [speak] = await run({ operation: 'prepareTurn' }, { conversationId: conversation.id });
		expect(speak).toMatchObject([{ maySpeak: true }]);
	});

	it('finishes what broke between the assignment and the note, and assigns nothing twice', async () => {
		bench.refuseNext({ path: /\/reply$/, times: 1, answer: { status: 400, body: NOT_NOW } });
		await expect(takeOver('team Support')).rejects.toMatchObject({
			message: expect.stringContaining('Not now'),
		});
		expect((await find()).givenUp).toHaveLength(1);
		expect(await takeOver('team Support')).toMatchObject({ takenOver: true });
		expect(notes()).toHaveLength(1);
		expect(assignments()).toHaveLength(1);
	});

	it('does not repeat a note of which no answer came back', async () => {
		bench.refuseNext({ path: /\/reply$/, times: 1, answer: 'reset after' });
		expect(await takeOver('note')).toMatchObject({ takenOver: true });
		expect(notes()).toHaveLength(1);
	});

	it('tells in the note what Intercom refused, and is done then', async () => {
		bench.refuseNext({ path: /\/parts$/, times: 9, answer: { status: 400, body: NOT_NOW } });
		expect(await takeOver('team Support')).toMatchObject({ assigned: false, problems: ['Not now'] });
		expect(notes()[0]!.body).toContain('Not now');
		expect((await find()).givenUp).toEqual([]);
	});

	it.each<[then: string, problem: string]>([
		['team Suport', 'There is no team "Suport"'],
		['teammate Zoe', 'There is no teammate "Zoe"'],
		['the moon', '\'Then\' is "the moon"'],
	])('leaves a note where the setting is "%s", which tells what is wrong', async (then, problem) => {
		expect(await takeOver(then)).toMatchObject({ takenOver: true, then: 'note', assigned: false });
		expect(notes()[0]!.body).toContain(problem.replaceAll('"', '&quot;'));
	});

	it.each<[who: string, place: () => Assignee]>([
		['a teammate', () => ({ type: 'admin', id: nora.id })],
		['a team', () => ({ type: 'team', id: sales().id })],
	])('takes nothing from %s who has it', async (_who, place) => {
		bench.workspace.parts.assign(conversation, nora, place());
		const taken = await takeOver('team Support');
		expect(taken).toMatchObject({ takenOver: true, assigned: false, keptBy: expect.any(String) });
		expect(assignments()).toHaveLength(1);
		expect(notes()).toHaveLength(1);
	});

	it('takes it from a team in whose inbox Fin only leaves it', async () => {
		bench.workspace.parts.assign(conversation, nora, { type: 'team', id: sales().id });
		await takeOver('team Support', { additionalFields: { takeFromTeams: 'sales' } });
		expect(conversation.team_assignee_id).toBe(support().id);
	});

	it('counts anew when Fin gives up on a later message, and not when it or the customer says more', async () => {
		await takeOver('note');
		finSays('A colleague will answer.');
		mayaSays('Hello?');
		expect((await find({ conversationId: conversation.id })).not).toMatchObject([
			{ reasons: [{ code: 'taken' }] },
		]);
		finSays('It should be there tomorrow.');
		const { givenUp } = await find();
		expect(givenUp).toMatchObject([{ customerAsked: 'Hello?' }]);
		await takeOver('note');
		expect(notes()).toHaveLength(2);
	});
});

describe('Our AI, given what Fin gave up', () => {
	const take = async (operation: string, item: IDataObject, more: INodeParameters = {}) =>
		await run({ operation, ...more }, item);
	const waiting = async () => (await take('findWaiting', {}))[0]!;

	it('has its turn, although Fin took part and had the last word', async () => {
		finSays('I am passing this on.');
		finIs('escalated');
		await later(180);
		expect(await waiting()).toEqual([]);
		await takeOver('our AI');
		await later(180);
		const [event] = await waiting();
		expect(event).toMatchObject({ conversationId: conversation.id, why: 'noAnswer' });
		const [[turn] = []] = await take('prepareTurn', event!);
		expect(turn).toMatchObject({
			maySpeak: true,
			customerMessageId: conversation.source.id,
			customerWords: 'Where is order 77?',
		});
		const [[reply] = []] = await take('reply', { ...turn, answer: 'It is on its way.' });
		expect(reply).toMatchObject({ replied: true });
		expect((await find({ conversationId: conversation.id })).not).toMatchObject([
			{ reasons: [{ code: 'taken' }] },
		]);
	});

	it('gives to people at once who had asked Fin for a person', async () => {
		mayaSays('I want to talk to a human');
		finIs('escalated');
		await takeOver('our AI');
		const item = { conversationId: conversation.id, message: { id: conversation.parts.at(-3)!.id } };
		const [speak, , people] = await take('prepareTurn', item, { forPeopleOutput: true });
		expect(speak).toEqual([]);
		expect(people).toMatchObject([{ reasons: [{ code: 'customerAsksForPerson' }] }]);
	});

	it('is silent again as soon as Fin answers again', async () => {
		finIs('escalated');
		await takeOver('our AI');
		mayaSays('And order 78?');
		finSays('That one, too.');
		const [, silent] = await take('prepareTurn', { conversationId: conversation.id });
		const codes = (silent![0]!.reasons as Array<{ code: string }>).map(({ code }) => code);
		expect(codes).toContain('finParticipates');
	});
});

describe('Check Fin Settings', () => {
	const FINE = { then: 'team Support', states: '', aiTeammateId: '', takeFromTeams: '', secondsToWait: '8' };

	it('finds nothing to change where all fits', async () => {
		const [toChange, fine] = await run({ operation: 'checkFinSettings' }, { ...FINE, lookBack: '24' });
		expect(toChange).toEqual([]);
		expect(fine!.map(({ setting }) => setting)).toContain('Then');
	});

	it.each<[setting: string, given: IDataObject]>([
		['Then', { then: 'team Suport' }],
		['States', { states: 'escalatd' }],
		['States', { states: 'assumed_resolution' }],
		['AI Teammate ID', { aiTeammateId: '1' }],
		['Take From Teams', { takeFromTeams: 'Suport' }],
		['Seconds to Wait', { secondsToWait: 'soon' }],
		['Look Back', { lookBack: '0' }],
	])('tells what to change in %s', async (setting, given) => {
		const [toChange] = await run({ operation: 'checkFinSettings' }, { ...FINE, lookBack: '24', ...given });
		expect(toChange).toMatchObject([{ setting, ok: false, message: expect.any(String) }]);
	});
});
