import type { CompanyNote, Note } from '../../shared/intercom/endpoints';
import { teammatePicker } from '../../shared/records/people';
import { toText } from '../../shared/thread/body';
import { longText } from '../../shared/form/text';
import { messageFormat } from '../../shared/records/message';
import { toMessageBody } from '../../shared/thread/format';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';

/** An internal note, on the profile of a contact or of a company alike. */

export const noteFields = () => ({
	note: longText('Note', {
		placeholder: 'e.g. Asked for an invoice in March',
		description: 'The note as text, Markdown or HTML',
	}),
	teammate: optional(
		teammatePicker({
			description: 'Who writes the note; without it, the teammate the credential belongs to',
		}),
	),
	format: messageFormat(),
});

export const noteBody = ({ note, teammate, format }: Inputs<ReturnType<typeof noteFields>>) => ({
	body: toMessageBody(note, format),
	admin_id: teammate,
});

/** What people use of a note; it is about a contact or about a company. */
export function simplifyNote(note: Note | CompanyNote) {
	const { id, body, created_at, author } = note;
	return {
		id,
		text: toText(body ?? '', 'html'),
		created_at,
		author_id: author?.id,
		author_name: author?.name,
		author_email: author?.email,
		contact_id: 'contact' in note ? note.contact?.id : undefined,
		company_id: 'company' in note ? note.company?.id : undefined,
	};
}
