import type { Workspace } from '../workspace';
import type { Attachment, Author, Conversation, Part, QuickReply } from '../workspace/records';

/** A part as the page shows it: words, or something that happened, or both. */
export interface PartView {
	id: string;
	/** The part's own type; `source` for the first message. */
	type: string;
	from: 'customer' | 'teammate' | 'bot';
	author: string;
	/** Unix seconds. */
	at: number;
	html: string | null;
	attachments: Attachment[];
	/** Answers to choose from. */
	options: QuickReply[];
	/** What happened, in words that follow the author's name. */
	event: string | null;
	/** Made by an app, not by hand. */
	viaApi: boolean;
}

/** Everything in a conversation, the first message included. */
export function partsOf(workspace: Workspace, conversation: Conversation): PartView[] {
	const { source, created_at: at, parts } = conversation;
	// A ticket that an app has made begins with no words of anybody's but its description.
	const isMade = conversation.ticket !== null && source.author.type === 'bot';
	const first: PartView = {
		id: source.id,
		type: 'source',
		...by(source.author),
		...(isMade && { author: appName(workspace) }),
		at,
		html: source.body || null,
		attachments: source.attachments,
		options: [],
		event: isMade ? 'made this ticket' : null,
		viaApi: isMade,
	};
	return [first, ...parts.map((part) => partView(workspace, part))];
}

/** What the customer sees of it: no notes, and of what happened only the words. */
export function customersParts(parts: PartView[]): PartView[] {
	return parts.filter(
		({ type, html, attachments }) => type !== 'note' && (html !== null || attachments.length > 0),
	);
}

function partView(workspace: Workspace, part: Part): PartView {
	// Only apps set attributes here, and the part itself names Intercom's operator.
	const isOfApp = part.part_type === 'conversation_attribute_updated_by_admin';
	return {
		id: part.id,
		type: part.part_type,
		...by(part.author),
		...(isOfApp && { author: appName(workspace) }),
		at: part.created_at,
		html: part.body,
		attachments: part.attachments,
		options: part.metadata.quick_reply_options ?? [],
		event: eventOf(workspace, part),
		viaApi: isOfApp || part.app_package_code !== null,
	};
}

const appName = ({ appPackageCode: code }: Workspace) => `Your app (${code})`;

function by({ type, name, email }: Author): Pick<PartView, 'from' | 'author'> {
	const from = type === 'bot' ? 'bot' : type === 'user' || type === 'lead' ? 'customer' : 'teammate';
	return { from, author: name ?? email ?? 'Visitor' };
}

const WORDS_ONLY = new Set(['comment', 'note', 'quick_reply']);

const EVENTS: Record<string, string> = {
	close: 'closed the conversation',
	open: 'opened the conversation',
	snoozed: 'snoozed the conversation',
	timer_unsnooze: 'opened the conversation: the snooze is over',
	merged_primary_conversation: 'merged another conversation into this one',
	merged_secondary_conversation: 'merged this conversation into another',
	ticket_state_updated_by_admin: 'made this a ticket',
};

function eventOf(
	workspace: Workspace,
	{ part_type: type, assigned_to: to, event_details: details }: Part,
): string | null {
	if (WORDS_ONLY.has(type)) return null;
	if (type.startsWith('assign'))
		return to ? `assigned this to ${assigneeName(workspace, to)}` : 'took the assignee away';
	if (type === 'conversation_attribute_updated_by_admin') return attributeEvent(details);
	return EVENTS[type] ?? type.replaceAll('_', ' ');
}

function attributeEvent(details: unknown): string {
	const { attribute, value } = details as { attribute: { name: string }; value: { name: string | null } };
	return value.name === null ? `emptied ${attribute.name}` : `set ${attribute.name} to ${value.name}`;
}

function assigneeName({ teammates }: Workspace, { type, id }: { type: string; id: string }): string {
	const names: Array<{ id: string; name: string }> = type === 'team' ? teammates.teams() : teammates.list();
	return names.find((one) => one.id === id)?.name ?? `${type} ${id}`;
}
