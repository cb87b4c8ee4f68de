import type { IDataObject } from 'n8n-workflow';
import { listOfText, text } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asText, asTime, readMoment } from '../../shared/reading';
import { inOrder } from '../../shared/session/inOrder';
import { itemsOf } from '../../shared/session/session';
import { conversationWithParts } from './parts';
import { conversationRow, messageRows, replacedFrom } from './sync/rows';

export const getRows = operation({
	name: 'Get as Rows',
	action: 'Get conversations as rows',
	description:
		'Get conversations and every message in them as flat rows for two tables, such as Data Tables or PostgreSQL. Takes the rows that are stored already as input: what has not changed since is not read again.',
	fields: {
		conversationIds: listOfText('Conversation IDs', {
			required: true,
			placeholder: 'e.g. 215472856448646, 215472856448647',
		}),
		changedAt: listOfText('Changed At', {
			description:
				"When each of them changed last, in the same order, as Find Changed tells. What is stored of it and was read later is not read again. Empty to read all: 'never' for one that is read in any case.",
		}),
		batch: text('Batch', {
			default: '={{ $execution.id }}',
			description: 'Written into every row, so that the rows of this step can be told from those of others',
		}),
	},
	effect: 'read',
	takes: 'allItems',
	outputs: ['Conversations', 'Replaced', 'Messages', 'Gone', 'Summary'],
	errorOutput: 'Summary',
	run: async ({ conversationIds, changedAt, batch }, session) => {
		const stored = storedIn(itemsOf(session));
		const wanted = [...new Map(conversationIds.map((id, index) => [id, changedAt[index]]))].filter(
			([id, changed]) => !isUnchanged(stored.get(id), changed),
		);
		const rows = { conversations: [], replaced: [], messages: [], gone: [] } as Record<
			'conversations' | 'replaced' | 'messages' | 'gone',
			IDataObject[]
		>;
		const read = async ([id]: readonly [string, unknown]) => ({
			id,
			...(await conversationWithParts(session, id)),
		});
		for await (const { id, conversation, readAt } of inOrder(iterate(wanted), session.width, read)) {
			if (!conversation) {
				rows.gone.push({ conversation_id: id });
				continue;
			}
			const known = stored.get(id);
			const from = known ? replacedFrom(conversation, known.readAt) : 0;
			if (known) rows.replaced.push({ conversation_id: id, from: asTime(from) ?? BEGINNING, batch });
			rows.conversations.push(conversationRow(conversation, { batch, readAt }));
			rows.messages.push(
				...messageRows(conversation, { batch }).filter(
					({ created_at: time }) => from === 0 || (readMoment(time) ?? 0) >= from,
				),
			);
		}
		return [
			toOutput('Conversations', rows.conversations),
			toOutput('Replaced', rows.replaced),
			toOutput('Messages', rows.messages),
			toOutput('Gone', rows.gone),
			toOutput('Summary', {
				batch,
				conversations: rows.conversations.length,
				messages: rows.messages.length,
				gone: rows.gone.length,
				unchanged: conversationIds.length - wanted.length,
			}),
		];
	},
});

/** A conversation as a table has it; milliseconds since 1970. */
interface Stored {
	updatedAt: number;
	readAt: number;
	/** Whether all of its messages are stored with it. */
	isWhole: boolean;
}

/** Before anything was said. */
const BEGINNING = '1970-01-01T00:00:00.000Z';

function storedIn(items: IDataObject[]): Map<string, Stored> {
	const stored = new Map<string, Stored>();
	for (const { conversation_id: id, updated_at: updated, read_at: read, is_stored: isWhole } of items) {
		const known = asText(id);
		if (known === null) continue;
		stored.set(known, {
			updatedAt: readMoment(updated) ?? 0,
			readAt: readMoment(read) ?? 0,
			// A table may hold it twice while one of the two is being replaced.
			isWhole: isWhole === true && stored.get(known) === undefined,
		});
	}
	return stored;
}

/** Read after the second of its last change was over, it has all that happened in that second. */
function isUnchanged(stored: Stored | undefined, changedAt: string | undefined): boolean {
	if (!stored?.isWhole) return false;
	const changed = readMoment(changedAt);
	return changed !== null && changed === stored.updatedAt && stored.readAt > changed;
}

async function* iterate<Thing>(things: Thing[]): AsyncGenerator<Thing, void> {
	for (const thing of things) yield await Promise.resolve(thing);
}
