import type { INodeParameters } from 'n8n-workflow';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { IntercomWorkspace } from '../../nodes/IntercomWorkspace/IntercomWorkspace.node';
import { Editor } from './editor';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

const node = new IntercomWorkspace();
let bench: Workbench;

beforeEach(async () => void (bench = await startWorkbench(node)));
afterEach(async () => await bench.close());

/** What a picker offers while these parameters are chosen. */
const listed = async (method: string, parameters: INodeParameters = {}) =>
	(await new Editor(node, bench, { authentication: 'accessToken', ...parameters }).list(method)).results;

describe('A data attribute', () => {
	const dataAttribute = { resource: 'dataAttribute' };
	const create = { ...dataAttribute, operation: 'create', model: 'company', name: 'tier' };

	it('is created, found among those of its model, and archived', async () => {
		const [{ id }] = (await bench.results({ ...create, dataType: 'string' })) as [{ id: number }];
		const getAll = { ...dataAttribute, operation: 'getAll', returnAll: true, filters: { model: 'company' } };
		expect(await bench.results(getAll)).toContainEqual(
			expect.objectContaining({ id, name: 'tier', data_type: 'string' }),
		);
		const update = {
			...dataAttribute,
			operation: 'update',
			dataAttribute: locator(id),
			updateFields: { archived: true },
		};
		expect(await bench.results(update)).toMatchObject([{ archived: true }]);
		expect(await bench.results(getAll)).not.toContainEqual(expect.objectContaining({ id }));
		const all = { ...getAll, filters: { model: 'company', includeArchived: true } };
		expect(await bench.results(all)).toContainEqual(expect.objectContaining({ id }));
	});

	it('that is a list takes its options with commas between', async () => {
		expect(
			await bench.results({ ...create, dataType: 'options', listOptions: 'gold, silver' }),
		).toMatchObject([{ options: ['gold', 'silver'] }]);
	});

	it("is refused in Intercom's words", async () => {
		const { error } = await bench.run({ ...create, dataType: 'options', listOptions: 'gold' });
		expect(error?.message).toBe('At least two options are required [item 0]');
	});

	it('is picked among the custom ones, for only these can be changed', async () => {
		bench.workspace.addDataAttribute({ name: 'tier', model: 'contact', data_type: 'string' });
		expect((await listed('searchDataAttributes')).map(({ name }) => name)).toEqual(['tier (contact)']);
	});
});

describe('The options of a conversation attribute', () => {
	const conversationAttribute = { resource: 'conversationAttribute' };
	let id: number;

	beforeEach(async () => {
		const create = {
			...conversationAttribute,
			operation: 'create',
			name: 'Priority',
			dataType: 'list',
			listOptions: 'Low, High',
		};
		[{ id }] = (await bench.results(create)) as [{ id: number }];
	});

	const offered = async (attribute: string | number) =>
		await listed('searchConversationAttributeOptions', {
			...{ ...conversationAttribute, operation: 'renameOption' },
			conversationAttribute: locator(attribute),
		});
	const labels = async () => (await offered(id)).map(({ name }) => name);
	const optionNamed = async (label: string) => (await offered(id)).find(({ name }) => name === label)!.value;
	const change = async (operation: string, more: object) =>
		await bench.results({ ...conversationAttribute, operation, conversationAttribute: locator(id), ...more });

	it('are added, renamed and archived, each by its own ID', async () => {
		await change('addOption', { label: 'Urgent' });
		expect(await labels()).toEqual(['High', 'Low', 'Urgent']);
		await change('renameOption', { option: locator(String(await optionNamed('Urgent'))), label: 'Now' });
		expect(await labels()).toEqual(['High', 'Low', 'Now']);
		const [attribute] = await change('archiveOption', { option: locator(String(await optionNamed('Low'))) });
		expect(attribute!.options).toMatchObject([{ label: 'Low', archived: true }, {}, {}]);
		expect(await labels()).toEqual(['High', 'Now']);
	});

	it('are two at least, as Intercom says', async () => {
		const { error } = await bench.run({
			...conversationAttribute,
			operation: 'archiveOption',
			conversationAttribute: locator(id),
			option: locator(String(await optionNamed('Low'))),
		});
		expect(error?.message).toBe('A list attribute must have at least 2 active options [item 0]');
	});

	it.each(['', '={{ $json.attribute }}'])(
		'are nothing to pick from as long as the attribute is %p',
		async (attribute) => {
			expect(await offered(attribute)).toEqual([]);
		},
	);

	it('go out of sight with the attribute', async () => {
		expect(await change('archive', {})).toMatchObject([{ id, archived: true }]);
		expect(await bench.results({ ...conversationAttribute, operation: 'getAll' })).toEqual([]);
	});
});

