import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Contacts in n8n's engine against the sandbox: everything but upsert and custom attributes, which have files of their own. */

let bench: Workbench;
let mia: Contact;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	mia = bench.workspace.addContact({
		role: 'user',
		email: 'mia@example.com',
		external_id: 'mia-1',
		name: 'Mia Nowak',
	});
});

afterEach(async () => {
	await bench.close();
});

const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'contact', operation, ...parameters });

/** Message and description of the error that one item ends with. */
async function refusal(operation: string, parameters: INodeParameters): Promise<string> {
	const { error } = await bench.run({ resource: 'contact', operation, ...parameters });
	return `${error?.message} ${error?.description}`;
}

const sent = () => bench.requests.at(-1)!;
const the = (contact: Contact): INodeParameters => ({ contact: locator(contact.id) });
const merge = (lead: Contact, additionalFields: INodeParameters = {}) => ({
	lead: locator(lead.id),
	user: locator(mia.id),
	additionalFields,
});
const addLead = (fields: IDataObject = {}) =>
	bench.workspace.addContact({ role: 'lead', email: 'mia@example.com', ...fields });

describe('Create', () => {
	it('makes a user with all the details', async () => {
		const nora = bench.workspace.teammates.owner();
		const [created] = await results('create', {
			role: 'user',
			email: 'tom@example.com',
			externalId: 'tom-1',
			additionalFields: {
				avatar: 'https://example.com/tom.png',
				emailVerified: true,
				lastSeenAt: '2026-03-14T09:00:00Z',
				name: 'Tom',
				owner: locator(nora.id),
				phone: '+353871234567',
				signedUpAt: 1773478800,
				unsubscribedFromEmails: false,
			},
		});
		expect(sent().body).toEqual({
			role: 'user',
			external_id: 'tom-1',
			email: 'tom@example.com',
			email_verified: true,
			phone: '+353871234567',
			name: 'Tom',
			avatar: 'https://example.com/tom.png',
			owner_id: nora.id,
			signed_up_at: 1773478800,
			last_seen_at: 1773478800,
			unsubscribed_from_emails: false,
		});
		expect(created).toMatchObject({ type: 'contact', email: 'tom@example.com' });
	});

	it('makes a lead of whom nothing is known', async () => {
		await results('create', { role: 'lead' });
		expect(sent().body).toEqual({ role: 'lead' });
	});

	it('says that the contact exists already, and what to use then', async () => {
		expect(await refusal('create', { email: 'mia@example.com' })).toMatch(
			new RegExp(`already exists with id=${mia.id} \\[item 0\\] .*"Create or Update".*409 \\(conflict\\)`),
		);
	});

	it('explains that a verified email needs the email, before it asks Intercom', async () => {
		expect(await refusal('create', { additionalFields: { emailVerified: true } })).toMatch(
			/^'Email Verified' is set without an 'Email' \[item 0\]/,
		);
		expect(bench.requests).toEqual([]);
	});
});

describe('Get', () => {
	it('gives the few things that people use', async () => {
		expect(await results('get', the(mia))).toEqual([
			{
				...{ id: mia.id, external_id: 'mia-1', role: 'user', name: 'Mia Nowak', email: 'mia@example.com' },
				...{
					phone: null,
					owner_id: null,
					created_at: mia.created_at,
					last_seen_at: null,
					custom_attributes: {},
				},
			},
		]);
	});

	it('gives all that Intercom sends, if wanted', async () => {
		const [contact] = await results('get', { ...the(mia), simplify: false });
		expect(contact).toMatchObject({
			type: 'contact',
			tags: { type: 'list' },
			location: { type: 'location' },
		});
	});

	it('finds a contact by external ID with a single request', async () => {
		expect(await results('get', { contact: locator('mia-1', 'externalId') })).toMatchObject([{ id: mia.id }]);
		expect(bench.requests.map(({ path }) => path)).toEqual(['/contacts/find_by_external_id/mia-1']);
	});

	it('finds a contact by email, and says when several have it', async () => {
		const find = { contact: locator('mia@example.com', 'email') };
		expect(await results('get', find)).toMatchObject([{ id: mia.id }]);
		const lead = addLead();
		const told = await refusal('get', find);
		expect(told).toMatch(/^2 contacts have the email mia@example.com \[item 0\]/);
		expect(told).toContain(`${lead.id} (lead)`);
	});

	it('says which contact is unknown, and how Intercom calls its answer', async () => {
		expect(await refusal('get', { contact: locator('0123456789abcdef01234567') })).toMatch(
			/\[item 0\] Check the ID.*404 \(not_found\) to GET \/contacts\/0123456789abcdef01234567, request id /,
		);
	});

	it('says into whom a contact was merged', async () => {
		const lead = addLead();
		await results('merge', merge(lead));
		expect(await refusal('get', the(lead))).toMatch(
			new RegExp(
				`merged into another one: use /contacts/${mia.id}\\. Intercom answered 410 \\(contact_merged\\)`,
			),
		);
	});

	it('tells which contacts were merged into it, if asked', async () => {
		const lead = addLead();
		await results('merge', merge(lead));
		const [contact] = await results('get', { ...the(mia), additionalFields: { includeMergeHistory: true } });
		expect(contact).toMatchObject({ merge_history: [{ source_contact_id: lead.id }] });
	});
});

