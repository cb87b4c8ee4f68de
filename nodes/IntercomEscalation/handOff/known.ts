import { forgetAttributes } from '../../shared/attributes/writing';
import { tagToBeThere } from '../../shared/records/tag';
import type { ItemSession } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';
import { knownAttributes } from '../attributes';

/**
 * What a workspace has beside its conversations: who is a teammate, which attributes and tags there are. It hardly
 * changes, so one look serves all hand-offs of a minute; what is refused is looked at anew by the next one. What stands
 * in a conversation is never taken from here.
 */
const A_MINUTE = 60_000;

/** @param look says whether there is such a teammate; what it throws is not remembered */
export const knownTeammate = async (
	id: string,
	session: ItemSession,
	look: () => Promise<void>,
): Promise<void> => await session.keepFor(A_MINUTE, teammateKey(id), look);

/** The ID of the tag with this name, which is made if there is none. */
export const knownTagId = async (name: string, session: ItemSession): Promise<string> =>
	await session.keepFor(A_MINUTE, tagKey(name), async () =>
		String((await session.send(tagToBeThere(name))).id),
	);

/** Something of a hand-off was refused: what was known may be no longer so. */
export function forgetKnown(tag: string, session: ItemSession): void {
	session.forget(tagKey(tag));
	forgetAttributes(knownAttributes, session);
}

/** They could not speak: they may be gone. */
export const forgetTeammate = (id: string, session: ItemSession): void => session.forget(teammateKey(id));

const teammateKey = (id: string) => new MemoryKey<void>(`teammate ${id} is there`);
const tagKey = (name: string) => new MemoryKey<string>(`tag ${name}`);
