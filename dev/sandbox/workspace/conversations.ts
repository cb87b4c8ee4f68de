import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import { operatorAsAuthor } from './authors';
import { newConversation, topicOfStart, type NewConversation } from './new-conversation';
import type { AiAgent, AttributeValue, Contact, Conversation, Part, Reference, Tag } from './records';

/** The conversations, and all that changes one beyond a new part (see `Parts`). */
export class Conversations {
	private readonly records = new Map<string, Conversation>();
	readonly deleted: Array<{ id: string; metrics_retained: boolean; deleted_at: number }> = [];

	constructor(private readonly workspace: Workspace) {}

	start(begun: NewConversation): Conversation {
		const conversation = newConversation(this.workspace, begun);
		this.records.set(conversation.id, conversation);
		if (!begun.from) begun.contact.last_replied_at = conversation.created_at;
		this.workspace.tell({ topics: [topicOfStart(begun)], conversation });
		return conversation;
	}

	/** Takes in what was made elsewhere: a ticket without a conversation before. */
	keep(conversation: Conversation): Conversation {
		this.records.set(conversation.id, conversation);
		return conversation;
	}

	all() {
		return this.records.values();
	}

	/** Those that lists and search show, the last changed first. */
	list(): Conversation[] {
		return [...this.records.values()]
			.filter((conversation) => !conversation.archived)
			.map((conversation) => this.workspace.parts.wake(conversation))
			.sort((a, b) => b.updated_at - a.updated_at || Number(b.id) - Number(a.id));
	}

	of(contact: Contact) {
		return this.list().filter((conversation) => conversation.contact_ids.includes(contact.id));
	}

	get(id: unknown, refusal: () => Refusal = refusals.notFound): Conversation {
		const conversation = this.records.get(String(id));
		if (!conversation || conversation.archived) throw refusal();
		return this.workspace.parts.wake(conversation);
	}

	/** Where a reply to `last` goes. */
	lastOf(contact: Contact): Conversation {
		const [last] = this.of(contact);
		if (!last) throw refusals.unprocessable('The contact has no conversations');
		return last;
	}

	update(
		conversation: Conversation,
		changes: {
			read?: boolean;
			title?: string;
			custom_attributes?: Record<string, unknown>;
			company_id?: string | null;
		},
	) {
		const { custom_attributes: values, company_id: company, ...rest } = changes;
		if (values) this.writeAttributes(conversation, values);
		if (company !== undefined) {
			conversation.company_id = company === null ? null : this.workspace.companies.get(company).id;
		}
		Object.assign(conversation, rest);
		const topics = company === undefined ? [] : ['conversation.company.updated'];
		return this.changed(conversation, topics);
	}

	tag(conversation: Conversation, tag: Tag, by: Reference) {
		const applied = this.workspace.tags.apply(conversation, tag, by);
		const part = conversation.parts.at(-1);
		if (part && !part.tags.includes(tag)) part.tags.push(tag);
		this.changed(conversation, ['conversation_part.tag.created'], { tag, part });
		return applied;
	}

	untag(conversation: Conversation, tag: Tag) {
		const removed = this.workspace.tags.remove(conversation, tag, refusals.tagNotFound);
		this.changed(conversation, []);
		return removed;
	}

	/**
	 * How Fin's part ends. Intercom tells nobody of it, for no topic is about it.
	 * @throws Error where Fin has given no answer: then it has no resolution state (API description 2.16, ai_agent)
	 */
	endFin(
		conversation: Conversation,
		end: Pick<AiAgent, 'resolution_state'> & Partial<Pick<AiAgent, 'content_sources' | 'rating'>>,
	) {
		const fin = conversation.ai_agent;
		if (!fin?.last_answer_type) throw new Error('Fin has given no answer that could end');
		conversation.ai_agent = { ...fin, ...end };
		return this.changed(conversation, []);
	}

	attach(conversation: Conversation, contact: Contact) {
		if (conversation.contact_ids.includes(contact.id)) return;
		conversation.contact_ids.push(contact.id);
		this.changed(conversation, ['conversation.contact.attached'], { contact });
	}

