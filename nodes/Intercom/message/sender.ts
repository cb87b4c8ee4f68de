import { date } from '../../shared/form/date';
import { teammateOrOwn } from '../../shared/records/people';
import { toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';

/** What every message has, whichever way it goes: who begins it, when, and whether a conversation comes with it. */

export const senderFields = () => ({
	teammate: teammateOrOwn({
		displayName: 'From Teammate',
		description: 'Who writes. Leave empty for the teammate the credential belongs to.',
	}),
	createdAt: optional(date('Created At', { description: 'When it was written; now if left out' })),
	createConversation: optional(
		toggle('Create Conversation at Once', {
			default: true,
			description:
				'Whether a conversation is in the inbox at once; otherwise it appears when the contact answers',
		}),
	),
});

/** The same as Intercom takes it; here it wants a teammate's id as a number. */
export const senderBody = (inputs: Inputs<ReturnType<typeof senderFields>>) => ({
	from: { type: 'admin' as const, id: Number(inputs.teammate) },
	created_at: inputs.createdAt,
	create_conversation_without_contact_reply: inputs.createConversation,
});
