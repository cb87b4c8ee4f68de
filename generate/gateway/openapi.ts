import type { Action } from '../../nodes/IntercomEscalation/gateway/actions';
import { ACTIONS, IDEMPOTENCY_KEY } from '../../nodes/IntercomEscalation/gateway/actions';
import type { Schema } from '../../nodes/IntercomEscalation/gateway/schema';
import { version } from '../../package.json';

/** Where the description stands, from the project's root. */
export const OPENAPI_FILE = 'docs/gateway.openapi.json';

/** What answers of each status say. */
const ANSWERS: Record<number, string> = {
	401: "Intercom refuses the token, or the app lacks a permission, which `error.permission` names. Intercom's word, not the gateway's: an agent without the header gets 403.",
	403: 'The header is missing or wrong, or Intercom forbids it to the app: then `error.permission` names the permission.',
	404: 'There is no such contact, conversation, team or teammate. For a contact, `createContact: true` creates one.',
	409: 'Not now: a person has the conversation, it has moved on, the same request is under way, or two contacts share the address.',
	422: 'The request is not what it should be; `error.fields` says what is wrong with each field.',
	429: "Intercom's limit is reached: come again after the seconds in `Retry-After`.",
	500: 'Something failed inside the workflow, and a person is told; or n8n could not run it, and answers in its own words, without `ok`. With an `idempotencyKey` the same request may be sent again: it acts once.',
	502: 'Intercom is in trouble or could not be reached. With `error.code` `outcomeUnknown` it may have carried it out: look before you send it again.',
	503: 'The request could not be put into the register of requests, so nothing was done: send it again with the same `idempotencyKey` after the seconds in `Retry-After`. Without `ok` it is the answer of n8n, or of what stands before it.',
};

/** Statuses that may say after how many seconds to come again. */
const WITH_WAIT = [409, 429, 502, 503];

/** Statuses with which n8n answers by itself as well, when it cannot run the workflow. */
const OF_N8N = [500, 503];

/** The OpenAPI 3.1 description of the gateway, from the definition by which it validates requests. */
export const openApi = () => ({
	openapi: '3.1.0',
	info: {
		title: 'Gateway for AI agents to Intercom',
		version,
		summary: 'One address by which AI agents that live elsewhere help customers in Intercom',
		description:
			'The bundled workflow ai-agent-gateway.json. Each request says in `action` what is to be done. Sent again with the same `idempotencyKey`, a request acts once.',
		license: { name: 'MIT', identifier: 'MIT' },
	},
	servers: [
		{
			url: 'https://{host}/webhook',
			variables: { host: { default: 'your-n8n.example.com', description: 'Your n8n' } },
		},
	],
	security: [{ key: [] }],
	paths: {
		'/intercom-gateway': {
			post: {
				operationId: 'act',
				summary: 'Do one thing in Intercom',
				requestBody: {
					required: true,
					content: {
						'application/json': {
							schema: {
								oneOf: names.map((name) => ref(name)),
								discriminator: {
									propertyName: 'action',
									mapping: Object.fromEntries(names.map((name) => [name, ref(name).$ref])),
								},
							},
							examples: Object.fromEntries(
								actions.flatMap(([name, { summary, example, also }]): Array<[string, object]> => [
									[name, { summary, value: { action: name, ...example } }],
									...(also
										? [
												[`${name}InAnotherWay`, { summary, value: { action: name, ...also } }] satisfies [
													string,
													object,
												],
											]
										: []),
								]),
							),
						},
					},
				},
				responses: {
					200: jsonAnswer('It was done, or there was nothing to do', ['Done']),
					...Object.fromEntries(
						Object.entries(ANSWERS).map(([status, description]) => [
							status,
							jsonAnswer(
								description,
								OF_N8N.includes(Number(status)) ? ['Refused', 'OfN8n'] : ['Refused'],
								WITH_WAIT.includes(Number(status)),
							),
						]),
					),
				},
			},
		},
	},
	components: {
		securitySchemes: {
			key: {
				type: 'apiKey',
				in: 'header',
				name: 'X-Api-Key',
				description: 'The Header Auth credential of the workflow; its name may be another one',
			},
		},
		schemas: {
			...Object.fromEntries(actions.map(([name, action]) => [name, requestSchema(name, action)])),
			Done: {
				type: 'object',
				required: ['ok', 'action', 'result'],
				properties: {
					ok: { const: true },
					action: { enum: names },
					result: { type: 'object', description: 'What the node of the action gives' },
					repeated: {
						const: true,
						description: 'The answer to an earlier request with the same idempotencyKey',
					},
				},
			},
			Refused: {
				type: 'object',
				required: ['ok', 'action', 'error'],
				properties: {
					ok: { const: false },
					action: { description: 'As it was sent' },
					repeated: { const: true },
					error: {
						type: 'object',
						required: ['code', 'message', 'whatToDo'],
						properties: {
							code: { type: 'string', description: 'For programs' },
							message: { type: 'string', description: 'What happened' },
							whatToDo: { type: 'string' },
							permission: { type: 'string', description: 'The permission that the app lacks' },
							fields: {
								type: 'array',
								items: {
									type: 'object',
									required: ['field', 'message'],
									properties: { field: { type: 'string' }, message: { type: 'string' } },
								},
							},
							reasons: {
								type: 'array',
								description: 'Why an action was not taken',
								items: {
									type: 'object',
									properties: { code: { type: 'string' }, message: { type: 'string' } },
								},
							},
						},
					},
				},
			},
			OfN8n: {
				type: 'object',
				description: "n8n's own answer: the workflow did not run, or not to its end",
				required: ['message'],
				properties: {
					ok: false,
					code: { type: 'integer' },
					message: { type: 'string' },
				},
			},
		},
	},
});

export const openApiText = (): string => `${JSON.stringify(openApi(), undefined, 2)}\n`;

const actions: Array<[string, Action]> = Object.entries(ACTIONS);
const names = actions.map(([name]) => name);

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function requestSchema(name: string, { description, fields, required, exactlyOne, atLeastOne }: Action) {
	const needs = (field: string) => ({ required: [field] });
	return {
		type: 'object',
		description,
		required: ['action', ...required],
		properties: {
			action: { const: name },
			idempotencyKey: fieldSchema(IDEMPOTENCY_KEY),
			...Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, fieldSchema(schema)])),
		},
		additionalProperties: false,
		...(exactlyOne && { oneOf: exactlyOne.map(needs) }),
		...(atLeastOne && { anyOf: atLeastOne.map(needs) }),
	};
}

/** A pattern of JSON Schema may match anywhere, and what is only white space has a length. */
function fieldSchema({ example, ...schema }: Schema) {
	const pattern =
		'pattern' in schema
			? `^(?:${schema.pattern})$`
			: 'minLength' in schema && schema.minLength
				? '\\S'
				: undefined;
	return { ...schema, ...(pattern && { pattern }), ...(example !== undefined && { examples: [example] }) };
}

const jsonAnswer = (
	description: string,
	[schema, ...others]: ['Done' | 'Refused', ...Array<'OfN8n'>],
	mayWait = false,
) => ({
	description,
	...(mayWait && {
		headers: {
			'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 } },
		},
	}),
	content: {
		'application/json': {
			schema: others.length > 0 ? { anyOf: [schema, ...others].map(ref) } : ref(schema),
		},
	},
});
