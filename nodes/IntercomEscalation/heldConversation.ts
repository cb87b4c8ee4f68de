import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { endpoint } from '../shared/intercom/request';
import type { EndpointRequest } from '../shared/intercom/request';
import { mayHaveReachedIntercom } from '../shared/intercom/retry';
import type { ItemSession } from '../shared/session/session';

/** The conversation as it is now, with its latest 500 parts. */
export const readConversation = async (session: ItemSession, id: string): Promise<IDataObject> =>
	await session.send(endpoint('GET /conversations/{conversation_id}', { path: { conversation_id: id } }));

/**
 * Does work in a conversation while no other operation of this node does in this process. Two that look first and
 * write then would both find nothing there, and the customer would be answered twice, or be told of a colleague after
 * an answer. It is the only way to a `HeldConversation`, and so the only way to write to one.
 * @param id the conversation's id; whoever comes with the same one waits for the end
 */
export async function withConversation<Result>(
	session: ItemSession,
	id: string,
	work: (held: HeldConversation) => Promise<Result>,
): Promise<Result> {
	return await session.oneAtATime('conversation', id, async () => {
		const held = new Held(session, id);
		try {
			return await work(held);
		} finally {
			held.release();
		}
	});
}

/** A conversation that is this operation's alone until its work ends. Not to be kept: it does nothing afterwards. */
export type HeldConversation = InstanceType<typeof Held>;

/** Not exported as a value, so that nobody holds a conversation without having waited for it. */
class Held {
	/** Makes the type one that no object literal has. */
	private isHeld = true;

	constructor(
		private readonly session: ItemSession,
		readonly id: string,
	) {}

	/** The execution, for hints to the user. */
	get context(): ItemSession['context'] {
		return this.session.context;
	}

	/** The conversation as it is now, with its latest 500 parts. */
	async read(): Promise<IDataObject> {
		return await readConversation(this.session, this.id);
	}

	/** Sends what may be sent again without harm. @throws NodeApiError when Intercom refuses */
	async send<Answered>(request: EndpointRequest<Answered>): Promise<Answered> {
		if (!this.isHeld) throw new Error(`Conversation ${this.id} is written to after the work in it has ended`);
		return await this.session.send(request);
	}

	/**
	 * Sends something that a customer or a teammate would see twice. When no answer comes, the conversation itself
	 * tells whether it happened.
	 * @param happened whether a conversation shows it
	 * @returns the conversation afterwards
	 * @throws NodeApiError when Intercom refuses, or when nothing arrived and nothing of it is to be seen
	 */
	async sendOnce(
		request: EndpointRequest<IDataObject>,
		happened: (conversation: IDataObject) => boolean,
	): Promise<IDataObject> {
		const sent = await this.send({ ...request, effect: 'once' }).then(
			(answer) => ({ answer }),
			(error: unknown) => ({ error }),
		);
		if ('answer' in sent) return sent.answer;
		const { error } = sent;
		if (!isUncertain(error)) throw error;
		const conversation = await this.read().catch(() => undefined);
		if (conversation && happened(conversation)) return conversation;
		const seen = conversation
			? 'The conversation does not show it: run'
			: 'When Intercom can be reached again, run';
		error.description =
			`${error.description ?? ''} ${seen} this item again, which looks first and does nothing twice.`.trim();
		throw error;
	}

	release(): void {
		this.isHeld = false;
	}
}

/** No answer, or one that does not tell whether the request was carried out. */
function isUncertain(error: unknown): error is NodeApiError {
	if (!(error instanceof NodeApiError)) return false;
	return error.httpCode === null || mayHaveReachedIntercom({ status: Number(error.httpCode) });
}
