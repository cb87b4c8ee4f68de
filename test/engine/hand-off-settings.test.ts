import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Team, Teammate } from '../../dev/sandbox';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Who takes over and what the customer is told, by reason, category, language and office hours. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let billing: Team;
let german: Team;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation(), { clock: systemClock });
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	billing = bench.workspace.teammates.addTeam({ name: 'Billing', admin_ids: [nora.id] });
	german = bench.workspace.teammates.addTeam({ name: 'German Support', admin_ids: [nora.id, ada.id] });
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

interface Handed {
	json: IDataObject;
	/** `nobody`, or the name of the team or the teammate. */
	to: string;
	comments: string[];
	notes: string[];
}

const UNSURE = [{ code: 'lowConfidence', message: 'It is unsure' }];
const ASKED = [{ code: 'customerAsksForPerson', message: 'The customer asks for a person' }];

async function handOff(
	additionalFields: INodeParameters,
	item: IDataObject = {},
	{ body = 'How do I reset my password?', ...more }: INodeParameters & { body?: string } = {},
): Promise<Handed> {
	const conversation = bench.workspace.addConversation({ contact: maya, body });
	const parameters = { operation: 'handOff', additionalFields, ...more };
	const given = { conversationId: conversation.id, aiTeammateId: ada.id, reasons: UNSURE, ...item };
	const { outputs, error } = await bench.run(parameters, [given]);
	if (error) throw error;
	return { json: outputs[0]![0]!.json, ...shownIn(conversation) };
}

function shownIn({ id }: Conversation): Pick<Handed, 'to' | 'comments' | 'notes'> {
	const shown = bench.workspace.conversations.get(id);
	const said = (type: string) =>
		shown.parts.filter(({ part_type: is, body }) => is === type && body).map(({ body }) => String(body));
	const { teammates } = bench.workspace;
	const named = [
		...teammates.list().filter((one) => one.id === String(shown.admin_assignee_id ?? '')),
		...teammates.teams().filter((one) => one.id === String(shown.team_assignee_id ?? '')),
	];
	return {
		to: named.map(({ name }) => name).join(' and ') || 'nobody',
		comments: said('comment'),
		notes: said('note'),
	};
}

const openOffice = (isOpen: boolean, name = 'Support') =>
	bench.workspace.officeHours.create({
		name,
		time_zone_name: 'UTC',
		time_intervals: isOpen ? [{ start_minute: 0, end_minute: 7 * 24 * 60 }] : [],
	});

