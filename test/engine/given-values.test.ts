import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Rows of sheets, tables and CSV files, by expressions as people write them, and what Intercom gets of them. */

let bench: Workbench;
let ann: Contact;

beforeAll(async () => {
	bench = await startWorkbench(new Intercom());
	ann = bench.workspace.addContact({ role: 'user', external_id: 'u-1', email: 'ann@example.com' });
	bench.workspace.addDataAttribute({ name: 'seats', model: 'contact', data_type: 'integer' });
});

afterAll(async () => await bench.close());

/** What was written, or what was said instead. */
async function outcome(parameters: INodeParameters, row: IDataObject) {
	const before = bench.requests.length;
	const { error } = await bench.run({ resource: 'contact', ...parameters }, [row]);
	if (error) return error.message.replace(/ \[item 0\]$/, '');
	return bench.requests.slice(before).find(({ method }) => method !== 'GET')?.body;
}

const update = (updateFields: INodeParameters): INodeParameters => ({
	operation: 'update',
	contact: locator(ann.id),
	updateFields: { externalId: 'u-1', ...updateFields },
});
const attribute = (value: string): INodeParameters => ({
	...update({}),
	customAttributes: { mappingMode: 'defineBelow', value: { seats: value } },
});

describe('A row gives', () => {
	it.each<[string, INodeParameters, IDataObject, unknown]>([
		['a name', { name: '={{ $json.name }}' }, { name: 'Ann' }, { name: 'Ann' }],
		['no column', { name: '={{ $json.name }}' }, {}, {}],
		['an empty cell of Airtable', { name: '={{ $json.name }}' }, { name: null }, { name: null }],
		['an empty cell of Google Sheets', { name: '={{ $json.name }}' }, { name: '' }, { name: '' }],
		['a number for text', { phone: '={{ $json.phone }}' }, { phone: 4912345 }, { phone: '4912345' }],
		['a date for text', { name: '={{ new Date(0) }}' }, {}, { name: '1970-01-01T00:00:00.000Z' }],
		[
			'a linked record for text',
			{ name: '={{ $json.name }}' },
			{ name: { first: 'Ann', last: 'Lind' } },
			"'Name' is an object, not text",
		],
		[
			'a lookup of Airtable for text',
			{ name: '={{ $json.name }}' },
			{ name: ['Ann'] },
			"'Name' is a list, not text",
		],
		[
			'a switch of PostgreSQL as text',
			{ unsubscribedFromEmails: '={{ $json.out }}' },
			{ out: 'f' },
			{ unsubscribed_from_emails: false },
		],
		[
			'a switch of a sheet',
			{ unsubscribedFromEmails: '={{ $json.out }}' },
			{ out: 'Y' },
			{ unsubscribed_from_emails: true },
		],
		[
			'an empty cell for a switch',
			{ unsubscribedFromEmails: '={{ $json.out }}' },
			{ out: '' },
			"'Unsubscribed From Emails' is empty, which is neither true nor false",
		],
		['no column for a switch', { unsubscribedFromEmails: '={{ $json.out }}' }, {}, {}],
		['an empty cell for a date', { signedUpAt: '={{ $json.at }}' }, { at: ' ' }, { signed_up_at: null }],
		[
			'a serial number of a sheet',
			{ signedUpAt: '={{ $json.at }}' },
			{ at: 46095.5 },
			'\'Signed Up At\' is "46095.5", which is not a date',
		],
		[
			'seconds of Luxon',
			{ signedUpAt: '={{ $json.at.toDateTime("s").toSeconds() }}' },
			{ at: 1773478800 },
			{ signed_up_at: 1773478800 },
		],
		[
			'a day of the United States',
			{ signedUpAt: '={{ $json.at }}' },
			{ at: '03/04/2026' },
			'\'Signed Up At\' is "03/04/2026", which can mean two days',
		],
	])('%s', async (_case, fields, row, expected) => {
		const sent = typeof expected === 'string' ? expected : { external_id: 'u-1', ...(expected as object) };
		expect(await outcome(update(fields), row)).toEqual(sent);
	});

	it.each<[string, unknown, unknown]>([
		['a number as text', '5', 5],
		['a number of a database', '5.0', 5],
		['an empty cell', '', null],
		['a thousand, or one', '1.000', '\'seats\' is "1.000", which can mean two numbers'],
		['a thousand of the United States', '1,000', '\'seats\' is "1,000", which is not a whole number'],
		['an error of a sheet', '#N/A', '\'seats\' is "#N/A", which is not a whole number'],
	])('for the number of an attribute %s', async (_case, seats, expected) => {
		const sent =
			typeof expected === 'string'
				? expected
				: { external_id: 'u-1', custom_attributes: { seats: expected } };
		expect(await outcome(attribute('={{ $json.seats }}'), { seats } as IDataObject)).toEqual(sent);
	});

	it('an object for an ID', async () => {
		const get = { operation: 'get', contact: locator('={{ $json.contact }}') };
		expect(await outcome(get, { contact: { key: 'u-1' } })).toBe("'Contact' is an object, not text");
	});

	it('a name with a comma for a search of several', async () => {
		const query = '={{ ({ field: "name", operator: "IN", value: $json.names }) }}';
		const search = { operation: 'search', filterType: 'json', filterJson: query };
		expect(await outcome(search, { names: ['Smith, John', 'Bo'] })).toMatchObject({
			query: { field: 'name', operator: 'IN', value: ['Smith, John', 'Bo'] },
		});
		expect(await outcome(search, { names: [{ name: 'Bo' }] })).toMatch(/^'Value' in 'Query' \(name\) is /);
	});
});
