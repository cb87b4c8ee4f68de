import { refusals, Refusal } from '../errors';
import { textToHtml, toHtml } from '../html';
import type { Workspace } from '.';
import { contactAsAuthor, operatorAsAuthor, teammateAsAuthor } from './authors';
import { noAnswerYet } from './new-conversation';
import type { Attachment, Author, Contact, Conversation, Part, QuickReply, Teammate } from './records';

/** What every new part may say about itself. */
interface About {
	/** Made by an app through the API, not by a person in the inbox or the Messenger. */
	viaApi?: boolean;
	/** Unix seconds; now when left out. */
	created_at?: number;
	attachments?: Attachment[];
}

/** The ways in which a conversation gets another part: replies, notes, and what a teammate does with it. */
export class Parts {
	constructor(private readonly workspace: Workspace) {}

	/** Whatever a contact writes opens the conversation again; the part that did it is an `open`, not a `comment`. */
	replyAsContact(
		conversation: Conversation,
		contact: Contact,
		reply: About & { body?: string | null; quick_reply?: QuickReply },
	): Part {
		const now = reply.created_at ?? this.workspace.now();
		const reopens = this.reopen(conversation);
		conversation.read = false;
		conversation.waiting_since ??= now;
		contact.last_replied_at = now;
		conversation.milestones.first_contact_reply_at ??= now;
		conversation.milestones.last_contact_reply_at = now;
		return this.add(
			conversation,
			{
				part_type: reopens ? 'open' : 'comment',
				author: contactAsAuthor(contact),
				body: textToHtml(reply.quick_reply?.text ?? reply.body),
				metadata: reply.quick_reply ? { quick_reply_uuid: reply.quick_reply.uuid } : {},
				...about(this.workspace, reply),
			},
			['conversation.user.replied'],
		);
	}

	/** What the contact sees. It opens a closed or snoozed conversation. */
	replyAsTeammate(
		conversation: Conversation,
		teammate: Teammate,
		reply: About & { body?: string | null; reply_options?: QuickReply[] },
	): Part {
		const now = reply.created_at ?? this.workspace.now();
		const options = reply.reply_options;
		const reopens = this.reopen(conversation);
		conversation.waiting_since = null;
		conversation.milestones.first_admin_reply_at ??= now;
		conversation.milestones.last_admin_reply_at = now;
		for (const id of conversation.contact_ids) {
			const contact = this.workspace.contacts.find(id);
			if (contact) contact.last_contacted_at = now;
		}
		return this.add(
			conversation,
			{
				part_type: options ? 'quick_reply' : reopens ? 'open' : 'comment',
				author: teammateAsAuthor(teammate),
				body: toHtml(reply.body),
				metadata: options ? { quick_reply_options: options } : {},
				...about(this.workspace, reply),
			},
			['conversation.admin.replied'],
		);
	}

	/** What Fin or another bot says. Intercom tells of it under two topics. */
	replyAsBot(conversation: Conversation, reply: About & { body: string; author?: Partial<Author> }): Part {
		if (reply.author?.from_ai_agent) {
			conversation.ai_agent = { ...(conversation.ai_agent ?? noAnswerYet), last_answer_type: 'ai_answer' };
		}
		return this.add(
			conversation,
			{
				part_type: 'comment',
				author: { ...operatorAsAuthor(this.workspace), ...reply.author },
				body: toHtml(reply.body),
				...about(this.workspace, reply),
			},
			['conversation.admin.replied', 'conversation.operator.replied'],
		);
	}

	/** What only teammates see; it changes nothing else. */
	note(conversation: Conversation, teammate: Teammate, note: About & { body?: string | null }): Part {
		return this.add(
			conversation,
			{
				part_type: 'note',
				author: teammateAsAuthor(teammate),
				body: toHtml(note.body),
				...about(this.workspace, note),
			},
			['conversation.admin.noted'],
		);
	}

	close(conversation: Conversation, teammate: Teammate, last: About & { body?: string } = {}): Part {
		const now = this.workspace.now();
		Object.assign(conversation, { state: 'closed', snoozed_until: null, waiting_since: null });
		conversation.milestones.first_close_at ??= now;
		conversation.milestones.last_close_at = now;
		conversation.milestones.last_closed_by_id = teammate.id;
		return this.act(conversation, teammate, 'close', last, ['conversation.admin.closed']);
	}

