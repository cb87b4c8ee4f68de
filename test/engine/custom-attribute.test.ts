import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Company, Contact, Conversation } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Custom attributes of any record, as other systems send them: each item may be about another kind. */

let bench: Workbench;
let mia: Contact;
let acme: Company;
let conversation: Conversation;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	const { workspace } = bench;
	workspace.addDataAttribute({ name: 'tier', model: 'contact', data_type: 'string' });
	workspace.addDataAttribute({ name: 'seats', model: 'company', data_type: 'integer' });
	workspace.addConversationAttribute({ name: 'escalations', data_type: 'integer' });
	mia = workspace.addContact({ role: 'user', external_id: '6123abc', email: 'mia@example.com' });
	acme = workspace.addCompany({ company_id: 'acme', name: 'Acme', custom_attributes: { seats: 5 } });
	conversation = workspace.addConversation({ contact: mia, body: 'Hello' });
});

afterEach(async () => await bench.close());

const update = (given: INodeParameters): INodeParameters => ({
	resource: 'customAttribute',
	operation: 'update',
	...given,
});

/** As a workflow takes it from its items. */
const fromItem = update({
	recordType: '={{ $json.recordType }}',
	findBy: '={{ $json.findBy }}',
	record: '={{ $json.record }}',
	attributes: '={{ $json.attributes }}',
});

it.each<[string, () => INodeParameters, () => IDataObject]>([
	[
		'a contact by its own ID',
		() => ({
			recordType: 'contact',
			findBy: 'externalId',
			record: '6123abc',
			attributes: '{ "tier": "gold" }',
		}),
		() => ({
			contact: { id: mia.id, externalId: '6123abc', email: 'mia@example.com', name: null },
			changed: [{ attribute: 'tier', from: null, to: 'gold' }],
		}),
	],
	[
		'a contact by e-mail',
		() => ({
			recordType: 'contact',
			findBy: 'email',
			record: 'mia@example.com',
			attributes: '{ "tier": "gold" }',
		}),
		() => ({ changed: [{ attribute: 'tier', from: null, to: 'gold' }] }),
	],
	[
		'a company by its own ID',
		() => ({ recordType: 'company', findBy: 'externalId', record: 'acme', attributes: '{ "seats": 7 }' }),
		() => ({
			company: { id: acme.id, companyId: 'acme', name: 'Acme' },
			changed: [{ attribute: 'seats', from: 5, to: 7 }],
		}),
	],
	[
		"a company by Intercom's ID",
		() => ({ recordType: 'company', findBy: 'id', record: acme.id, attributes: '{ "seats": 5 }' }),
		() => ({ changed: [], unchanged: ['seats'] }),
	],
	[
		'a conversation',
		() => ({
			recordType: 'conversation',
			findBy: 'id',
			record: conversation.id,
			attributes: '{ "escalations": { "increment": 1 }, "mood": "good" }',
		}),
		() => ({
			conversation: { id: conversation.id, title: null },
			changed: [{ attribute: 'escalations', from: null, to: 1 }],
			refused: [{ attribute: 'mood', value: 'good', reason: "There is no conversation attribute 'mood'" }],
		}),
	],
])('writes the attributes of %s', async (_case, given, expected) => {
	expect(await bench.results(update(given()))).toEqual([expect.objectContaining(expected())]);
});

it('writes a list in which each item is about another kind, and says of each what became of it', async () => {
	const { outputs } = await bench.run(
		fromItem,
		[
			{ recordType: 'company', findBy: 'externalId', record: 'acme', attributes: { seats: 9 } },
			{ recordType: 'contact', findBy: 'externalId', record: 'nobody', attributes: { tier: 'gold' } },
			{ recordType: 'conversation', findBy: 'id', record: conversation.id, attributes: { escalations: 2 } },
		],
		{ onError: 'continueRegularOutput' },
	);
	const [items] = outputs;
	expect(items!.map(({ json }) => json.changed ?? json.error)).toEqual([
		[{ attribute: 'seats', from: 5, to: 9 }],
		expect.any(String),
		[{ attribute: 'escalations', from: null, to: 2 }],
	]);
});

it('counts right when many count one number up at once', async () => {
	const one = {
		recordType: 'company',
		findBy: 'externalId',
		record: 'acme',
		attributes: { seats: { increment: 1 } },
	};
	const parallel = Array.from({ length: 30 }, () => one);
	await Promise.all([bench.run(fromItem, parallel), bench.run(fromItem, parallel)]);
	expect(bench.workspace.companies.get(acme.id).custom_attributes.seats).toBe(65);
});

it.each([
	['company', 'email', "A company cannot be found by what 'Find By' says"],
	['conversation', 'externalId', "A conversation cannot be found by what 'Find By' says"],
])('refuses to look for a %s by %s', async (recordType, findBy, message) => {
	const { error } = await bench.run(update({ recordType, findBy, record: 'acme', attributes: '{ "a": 1 }' }));
	expect(error?.message).toContain(message);
	expect(bench.requests).toEqual([]);
});

it('tells that there is no such company', async () => {
	const { error } = await bench.run(
		update({ recordType: 'company', findBy: 'externalId', record: 'nope', attributes: '{ "seats": 1 }' }),
	);
	expect(error?.message).toMatch(/Company Not Found/);
});