describe('Assign by Reason', () => {
	it.each<[string, string, IDataObject, string]>([
		['a team by its name', 'unsure team Billing', {}, 'Billing'],
		['a team by its name in quotes and other letters', 'unsure: team "german support"', {}, 'German Support'],
		['a teammate by the address', 'lowConfidence teammate nora@example.com', {}, 'Nora Lind'],
		['a teammate by the name', 'AI Is Not Confident: teammate Nora Lind', {}, 'Nora Lind'],
		['another reason', 'person team Billing', {}, 'nobody'],
		['a person who is asked for', 'unsure nobody; person team Billing', { reasons: ASKED }, 'Billing'],
		['the category that the AI names', 'billing team Billing', { category: 'Invoices' }, 'Billing'],
		['one of several categories', 'shipping, billing team Billing', { category: 'shipping' }, 'Billing'],
		['another category', 'billing team Billing', { category: 'shipping' }, 'nobody'],
		['everything else', 'billing team Billing; team German Support', {}, 'German Support'],
		['a language', 'de team German Support', { language: 'de' }, 'German Support'],
		['a language by its name', 'de team German Support', { language: 'German' }, 'German Support'],
		['a language of a country', 'de team German Support', { language: 'de-AT' }, 'German Support'],
		['another language', 'de team German Support', { language: 'en' }, 'nobody'],
		[
			'more conditions before fewer, wherever they stand',
			'unsure team Billing; unsure, de team German Support',
			{ language: 'de' },
			'German Support',
		],
		['the first of several alike', 'unsure team Billing; lowConfidence nobody', {}, 'Billing'],
		['nothing', '', {}, 'nobody'],
	])('knows %s: "%s"', async (_, assignByReason, item, to) => {
		const handed = await handOff({ assignByReason }, item);
		expect(handed).toMatchObject({ to, json: { handedOff: true, refusals: [] } });
	});

	it('knows a team and a teammate by the ID, and tells the record who got it', async () => {
		expect(await handOff({ assignByReason: `unsure team ${billing.id}` })).toMatchObject({
			to: 'Billing',
			json: { record: { handedOffTo: `team ${billing.id}` } },
		});
		expect((await handOff({ assignByReason: `unsure teammate ${nora.id}` })).to).toBe('Nora Lind');
	});

	it("goes by the customer's own words where no AI was asked", async () => {
		const body = 'I was charged twice on my invoice';
		expect((await handOff({ assignByReason: 'billing team Billing' }, {}, { body })).to).toBe('Billing');
	});

	it("goes by the customer's language in Intercom where no AI was asked", async () => {
		maya.language_override = 'de';
		expect((await handOff({ assignByReason: 'de team German Support' })).to).toBe('German Support');
	});

	it('asks Intercom for nothing more where it is empty', async () => {
		await handOff({ assignByReason: '', messagesByReason: '', onlyPresent: '' });
		const asked = bench.requests.map(({ path }) => path);
		expect(asked.filter((path) => /^\/(admins|teams|contacts|office)/.test(path))).toEqual([
			`/admins/${ada.id}`,
		]);
	});

	it.each([true, false])('knows whether the office is open: %s', async (isOpen) => {
		openOffice(isOpen);
		const assignByReason = 'office hours team Billing; outside office hours: team German Support';
		expect((await handOff({ assignByReason })).to).toBe(isOpen ? 'Billing' : 'German Support');
	});

	it.each<[string, string, RegExp]>([
		['a team that nobody knows', 'unsure team Biling', /There is no team "Biling"/],
		['a team without a name', 'unsure team', /does not say who takes over/],
		['words that are none', 'give it to Nora', /does not say who takes over/],
		['a condition that is a sentence', 'whenever I like. team Billing', /no reason, category, language/],
		[
			'hours of a schedule that is not there',
			'office hours (Sales) team Billing',
			/no schedule of office hours/,
		],
	])('keeps no customer from people for %s, and tells them', async (_, wrong, words) => {
		openOffice(true);
		const handed = await handOff(
			{ assignByReason: wrong },
			{},
			{ assignTo: 'team', team: { __rl: true, mode: 'id', value: german.id } },
		);
		expect(handed).toMatchObject({ to: 'German Support', json: { handedOff: true } });
		expect(handed.json.refusals).toMatchObject([{ message: expect.stringMatching(words) }]);
		expect(handed.notes.filter((note) => words.test(note.replaceAll('&quot;', '"')))).toHaveLength(1);
	});

	it('knows a team whose own name begins with the word', async () => {
		bench.workspace.teammates.addTeam({ name: 'Team Billing', admin_ids: [nora.id] });
		for (const assignByReason of [
			'team Team Billing',
			'unsure team Team Billing',
			'unsure: team Team Billing',
		])
			expect((await handOff({ assignByReason })).to).toBe('Team Billing');
	});

	it('gives it to none of several who are called the same, and people learn of it', async () => {
		const twin = bench.workspace.teammates.addTeam({ name: 'billing', admin_ids: [nora.id] });
		const handed = await handOff({ assignByReason: 'unsure team Billing; unsure team German Support' });
		expect(handed).toMatchObject({ to: 'German Support', json: { handedOff: true } });
		expect(handed.notes.join()).toContain(`has to be given: ${billing.id}, ${twin.id}`);
		expect((await handOff({ assignByReason: `unsure team ${twin.id}` })).json).toMatchObject({
			record: { handedOffTo: `team ${twin.id}` },
		});
	});

	it.each<[string, () => INodeParameters, () => INodeParameters]>([
		['the AI by its name', () => ({ assignByReason: `unsure teammate ${ada.name}` }), () => ({})],
		['the AI by its ID', () => ({ assignByReason: `unsure teammate ${ada.id}` }), () => ({})],
		[
			"a team of the AI's",
			() => ({ assignByReason: 'unsure team German Support', aiTeamIds: german.id }),
			() => ({}),
		],
		[
			'the AI in general',
			() => ({}),
			() => ({ assignTo: 'teammate', teammate: { __rl: true, mode: 'id', value: ada.id } }),
		],
	])('leaves it to all people where it would go to %s, and they learn of it', async (_, fields, more) => {
		const handed = await handOff(fields(), {}, more());
		expect(handed).toMatchObject({ to: 'nobody', json: { handedOff: true } });
		expect(handed.notes.join()).toContain('is the AI itself');
	});

	it('keeps to the right entries beside a wrong one', async () => {
		const handed = await handOff({ assignByReason: 'nonsense; unsure team Billing' });
		expect(handed).toMatchObject({ to: 'Billing', json: { refusals: [{ step: 'assignment' }] } });
	});

	it('takes an ID at its word where nobody may be looked up', async () => {
		bench.refuseNext({ path: '/teams', answer: { status: 403 } });
		expect((await handOff({ assignByReason: `unsure team ${billing.id}` })).to).toBe('Billing');
	});

	it('gives it to the same once more after a run that broke', async () => {
		const conversation = bench.workspace.addConversation({ contact: maya, body: 'Hello?' });
		const parameters = {
			operation: 'handOff',
			additionalFields: { assignByReason: 'unsure team Billing', messagesByReason: 'A colleague comes.' },
		};
		const item = { conversationId: conversation.id, aiTeammateId: ada.id, reasons: UNSURE };
		bench.refuseNext({ method: 'POST', path: /\/tags$/, answer: { status: 403 } });
		const first = await bench.run(parameters, [item]);
		expect(first.outputs[0]![0]!.json).toMatchObject({ steps: { assignment: 'done', tag: 'refused' } });
		const second = await bench.run(parameters, [item]);
		expect(second.outputs[0]![0]!.json).toMatchObject({
			steps: { assignment: 'alreadyDone', messageToCustomer: 'alreadyDone', tag: 'done' },
		});
		expect(shownIn(conversation)).toMatchObject({ to: 'Billing', comments: [expect.any(String)] });
	});
});

