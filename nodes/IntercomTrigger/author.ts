import type { Author as ThreadAuthor, By, Machines } from '../shared/thread/author';

/** Whose hand it was: a person outside, a person inside, Intercom's AI, any other bot, or this app through the API. */
export type AuthorKind = 'customer' | 'teammate' | 'fin' | 'bot' | 'app';

export interface Author extends ThreadAuthor {
	kind: AuthorKind;
	/** The code of the app that wrote it through the API, since API version 2.13. */
	appCode: string | null;
}

/** What this app's own messages are recognised by. */
export interface OwnApp {
	/** Codes of the app; none means that whatever comes through the API counts as its own. */
	appCodes: readonly string[];
	/** Teammates in whose name the app writes. Versions before 2.13 tell nothing else. */
	teammateIds: readonly string[];
}

/** This app among the authors of a thread. */
export const machinesOf = ({ appCodes, teammateIds }: OwnApp): Machines => ({
	aiTeammateIds: teammateIds,
	appCodes: appCodes.length === 0 ? 'any' : appCodes,
});

/** Whom a workflow tells apart; null is nobody. */
export const KINDS: Readonly<Record<By, AuthorKind | null>> = {
	customer: 'customer',
	person: 'teammate',
	ai: 'app',
	fin: 'fin',
	bot: 'bot',
	app: 'app',
	nobody: null,
};

/** The author of a part; `null` when the part names none. */
export function toAuthor(part: { by: By; author: ThreadAuthor; appCode: string | null }): Author | null {
	const kind = KINDS[part.by];
	return kind && { kind, ...part.author, appCode: part.appCode };
}