describe('A ticket type', () => {
	const attribute = { resource: 'ticketTypeAttribute' };

	it('is created, gets an attribute with options, and tells its attributes by name', async () => {
		const create = {
			resource: 'ticketType',
			operation: 'create',
			name: 'Bug',
			additionalFields: { icon: '🐞' },
		};
		const [{ id }] = (await bench.results(create)) as [{ id: string }];
		const severity = {
			...attribute,
			operation: 'create',
			ticketType: locator(id),
			name: 'Severity',
			description: 'How bad',
		};
		expect(await bench.results({ ...severity, dataType: 'list', listOptions: 'Low, High' })).toMatchObject([
			{ options: ['Low', 'High'] },
		]);
		expect(
			await bench.results({ resource: 'ticketType', operation: 'get', ticketType: locator(id) }),
		).toMatchObject([
			{
				icon: '🐞',
				attributes: ['_default_title_', '_default_description_', 'Severity'],
				states: expect.arrayContaining(['Resolved']),
			},
		]);
		expect(
			(
				await listed('searchTicketTypeAttributes', {
					...attribute,
					operation: 'update',
					ticketType: locator(id),
				})
			).map(({ name }) => name),
		).toContain('Severity (list)');
	});

	it('is not given an option that Intercom would split in two', async () => {
		const { id } = bench.workspace.addTicketType({ name: 'Bug' });
		const { error } = await bench.run({
			...{
				...attribute,
				operation: 'create',
				ticketType: locator(id),
				name: 'City',
				description: 'Where',
				dataType: 'list',
			},
			listOptions: '={{ ["Cork", "Paris, Texas"] }}',
		});
		expect(error?.message).toBe(
			'The option "Paris, Texas" has a comma in it, which would make it two options [item 0]',
		);
	});
});

