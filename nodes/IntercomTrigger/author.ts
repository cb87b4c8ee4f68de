import type { IDataObject } from 'n8n-workflow';

import type { Hand } from '../shared/thread/author';
import { handOf } from '../shared/thread/author';
import { asId, asRecord, asText } from '../shared/reading';

/** Whose hand it was: a person outside, a person inside, Intercom's AI, any other bot, or this app through the API. */
export type AuthorKind = Hand | 'app';

export interface Author {
	kind: AuthorKind;
	/** The contact's id for a customer, the teammate's id for everyone else. */
	id: string | null;
	name: string | null;
	email: string | null;
	/** The code of the app that wrote it through the API, since API version 2.13. */
	appCode: string | null;
}

/** What this app's own messages are recognised by. */
export interface OwnApp {
	/** Codes of the app; none means that whatever comes through the API counts as its own. */
	appCodes: readonly string[];
	/** Teammates in whose name only the app writes. Versions before 2.13 tell nothing else. */
	teammateIds: readonly string[];
}

/**
 * The author of a part; `null` when the part names none.
 * @param part Anything with Intercom's `author` and perhaps `app_package_code`.
 * @param person The person of an API 1.x conversation, whose messages name their author by id alone.
 */
export function toAuthor(part: IDataObject, person: IDataObject | null, own: OwnApp): Author | null {
	const author = asRecord(part.author);
	if (author === null || author.type === undefined) return null;

	const id = asId(author.id);
	const known = person && asId(person.id) === id ? { ...person, ...author } : author;
	const appCode = asText(part.app_package_code);
	return {
		kind: kindOf(author, id, appCode, own),
		id,
		name: asText(author.name) ?? asText(known.name),
		email: asText(author.email) ?? asText(known.email),
		appCode,
	};
}

/** A message that an app posts for a customer is still the customer's: integrations of other channels work that way. */
function kindOf(author: IDataObject, id: string | null, appCode: string | null, own: OwnApp): AuthorKind {
	const hand = handOf(author);
	if (hand === 'customer' || hand === 'fin') return hand;
	if (id !== null && own.teammateIds.includes(id)) return 'app';
	if (appCode !== null && (own.appCodes.length === 0 || own.appCodes.includes(appCode))) return 'app';
	return hand;
}
