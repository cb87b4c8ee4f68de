import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact } from '../sandbox';
import { letTimeLeap } from './leaping-time';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Contact › Update Attributes, as other systems use it. */

let bench: Workbench;
let maya: Contact;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new Intercom());
	const { workspace } = bench;
	workspace.addDataAttribute({ name: 'support_tier', model: 'contact', data_type: 'options', options: [{ value: 'free' }, { value: 'premium' }] });
	workspace.addDataAttribute({ name: 'last_ai_session', model: 'contact', data_type: 'date' });
	workspace.addDataAttribute({ name: 'escalation_count', model: 'contact', data_type: 'integer' });
	maya = workspace.addContact({ external_id: '6123abc', email: 'maya@example.com', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const update = async (attributes: IDataObject, more: INodeParameters = {}) =>
	(
		await bench.results({
			resource: 'contact',
			operation: 'updateAttributes',
			contact: '6123abc',
			attributes: attributes as INodeParameters,
			...more,
		})
	)[0]!;
const stored = () => bench.workspace.contacts.get(maya.id).custom_attributes;

it('writes what fits, and tells what was there before', async () => {
	const result = await update({ support_tier: 'premium', last_ai_session: '2026-03-14', escalation_count: 2 });
	expect(stored()).toMatchObject({ support_tier: 'premium', escalation_count: 2 });
	expect(result).toMatchObject({
		contact: { id: maya.id, externalId: '6123abc', email: 'maya@example.com' },
		changed: [
			{ attribute: 'support_tier', from: null, to: 'premium' },
			{ attribute: 'last_ai_session', from: null, to: 1773446400 },
			{ attribute: 'escalation_count', from: null, to: 2 },
		],
		unchanged: [],
		refused: [],
	});
});

it.each<[string, () => INodeParameters]>([
	['by id', () => ({ findBy: 'id', contact: maya.id })],
	['by external id', () => ({ findBy: 'externalId', contact: '6123abc' })],
	['by e-mail', () => ({ findBy: 'email', contact: 'maya@example.com' })],
])('finds the contact %s', async (_case, named) => {
	await update({ support_tier: 'free' }, named());
	expect(stored()).toMatchObject({ support_tier: 'free' });
});

it('refuses what does not fit, with the reason, and writes the rest', async () => {
	const result = await update({ support_tier: 'gold', escalation_count: 'two', shoe_size: 42, last_ai_session: '2026-03-14' });
	expect(result.changed).toMatchObject([{ attribute: 'last_ai_session' }]);
	expect(result.refused).toEqual([
		{ attribute: 'support_tier', value: 'gold', reason: "'support_tier' is \"gold\", which is not one of its options" },
		{ attribute: 'escalation_count', value: 'two', reason: "'escalation_count' is \"two\", which is not a whole number" },
		{ attribute: 'shoe_size', value: 42, reason: "There is no contact attribute 'shoe_size'" },
	]);
});

it('counts numbers up, from 0 where there is none', async () => {
	await update({ escalation_count: { increment: 1 } });
	expect((await update({ escalation_count: { increment: 2 } })).changed).toEqual([{ attribute: 'escalation_count', from: 1, to: 3 }]);
});

it('counts every one of many at the same time', async () => {
	await Promise.all(Array.from({ length: 5 }, async () => await update({ escalation_count: { increment: 1 } })));
	expect(stored()).toMatchObject({ escalation_count: 5 });
});

it.each<[string, IDataObject]>([
	['a text', { support_tier: { increment: 1 } }],
	['by what is no number', { escalation_count: { increment: 'one' } }],
])('does not count up %s', async (_case, attributes) => {
	expect((await update(attributes)).refused).toHaveLength(1);
	expect(stored()).toEqual({});
});

it('writes nothing when nothing would change', async () => {
	await update({ support_tier: 'premium' });
	const before = bench.requests.length;
	expect(await update({ support_tier: 'premium' })).toMatchObject({ changed: [], unchanged: ['support_tier'] });
	expect(bench.requests.slice(before).map(({ method }) => method)).not.toContain('PUT');
});

it('creates what does not exist only where the user says so', async () => {
	const result = await update({ shoe_size: 42 }, { createUnknownAttributes: true });
	expect(result.changed).toEqual([{ attribute: 'shoe_size', from: null, to: 42 }]);
});

it("tells in Intercom's words which value it refuses, and writes the others one by one", async () => {
	const refusal = { status: 400, body: { type: 'error.list', errors: [{ code: 'parameter_invalid', message: 'Too long' }] } };
	bench.refuseNext({ method: 'PUT', times: 2, answer: refusal });
	const result = await update({ support_tier: 'premium', escalation_count: 2 });
	expect(result).toMatchObject({
		changed: [{ attribute: 'escalation_count' }],
		refused: [{ attribute: 'support_tier', value: 'premium', reason: 'Too long' }],
	});
});

it('stops for a contact that does not exist', async () => {
	await expect(update({ support_tier: 'free' }, { contact: 'nobody' })).rejects.toMatchObject({ httpCode: '404' });
});

it('asks for attributes where there are none', async () => {
	await expect(update({})).rejects.toMatchObject({ message: expect.stringContaining("'Attributes' is") });
});
