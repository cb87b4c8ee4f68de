import { isoDate } from '../shapes';
import { articleShape } from '../shapes/article';
import { companyShape } from '../shapes/company';
import { contactShape, subscriptionShape } from '../shapes/contact';
import { conversationShape } from '../shapes/conversation';
import { teammateShape } from '../shapes/teammate';
import { ticketShape } from '../shapes/ticket';
import { V2_16 } from '../version';
import type { Workspace } from '../workspace';
import type { Change } from '../workspace/change';

type Item = Record<string, unknown>;

/**
 * What a notification carries as `data.item`. Written down when the change happens: by the time it is delivered
 * the workspace may have moved on.
 */
export function itemFor(topic: string, change: Change, workspace: Workspace): Item {
	const make = makers.find(([pattern]) => pattern.test(topic))?.[1];
	if (!make) throw new Error(`The sandbox knows no payload for ${topic}`);
	return structuredClone(make(change, workspace, topic));
}

type Maker = (change: Change, workspace: Workspace, topic: string) => Item;

/** Only the part that caused the notification is in it; the first message of a conversation is its source. */
const conversation: Maker = ({ conversation: it, part }, workspace) =>
	conversationShape(workspace, it!, { plainText: true, parts: part ? [part] : [] });

/** A contact has ISO dates here and unix seconds in the API. */
const contact: Maker = ({ contact: it }, workspace) => contactShape(workspace, it!, { date: isoDate });

const deleted =
	(type: string): Maker =>
	({ deletedId: id }) => ({ type, id, deleted: true });

/** The first pattern that fits decides. */
const makers: Array<[RegExp, Maker]> = [
	// Not `id`, unlike everywhere else.
	[/^conversation\.deleted$/, ({ deletedId }) => ({ type: 'conversation', conversation_id: deletedId })],
	// Intercom's own model leaks here: no `type`, no `id`, the conversation's id is a number in `model`.
	[
		/^conversation\.contact\./,
		({ conversation: it, contact: who }, workspace) => ({
			conversation: { parts: [], options: {}, model: { id: Number(it!.id), state: it!.state } },
			contact: contactShape(workspace, who!, { date: isoDate }),
		}),
	],
	[
		/^conversation_part\.tag\.created$/,
		(change, workspace, topic) => ({
			...conversation(change, workspace, topic),
			tags_added: { type: 'tag.list', tags: [{ type: 'tag', ...change.tag }] },
		}),
	],
	[/^conversation/, conversation],
	[/^ticket\./, ({ conversation: it }, workspace) => ticketShape(workspace, it!)],
	[
		/^contact\.(user|lead)\.tag\./,
		(change, workspace, topic) => ({
			type: 'contact_tag',
			created_at: isoDate(workspace.now()),
			tag: { type: 'tag', ...change.tag },
			contact: contact(change, workspace, topic),
		}),
	],
	[
		/^contact\.merged$/,
		(change, workspace, topic) => ({
			...contact(change, workspace, topic),
			merged_from: { type: 'contact', id: change.mergedFrom!.id },
		}),
	],
	[/^contact\.deleted$/, deleted('contact')],
	[/^contact\./, contact],
	[
		/^granular\./,
		({ contact: who, subscription }, workspace) => ({
			type: 'subscription',
			contact: contactShape(workspace, who!, { date: isoDate }),
			subscription_type: subscriptionShape(subscription!),
		}),
	],
	[
		/^company\.contact\./,
		({ company: it, contact: who }, workspace) => ({
			company: companyShape(workspace, it!),
			contact: contactShape(workspace, who!, { date: isoDate }),
		}),
	],
	[/^company\.deleted$/, deleted('company')],
	[/^company\./, ({ company: it }, workspace) => companyShape(workspace, it!)],
	[/^article\.deleted$/, deleted('article')],
	[/^article\./, ({ article: it }, workspace) => articleShape(workspace, it!, V2_16, true)],
	[/^admin\./, ({ teammate }, workspace) => teammateShape(workspace, teammate!)],
];
