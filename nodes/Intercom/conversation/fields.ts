import type { IDataObject } from 'n8n-workflow';
import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';

/** Described is a conversation as the answer; the description's own example has the participants alone. */
export function participants(answer: unknown): unknown {
	const { id, customers } = answer as IDataObject;
	return id ?? customers;
}

/** What a transcript shows. */
export const transcriptFields = () => ({
	includeNotes: toggle('Include Notes', {
		description: 'Whether to include internal notes, which the customer must not see',
	}),
	attachmentsAs: optional(
		choice(
			'Attachments As',
			[
				{ name: 'Links', value: 'links' },
				{ name: 'Names Only', value: 'names' },
			],
			{ description: 'How files and pictures stand in the text; the messages always have their addresses' },
		),
	),
	aiTeammateIds: optional(
		listOfText('AI Teammate IDs', {
			placeholder: 'e.g. 4998765',
			description:
				"Teammates in whose name an AI writes through the API, with commas between: what it writes counts as a bot's, and what a person types by hand there as a teammate's",
		}),
	),
});
