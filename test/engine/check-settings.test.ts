import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Team, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/**
 * The settings of an escalation workflow, each wrong in the ways in which a person gets it wrong: Check Settings says
 * what to change, and a customer reaches people all the same.
 */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let support: Team;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	support = bench.workspace.teammates.teams()[0]!;
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

/** The rows of the workflow's node Settings, all of them right. */
const right = (): IDataObject => ({
	aiTeammateId: ada.id,
	handOffTo: 'team',
	handOffToId: support.id,
	handOffTag: 'ai-handed-off',
	handOffMessage: 'A colleague comes.',
	confidenceThreshold: 0.4,
	maximumAiTurns: 5,
	attributesForAi: 'email',
});

async function check(settings: IDataObject = right(), more: INodeParameters = {}) {
	const { outputs, error } = await bench.run({ operation: 'checkSettings', ...more }, [settings]);
	if (error) throw error;
	const [wrong = [], fine = []] = outputs.map((items) => items.map(({ json }) => json));
	return { wrong, fine };
}

it('finds nothing to change where all is right, and says of each what it means', async () => {
	const { wrong, fine } = await check();
	expect(wrong).toEqual([]);
	expect(fine).toEqual(
		expect.arrayContaining([
			{ setting: 'AI Teammate ID', value: ada.id, ok: true, message: `${ada.name} speaks for the AI` },
			{ setting: 'Team or Teammate ID', value: support.id, ok: true, message: `${support.name} takes over` },
			{ setting: 'Confidence Threshold', value: '0.4', ok: true, message: 'It is read as 0.4' },
		]),
	);
	expect(fine.filter(({ ok }) => ok === null)).toMatchObject([{ setting: 'Permissions to write' }]);
});

it('changes nothing in Intercom', async () => {
	await check();
	expect(bench.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
		'/conversations/search',
	]);
});

it('finds empty settings right, which are the defaults', async () => {
	const { wrong, fine } = await check({});
	expect(wrong).toEqual([]);
	expect(fine).toContainEqual({
		setting: 'Confidence Threshold',
		value: '',
		ok: true,
		message: 'It is empty, so the default holds: 0.4',
	});
});

describe.each<[string, string, () => IDataObject, RegExp]>([
	[
		'an AI teammate that nobody is',
		'AI Teammate ID',
		() => ({ aiTeammateId: '999999' }),
		/No teammate has this ID/,
	],
	['an address in place of an ID', 'AI Teammate ID', () => ({ aiTeammateId: ada.email }), /has the ID \d+/],
	['a name in place of an ID', 'AI Teammate ID', () => ({ aiTeammateId: ada.name }), /has the ID \d+/],
	[
		'a word that is none',
		'Assign To',
		() => ({ handOffTo: 'Squad' }),
		/none of nobody, unchanged, team, teammate/,
	],
	[
		'a team that does not exist',
		'Team or Teammate ID',
		() => ({ handOffToId: '999999' }),
		/No team has this ID/,
	],
	['the name of a team', 'Team or Teammate ID', () => ({ handOffToId: support.name }), /has the ID \d+/],
	['no team', 'Team or Teammate ID', () => ({ handOffToId: '' }), /It is empty/],
	[
		'a teammate in place of a team',
		'Team or Teammate ID',
		() => ({ handOffToId: nora.id }),
		/ID of the teammate/,
	],
	[
		'a team in place of a teammate',
		'Team or Teammate ID',
		() => ({ handOffTo: 'teammate', handOffToId: support.id }),
		/ID of the team /,
	],
	[
		'a teammate that does not exist',
		'Team or Teammate ID',
		() => ({ handOffTo: 'Teammate', handOffToId: '999999' }),
		/No teammate has this ID/,
	],
	[
		'a team that nobody asked for',
		'Team or Teammate ID',
		() => ({ handOffTo: 'nobody' }),
		/make that team or teammate/,
	],
])('%s', (_case, setting, wrongly, words) => {
	it('is told, by its row', async () => {
		const { wrong } = await check({ ...right(), ...wrongly() });
		expect(wrong).toMatchObject([{ setting, ok: false, message: expect.stringMatching(words) }]);
	});

	it('keeps no customer from people, who learn of it', async () => {
		const { handOffTo, handOffToId, aiTeammateId, handOffTag, handOffMessage } = { ...right(), ...wrongly() };
		const { outputs, error } = await bench.run(
			{
				operation: 'handOff',
				assignTo: `={{ ${JSON.stringify(handOffTo)} }}`,
				team: locator(`={{ ${JSON.stringify(handOffToId)} }}`),
				teammate: locator(`={{ ${JSON.stringify(handOffToId)} }}`),
				tag: `={{ ${JSON.stringify(handOffTag)} }}`,
				additionalFields: {
					messages: { message: [{ reason: 'any', text: `={{ ${JSON.stringify(handOffMessage)} }}` }] },
				},
			},
			[{ conversationId: conversation.id, aiTeammateId, reasons: 'It is hard' }],
		);
		expect(error).toBeUndefined();
		const { parts, tags, admin_assignee_id: owner } = bench.workspace.conversations.get(conversation.id);
		const said = (type: string) => parts.filter(({ part_type: is, body }) => is === type && body);
		expect({ tags: tags.length, comments: said('comment').length, owner }).toMatchObject({
			tags: 1,
			comments: 1,
			owner: '0',
		});
		const { refusals } = outputs[0]![0]!.json as { refusals: Array<{ message: string }> };
		// What hands over to nobody, as it says, is no refusal at run time.
		if (handOffTo === 'nobody') return;
		expect(refusals).toHaveLength(1);
		const [words = ''] = refusals[0]!.message.split('"');
		expect(said('note').filter(({ body }) => body!.includes(words))).toHaveLength(1);
	});
});

