import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { rows } from '../../shared/form/rows';
import { choice, choices, toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { anyText, listOfText, longText, text } from '../../shared/form/text';

/** What a data connector asks of a server elsewhere, and what Fin and workflows must know to use it. */

export const nameField = () => text('Name', { placeholder: 'e.g. Get order status' });

export const configuration = () => ({
	description: optional(
		anyText('Description', {
			placeholder: 'e.g. Looks up the status of an order',
			description: 'Tells Fin when to use it',
		}),
	),
	httpMethod: optional(
		choice(
			'HTTP Method',
			[
				{ name: 'DELETE', value: 'delete' },
				{ name: 'GET', value: 'get' },
				{ name: 'PATCH', value: 'patch' },
				{ name: 'POST', value: 'post' },
				{ name: 'PUT', value: 'put' },
			],
			{ default: 'get' },
		),
	),
	url: optional(
		text('URL', {
			placeholder: 'e.g. https://api.example.com/orders',
			description: 'The address to ask; names of inputs in double braces are filled in by Intercom',
		}),
	),
	body: optional(
		longText('Body', {
			description: 'The body of the request; names of inputs in double braces are filled in by Intercom',
		}),
	),
	headers: optional(
		rows('Headers', 'Header', {
			name: text('Name', { placeholder: 'e.g. Content-Type' }),
			value: anyText('Value', { placeholder: 'e.g. application/json' }),
		}),
	),
	dataInputs: optional(
		rows(
			'Data Inputs',
			'Input',
			{
				defaultValue: anyText('Default Value', { placeholder: 'e.g. 0' }),
				description: text('Description', {
					placeholder: 'e.g. The number of the order',
					description: 'Tells Fin what to ask for',
				}),
				name: text('Name', { placeholder: 'e.g. order_id' }),
				required: toggle('Required', { default: true, description: 'Whether it cannot do without' }),
				type: choice(
					'Type',
					[
						{ name: 'Number (Decimal)', value: 'decimal' },
						{ name: 'Number (Whole)', value: 'integer' },
						{ name: 'Text', value: 'string' },
						{ name: 'True or False', value: 'boolean' },
					],
					{ default: 'string' },
				),
			},
			{ description: 'What the connector needs to know; an update replaces all inputs it has' },
		),
	),
	audiences: optional(
		choices(
			'Audiences',
			[
				{ name: 'Leads', value: 'leads' },
				{ name: 'Users', value: 'users' },
				{ name: 'Visitors', value: 'visitors' },
			],
			{ description: 'For whom it may be used' },
		),
	),
	directFinUsage: optional(
		toggle('Used by Fin', { default: true, description: 'Whether Fin may use it by itself' }),
	),
	customerAuthentication: optional(
		toggle('Customer Authentication', {
			default: true,
			description: 'Whether customers prove who they are with a one-time code first',
		}),
	),
	bypassAuthentication: optional(
		toggle('Bypass Authentication', {
			default: true,
			description: 'Whether it needs no authentication at all, as a public address',
		}),
	),
	validateMissingAttributes: optional(
		toggle('Validate Missing Attributes', {
			default: true,
			description: 'Whether to check before each use that all required inputs have a value',
		}),
	),
	mockResponse: optional(
		jsonObject('Example Response (JSON)', {
			placeholder: 'e.g. { "order": { "number": 12345, "status": "shipped" } }',
			description: 'An answer of the server, from which Intercom learns the fields it can use',
		}),
	),
	authenticationIds: optional(
		listOfText('Authentication Token IDs', {
			placeholder: 'e.g. 1234, 5678',
			description: 'The authentication tokens to send along, with commas between; empty for none',
		}),
	),
});

export const configurationIn = ({
	dataInputs,
	authenticationIds,
	...given
}: Inputs<ReturnType<typeof configuration>>) => ({
	...toSnakeCase(given),
	data_inputs: dataInputs?.map(({ defaultValue, ...input }) => ({
		...input,
		...(defaultValue !== '' && { default_value: defaultValue }),
	})),
	token_ids: authenticationIds,
});
