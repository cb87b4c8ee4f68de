import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { endpoint, TooLate } from '../shared/intercom/request';
import type { EndpointRequest } from '../shared/intercom/request';
import { mayHaveReachedIntercom } from '../shared/intercom/retry';
import { MemoryKey } from '../shared/session/session';
import type { ItemSession } from '../shared/session/session';
import type { Claim } from './claim';
import { CLAIM_WAIT, ClaimLost, claimText, givesWay, LOOK_LASTS, readClaim } from './claim';
import { hintAt, isPassing, refusalOf } from './refusals';

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
	/** Looks whether the claim still stands; absent without one. */
	private look?: () => Promise<IDataObject>;
	/** When the last such look began, in milliseconds since 1970. */
	private lookedAt = 0;

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

	/**
	 * Claims the conversation among all workers of n8n, where the user has named an attribute for it. Where Intercom
	 * refuses the claim, it goes on without: one worker needs none, and Check Settings tells.
	 * @param record the conversation as it is
	 * @returns the conversation as it is now
	 * @throws ClaimLost when another run has it; NodeApiError in trouble that passes by itself
	 */
	async claim(
		attribute: string | undefined,
		{ purpose, messageId }: Pick<Claim, 'purpose' | 'messageId'>,
		record: IDataObject,
	): Promise<IDataObject> {
		if (!attribute) return record;
		const refused = await this.session.keep(REFUSED_CLAIMS, async () => new Map<string, number>());
		if (this.session.now() - (refused.get(attribute) ?? -Infinity) < CLAIM_REFUSED_FOR) return record;
		const own: Claim = { purpose, messageId, madeAt: this.session.now(), id: this.session.newId() };
		const isOthers = (shown: IDataObject) => givesWay(own, readClaim(shown, attribute), this.session.now());
		if (isOthers(record)) throw new ClaimLost();
		const refusal = await refusalOf(
			'claim',
			async () =>
				void (await this.send(
					endpoint('PUT /conversations/{conversation_id}', {
						path: { conversation_id: this.id },
						partOfBody: { custom_attributes: { [attribute]: claimText(own) } },
						effect: 'repeatable',
					}),
				)),
			(error) => !isPassing(error),
		);
		if (refusal) {
			refused.set(attribute, this.session.now());
			hintAt([refusal], `Conversation ${this.id} was worked on`, this);
			return record;
		}
		await this.session.wait(CLAIM_WAIT);
		this.look = async () => {
			this.lookedAt = this.session.now();
			const shown = await this.read();
			if (isOthers(shown)) throw new ClaimLost();
			return shown;
		};
		return await this.look();
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
	 * @throws NodeApiError when Intercom refuses, or when nothing arrived and nothing of it is to be seen; ClaimLost
	 */
	async sendOnce(
		request: EndpointRequest<IDataObject>,
		happened: (conversation: IDataObject) => boolean,
	): Promise<IDataObject> {
		const sent = await this.sendAfterLook({ ...request, effect: 'once' }).then(
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

	/** Where the conversation is claimed: no later than a moment after a look that shows the claim. */
	private async sendAfterLook(request: EndpointRequest<IDataObject>): Promise<IDataObject> {
		for (let looks = 0; this.look && looks < MOST_LOOKS; looks++) {
			const sent = await this.send({ ...request, sendBefore: this.lookedAt + LOOK_LASTS }).catch(
				(error: unknown) => {
					if (error instanceof TooLate) return undefined;
					throw error;
				},
			);
			if (sent) return sent;
			await this.look();
		}
		// Intercom is slower than any look may be old: better once too often than a customer without an answer.
		return await this.send(request);
	}

	release(): void {
		this.isHeld = false;
	}
}

const MOST_LOOKS = 5;

/** When a claim was last refused, by attribute: it is not tried again with each message. */
const REFUSED_CLAIMS = new MemoryKey<Map<string, number>>('refused claims');
const CLAIM_REFUSED_FOR = 10 * 60_000;

/** No answer, or one that does not tell whether the request was carried out. */
function isUncertain(error: unknown): error is NodeApiError {
	if (!(error instanceof NodeApiError)) return false;
	return error.httpCode === null || mayHaveReachedIntercom({ status: Number(error.httpCode) });
}