describe('Also told is', () => {
	it.each<[string, string, IDataObject, RegExp]>([
		['a threshold in percent', 'Confidence Threshold', { confidenceThreshold: 40 }, /from 0 to 1/],
		[
			'weights that are none',
			'Score Weights',
			{ scoreWeights: '-1; sureness 2' },
			/"sureness 2", which is no weight.*Copy what Calibrate gave/,
		],
		['a threshold in words', 'Confidence Threshold', { confidenceThreshold: 'high' }, /not a number/],
		['a wait in words', 'Minimum Wait', { minimumWait: '2 minutes' }, /not a number/],
		['a look back of nothing', 'Look Back', { lookBack: 0 }, /at least 1/],
		['a time for people below nothing', 'People After', { peopleAfter: -1 }, /at least 0/],
		['no turn at all', 'Maximum AI Turns', { maximumAiTurns: 0 }, /at least 1/],
		[
			'an attribute for the AI that nobody has',
			'Attributes for the AI',
			{ attributesForAi: 'shoe size' },
			/gets nothing/,
		],
		[
			'an attribute for the AI in other letters',
			'Attributes for the AI',
			{ attributesForAi: 'Email' },
			/"email"/,
		],
		['a claim attribute that is not there', 'Claim Attribute', { claimAttribute: 'AI claim' }, /create it/],
		[
			'a claim attribute that Hand Off writes',
			'Claim Attribute',
			{ claimAttribute: 'AI category' },
			/one of its own/,
		],
		['the AI itself as who takes over', 'Team or Teammate ID', { handOffTo: 'teammate' }, /AI itself/],
	])('%s', async (_case, setting, wrongly, words) => {
		const given = { ...right(), ...(wrongly.handOffTo ? { handOffToId: ada.id } : {}), ...wrongly };
		expect((await check(given)).wrong).toMatchObject([{ setting, message: expect.stringMatching(words) }]);
	});

	it.each(['AI category', 'AI claim'])('an attribute of the name %s that there is twice', async (name) => {
		for (let count = 1; count <= 2; count++)
			bench.workspace.conversationAttributes.create({ name, data_type: 'string' });
		const { wrong } = await check({ ...right(), claimAttribute: name === 'AI claim' ? name : '' });
		expect(wrong).toMatchObject([{ value: name, message: expect.stringContaining('2 attributes') }]);
	});

	it('a claim attribute that takes no text', async () => {
		bench.workspace.conversationAttributes.create({ name: 'AI claim', data_type: 'integer' });
		expect((await check({ ...right(), claimAttribute: 'AI claim' })).wrong).toMatchObject([
			{ message: expect.stringContaining('takes no text, but integer') },
		]);
	});

	it.each([
		['admins', 'Read admins'],
		['teams', 'Read admins'],
		['tags', 'Read tags'],
		['contacts', 'Read and list users and companies'],
		['articles', 'Read and list articles'],
	])('that %s may not be read, by the permission to add', async (family, permission) => {
		bench.permissions.withhold(family);
		const { wrong } = await check();
		expect(wrong).toMatchObject([{ value: permission, message: expect.stringContaining('Developer Hub') }]);
	});
});

