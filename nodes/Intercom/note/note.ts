import type { IDataObject } from 'n8n-workflow';
import { longText } from '../../shared/form/inputs';
import { teammatePicker } from '../../shared/records/people';
import { toText } from '../../shared/thread/body';
import { formatted } from '../../shared/thread/markdown';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';

/** An internal note, on the profile of a contact or of a company alike. */

export const noteFields = () => ({
	note: longText('Note', {
		placeholder: 'e.g. Asked for an invoice in March',
		description: 'The note as text, simple Markdown or HTML',
	}),
	teammate: optional(
		teammatePicker({
			description: 'Who writes the note; without it, the teammate the credential belongs to',
		}),
	),
});

export const noteBody = ({ note, teammate }: Inputs<ReturnType<typeof noteFields>>): IDataObject => ({
	body: formatted(note),
	admin_id: teammate,
});

/** What people use of a note; it is about a contact or about a company. */
export function simplifyNote({ id, body, created_at, author, contact, company }: IDataObject): IDataObject {
	const writer = (author ?? {}) as IDataObject;
	return {
		id,
		text: toText(String(body ?? '')),
		created_at,
		author_id: writer.id,
		author_name: writer.name,
		author_email: writer.email,
		contact_id: (contact as IDataObject | null)?.id,
		company_id: (company as IDataObject | null)?.id,
	};
}