	detach(conversation: Conversation, contact: Contact) {
		if (!conversation.contact_ids.includes(contact.id)) throw refusals.contactNotFound();
		if (conversation.contact_ids.length === 1) {
			throw refusals.unprocessable('Removing the last customer is not allowed');
		}
		conversation.contact_ids = conversation.contact_ids.filter((id) => id !== contact.id);
		this.changed(conversation, ['conversation.contact.detached'], { contact });
	}

	/** Blanks a part that has a body, or a first message that a contact wrote. */
	redact(conversation: Conversation, what: { partId: string } | { sourceId: string }) {
		const redacted = 'partId' in what ? this.partToRedact(conversation, what.partId) : conversation.source;
		if ('sourceId' in what && conversation.source.id !== what.sourceId) throw nothingToRedact();
		const byTeammate = 'sourceId' in what && !['user', 'lead'].includes(conversation.source.author.type);
		if (redacted.body === null || byTeammate) {
			throw new Refusal(400, 'conversation_part_not_redactable', 'Conversation part is not redactable');
		}
		Object.assign(redacted, {
			body: '<p><i>This message was deleted</i></p>',
			attachments: [],
			redacted: true,
		});
		const part = 'part_type' in redacted ? redacted : undefined;
		return this.changed(conversation, ['conversation_part.redacted'], { part });
	}

	/** The secondary is closed and points to the primary, which goes on. */
	merge(secondary: Conversation, primaryId: unknown): Conversation {
		const refused = (message: string) => new Refusal(422, 'merge_failed', message);
		const primary = this.get(primaryId, () => refused('Primary conversation not found'));
		if (primary === secondary) throw refused('Cannot merge a conversation into itself');
		if (secondary.merged_into) throw refused('Secondary conversation has already been merged');
		const author = operatorAsAuthor(this.workspace);
		secondary.merged_into = primary.id;
		secondary.state = 'closed';
		this.workspace.parts.add(secondary, { part_type: 'merged_secondary_conversation', author }, []);
		this.workspace.parts.add(primary, { part_type: 'merged_primary_conversation', author }, []);
		return primary;
	}

	delete(id: string, retainMetrics: boolean) {
		const conversation = this.get(id);
		this.records.delete(conversation.id);
		this.deleted.push({
			id: conversation.id,
			metrics_retained: retainMetrics,
			deleted_at: this.workspace.now(),
		});
		this.workspace.tell({ topics: ['conversation.deleted'], deletedId: conversation.id });
	}

	/** Every attribute that gets another value leaves a part without words. */
	private writeAttributes(conversation: Conversation, values: Record<string, unknown>) {
		const before = { ...conversation.custom_attributes };
		this.workspace.conversationAttributes.write(conversation, values);
		const author = operatorAsAuthor(this.workspace);
		for (const [name, value] of Object.entries(conversation.custom_attributes)) {
			const previous = before[name] ?? null;
			if (value === previous) continue;
			const details = { attribute: { name }, value: { name: text(value), previous: text(previous) } };
			const part = { part_type: 'conversation_attribute_updated_by_admin', event_details: details };
			this.workspace.parts.add(conversation, { ...part, author }, []);
		}
	}

	private changed(
		conversation: Conversation,
		topics: string[],
		more: { part?: Part; contact?: Contact; tag?: Tag } = {},
	) {
		conversation.updated_at = this.workspace.now();
		this.workspace.tell({ topics, conversation, ...more });
		return conversation;
	}

	private partToRedact(conversation: Conversation, partId: string): Part {
		const part = conversation.parts.find(({ id }) => id === partId);
		if (!part) throw nothingToRedact();
		return part;
	}
}

function text(value: AttributeValue) {
	return value === null ? null : String(value);
}

/** What `/conversations/redact` says of an unknown part, message or conversation alike. */
export function nothingToRedact() {
	return new Refusal(404, 'conversation_part_or_message_not_found', 'Conversation part or message not found');
}
