import { readTold } from '../../shared/intercom/told';
import type { ActionName } from './actions';
import type { Answer } from './answer';
import { answerWith } from './answer';

/** What a node's error output says → what the caller is answered: the status that fits, and what to do. */

/** The others look first, or leave the same state when they are done again. */
const ONCE: readonly ActionName[] = ['createConversation', 'updateUserAttributes'];

/** Intercom's windows last ten seconds. */
const WAIT = 10;

/**
 * @param message the error of the node that acted for the caller
 * @param details its description; empty for what is neither Intercom's nor a field's refusal
 */
export function answerToRefusal(action: ActionName, given: string, details: string): Answer {
	const message = given.replace(/ \[item \d+\]$/, '');
	const told = readTold(message, details);
	const wrong = (code: string, whatToDo = details) => ({ code, message, whatToDo });
	if (told.mayBeDone && ONCE.includes(action)) {
		const whatToDo =
			'Intercom may have carried it out: read the conversation (getHistory) before you send it again, with a new idempotencyKey.';
		return answerWith(502, action, wrong('outcomeUnknown', whatToDo), { isSettled: true, needsPerson: true });
	}
	if (told.isUnanswered) {
		const whatToDo = 'Nothing was changed: send it again later.';
		return answerWith(502, action, wrong('intercomUnreachable', whatToDo), {
			retryAfter: WAIT,
			needsPerson: true,
		});
	}
	switch (told.status) {
		case undefined:
			return answerToField(action, message, details);
		case 401:
		case 403: {
			const { permission } = told;
			return answerWith(
				told.status,
				action,
				{ ...wrong(permission ? 'permissionMissing' : 'tokenRefused'), ...(permission && { permission }) },
				{ needsPerson: true },
			);
		}
		case 404:
		case 410:
			return answerWith(404, action, wrong('notFound', withCreateContact(action, message, details)));
		case 409:
			return answerWith(409, action, wrong('conflict'));
		case 429: {
			const { wait = WAIT } = told;
			const whatToDo = `Intercom's limit is reached: send it again after ${wait} seconds.`;
			return answerWith(429, action, wrong('tooManyRequests', whatToDo), { retryAfter: wait });
		}
		case 400:
		case 422:
			return answerWith(422, action, wrong('refusedByIntercom'));
		default:
			return answerWith(502, action, wrong('intercomInTrouble'), { retryAfter: WAIT, needsPerson: true });
	}
}

/** What a field of a node refused before or without asking Intercom. */
function answerToField(action: ActionName, message: string, details: string): Answer {
	if (/^No contact has the email /.test(message)) {
		return answerWith(404, action, {
			code: 'contactNotFound',
			message,
			whatToDo: withCreateContact(action, message, details),
		});
	}
	if (
		/^\d+ contacts have the email |^The contact is archived|^Another contact has these details/.test(message)
	)
		return answerWith(409, action, { code: 'conflict', message, whatToDo: details });
	if (details === '') {
		const whatToDo = "This is no fault of the request: look at this workflow's executions in n8n.";
		return answerWith(500, action, { code: 'unexpected', message, whatToDo }, { needsPerson: true });
	}
	return answerWith(422, action, { code: 'invalidRequest', message, whatToDo: details });
}

const CREATES: readonly ActionName[] = ['createConversation', 'escalate'];

/** What to do about a contact that is not there. */
function withCreateContact(action: ActionName, message: string, details: string): string {
	const isContact =
		/^No contact has the email |^User Not Found/i.test(message) || /GET \/contacts\//.test(details);
	if (!isContact) return details;
	return CREATES.includes(action)
		? 'Send createContact: true to have the contact created, or correct how it is named.'
		: 'Correct how the contact is named; createConversation with createContact: true creates one.';
}
