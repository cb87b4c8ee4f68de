import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { toText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { asRecord, asText } from '../../shared/reading';
import { anything } from '../fields';
import type { SilenceCode } from '../turn/silence';
import { isAction } from './actions';
import type { ActionName } from './actions';
import type { Answer } from './answer';
import { answerWith } from './answer';
import { answerToRefusal } from './refusal';

export const answerRequest = operation({
	name: 'Answer Request',
	action: 'Answer request of AI agent',
	description:
		'Turn what became of a request of an AI agent into the answer to it: an HTTP status, a body that says what to do, and after how many seconds to come back',
	fields: {
		request: anything('Request', {
			default: '={{ $json }}',
			required: true,
			description:
				'What Read Request gave. Other nodes do not pass it on, so refer to your Read Request node in an expression.',
		}),
		outcome: anything('Outcome', {
			required: true,
			placeholder: 'e.g. {{ $json }}',
			description: 'What the node gave that acted for the agent, on whichever of its outputs',
		}),
	},
	effect: 'read',
	isLocal: true,
	run: async ({ request, outcome }): Promise<IDataObject> => {
		const action = asRecord(request)?.action;
		if (isAction(action)) return { ...answerTo(action, asRecord(outcome) ?? {}) };
		throw new UserError("'Request' has no action", {
			description:
				"Give what Read Request gave: {{ $('Read Request').item.json }}, with the name of your own node.",
		});
	},
});

function answerTo(action: ActionName, outcome: IDataObject): Answer {
	const failure = asText(outcome.error) ?? asText(asRecord(outcome.error)?.message);
	if (failure !== null) return answerToRefusal(action, failure, asText(outcome.details) ?? '');
	return SPECIAL[action]?.(outcome) ?? taken(action, outcome);
}

/** Actions that may be left undone without an error, and what is answered then. */
const SPECIAL: Partial<Record<ActionName, (outcome: IDataObject) => Answer | undefined>> = {
	reply: ({ replied, reasons }) =>
		replied === false
			? answerWith(409, 'reply', {
					code: 'notYourTurn',
					message: `The answer was not sent: ${inWords(reasons)}`,
					whatToDo: 'Read the conversation again (getHistory): somebody else has it, or it has moved on.',
					reasons,
				})
			: undefined,
	escalate: escalated,
	updateUserAttributes: ({ changed, unchanged, refused }) =>
		count(refused) > 0 && count(changed) + count(unchanged) === 0
			? answerWith(422, 'updateUserAttributes', {
					code: 'attributesRefused',
					message: 'None of the attributes was written',
					whatToDo: 'Correct each of these attributes, or create it in Intercom, and send it again.',
					fields: ((refused ?? []) as IDataObject[]).map(({ attribute, reason }) => ({
						field: `attributes.${toText(attribute)}`,
						message: toText(reason),
					})),
				})
			: undefined,
};

/** With whom a conversation is that Hand Off leaves as it is. */
const WITH_PEOPLE: readonly SilenceCode[] = [
	'personOwns',
	'teamOwns',
	'personReplied',
	'handedOff',
	'onHold',
];

/** `escalated` tells whether people have the conversation now, whoever gave it to them. */
function escalated({ isCalledFor, handedOff, ...outcome }: IDataObject): Answer {
	const done = (result: IDataObject) => taken('escalate', result);
	if (isCalledFor === false) return done({ escalated: false, ...outcome });
	if (handedOff === true) return done({ escalated: true, ...outcome });
	const codes: unknown[] = (Array.isArray(outcome.reasons) ? outcome.reasons : []).map(
		(reason) => asRecord(reason)?.code,
	);
	if (WITH_PEOPLE.some((code) => codes.includes(code)))
		return done({ escalated: true, before: true, ...outcome });
	return answerWith(
		409,
		'escalate',
		{
			code: 'notHandedOver',
			message: `The conversation was not handed over: ${inWords(outcome.reasons)}`,
			whatToDo:
				'Send it again without conversationId, with userId, contactId or userEmail and a message: a new conversation is begun and handed over.',
			reasons: outcome.reasons,
		},
		{ needsPerson: true },
	);
}

/** Without the record of a decision, which is for the team's own evaluation. */
const taken = (action: ActionName, { record, ...result }: IDataObject): Answer => ({
	status: 200,
	retryAfter: null,
	isSettled: true,
	needsPerson: false,
	body: { ok: true, action, result },
});

const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const inWords = (reasons: unknown): string =>
	(Array.isArray(reasons) ? reasons : []).map((reason) => toText(asRecord(reason)?.message)).join('; ');