describe('Skip Who Is Away', () => {
	const away = (teammate: Teammate) =>
		bench.workspace.teammates.setAway(teammate.id, { away_mode_enabled: true, away_mode_reassign: false });

	it('passes over a teammate who is away, and people read why', async () => {
		away(nora);
		const handed = await handOff({
			assignByReason: 'teammate nora@example.com; unsure teammate nora@example.com',
			onlyPresent: 'yes',
		});
		expect(handed).toMatchObject({ to: 'nobody', json: { refusals: [] } });
		expect(handed.notes[0]).toContain('Nora Lind is away');
	});

	it('gives it to the next who fits', async () => {
		away(nora);
		german.admin_ids = [bench.workspace.teammates.add({ name: 'Otto' }).id];
		const assignByReason = 'unsure team Billing; team German Support';
		expect((await handOff({ assignByReason, onlyPresent: 'yes' })).to).toBe('German Support');
	});

	it('holds for Assign To as well', async () => {
		away(nora);
		const toNora = { assignTo: 'teammate', teammate: { __rl: true, mode: 'id', value: nora.id } };
		expect((await handOff({ onlyPresent: true }, {}, toNora)).to).toBe('nobody');
		expect((await handOff({ onlyPresent: 'no' }, {}, toNora)).to).toBe('Nora Lind');
	});

	it.each<[string, () => void, string, string, RegExp]>([
		[
			'a teammate without a seat in the inbox',
			() => (nora.has_inbox_seat = false),
			'teammate',
			'Nora Lind',
			/no seat/,
		],
		[
			'a team without members',
			() => (billing.admin_ids = []),
			'team',
			'Billing',
			/Nobody is in the team Billing/,
		],
		[
			'a team in which only the AI itself is left',
			() => away(nora),
			'team',
			'German Support',
			/Nobody in the team German Support is there/,
		],
		[
			'a team whose members have no seat in the inbox',
			() => (nora.has_inbox_seat = false),
			'team',
			'Billing',
			/Nobody in the team Billing is there/,
		],
	])('passes over %s', async (_, become, to, name, words) => {
		become();
		const handed = await handOff({ assignByReason: `${to} ${name}`, onlyPresent: 'yes' });
		expect(handed).toMatchObject({ to: 'nobody', json: { refusals: [] } });
		expect(handed.notes[0]).toMatch(words);
		expect((await handOff({ assignByReason: `${to} ${name}` })).to).toBe(name);
	});

	it('gives it to whoever is there', async () => {
		expect((await handOff({ assignByReason: 'team Billing', onlyPresent: 'yes' })).to).toBe('Billing');
	});

	it('is off where it cannot be read, and people learn of it', async () => {
		away(nora);
		const handed = await handOff({ assignByReason: 'team Billing', onlyPresent: 'perhaps' });
		expect(handed).toMatchObject({
			to: 'Billing',
			json: { refusals: [{ step: 'assignment', message: expect.stringContaining('"perhaps"') }] },
		});
	});
});

