import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Custom attributes of contacts: from the form, from the item's own fields, or as JSON. */

let bench: Workbench;
let mia: Contact;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	mia = bench.workspace.addContact({ role: 'user', email: 'mia@example.com' });
	const add = (name: string, dataType: 'string' | 'integer' | 'float' | 'boolean' | 'date') =>
		bench.workspace.addDataAttribute({ name, model: 'contact', data_type: dataType });
	add('support_tier', 'string');
	add('escalation_count', 'integer');
	add('score', 'float');
	add('is_vip', 'boolean');
	add('last_ai_session', 'date');
});

afterEach(async () => {
	await bench.close();
});

const update = (given: INodeParameters): INodeParameters => ({
	resource: 'contact',
	operation: 'update',
	contact: locator(mia.id),
	...given,
});
const form = (value: IDataObject) =>
	({
		customAttributes: { mappingMode: 'defineBelow', value, matchingColumns: [], schema: [] },
	}) as unknown as INodeParameters;
const automatic = {
	customAttributes: { mappingMode: 'autoMapInputData', value: null },
} as unknown as INodeParameters;
const asJson = (value: unknown) => ({
	specifyCustomAttributes: 'json',
	customAttributesJson: typeof value === 'string' ? value : JSON.stringify(value),
});

async function refusal(given: INodeParameters, item: IDataObject = {}): Promise<string> {
	const { error } = await bench.run(update(given), [item]);
	return `${error?.message} ${error?.description}`;
}

const attributesSent = () => (bench.requests.at(-1)!.body as IDataObject).custom_attributes;
const writes = () =>
	bench.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

describe('From the form', () => {
	it('values go out with the type of their attribute; text stays text', async () => {
		await bench.results(
			update(
				form({
					support_tier: '1',
					escalation_count: '={{ $json.count }}',
					score: '0.5',
					is_vip: '={{ "true" }}',
					last_ai_session: '2026-03-14',
				}),
			),
			{ count: '2' },
		);
		expect(attributesSent()).toEqual({
			...{ support_tier: '1', escalation_count: 2, score: 0.5, is_vip: true },
			last_ai_session: Date.parse('2026-03-14T00:00:00Z') / 1000,
		});
	});

	it('false, 0, nothing and null are sent as given', async () => {
		await bench.results(
			update(
				form({
					support_tier: '',
					escalation_count: 0,
					score: '={{ null }}',
					is_vip: false,
					last_ai_session: 0,
				}),
			),
		);
		expect(attributesSent()).toEqual({
			support_tier: '',
			escalation_count: 0,
			score: null,
			is_vip: false,
			last_ai_session: 0,
		});
	});

	it('a value that does not fit is refused by name, before anything is written', async () => {
		expect(await refusal(form({ escalation_count: 'many' }))).toMatch(
			/^'escalation_count' is "many", which is not a whole number \[item 0\]/,
		);
		expect(writes()).toEqual([]);
	});

	it('without any attribute none is looked up', async () => {
		await bench.results(update({ ...form({}), updateFields: { name: 'Mia' } }));
		expect(bench.requests.map(({ path }) => path)).toEqual([`/contacts/${mia.id}`]);
	});

	it('the attributes of the workspace are loaded once for all items', async () => {
		const items = Array.from({ length: 30 }, (_, count) => ({ count }));
		await bench.run(update(form({ escalation_count: '={{ $json.count }}' })), items);
		expect(bench.requests.filter(({ path }) => path === '/data_attributes')).toHaveLength(1);
		expect(bench.requests.find(({ path }) => path === '/data_attributes')).toMatchObject({
			query: { model: 'contact' },
		});
		expect(mia.custom_attributes).toEqual({ escalation_count: 29 });
	});
});

describe('From the fields of the item', () => {
	it('those with the name of an attribute are taken, the others are left alone', async () => {
		await bench.results(update(automatic), {
			id: 7,
			email: 'x@example.com',
			support_tier: 'premium',
			escalation_count: 2,
		});
		expect(attributesSent()).toEqual({ support_tier: 'premium', escalation_count: 2 });
	});

	it('an item without any such field is explained', async () => {
		expect(await refusal(automatic, { suport_tier: 'premium' })).toMatch(
			/^There is nothing to update \[item 0\].*mapping automatically/,
		);
	});
});

