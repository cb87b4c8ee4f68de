import { UserError } from 'n8n-workflow';
import { attachmentFiles, attachmentUrls } from '../../shared/form/attachments';
import { quickReplies } from '../../shared/records/conversation';
import { date } from '../../shared/form/date';
import { actingTeammate } from '../../shared/records/people';
import { messageFormat } from '../../shared/records/message';
import { toMessageBody } from '../../shared/thread/format';
import { markText, readMark } from '../../shared/thread/marks';
import { choice, toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { longText, text } from '../../shared/form/text';

/**
 * What is written in a conversation or a ticket, by a teammate or in the name of a contact. Replies and notes are
 * operations apart, so that an AI agent with the one as a tool can never do the other: a note that goes out as a reply
 * is in front of the customer.
 */

export const createdAtField = () =>
	optional(
		date('Created At', {
			description: 'When it was written, for messages moved here from elsewhere; now if left out',
		}),
	);

/** What every message may bring along, whoever writes it. */
export const extras = () => ({
	attachmentUrls: optional(attachmentUrls()),
	attachmentInputFields: optional(attachmentFiles()),
	createdAt: createdAtField(),
});

export const skipNotificationsField = () =>
	optional(toggle('Skip Notifications', { description: 'Whether nobody is notified of it' }));

export const replyFields = () => ({
	message: longText('Message', { description: 'What the customer reads: text, Markdown or HTML' }),
	teammate: actingTeammate(),
	format: messageFormat(),
	quickReplies: optional(quickReplies()),
	...extras(),
	skipNotifications: skipNotificationsField(),
});

export const noteFields = () => ({
	note: longText('Note', { description: 'What teammates read: text, Markdown or HTML' }),
	teammate: actingTeammate(),
	format: messageFormat(),
	...extras(),
	skipNotifications: skipNotificationsField(),
});

/** A teammate's message that the customer reads, as Intercom takes it. */
export const replyBody = ({
	message,
	format,
	quickReplies: options,
	...inputs
}: Inputs<ReturnType<typeof replyFields>>) => ({
	...(options
		? { message_type: 'quick_reply' as const, reply_options: options }
		: { message_type: 'comment' as const, reply_options: undefined }),
	body: toMessageBody(message, format),
	...byTeammate(inputs),
});

/**
 * A teammate's note, which the customer never reads, as Intercom takes it.
 * @throws UserError where it ends like a note of Intercom Escalation, which would take it for one of its own
 */
export function noteBody({ note, format, ...inputs }: Inputs<ReturnType<typeof noteFields>>) {
	const body = toMessageBody(note, format);
	const mark = readMark(body);
	if (mark) {
		throw new UserError(
			`'Note' ends with ${markText(mark)}, by which Intercom Escalation knows its own notes`,
			{
				description:
					'Nothing was written. Leave that line out; to give a conversation back to the AI, use Hand Back of Intercom Escalation.',
			},
		);
	}
	return {
		message_type: 'note' as const,
		reply_options: undefined,
		body,
		...byTeammate(inputs),
	};
}

const replyWith = choice('Reply With', [
	{ name: 'Message', value: 'message' },
	{ name: 'Quick Reply', value: 'quickReply' },
]);

/** What a contact says: words, or the choice of a quick reply. */
export const contactWords = () => ({
	replyWith,
	message: onlyWhen(when(replyWith, 'message'), longText('Message')),
	quickReplyText: onlyWhen(
		when(replyWith, 'quickReply'),
		text('Quick Reply Text', {
			placeholder: 'e.g. Yes',
			description: 'The text of the option that the contact chose',
		}),
	),
	quickReplyUuid: onlyWhen(
		when(replyWith, 'quickReply'),
		text('Quick Reply UUID', {
			placeholder: 'e.g. a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb',
			description: 'The UUID of that option, from metadata.quick_reply_options of the part that offered it',
		}),
	),
});

/** What a contact says, as Intercom takes it. */
export const contactReplyBody = <Contact extends object>(
	contact: Contact,
	{ replyWith, message, quickReplyText, quickReplyUuid }: Inputs<ReturnType<typeof contactWords>>,
) => ({
	...contact,
	type: 'user' as const,
	...(replyWith === 'message'
		? { message_type: 'comment' as const, body: message ?? '', reply_options: undefined }
		: {
				message_type: 'quick_reply' as const,
				body: undefined,
				reply_options: [{ text: quickReplyText ?? '', uuid: quickReplyUuid ?? '' }],
			}),
});

/** The extras as Intercom takes them in a reply. */
export const extrasBody = (inputs: Inputs<ReturnType<typeof extras>>) => ({
	attachment_urls: inputs.attachmentUrls,
	attachment_files: inputs.attachmentInputFields,
	created_at: inputs.createdAt,
});

const byTeammate = (
	inputs: Inputs<ReturnType<typeof extras>> & { teammate: string; skipNotifications?: boolean },
) => ({
	type: 'admin' as const,
	admin_id: inputs.teammate,
	...extrasBody(inputs),
	skip_notifications: inputs.skipNotifications,
});