describe('Messages by Reason', () => {
	const messages = { message: [{ reason: 'any', text: 'A colleague comes.' }] };
	const TEXTS =
		'de: Ein Kollege übernimmt. | person: Here is a person. | person, de: Hier ist ein Mensch. | limits:';

	it.each<[string, IDataObject, string | undefined]>([
		['what is said in general', {}, 'A colleague comes.'],
		['a language', { language: 'de' }, 'Ein Kollege übernimmt.'],
		['a reason', { reasons: ASKED }, 'Here is a person.'],
		['a reason in a language', { reasons: ASKED, language: 'de' }, 'Hier ist ein Mensch.'],
		['nothing to say', { reasons: [{ code: 'tooManyTurns', message: 'Five times' }] }, undefined],
	])('knows %s', async (_, item, words) => {
		const { comments } = await handOff({ messages, messagesByReason: TEXTS }, item);
		expect(comments).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
	});

	it.each([true, false])('says something else outside the office hours: open %s', async (isOpen) => {
		openOffice(isOpen);
		openOffice(true, 'Sales');
		const messagesByReason = 'outside office hours (Support): We are back on Monday: 9:00.';
		const { comments } = await handOff({ messages, messagesByReason });
		expect(comments[0]).toContain(isOpen ? 'A colleague comes.' : 'We are back on Monday: 9:00.');
	});

	it('says what it says in general where the hours cannot be known, and tells people', async () => {
		const handed = await handOff({ messages, messagesByReason: 'outside office hours: On Monday.' });
		expect(handed.comments).toEqual([expect.stringContaining('A colleague comes.')]);
		expect(handed.json.refusals).toMatchObject([
			{ step: 'messageToCustomer', message: expect.stringContaining('0 schedules') },
		]);
	});
});

describe.each(['dry run', 'draft', 'assist'])('In mode %s', (aiMode) => {
	it('nobody is assigned, looked up or told anything', async () => {
		const before = bench.requests.length;
		const handed = await handOff(
			{
				assignByReason: 'team Billing',
				onlyPresent: 'yes',
				messagesByReason: 'de: Ein Kollege. | A colleague.',
			},
			{ aiMode, language: 'de' },
		);
		expect(handed).toMatchObject({ to: 'nobody', comments: [], json: { handedOff: false } });
		expect(handed.notes).toHaveLength(aiMode === 'draft' ? 1 : 0);
		expect(bench.requests.slice(before).filter(({ path }) => /teams$/.test(path))).toEqual([]);
	});
});

