import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asRecord } from '../../shared/reading';
import { anything } from '../fields';
import { answerWith } from './answer';
import { readAgentRequest } from './validation';

export const readRequest = operation({
	name: 'Read Request',
	action: 'Read request of AI agent',
	description:
		'Check a request that an AI agent elsewhere has sent, field by field, before anything is asked of Intercom: createConversation, reply, updateUserAttributes, getHistory, tag, assign or escalate. What is wrong leaves by an output of its own, as the answer to the agent.',
	fields: {
		request: anything('Request', {
			default: '={{ $json.body }}',
			required: true,
			description: 'The JSON object that the agent has sent, such as the body that a Webhook node gives',
		}),
	},
	effect: 'read',
	isLocal: true,
	outputs: ['Request', 'Refused'],
	errorOutput: 'Refused',
	run: async ({ request: given }) => {
		const read = readAgentRequest(given);
		if ('request' in read) {
			return toOutput('Request', { ...read.request, fingerprint: fingerprintOf(read.request) });
		}
		const { problems } = read;
		const answer = answerWith(422, asRecord(given)?.action, {
			code: 'invalidRequest',
			message: problems.map(({ field, message }) => `${field}: ${message}`).join('. '),
			whatToDo:
				'Correct these fields and send it again. The OpenAPI description says what each action takes.',
			fields: problems,
		});
		return toOutput('Refused', { ...answer });
	},
});

/** Tells whether two requests with one key are the same one, whatever the order of their fields. */
const fingerprintOf = ({ action, input }: { action: string; input: IDataObject }): string =>
	createHash('sha256')
		.update(JSON.stringify(sorted({ action, input })))
		.digest('hex');

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	const record = asRecord(value);
	if (!record) return value;
	return Object.fromEntries(
		Object.keys(record)
			.sort()
			.map((key) => [key, sorted(record[key])]),
	);
}