describe('Get Many', () => {
	it('follows the cursors to the end, or stops at the limit', async () => {
		for (let number = 1; number < 160; number++)
			bench.workspace.addContact({ role: 'user', email: `user${number}@example.com` });
		expect(await results('getAll', { returnAll: true })).toHaveLength(160);
		expect(bench.requests.map(({ query }) => query.per_page)).toEqual(['150', '150']);
		expect(await results('getAll', { limit: 7 })).toHaveLength(7);
		expect(sent().query).toEqual({ per_page: '7' });
	});
});

describe('Search', () => {
	const filters = (...filter: IDataObject[]): INodeParameters => ({
		filterGroups: { group: [{ match: 'AND', filters: { filter: filter as INodeParameters[] } }] },
	});

	it('finds by the fields of a contact, its custom attributes too, in the order asked for', async () => {
		bench.workspace.addDataAttribute({ name: 'seats', model: 'contact', data_type: 'integer' });
		const tom = bench.workspace.addContact({
			role: 'user',
			email: 'tom@example.com',
			name: 'Tom',
			custom_attributes: { seats: 5 },
		});
		const found = await results('search', {
			...filters(
				{ field: 'email', operator: '$', value: 'example.com' },
				{ field: 'namedNumber', fieldName: 'seats', operator: '>=', value: '5' },
			),
			additionalFields: { sortBy: 'name', sortOrder: 'ascending', includeMergeHistory: true },
		});
		expect(found).toMatchObject([{ id: tom.id }]);
		expect(sent()).toMatchObject({
			query: { include_merge_history: 'true' },
			body: {
				query: {
					operator: 'AND',
					value: [
						{ field: 'email', operator: '$', value: 'example.com' },
						{ field: 'custom_attributes.seats', operator: '>=', value: 5 },
					],
				},
				sort: { field: 'name', order: 'ascending' },
			},
		});
	});

	it.each([
		[{ sortBy: 'last_seen_at' }, { field: 'last_seen_at', order: 'descending' }],
		[{ sortOrder: 'ascending' }, { field: 'created_at', order: 'ascending' }],
		[{}, undefined],
	])('sorted with %j sends the sort %j', async (additionalFields, sort) => {
		await results('search', {
			...filters({ field: 'role', operator: 'equals', value: 'user' }),
			additionalFields,
		});
		expect((sent().body as IDataObject).sort).toEqual(sort);
	});

	it.each(['2026-03-14', '2026-03-14T00:00:00', '2026-03-14T22:00:00'])(
		'compares the day %s, which is the same day wherever the workspace is',
		async (value) => {
			await results('search', filters({ field: 'created_at', operator: 'equals', value }));
			expect((sent().body as IDataObject).query).toEqual({
				...{ field: 'created_at', operator: '=', value: Date.parse('2026-03-14T10:30:00Z') / 1000 },
			});
		},
	);

	describe('by the day, whichever version compares it', () => {
		const names = async (version: string, operator: string, value: string) => {
			const search = filters({ field: 'created_at', operator, value });
			const found = await results('search', { ...search, options: { apiVersion: version } });
			return found.map(({ name }) => name).sort();
		};

		beforeEach(async () => {
			await bench.close();
			bench = await startWorkbench(new Intercom(), { timezone: 'Pacific/Auckland' });
			// In Auckland, the 14th of March 2026 is from 11:00 UTC on the 13th to 10:59 on the 14th.
			const created = { eve: '2026-03-13T10:59:59Z', first: '2026-03-13T11:00:00Z' };
			const later = { last: '2026-03-14T10:59:59Z', next: '2026-03-14T11:00:00Z' };
			for (const [name, at] of Object.entries({ ...created, ...later })) {
				bench.workspace.addContact({ role: 'lead', name }).created_at = Date.parse(at) / 1000;
			}
		});

		it.each(['2.16', '2.17'])('in %s', async (version) => {
			expect(await names(version, 'equals', '2026-03-14')).toEqual(['first', 'last']);
			expect(await names(version, '>', '2026-03-14T15:00:00')).toEqual(['next']);
			expect(await names(version, '<', '2026-03-14')).toEqual(['eve']);
		});

		it('sends what 2.17 compares by the second, and a custom attribute as the day that it is', async () => {
			bench.workspace.addDataAttribute({ name: 'renews', model: 'contact', data_type: 'date' });
			await results('search', {
				...filters(
					{ field: 'created_at', operator: 'equals', value: '2026-03-14' },
					{ field: 'namedDate', fieldName: 'renews', operator: '>', value: '2026-03-14' },
				),
				options: { apiVersion: '2.17' },
			});
			const renews = Date.parse('2026-03-14T10:30:00Z') / 1000;
			expect(sent().headers['intercom-version']).toBe('2.17');
			expect((sent().body as IDataObject).query).toEqual({
				operator: 'AND',
				value: [
					{ field: 'created_at', operator: '>', value: Date.parse('2026-03-13T11:00:00Z') / 1000 - 1 },
					{ field: 'created_at', operator: '<', value: Date.parse('2026-03-14T11:00:00Z') / 1000 },
					{ field: 'custom_attributes.renews', operator: '>', value: renews },
				],
			});
		});

		it('leaves the second in a query as JSON to 2.17, and does not ask for the time zone', async () => {
			const value = Date.parse('2026-03-14T10:59:59Z') / 1000;
			const found = await results('search', {
				...{ filterType: 'json', filterJson: JSON.stringify({ field: 'created_at', operator: '=', value }) },
				options: { apiVersion: '2.17' },
			});
			expect(found.map(({ name }) => name)).toEqual(['last']);
			expect(bench.requests.map(({ path }) => path)).toEqual(['/contacts/search']);
		});
	});

	it('takes a query as Intercom writes it', async () => {
		const filterJson = { field: 'external_id', operator: '=', value: 'mia-1' };
		const search = { filterType: 'json', filterJson: JSON.stringify(filterJson) };
		expect(await results('search', search)).toMatchObject([{ id: mia.id }]);
	});
});

