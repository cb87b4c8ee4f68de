import { readFileSync } from 'node:fs';
import { dereference, validate } from '@readme/openapi-parser';
import Ajv2020 from 'ajv/dist/2020';
import { OPENAPI_FILE, openApi, openApiText } from '../../generate/gateway/openapi';
import type { Action } from '../../nodes/IntercomEscalation/gateway/actions';
import { ACTIONS } from '../../nodes/IntercomEscalation/gateway/actions';
import { readAgentRequest } from '../../nodes/IntercomEscalation/gateway/validation';

/** The OpenAPI description of the gateway for AI agents, held to what the gateway takes. */

const file = () => JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')) as ReturnType<typeof openApi>;

it('is written from the definition by which requests are validated (npm run openapi writes it)', () => {
	expect(readFileSync(OPENAPI_FILE, 'utf8')).toBe(openApiText());
});

it('keeps to the standard', async () => {
	expect(await validate(file())).toMatchObject({ valid: true });
});

it('tells of a description that does not', async () => {
	expect(await validate({ ...file(), paths: 7 })).toMatchObject({ valid: false });
});

describe('The description and the gateway agree', () => {
	let fits: (request: unknown) => boolean;
	beforeAll(async () => {
		const { paths } = await dereference(file());
		const { schema } = paths['/intercom-gateway'].post.requestBody.content['application/json'];
		const formats = { email: /^[^\s@]+@[^\s@]+$/ };
		fits = new Ajv2020({ strict: false, formats }).compile(schema);
	});

	const takes = (request: unknown) => 'request' in readAgentRequest(request);
	const examples = Object.entries<Action>(ACTIONS).flatMap(([action, { example, also }]) =>
		[example, also].flatMap((each) => (each ? { action, ...each } : [])),
	);

	it.each(examples)('on the example of $action', (example) => {
		expect({ described: fits(example), taken: takes(example) }).toEqual({ described: true, taken: true });
	});

	/** Values that are right for some fields and wrong for others. */
	const VALUES = [
		'',
		' \n',
		'x',
		'7',
		'7\n',
		'mia@example.com',
		'x'.repeat(256),
		0,
		0.4,
		1,
		2.5,
		40,
		true,
		false,
		[],
		{},
		{ a: 1 },
	];

	it.each(examples)('on $action with each field in each wrong form, and without it', (example) => {
		const fields = Object.keys({
			...ACTIONS[example.action as keyof typeof ACTIONS].fields,
			idempotencyKey: 1,
			other: 1,
		});
		const differing: unknown[] = [];
		let refused = 0;
		for (const field of fields) {
			const { [field]: _left, ...without } = example as Record<string, unknown>;
			for (const request of [without, ...VALUES.map((value) => ({ ...without, [field]: value }))]) {
				if (!takes(request)) refused++;
				if (fits(request) !== takes(request)) differing.push(request);
			}
		}
		expect(differing).toEqual([]);
		expect(refused).toBeGreaterThan(fields.length);
	});

	it.each([undefined, [], 'reply', { action: 'delete' }, {}])('on %j, which is no request', (request) => {
		expect({ described: fits(request), taken: takes(request) }).toEqual({ described: false, taken: false });
	});
});
