import type { INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Custom attributes as another system sends them: what fits is written, and for the rest it is said why not. */

let bench: Workbench;
let mia: Contact;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	for (const [name, data_type] of [
		['support_tier', 'string'],
		['escalation_count', 'integer'],
		['last_ai_session', 'date'],
	] as const) {
		bench.workspace.addDataAttribute({ name, model: 'contact', data_type });
	}
	mia = bench.workspace.addContact({
		role: 'user',
		email: 'mia@example.com',
		external_id: '6123abc',
		custom_attributes: { escalation_count: 2 },
	});
});

afterEach(async () => await bench.close());

const updateAttributes = (given: INodeParameters): INodeParameters => ({
	resource: 'contact',
	operation: 'updateAttributes',
	contactIdentifier: '6123abc',
	...given,
});

it.each([
	['external ID', 'externalId', () => '6123abc'],
	['e-mail', 'email', () => 'mia@example.com'],
	['ID', 'id', () => mia.id],
])('finds the contact by %s', async (_name, findBy, contactIdentifier) => {
	const [told] = await bench.results(
		updateAttributes({
			findBy,
			contactIdentifier: contactIdentifier(),
			attributes: '{ "support_tier": "premium" }',
		}),
	);
	expect(told!.changed).toEqual([{ attribute: 'support_tier', from: null, to: 'premium' }]);
	expect(bench.workspace.contacts.get(mia.id).custom_attributes.support_tier).toBe('premium');
});

it('tells of each attribute whether it was changed, was so already, or why it was refused', async () => {
	const [told] = await bench.results(
		updateAttributes({
			attributes: JSON.stringify({
				support_tier: 'premium',
				escalation_count: 2,
				last_ai_session: 'soon',
				shoe_size: 42,
			}),
		}),
	);
	expect(told).toMatchObject({
		contact: { id: mia.id, externalId: '6123abc', email: 'mia@example.com' },
		changed: [{ attribute: 'support_tier', from: null, to: 'premium' }],
		unchanged: ['escalation_count'],
		refused: [
			{ attribute: 'last_ai_session', value: 'soon', reason: expect.stringContaining('not a date') },
			{ attribute: 'shoe_size', value: 42, reason: "There is no contact attribute 'shoe_size'" },
		],
	});
});

it('counts up from what is there, also when several items want it at once', async () => {
	const one = updateAttributes({ attributes: '{ "escalation_count": { "increment": 1 } }' });
	const { outputs } = await bench.run(one, [{}, {}, {}]);
	expect(outputs[0]!.map(({ json }) => (json.changed as Array<{ to: number }>)[0]!.to)).toEqual([3, 4, 5]);
});

it('creates an attribute only when asked', async () => {
	const parameters = updateAttributes({ attributes: '{ "shoe_size": 42 }', createUnknownAttributes: true });
	const [told] = await bench.results(parameters);
	expect(told).toMatchObject({ changed: [{ attribute: 'shoe_size', from: null, to: 42 }], refused: [] });
});

describe('An attribute that is refused', () => {
	const given = { attributes: '{ "support_tier": "premium", "shoe_size": 42 }' };

	it('is told of beside the results', async () => {
		const { hints } = await bench.run(updateAttributes(given), [{}, {}]);
		expect(hints).toEqual([
			expect.objectContaining({
				message: expect.stringContaining("There is no contact attribute 'shoe_size'"),
			}),
		]);
	});

	it('fails the item where that is wanted, and what fits is written all the same', async () => {
		const { error } = await bench.run(
			updateAttributes({ ...given, additionalFields: { failIfRefused: true } }),
			[{}],
		);
		expect(`${error?.message} ${error?.description}`).toMatch(
			/^An attribute was refused \[item 0\] 'shoe_size': There is no .* What fits was written\.$/,
		);
		expect(bench.workspace.contacts.get(mia.id).custom_attributes.support_tier).toBe('premium');
	});

	it('fails nothing where everything fits', async () => {
		const fitting = { attributes: '{ "support_tier": "premium" }' };
		const run = await bench.run(updateAttributes({ ...fitting, additionalFields: { failIfRefused: true } }), [
			{},
		]);
		expect(run.error).toBeUndefined();
		expect(run.hints).toEqual([]);
	});
});

it('an address that is none is told of before Intercom is asked', async () => {
	const { error } = await bench.run(
		updateAttributes({ findBy: 'email', contactIdentifier: 'mia', attributes: '{ "support_tier": "a" }' }),
		[{}],
	);
	expect(error?.message).toBe('"mia" is no email address [item 0]');
	expect(bench.requests).toEqual([]);
});
