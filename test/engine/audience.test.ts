import type { IDataObject } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { sideOf } from '../../nodes/IntercomEscalation/audience/audience';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { mergeContacts } from '../../dev/sandbox/workspace/contact-merges';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Whom the AI serves, and that it is not there for anybody else. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation(), { clock: systemClock });
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({
		email: 'maya@example.com',
		external_id: 'user-7',
		name: 'Maya',
		role: 'user',
	});
	maya.language_override = 'pt-BR';
	conversation = bench.workspace.addConversation({ contact: maya, body: 'I want to talk to a human' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const run = async (operation: string, audience: IDataObject, item: IDataObject = {}) => {
	const parameters = {
		operation,
		aiTeammate: locator(ada.id),
		...(operation === 'prepareTurn' && { forPeopleOutput: true }),
		...(operation === 'findWaiting' && { minimumWait: 0 }),
		additionalFields: { audience: audience as never },
	};
	const { outputs, error } = await bench.run(parameters, [{ conversationId: conversation.id, ...item }]);
	if (error) throw error;
	return outputs.map((items) => items.map(({ json }) => json));
};

const writes = () =>
	bench.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'));

/** Whether each of the operations that could act is there for the customer. */
async function isServed(audience: IDataObject): Promise<boolean> {
	const [mayAnswer = [], silent = [], forPeople = []] = await run('prepareTurn', audience);
	const [waiting = [], late = []] = await run('findWaiting', audience);
	const before = writes().length;
	const [[handedOff]] = (await run('handOff', audience, { reasons: 'It failed' })) as [[IDataObject]];
	const answers = [
		mayAnswer.length + forPeople.length,
		waiting.length + late.length,
		Number(handedOff.handedOff),
	];
	expect(new Set(answers).size).toBe(1);
	if (answers[0] === 1) return true;
	expect(silent).toMatchObject([
		{ isServed: false, reasons: [{ code: 'outsideAudience' }], record: { outcome: 'silent' } },
	]);
	expect(handedOff).toMatchObject({ reasons: [{ code: 'outsideAudience' }], record: { outcome: 'silent' } });
	expect(writes()).toHaveLength(before);
	return false;
}

it.each<[string, IDataObject, boolean]>([
	['everybody, without a limit', {}, true],
	[
		'everybody, by limits that are empty',
		{ contacts: '', share: '', channels: '', languages: '', hours: '' },
		true,
	],
	['a contact by the address, in any case', { contacts: 'Maya@Example.com' }, true],
	['a contact by an ID of your own', { contacts: 'somebody@example.com, user-7' }, true],
	['nobody but the contacts', { contacts: 'somebody@example.com' }, false],
	['all customers', { share: '100%' }, true],
	['no customer', { share: '0' }, false],
	['a share that cannot be read', { share: 'ten' }, false],
	['a share above all', { share: '110' }, false],
	['a channel', { channels: 'email, Messenger' }, true],
	['other channels', { channels: 'email' }, false],
	['a language', { languages: 'en, pt' }, true],
	['a language of a country', { languages: 'pt_BR' }, true],
	['a language of another country', { languages: 'pt-PT' }, false],
	['other languages', { languages: 'en' }, false],
	['a language that is none', { languages: 'Portuguese!' }, false],
	['all hours', { hours: 'Mon-Sun 0-24' }, true],
	['hours that cannot be read', { hours: 'in the morning' }, false],
	['office hours that the workspace has not', { hours: 'office hours' }, false],
])('serves %s', async (_, audience, served) => {
	expect(await isServed(audience)).toBe(served);
});

it('serves a contact by the ID of Intercom', async () => {
	expect(await isServed({ contacts: maya.id })).toBe(true);
});

describe('serves by segments', () => {
	beforeEach(() => {
		const [trial] = ['Trial', 'VIP'].map((name) => bench.workspace.addSegment({ name }));
		maya.segment_ids = [trial!.id];
	});

	it.each<[string, string | (() => string), boolean]>([
		['everybody where none is named', '', true],
		['who is in it, in any case', 'vip, trial', true],
		['who is in it, by its ID', () => maya.segment_ids[0]!, true],
		['nobody who is only in others', 'VIP', false],
		['nobody for one that is not there', 'Trail', false],
	])('%s', async (_, given, served) => {
		expect(await isServed({ segments: typeof given === 'string' ? given : given() })).toBe(served);
	});

	it('only where all else fits as well', async () => {
		expect(await isServed({ segments: 'Trial', languages: 'en' })).toBe(false);
		expect(await isServed({ segments: 'Trial', languages: 'pt', contacts: maya.id })).toBe(true);
	});

	it('nobody where Intercom does not tell them', async () => {
		bench.refuseNext({ path: /segments$/, times: 9, answer: { status: 403 } });
		expect(await isServed({ segments: 'Trial' })).toBe(false);
	});
});

it('does not serve somebody whose language is not known', async () => {
	maya.language_override = undefined;
	expect(await isServed({ languages: 'en' })).toBe(false);
});

it('has the same customer always on the same side, about as many as the share says', () => {
	const sides = Array.from({ length: 5_000 }, (_, index) => sideOf(`contact-${index}`));
	for (const share of [1, 10, 50, 90]) {
		const served = sides.filter((side) => side < share).length / 50;
		expect(Math.abs(served - share)).toBeLessThan(3);
	}
	expect(sideOf('contact-1')).toBe(sideOf('contact-1'));
});

describe('A conversation in which the AI has answered stays with it', () => {
	let lead: Contact;

	/** Somebody on that side of a half. */
	function somebody(role: 'lead' | 'user', isServedByHalf: boolean): Contact {
		for (let number = 0; ; number++) {
			const contact = bench.workspace.addContact({ role, email: `${role}-${number}@example.com` });
			// Only who has the other's address can be merged with them, and no two users have the same.
			if (sideOf(contact.id) < 50 === isServedByHalf)
				return Object.assign(contact, { email: 'lee@example.com' });
		}
	}

	const answer = () =>
		bench.workspace.parts.replyAsTeammate(conversation, ada, { body: 'Like this.', viaApi: true });
	const ask = (contact: Contact) =>
		bench.workspace.parts.replyAsContact(conversation, contact, { body: 'I want to talk to a human' });

	/** The lead signs up: the conversation is another contact's from now on. */
	function merged(): Contact {
		const user = somebody('user', false);
		mergeContacts(bench.workspace, lead.id, user.id);
		return user;
	}

	beforeEach(() => {
		bench.workspace.parts.close(conversation, nora);
		lead = somebody('lead', true);
		conversation = bench.workspace.addConversation({ contact: lead, body: 'I want to talk to a human' });
	});

	it('when a lead becomes a user of the other side', async () => {
		answer();
		ask(merged());
		expect(await isServed({ share: '50' })).toBe(true);
	});

	it('and not where the AI had not answered yet', async () => {
		merged();
		expect(await isServed({ share: '50' })).toBe(false);
	});

	it.each([
		['a draft', `<p>Like this.</p><p>[ai draft 1]</p>`, true],
		['a note that a customer could have been quoted in', `<p>[ai draft 1]</p><p>It said.</p>`, false],
	])('also by %s for people to send', async (_, body, served) => {
		bench.workspace.parts.note(conversation, ada, { body, viaApi: true });
		ask(merged());
		expect(await isServed({ share: '50' })).toBe(served);
	});

	it.each([
		['becomes smaller', '0.0001%', true],
		['is 0, which ends it for everybody', '0', false],
		['can no longer be read', 'ten', false],
	])('when the share %s', async (_, share, served) => {
		answer();
		ask(lead);
		expect(await isServed({ share })).toBe(served);
	});

	it('when the share is narrowed from 50 to 10 while it is under way', async () => {
		while (sideOf(lead.id) < 10) lead = somebody('lead', true);
		bench.workspace.parts.close(conversation, nora);
		conversation = bench.workspace.addConversation({ contact: lead, body: 'How?' });
		const [before] = await run('prepareTurn', { share: '50' });
		expect(before).toHaveLength(1);
		answer();
		bench.workspace.parts.replyAsContact(conversation, lead, { body: 'And then?' });
		const [after] = await run('prepareTurn', { share: '10' });
		expect(after).toMatchObject([{ maySpeak: true, isServed: true, aiTurns: 1 }]);
		const other = bench.workspace.addConversation({ contact: lead, body: 'Something else' });
		const [, silent] = await run('prepareTurn', { share: '10' }, { conversationId: other.id });
		expect(silent).toMatchObject([{ isServed: false, reasons: [{ code: 'outsideAudience' }] }]);
	});

	it('and asks Intercom for nothing more to know it', async () => {
		answer();
		bench.workspace.parts.replyAsContact(conversation, merged(), { body: 'And then?' });
		await run('prepareTurn', {});
		bench.requests.length = 0;
		await run('prepareTurn', {});
		const without = bench.requests.length;
		bench.requests.length = 0;
		await run('prepareTurn', { share: '50' });
		expect(bench.requests).toHaveLength(without);
	});

	it.each<[string, () => unknown, string]>([
		[
			'a person took it over',
			() => bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id }),
			'personOwns',
		],
		[
			'a person has answered in it',
			() => bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'I will help.' }),
			'personReplied',
		],
		[
			'it has the tag that keeps the AI out',
			() => {
				const reference = { type: 'admin', id: nora.id } as const;
				bench.workspace.tags.apply(conversation, bench.workspace.tags.named('ai-pause'), reference);
			},
			'onHold',
		],
	])('but not where %s', async (_, takeOver, code) => {
		answer();
		const user = merged();
		takeOver();
		bench.workspace.parts.replyAsContact(conversation, user, { body: 'And then?' });
		const [mayAnswer, silent] = await run('prepareTurn', { share: '50' });
		expect(mayAnswer).toEqual([]);
		expect(silent).toMatchObject([{ isServed: true, reasons: [{ code }] }]);
		const [waiting, late] = await run('findWaiting', { share: '50' });
		expect([waiting, late]).toEqual([[], []]);
	});

	it.each<[string, IDataObject]>([
		['channel', { channels: 'email' }],
		['language', { languages: 'de' }],
		['contact', { contacts: 'somebody@example.com' }],
	])('nor where another limit leaves out its %s', async (_, audience) => {
		answer();
		ask(lead);
		expect(await isServed({ share: '50', ...audience })).toBe(false);
	});
});