describe('Check Settings', () => {
	const check = async (settings: IDataObject) => {
		const { outputs, error } = await bench.run({ operation: 'checkSettings' }, [settings]);
		if (error) throw error;
		const [wrong = [], fine = []] = outputs.map((items) => items.map(({ json }) => json));
		const ofHandOff = (rows: IDataObject[]) =>
			rows.filter(({ setting }) => /by Reason$|^Skip Who/.test(setting as string));
		return { wrong: ofHandOff(wrong), fine: ofHandOff(fine) };
	};

	it('says how each entry is understood', async () => {
		openOffice(true);
		const { wrong, fine } = await check({
			aiTeammateId: ada.id,
			handOffTargets:
				'billing, person team Billing; de teammate Nora Lind; outside office hours nobody; unchanged',
			handOffOnlyPresent: 'yes',
			handOffMessages: 'de: Ein Kollege. | office hours, lowConfidence: | A colleague.',
		});
		expect(wrong).toEqual([]);
		expect(fine.map(({ message }) => message)).toEqual([
			'Customer Asks for a Person or the category billing: Billing takes over',
			'In de: Nora Lind takes over',
			'Outside office hours: nobody, so it is in the inbox of all',
			'Everything else: whom it is assigned to',
			expect.stringContaining('are passed over'),
			'In de: the customer gets it',
			'AI Is Not Confident, within office hours: nothing is said',
			'Everything else: the customer gets it',
		]);
	});

	it.each<[IDataObject, RegExp]>([
		[{ handOffTargets: 'billing team Biling' }, /no such team.*There are: .*Billing/],
		[{ handOffTargets: 'billing teammate Billing' }, /no such teammate/],
		[{ handOffTargets: 'billing to Nora' }, /does not say who takes over/],
		[{ handOffTargets: 'outside office hours nobody' }, /0 schedules.*never happens/],
		[{ handOffOnlyPresent: 'maybe' }, /neither true nor false: it is taken as no/],
		[
			{ handOffMessages: 'Please note! We sleep: come back.' },
			/no reason, category, language or office hours/,
		],
		[{ handOffMessages: 'outside office hours: We sleep.' }, /0 schedules.*never happens/],
		[
			{ handOffMessages: 'foo: bar' },
			/no reason, language or category that there is.*lowConfidence.*billing/,
		],
		[{ handOffMessages: 'xx: bar' }, /no language of this code.*\bde\b/],
		[{ handOffTargets: 'shipping team Billing' }, /no reason, language or category.*Categories for People/],
	])('tells what is wrong with %p', async (settings, words) => {
		expect((await check(settings)).wrong).toMatchObject([
			{ ok: false, message: expect.stringMatching(words) },
		]);
	});

	it.each([
		'Legal',
		'GDPR request',
		'other',
		'shipping',
		'SHIPPING',
		'person',
		'AI Is Not Confident',
		'pt-BR',
	])('knows %s as a condition', async (name) => {
		const { wrong } = await check({
			categoriesForPeople: 'billing, Shipping',
			handOffTargets: `${name} team Billing`,
			handOffMessages: `${name}: A colleague will write.`,
		});
		expect(wrong).toEqual([]);
	});

	it('tells of several who are called the same', async () => {
		bench.workspace.teammates.addTeam({ name: 'billing', admin_ids: [nora.id] });
		const { wrong } = await check({ handOffTargets: 'de team Billing' });
		expect(wrong).toMatchObject([{ message: expect.stringContaining('Several teams are called') }]);
	});

	it('tells of the AI itself as who takes over', async () => {
		const { wrong } = await check({ aiTeammateId: ada.id, handOffTargets: `de teammate ${ada.name}` });
		expect(wrong).toMatchObject([{ message: expect.stringContaining('the AI itself') }]);
	});
});