	/** `until` in unix seconds, in the future. */
	snooze(conversation: Conversation, teammate: Teammate, until: number, how: About = {}): Part {
		if (until <= this.workspace.now()) {
			throw refusals.parameterInvalid('snoozed_until must be in the future', 'snoozed_until');
		}
		Object.assign(conversation, { state: 'snoozed', snoozed_until: until });
		return this.act(conversation, teammate, 'snoozed', how, ['conversation.admin.snoozed']);
	}

	open(conversation: Conversation, teammate: Teammate, how: About = {}): Part {
		this.reopen(conversation);
		return this.act(conversation, teammate, 'open', how, ['conversation.admin.opened']);
	}

	/** Gives it to a teammate or a team, who each keep their place beside the other; '0' is nobody. */
	assign(
		conversation: Conversation,
		teammate: Teammate,
		to: { type: 'admin' | 'team'; id: string },
		how: About & { body?: string } = {},
	): Part {
		const { teammates } = this.workspace;
		if (to.id !== '0' && to.type === 'admin') teammates.get(to.id, assigneeNotFound);
		if (to.id !== '0' && to.type === 'team') teammates.team(to.id, assigneeNotFound);
		const now = this.workspace.now();
		const reopens = conversation.state === 'closed' && this.reopen(conversation);
		conversation[`${to.type}_assignee_id`] = to.id;
		conversation.milestones.count_assignments += 1;
		conversation.milestones.first_assignment_at ??= now;
		conversation.milestones.last_assignment_at = now;
		const openAssigned = conversation.state === 'open' ? ['conversation.admin.open.assigned'] : [];
		return this.act(
			conversation,
			teammate,
			reopens ? 'assign_and_reopen' : 'assignment',
			how,
			['conversation.admin.assigned', ...openAssigned],
			to.id === '0' ? null : to,
		);
	}

	/** Opens a conversation whose snooze has run out. Called whenever one is looked at: there is no timer. */
	wake(conversation: Conversation): Conversation {
		const until = conversation.snoozed_until;
		if (until === null || until > this.workspace.now()) return conversation;
		this.reopen(conversation);
		const author = operatorAsAuthor(this.workspace);
		const created = { created_at: until, updated_at: until };
		this.add(conversation, { part_type: 'timer_unsnooze', author, ...created }, [
			'conversation.admin.unsnoozed',
		]);
		return conversation;
	}

	add(
		conversation: Conversation,
		part: Partial<Part> & Pick<Part, 'part_type' | 'author'>,
		topics: string[],
	): Part {
		const now = this.workspace.now();
		const added: Part = {
			id: this.workspace.identifiers.number('part', 24801),
			body: null,
			created_at: now,
			updated_at: now,
			assigned_to: null,
			attachments: [],
			redacted: false,
			state: conversation.state,
			tags: [],
			metadata: {},
			app_package_code: null,
			...part,
		};
		conversation.parts.push(added);
		conversation.updated_at = now;
		this.workspace.tell({ topics, conversation, part: added });
		return added;
	}

	private act(
		conversation: Conversation,
		teammate: Teammate,
		type: string,
		how: About & { body?: string },
		topics: string[],
		assignedTo: Part['assigned_to'] = null,
	) {
		return this.add(
			conversation,
			{
				part_type: type,
				author: teammateAsAuthor(teammate),
				body: toHtml(how.body),
				assigned_to: assignedTo,
				...about(this.workspace, how),
			},
			topics,
		);
	}

	/** True when it was not open before. */
	private reopen(conversation: Conversation) {
		const reopens = conversation.state !== 'open';
		if (conversation.state === 'closed') conversation.milestones.count_reopens += 1;
		conversation.state = 'open';
		conversation.snoozed_until = null;
		return reopens;
	}
}

function about(workspace: Workspace, { viaApi, created_at: created, attachments }: About): Partial<Part> {
	return {
		app_package_code: viaApi ? workspace.appPackageCode : null,
		attachments: attachments ?? [],
		...(created === undefined ? {} : { created_at: created, updated_at: created }),
	};
}

function assigneeNotFound() {
	return new Refusal(404, 'assignee_not_found', 'Assignee not found');
}
