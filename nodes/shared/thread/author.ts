import type { IDataObject } from 'n8n-workflow';

/** Whose hand wrote something, as far as Intercom's own author tells: Fin is its AI agent, a bot all else that is no person. */
export type Hand = 'customer' | 'fin' | 'bot' | 'teammate';

/** What a customer is called in all versions of the API; `user`, `lead` and `visitor` of 1.x are contacts now. */
export const CUSTOMER_TYPES = new Set<unknown>(['user', 'lead', 'contact', 'visitor']);

const BOT_TYPES = new Set<unknown>(['bot', 'operator']);

/** @param author `author` of a part or of an opening message */
export function handOf(author: IDataObject): Hand {
	if (CUSTOMER_TYPES.has(author.type)) return 'customer';
	if (author.from_ai_agent === true) return 'fin';
	return BOT_TYPES.has(author.type) ? 'bot' : 'teammate';
}