describe('Update', () => {
	it('sends exactly what was given: empty, false and null as well', async () => {
		await results('update', {
			...the(mia),
			updateFields: {
				name: '',
				phone: '={{ null }}',
				unsubscribedFromEmails: false,
				owner: locator(''),
				signedUpAt: '',
			},
		});
		expect(sent()).toMatchObject({ method: 'PUT', path: `/contacts/${mia.id}` });
		expect(sent().body).toEqual({
			...{ name: '', phone: null, unsubscribed_from_emails: false, owner_id: null, signed_up_at: null },
		});
	});

	it('explains an update of nothing, before it asks Intercom', async () => {
		expect(await refusal('update', the(mia))).toMatch(/^There is nothing to update \[item 0\] Add a field/);
		expect(bench.requests).toEqual([]);
	});

	it('says that an archived contact is not there', async () => {
		bench.workspace.contacts.archive(mia.id);
		expect(await refusal('update', { ...the(mia), updateFields: { name: 'Mia' } })).toMatch(
			/\[item 0\] Check the ID.*404/,
		);
	});

	it('keeps the order of items about the same contact', async () => {
		const items = Array.from({ length: 20 }, (_, number) => ({ name: `Mia ${number}` }));
		await bench.run(
			{ resource: 'contact', operation: 'update', ...the(mia), updateFields: { name: '={{ $json.name }}' } },
			items,
		);
		expect(bench.requests.map(({ body }) => body)).toEqual(items);
	});
});

describe('Merge', () => {
	it('merges a lead into a user', async () => {
		const lead = addLead();
		const [user] = await results('merge', merge(lead, { includeMergeHistory: true }));
		expect(user).toMatchObject({ id: mia.id, merge_history: [{ source_contact_id: lead.id }] });
	});

	it('merges contacts that are no duplicates only when told to', async () => {
		const lead = addLead({ email: 'somebody@example.com' });
		expect(await refusal('merge', merge(lead))).toMatch(
			/^Contacts can only be merged when they are duplicates.*invalid_merge/,
		);
		expect(await results('merge', merge(lead, { skipDuplicateValidation: true }))).toMatchObject([
			{ id: mia.id },
		]);
	});

	it('tells the history page by page', async () => {
		for (let number = 0; number < 3; number++) await results('merge', merge(addLead()));
		const all = await results('getMergeHistory', {
			...the(mia),
			returnAll: true,
			additionalFields: { order: 'asc' },
		});
		expect(all).toHaveLength(3);
		expect(await results('getMergeHistory', { ...the(mia), limit: 2 })).toHaveLength(2);
	});
});

