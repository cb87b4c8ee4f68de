import type { IDataObject } from 'n8n-workflow';
import { toggle } from '../../shared/form/choice';
import { optional, whenEmpty } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { listOfText, text } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asText, asTime, readMoment } from '../../shared/reading';
import { inOrder } from '../../shared/session/inOrder';
import { itemsOf } from '../../shared/session/session';
import { conversationWithParts } from './parts';
import { conversationRow, messageRows, replacedFrom } from './sync/rows';
import { bytesIn } from './sync/size';

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
		sizes: optional(
			toggle('Sizes', {
				description:
					"Whether each conversation has in 'bytes' about how much a table takes for it and its messages, and the summary how much it is for all of them: those that come in as stored, which need that column, and the new ones in their place",
			}),
		),
		bytesBefore: optional(
			whenEmpty(
				number('Bytes Before', {
					description:
						"With 'Sizes', where only some of the rows that are stored come in: how much all of them take, as the summary of the step before said. Empty where all come in.",
				}),
				undefined,
			),
		),
	},
	effect: 'read',
	takes: 'allItems',
	outputs: ['Conversations', 'Replaced', 'Messages', 'Gone', 'Summary'],
	errorOutput: 'Summary',
	run: async ({ conversationIds, changedAt, batch, sizes, bytesBefore }, session) => {
		const stored = storedIn(itemsOf(session));
		const wanted = [...new Map(conversationIds.map((id, index) => [id, changedAt[index]]))].filter(
			([id, changed]) => !isUnchanged(stored.get(id), changed),
		);
		const held = new Map([...stored].map(([id, { bytes }]) => [id, bytes]));
		const elsewhere = bytesBefore === undefined ? 0 : bytesBefore - sumOf(held);
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
				held.delete(id);
				continue;
			}
			const known = stored.get(id);
			const from = known ? replacedFrom(conversation, known.readAt) : 0;
			const all = messageRows(conversation, { batch });
			const redactedOpening = from > 0 ? redactedBefore(all, from) : undefined;
			if (known) {
				rows.replaced.push({
					conversation_id: id,
					from: asTime(from) ?? BEGINNING,
					batch,
					...(redactedOpening && { opening_id: redactedOpening.message_id }),
				});
			}
			const row = conversationRow(conversation, { batch, readAt });
			const messages = all.filter((one) => one === redactedOpening || isSince(one, from));
			// What Intercom no longer gives stays, so that it is not less than before.
			if (sizes) held.set(id, Math.max(bytesIn([row, ...messages]), from > 0 ? (known?.bytes ?? 0) : 0));
			rows.conversations.push(sizes ? { ...row, bytes: held.get(id) } : row);
			rows.messages.push(...messages);
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
				...(sizes && { bytes: elsewhere + sumOf(held) }),
			}),
		];
	},
});

/** A conversation as a table has it; milliseconds since 1970. */
interface Stored {
	updatedAt: number;
	readAt: number;
	/** About what a table takes for it and its messages. */
	bytes: number;
	/** Whether all of its messages are stored with it. */
	isWhole: boolean;
}

const sumOf = (held: Map<string, number>): number =>
	[...held.values()].reduce((sum, bytes) => sum + bytes, 0);

/** Before anything was said. */
const BEGINNING = '1970-01-01T00:00:00.000Z';

function storedIn(items: IDataObject[]): Map<string, Stored> {
	const stored = new Map<string, Stored>();
	for (const item of items) {
		const { updated_at: updated, read_at: read, is_stored: isWhole, bytes } = item;
		const known = asText(item.conversation_id);
		if (known === null) continue;
		stored.set(known, {
			updatedAt: readMoment(updated) ?? 0,
			readAt: readMoment(read) ?? 0,
			bytes: typeof bytes === 'number' ? bytes : 0,
			// A table may hold it twice while one of the two is being replaced.
			isWhole: isWhole === true && stored.get(known) === undefined,
		});
	}
	return stored;
}

type MessageRow = ReturnType<typeof messageRows>[number];

const isSince = ({ created_at: time }: MessageRow, from: number) =>
	from === 0 || (readMoment(time) ?? 0) >= from;

/** Intercom gives what opened a conversation however many parts there are; all that can happen to it is a redaction. */
const redactedBefore = ([opening]: MessageRow[], from: number): MessageRow | undefined =>
	opening?.part_type === 'source' && opening.redacted && !isSince(opening, from) ? opening : undefined;

/** Read after the second of its last change was over, it has all that happened in that second. */
function isUnchanged(stored: Stored | undefined, changedAt: string | undefined): boolean {
	if (!stored?.isWhole) return false;
	const changed = readMoment(changedAt);
	return changed !== null && changed === stored.updatedAt && stored.readAt > changed;
}

async function* iterate<Thing>(things: Thing[]): AsyncGenerator<Thing, void> {
	for (const thing of things) yield await Promise.resolve(thing);
}