describe('Office hours', () => {
	const officeHours = { resource: 'officeHours' };
	const create = { ...officeHours, operation: 'create', name: 'Support', timeZone: 'Europe/Dublin' };
	const weekdays = { days: 'weekdays', opens: '09:00', closes: '17:30' };

	it('are given as people say them, and told so', async () => {
		const hours = { row: [weekdays, { days: 'Saturday', opens: '10:00', closes: '24:00' }] };
		const [schedule] = await bench.results({ ...create, hours });
		expect(schedule).toMatchObject({
			time_zone_name: 'Europe/Dublin',
			hours: [
				...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `${day} 09:00–17:30`),
				'Saturday 10:00–24:00',
			],
		});
		expect(bench.workspace.officeHours.list()[0]!.time_intervals[5]).toEqual({
			start_minute: 7800,
			end_minute: 8640,
		});
	});

	it('can be around the clock', async () => {
		const hours = { row: [{ days: 'every', opens: '00:00', closes: '={{ $json.closes }}' }] };
		const [schedule] = await bench.results({ ...create, hours }, { closes: '24:00' });
		expect(schedule).toMatchObject({ twenty_four_seven: true });
	});

	it.each([
		['past midnight', { opens: '22:00', closes: '02:00' }, /^'Closes' is 02:00, which is not after 22:00/],
		[
			'off the quarter hour',
			{ opens: '09:10', closes: '17:00' },
			/^'Opens' is "09:10", which is no time of day/,
		],
		['at no time', { opens: 'nine', closes: '17:00' }, /^'Opens' is "nine"/],
	])('that go %s are explained before they are sent', async (_case, times, message) => {
		const { error } = await bench.run({ ...create, hours: { row: [{ days: 'Monday', ...times }] } });
		expect(error?.message).toMatch(message);
		expect(bench.requests).toEqual([]);
	});

	it('have days on which they do not hold', async () => {
		const [{ id }] = (await bench.results({ ...create, hours: { row: [weekdays] } })) as [{ id: string }];
		const day = {
			...officeHours,
			operation: 'createException',
			officeHours: locator(id),
			date: '2026-12-24T00:00:00',
		};
		const [exception] = await bench.results({
			...{ ...day, exceptionType: 'custom_hours', hours: { row: [{ opens: '09:00', closes: '12:10' }] } },
			additionalFields: { name: 'Christmas Eve', everyYear: true },
		});
		expect(exception).toMatchObject({
			exception_date: '2026-12-24',
			hours: ['Thursday 09:00–12:10'],
			recurring_annually: true,
		});
		const update = {
			...officeHours,
			operation: 'updateException',
			officeHours: locator(id),
			exception: locator(exception!.id as string),
		};
		expect(await bench.results({ ...update, updateFields: { exceptionType: 'closed' } })).toMatchObject([
			{ exception_type: 'closed', hours: [] },
		]);
		expect((await listed('searchOfficeHoursExceptions', update)).map(({ name }) => name)).toEqual([
			'2026-12-24 Christmas Eve',
		]);
		const remove = { ...update, operation: 'deleteException' };
		expect(await bench.results(remove)).toEqual([{ deleted: true, id: exception!.id }]);
		expect(await bench.results({ ...officeHours, operation: 'delete', officeHours: locator(id) })).toEqual([
			{ deleted: true, id },
		]);
	});
});

describe('A job', () => {
	const job = { resource: 'job' };

	beforeEach(letTimeLeap);
	afterEach(() => jest.restoreAllMocks());

	it('is pending until it has made what it is for, which can be waited for', async () => {
		const patient = await startWorkbench(node, { clock: systemClock });
		const { id } = patient.workspace.jobs.begin('ticket', '22');
		expect(await patient.results({ ...job, operation: 'getStatus', jobId: id })).toMatchObject([
			{ status: 'pending', resource_id: null },
		]);
		expect(await patient.results({ ...job, operation: 'wait', jobId: id })).toMatchObject([
			{ status: 'success', resource_id: '22' },
		]);
		await patient.close();
	});

	it('that takes longer than wanted is told as such', async () => {
		bench.refuseNext({
			path: /^\/jobs/,
			times: 100,
			answer: { status: 200, body: { id: '20', status: 'pending' } },
		});
		const { error } = await bench.run({
			...job,
			operation: 'wait',
			jobId: '20',
			additionalFields: { maximumWaitMinutes: 1 },
		});
		expect(error?.message).toBe('The job 20 is not ready after 1 minute: pending [item 0]');
	});
});

it.each([
	['dataAttribute', { dataAttribute: locator('1') }],
	['conversationAttribute', { conversationAttribute: locator('1') }],
	['ticketType', { ticketType: locator('1') }],
	['ticketTypeAttribute', { ticketType: locator('1'), ticketTypeAttribute: locator('1') }],
	['audience', { audience: locator('1') }],
	['dataConnector', { dataConnector: locator('1') }],
	['officeHours', { officeHours: locator('1') }],
	['ipAllowlist', {}],
])('An update of nothing is explained before it is sent: %s', async (resource, parameters) => {
	const { error } = await bench.run({ resource, operation: 'update', ...parameters });
	expect(error?.message).toBe('There is nothing to update [item 0]');
	expect(error?.description).toBe("Add a field under 'Update Fields'.");
	expect(bench.requests).toEqual([]);
});