describe('As JSON', () => {
	it('names known only at run time are taken, from text or from an expression', async () => {
		await bench.results(update(asJson({ support_tier: 'premium', is_vip: false })));
		expect(attributesSent()).toEqual({ support_tier: 'premium', is_vip: false });
		await bench.results(update(asJson('={{ $json.attributes }}')), { attributes: { escalation_count: 2 } });
		expect(attributesSent()).toEqual({ escalation_count: 2 });
	});

	it.each([
		['[1]', '\'Custom Attributes (JSON)\' is "[1]", which is not an object'],
		['{ "a": ', "'Custom Attributes (JSON)' is not readable as JSON"],
	])('%j is refused', async (given, message) => {
		expect(await refusal(asJson(given))).toContain(`${message} [item 0]`);
		expect(bench.requests).toEqual([]);
	});

	it('relations to custom objects pass, though Intercom lists no attribute for them', async () => {
		bench.refuseNext({ method: 'PUT', answer: { status: 200, body: { id: mia.id } } });
		await bench.results(update(asJson({ order: ['21'] })));
		expect(attributesSent()).toEqual({ order: ['21'] });
	});
});

describe('An attribute that does not exist', () => {
	it('is named, with those that do, before anything is written', async () => {
		const told = await refusal(asJson({ suport_tier: 'premium', colour: 'red', is_vip: true }));
		expect(told).toMatch(
			/^There are no contact attributes 'suport_tier', 'colour' \[item 0\] Check the spelling/,
		);
		expect(told).toContain('support_tier, escalation_count, score');
		expect(writes()).toEqual([]);
	});

	it('is named when it is archived', async () => {
		const old = bench.workspace.addDataAttribute({ name: 'old', model: 'contact', data_type: 'string' });
		bench.workspace.attributes.update(String(old.id), { archived: true });
		expect(await refusal(form({ old: 'x' }))).toMatch(/^There is no contact attribute 'old' \[item 0\]/);
	});

	it.each([
		[true, 'boolean'],
		[3, 'integer'],
		[0.5, 'float'],
		['2026-03-14', 'string'],
		['5', 'string'],
	])('is created for %j with the type %s, if wanted', async (value, dataType) => {
		await bench.results(update({ ...asJson({ fresh: value }), createUnknownAttributes: true }));
		expect(bench.workspace.attributes.list('contact').find(({ name }) => name === 'fresh')).toMatchObject({
			data_type: dataType,
		});
		expect(mia.custom_attributes).toEqual({ fresh: value });
	});

	it('is created once, whatever the number of items that want it', async () => {
		const items = Array.from({ length: 20 }, (_, count) => ({
			id: bench.workspace.addContact({ role: 'lead' }).id,
			count,
		}));
		const { status } = await bench.run(
			update({
				contact: locator('={{ $json.id }}'),
				...asJson('={{ { fresh: $json.count } }}'),
				createUnknownAttributes: true,
			}),
			items,
		);
		expect(status).toBe('success');
		expect(writes().filter((write) => write === 'POST /data_attributes')).toHaveLength(1);
	});

	it('is not created when another value of the item does not fit, or when its type cannot be told', async () => {
		const wanted = (value: IDataObject) => ({ ...asJson(value), createUnknownAttributes: true });
		expect(await refusal(wanted({ fresh: 1, is_vip: 'perhaps' }))).toMatch(/^'is_vip' is "perhaps"/);
		expect(await refusal(wanted({ fresh: null }))).toMatch(
			/^The attribute 'fresh' does not exist, and without a value/,
		);
		expect(writes()).toEqual([]);
	});
});

it.each(['create', 'upsert'])('%s writes custom attributes, too', async (operation) => {
	await bench.results({
		...{ resource: 'contact', operation, email: 'tom@example.com' },
		...form({ support_tier: 'premium' }),
	});
	expect(bench.workspace.contacts.list().find(({ email }) => email === 'tom@example.com')).toMatchObject({
		custom_attributes: { support_tier: 'premium' },
	});
});