it('finds the settings of a claim right', async () => {
	bench.workspace.conversationAttributes.create({ name: 'AI claim', data_type: 'string' });
	expect((await check({ ...right(), claimAttribute: 'AI claim' })).wrong).toEqual([]);
});

it('fails where Intercom cannot be asked, which says nothing of a setting', async () => {
	bench.refuseNext({ path: '/tags', answer: { status: 503 }, times: 9 });
	await expect(check()).rejects.toMatchObject({ httpCode: '503' });
});

it.each([
	[
		'Share of Customers',
		{ shareOfCustomers: 'ten' },
		/"ten", which is not a number from 0 to 100: the AI serves nobody/,
	],
	['Share of Customers', { shareOfCustomers: 0 }, /serves nobody/],
	[
		'Only These Channels',
		{ onlyChannels: 'mail' },
		/mail is none of the channels that are known: messenger, email/,
	],
	[
		'Only These Languages',
		{ onlyLanguages: 'German.' },
		/no code of a language, such as en or pt-BR: the AI serves nobody/,
	],
	['Only These Segments', { onlySegments: 'Trail' }, /No segment has this name or ID.*There are: /],
	['Only in These Hours', { onlyHours: 'in the morning' }, /is no hours: write them as Mon-Fri/],
	['Only in These Hours', { onlyHours: 'office hours' }, /Intercom has 0 schedules of office hours/],
])('tells whom the AI does not serve by mistake: %s %p', async (setting, wrongly, words) => {
	expect((await check({ ...right(), ...wrongly })).wrong).toEqual([
		{ setting, value: expect.anything(), ok: false, message: expect.stringMatching(words) },
	]);
});

