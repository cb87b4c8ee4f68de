import type { IDataObject } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { sideOf } from '../../nodes/IntercomEscalation/audience/audience';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
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
