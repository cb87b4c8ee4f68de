import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';
import type { Contact, Seconds, Teammate } from './records';

export interface SentMessage {
	id: string;
	message_type: 'inapp' | 'email' | 'whatsapp';
	from: Teammate;
	/** None of them for WhatsApp, which goes to a phone number. */
	to: Contact[];
	subject?: string;
	body: string;
	created_at: Seconds;
	conversation_id?: string;
}

/** Where a WhatsApp message has got to. */
export interface WhatsAppStatus {
	id: string;
	ruleset_id: string;
	conversation_id: string;
	status: 'sent' | 'delivered' | 'read' | 'failed';
	template_name: string;
	/** WhatsApp's own. */
	message_id: string;
	created_at: Seconds;
	updated_at: Seconds;
	error: { message: string; details: string } | null;
}

/** What teammates send of their own accord. */
export class Messages {
	readonly sent: SentMessage[] = [];
	readonly whatsApp: WhatsAppStatus[] = [];

	constructor(private readonly workspace: Workspace) {}

	/** A conversation comes with it when asked for; otherwise once the contact answers, which nobody does here. */
	send(
		message: Omit<SentMessage, 'id' | 'created_at' | 'conversation_id'> & {
			created_at?: Seconds;
			withConversation?: boolean;
		},
	): SentMessage {
		const { withConversation = false, created_at: created, ...words } = message;
		if (message.message_type !== 'whatsapp' && !message.body.trim()) {
			throw refusals.parameterInvalid('Body is required');
		}
		const sent: SentMessage = {
			id: this.workspace.identifiers.number('admin message', 19),
			created_at: created ?? this.workspace.now(),
			...words,
		};
		const [contact] = message.to;
		if (withConversation && contact) {
			const { id } = this.workspace.conversations.start({ contact, from: message.from, body: message.body });
			sent.conversation_id = id;
		}
		this.sent.push(sent);
		return sent;
	}

	/** Seeds what became of a WhatsApp message; Intercom learns of it from WhatsApp. */
	addWhatsAppStatus(status: Partial<WhatsAppStatus> = {}): WhatsAppStatus {
		const now = this.workspace.now();
		const number = this.workspace.identifiers.number('whatsapp message', 1);
		const added: WhatsAppStatus = {
			id: `event_${number}`,
			ruleset_id: '12345',
			conversation_id: '215470000000401',
			status: 'delivered',
			template_name: 'appointment_reminder',
			message_id: `wamid_${number}`,
			created_at: now,
			updated_at: now,
			error: null,
			...status,
		};
		this.whatsApp.push(added);
		return added;
	}

	statusOf(messageId: unknown): WhatsAppStatus {
		const status = this.whatsApp.find(({ message_id: id }) => id === messageId);
		if (!status) throw new Refusal(404, 'whatsapp_message_not_found', 'Whatsapp message not found');
		return status;
	}
}