it.each([
	['office hours', true],
	['Office Hours', true],
	['outside office hours', false],
	['office hours: Support', true],
	['office hours: Sales', false],
])('goes by the schedule of Intercom: %s', async (hours, served) => {
	bench.workspace.officeHours.create({
		name: 'Support',
		time_zone_name: 'UTC',
		time_intervals: [{ start_minute: 0, end_minute: 7 * 24 * 60 }],
	});
	expect(await isServed({ hours })).toBe(served);
});

it('knows the holidays of a schedule', async () => {
	const { id } = bench.workspace.officeHours.create({
		name: 'Support',
		time_zone_name: 'UTC',
		time_intervals: [{ start_minute: 0, end_minute: 7 * 24 * 60 }],
	});
	const today = new Date(systemClock.now()).toISOString().slice(0, 10);
	bench.workspace.officeHours.addException(id, {
		exception_date: `2019${today.slice(4)}`,
		exception_type: 'closed',
		recurring_annually: true,
	});
	expect(await isServed({ hours: 'office hours' })).toBe(false);
	expect(await isServed({ hours: 'outside office hours' })).toBe(true);
});

it('finishes what was begun for somebody who is no longer served', async () => {
	const mark = `<p>The AI hands this conversation over</p><p>[ai hand-off ${conversation.source.id}]</p>`;
	bench.workspace.parts.note(conversation, ada, { body: mark, viaApi: true });
	const [, late] = await run('findWaiting', { share: '0' });
	expect(late).toMatchObject([{ why: 'handOffUnfinished', isServed: true }]);
	const [[done]] = (await run('handOff', { share: '0' }, late![0])) as [[IDataObject]];
	expect(done).toMatchObject({ handedOff: true });
});

it('keeps to what Prepare Turn found when the hours end meanwhile', async () => {
	const [, , forPeople] = await run('prepareTurn', { hours: 'Mon-Sun 0-24' });
	const [[done]] = (await run('handOff', { hours: 'in the morning' }, forPeople![0])) as [[IDataObject]];
	expect(done).toMatchObject({ handedOff: true });
});

it('leaves it to people where Intercom refuses to tell of the customer', async () => {
	bench.refuseNext({ method: 'GET', path: /^\/contacts\//, answer: { status: 403 }, times: 100 });
	expect(await isServed({ languages: 'pt' })).toBe(false);
});

it('asks for nothing more where there is no limit', async () => {
	bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
	bench.requests.length = 0;
	await run('prepareTurn', {});
	expect(bench.requests.filter(({ path }) => path.startsWith('/contacts'))).toEqual([]);
});