describe('A contact comes and goes', () => {
	it.each([
		['archive', { archived: true }],
		['block', { blocked: true }],
	])('by %s', async (operation, answer) => {
		expect(await results(operation, the(mia))).toEqual([
			{ type: 'contact', id: mia.id, external_id: 'mia-1', ...answer },
		]);
		expect(bench.workspace.contacts.list()).toEqual([]);
	});

	it('by unarchive, unless it was blocked', async () => {
		bench.workspace.contacts.archive(mia.id);
		expect(await results('unarchive', the(mia))).toMatchObject([{ id: mia.id, archived: false }]);
		bench.workspace.contacts.block(mia.id);
		expect(await refusal('unarchive', the(mia))).toMatch(/not_restorable/);
	});

	it('by delete, which says so', async () => {
		expect(await results('delete', { contact: locator('mia-1', 'externalId') })).toEqual([
			{ deleted: true, id: mia.id },
		]);
		expect(bench.workspace.contacts.find(mia.id)).toBeUndefined();
	});
});

describe('On a contact', () => {
	it('tags are put, listed and taken off; a new name makes a tag', async () => {
		const tagged = { ...the(mia), tag: locator('vip', 'name') };
		const [tag] = await results('addTag', tagged);
		expect(tag).toMatchObject({ type: 'tag', name: 'vip' });
		expect(await results('getTags', the(mia))).toMatchObject([{ name: 'vip' }]);
		await results('removeTag', tagged);
		expect(await results('getTags', the(mia))).toEqual([]);
		expect(await refusal('removeTag', { ...the(mia), tag: locator('unknown', 'name') })).toMatch(
			/^No tag is named "unknown" \[item 0\]/,
		);
	});

	it('notes are written in the name of whoever is chosen, and read as text', async () => {
		const ada = bench.workspace.teammates.list().find(({ name }) => name === 'Ada (AI)')!;
		const [note] = await results('createNote', {
			...the(mia),
			note: 'Asked for an <b>invoice</b>',
			additionalFields: { teammate: locator(ada.id) },
		});
		await results('createNote', { ...the(mia), note: 'Second' });
		expect(await results('getNotes', { ...the(mia), limit: 1 })).toMatchObject([
			{ text: 'Second', author_name: 'Nora Lind' },
		]);
		const read = { resource: 'note', operation: 'get', noteId: note!.id as string };
		expect(await bench.results(read)).toEqual([
			{
				id: note!.id,
				text: 'Asked for an invoice',
				created_at: expect.any(Number),
				...{ author_id: ada.id, author_name: 'Ada (AI)', author_email: 'ada@example.com' },
				contact_id: mia.id,
			},
		]);
	});

	it('companies are attached, listed and detached', async () => {
		const company = bench.workspace.addCompany({ company_id: 'acme-1', name: 'Acme', plan: 'Pro' });
		const both = { ...the(mia), company: locator(company.id) };
		await results('attachCompany', both);
		expect(await results('getCompanies', the(mia))).toMatchObject([
			{ id: company.id, company_id: 'acme-1', name: 'Acme' },
		]);
		await results('detachCompany', both);
		expect(await results('getCompanies', the(mia))).toEqual([]);
	});

	it('segments are listed', async () => {
		const segment = bench.workspace.addSegment({ name: 'Active' });
		mia.segment_ids.push(segment.id);
		expect(await results('getSegments', the(mia))).toMatchObject([{ id: segment.id, name: 'Active' }]);
	});

	it('a subscription is chosen, listed and taken back', async () => {
		const { id } = bench.workspace.addSubscriptionType({ name: 'Newsletter', consent_type: 'opt_out' });
		const chosen = { ...the(mia), subscription: locator(id) };
		await results('addSubscription', { ...chosen, consentType: 'opt_out' });
		expect(sent().body).toEqual({ id, consent_type: 'opt_out' });
		expect(await results('getSubscriptions', the(mia))).toMatchObject([
			{ id, name: 'Newsletter', consent_type: 'opt_out' },
		]);
		await results('removeSubscription', chosen);
		expect(await results('getSubscriptions', the(mia))).toEqual([]);
	});
});

it('An item that is refused does not keep the others from being done, where the node is told to go on', async () => {
	const { outputs } = await bench.run(
		{
			resource: 'contact',
			operation: 'update',
			contact: locator('={{ $json.id }}'),
			updateFields: { name: 'New' },
		},
		[{ id: mia.id }, { id: '0123456789abcdef01234567' }, { id: mia.id }],
		{ onError: 'continueRegularOutput' },
	);
	expect(outputs[0]!.map(({ json, pairedItem }) => [json.name ?? json.error, pairedItem])).toEqual([
		['New', { item: 0 }],
		[expect.stringMatching(/\[item 1\]$/), { item: 1 }],
		['New', { item: 2 }],
	]);
});
