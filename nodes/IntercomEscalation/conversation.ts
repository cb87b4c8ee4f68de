import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import type { IntercomRequest } from '../shared/intercom/request';
import { mayHaveReachedIntercom } from '../shared/intercom/retry';
import type { Session } from '../shared/session/session';

/** The conversation as it is now, with its latest 500 parts. */
export const readConversation = async (session: Session, id: string): Promise<IDataObject> =>
	await session.send({ method: 'GET', path: ['conversations', id] });

/**
 * Sends something that a customer or a teammate would see twice. When no answer comes, the conversation itself tells
 * whether it happened.
 * @param happened whether a conversation shows it
 * @returns the conversation afterwards
 * @throws NodeApiError when Intercom refuses, or when nothing arrived and nothing of it is to be seen
 */
export async function sendOnce(
	session: Session,
	conversationId: string,
	request: IntercomRequest,
	happened: (conversation: IDataObject) => boolean,
): Promise<IDataObject> {
	const sent = await session.send({ ...request, effect: 'once' }).then(
		(answer) => ({ answer }),
		(error: unknown) => ({ error }),
	);
	if ('answer' in sent) return sent.answer;
	const { error } = sent;
	if (!isUncertain(error)) throw error;
	const conversation = await readConversation(session, conversationId).catch(() => undefined);
	if (conversation && happened(conversation)) return conversation;
	const seen = conversation
		? 'The conversation does not show it: run'
		: 'When Intercom can be reached again, run';
	error.description =
		`${error.description ?? ''} ${seen} this item again, which looks first and does nothing twice.`.trim();
	throw error;
}

/** No answer, or one that does not tell whether the request was carried out. */
function isUncertain(error: unknown): error is NodeApiError {
	if (!(error instanceof NodeApiError)) return false;
	return error.httpCode === null || mayHaveReachedIntercom({ status: Number(error.httpCode) });
}