describe('In words of the team’s own,', () => {
	it.each<[string, IDataObject, RegExp]>([
		['Company', { company: '' }, /It is empty.*give the name/],
		['Company', { company: '  ' }, /It is empty/],
		['Company', { company: '{{ $json.company }}' }, /what an expression left/],
		['Company', { company: { name: 'Acme' } }, /what an expression left/],
		['Company', { company: 'https://acme.com' }, /an address/],
		['Company', { company: 'We sell bicycles. '.repeat(9) }, /longer than a name.*System Message/],
		['Company', { company: 'Acme\nBerlin' }, /longer than a name/],
		['Allowed Hosts', { allowedHosts: 'acme.com; shop.acme.com' }, /several words.*commas between/],
		['Allowed Hosts', { allowedHosts: 'acme.com shop.acme.com' }, /several words/],
		['Allowed Hosts', { allowedHosts: 'help@acme.com' }, /for e-mail/],
		['Allowed Hosts', { allowedHosts: '*' }, /A star stands only/],
		['Allowed Hosts', { allowedHosts: 'help.*.com' }, /A star stands only/],
		['Allowed Hosts', { allowedHosts: 'acme' }, /no point/],
		['Allowed Hosts', { allowedHosts: '.com' }, /no point|no host/],
		['Allowed Hosts', { allowedHosts: 'com' }, /no point/],
		['Allowed Hosts', { allowedHosts: '/en/articles' }, /no host/],
		['Allowed Hosts', { allowedHosts: 'mailto:help' }, /no address of a page/],
		['Categories for People', { categoriesForPeople: 'biling' }, /"billing" seems to be meant/],
		['Categories for People', { categoriesForPeople: 'blilling' }, /"billing" seems to be meant/],
		['Categories for People', { categoriesForPeople: 'leagl' }, /"legal" seems to be meant/],
		[
			'Categories for People',
			{ categoriesForPeople: 'acount deletion' },
			/"account_deletion" seems to be meant/,
		],
		['Categories for People', { categoriesForPeople: 'billing; legal' }, /commas between/],
		['Categories for People', { categoriesForPeople: 'billing/legal' }, /commas between/],
		['Categories for People', { categoriesForPeople: 'none' }, /leave it empty for none/],
		['Categories for People', { categoriesForPeople: 'other' }, /fits nowhere/],
		['Categories for People', { categoriesForPeople: '***' }, /no letters/],
		[
			'Categories for People',
			{ categoriesForPeople: 'everything that has to do with money' },
			/It is a sentence/,
		],
		['Categories for People', { categoriesForPeople: '[object Object]' }, /what an expression left/],
		['Phrases for a Person', { phrasesForPerson: 'call the boss; talk to Nora' }, /on a line of its own/],
		['Phrases for a Person', { phrasesForPerson: 'help' }, /most messages/],
		['Phrases for a Person', { phrasesForPerson: 'a' }, /most messages/],
		['Phrases for a Person', { phrasesForPerson: 'none' }, /leave it empty/],
		['Phrases for a Person', { phrasesForPerson: '/boss/i' }, /no pattern/],
		['Phrases for a Person', { phrasesForPerson: 'call * boss' }, /A star stands for nothing/],
		['Phrases for a Person', { phrasesForPerson: '!!!' }, /no letters/],
		['Phrases for a Person', { phrasesForPerson: 'I would like to '.repeat(5) }, /a whole text/],
		['Record Table', { recordTable: 'yes' }, /name of a table/],
		['Record Table', { recordTable: 'decisions ' }, /A space stands/],
		['Record Table', { recordTable: 'https://n8n.example.com/datatables/7' }, /an address/],
		['Record Table', { recordTable: 'x'.repeat(129) }, /up to 128/],
		['Record Table', { recordTable: 'decisions\nothers' }, /several lines/],
		['Record Table', { recordTable: 'KI-Änderungen' }, /"Ä".*small/],
		['Record Table', { recordTable: '%' }, /stands for/],
		['Record Table', { recordTable: '', outcomeDays: '30' }, /name the Data Table/],
	])('tells what is wrong with %s: %j', async (setting, wrongly, words) => {
		expect((await check({ ...right(), ...wrongly })).wrong).toEqual([
			{ setting, value: expect.any(String), ok: false, message: expect.stringMatching(words) },
		]);
	});

	it('finds right what is right, each by its own row', async () => {
		const { wrong, fine } = await check({
			...right(),
			company: 'Acme & Söhne',
			allowedHosts: '*.acme.com, https://intercom.help/acme/en, shop.acme.com:8443, bücher.example',
			categoriesForPeople: 'Payments, GDPRRequest, warranty, Rückgabe, accountDeletion',
			phrasesForPerson: 'call the boss\nChefin\n人工\nhuman',
			recordTable: 'KI-Antworten für Rückfragen',
		});
		expect(wrong).toEqual([]);
		const of = (name: string) => fine.filter(({ setting }) => setting === name).map(({ message }) => message);
		expect(of('Company')).toEqual(['The AI answers customers of Acme & Söhne']);
		expect(of('Allowed Hosts')).toHaveLength(4);
		expect(of('Categories for People')).toEqual([
			expect.stringContaining('read as billing'),
			expect.stringContaining('It is read as'),
			expect.stringContaining('of your own'),
			expect.stringContaining('of your own'),
			expect.stringContaining('read as account_deletion'),
		]);
		expect(of('Phrases for a Person')).toHaveLength(4);
		expect(of('Record Table')).toHaveLength(1);
	});

	it('says what each means where it is empty, and of the name that the workflow comes with', async () => {
		const empty = { allowedHosts: '', categoriesForPeople: '', phrasesForPerson: '', recordTable: '' };
		const { wrong, fine } = await check({ ...right(), ...empty, company: 'our company' });
		expect(wrong).toEqual([]);
		const messages = fine.map(({ setting, message }) => `${setting as string}: ${message as string}`);
		expect(messages).toEqual(
			expect.arrayContaining([
				expect.stringContaining('Company: It is what the workflow comes with'),
				expect.stringContaining('Allowed Hosts: It is empty'),
				expect.stringContaining('Categories for People: It is empty: only dangers'),
				expect.stringContaining('Phrases for a Person: It is empty'),
				expect.stringContaining('Record Table: It is empty'),
			]),
		);
	});

	it('says nothing of what a workflow has not', async () => {
		const { fine } = await check({});
		const names = fine.map(({ setting }) => setting);
		for (const name of ['Company', 'Allowed Hosts', 'Categories for People', 'Record Table'])
			expect(names).not.toContain(name);
	});
});

it('says whom the AI serves', async () => {
	bench.workspace.addSegment({ name: 'Trial' });
	const audience = {
		onlyContacts: 'maya@example.com',
		shareOfCustomers: '10 %',
		onlyChannels: 'Email',
		onlySegments: 'trial',
		onlyLanguages: 'de',
		onlyHours: 'Mon-Sun 0-24',
	};
	const { wrong, fine } = await check({ ...right(), ...audience });
	expect(wrong).toEqual([]);
	const said = fine.filter(({ setting }) => /^(Only|Share)/.test(setting as string));
	expect(said.map(({ message }) => message)).toEqual([
		'1 are served',
		'The AI serves 10%',
		'The AI serves them',
		'The AI serves those in Trial',
		'The AI serves them',
		'The AI is there now',
	]);
});
