import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';
import { operation } from '../../shared/node/operation';
import { asRecord, asText, readMoment } from '../../shared/reading';
import { anything } from '../fields';
import type { Answer } from './answer';
import { answerWith } from './answer';

/** Milliseconds after which a request that has no answer yet has broken off: n8n was ended, or Intercom hung. */
const UNDER_WAY_FOR = 5 * 60_000;

/** Seconds after which one that is under way is asked about again. */
const AGAIN_AFTER = 3;

/** Seconds after which one that could not be put into the register is sent again. */
const REGISTER_AGAIN_AFTER = 5;

export const answerRepeat = operation({
	name: 'Answer Repeat',
	action: 'Answer repeated request of AI agent',
	description:
		'Answer a request whose idempotency key was used before, out of what a register of requests says of the first one: the same answer again, or that it is still under way. Without a first one, that the request could not be put into the register.',
	fields: {
		request: anything('Request', {
			default: '={{ $json }}',
			required: true,
			description:
				'What Read Request gave. Other nodes do not pass it on, so refer to your Read Request node in an expression.',
		}),
		first: anything('First Request', {
			default: '={{ $json }}',
			required: true,
			description:
				'What the register has of the first one: fingerprint, createdAt and, once it is answered, status and body. An empty object where the register could not be written.',
		}),
		now: anything('Now', {
			default: '={{ $now.toMillis() }}',
			required: true,
			description: 'The time, in milliseconds since 1970',
		}),
	},
	effect: 'read',
	isLocal: true,
	run: async ({ request, first, now }): Promise<IDataObject> => ({
		...answerAgain(asRecord(request) ?? {}, asRecord(first) ?? {}, Number(now)),
	}),
});

function answerAgain(request: IDataObject, first: IDataObject, now: number): Answer {
	const { action } = request;
	if (Object.keys(first).length === 0) return notRegistered(action);
	if (first.fingerprint !== request.fingerprint) {
		return answerWith(422, action, {
			code: 'keyOfAnotherRequest',
			message: 'This idempotencyKey belongs to another request, which says something else',
			whatToDo: 'Give each request a key of its own, and send the same key only with the same request.',
			fields: [{ field: 'idempotencyKey', message: 'It was used for another request' }],
		});
	}
	const body = asText(first.body);
	if (body !== null) {
		return {
			status: Number(first.status),
			retryAfter: null,
			body: { ...jsonParse<IDataObject>(body, { fallbackValue: {} }), repeated: true },
			isSettled: true,
			needsPerson: false,
		};
	}
	const began = readMoment(first.createdAt) ?? now;
	if (now - began < UNDER_WAY_FOR) {
		return answerWith(
			409,
			action,
			{
				code: 'underWay',
				message: 'The same request is being carried out right now',
				whatToDo: `Send it again after ${AGAIN_AFTER} seconds, with the same key: you get its answer then.`,
			},
			{ retryAfter: AGAIN_AFTER },
		);
	}
	return answerWith(409, action, {
		code: 'outcomeUnknown',
		message: 'The same request was begun before, and how it ended is not known',
		whatToDo:
			'Look at what it was to do (getHistory), and if it is not done send it with a new key. escalate, tag, assign and updateUserAttributes without increments do no harm twice.',
	});
}

/** Without its row, nothing would keep the same request from being done twice: so it is not done at all. */
const notRegistered = (action: unknown): Answer =>
	answerWith(
		503,
		action,
		{
			code: 'notRegistered',
			message:
				"The request could not be put into the register of requests: n8n's database is busy, or its Data Tables are full",
			whatToDo: `Nothing was done. Send it again after ${REGISTER_AGAIN_AFTER} seconds, with the same key.`,
		},
		{ retryAfter: REGISTER_AGAIN_AFTER, needsPerson: true },
	);
