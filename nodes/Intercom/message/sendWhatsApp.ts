import type { IDataObject } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { group, onlyWhen, optional, when } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { rows } from '../../shared/form/rows';
import { anyText, listOfText, text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { senderBody, senderFields } from './sender';

/** WhatsApp: a person is written to first with a template that WhatsApp has approved. */

const specifyComponents = choice('Specify Components', [
	{ name: 'Using Fields Below', value: 'fields' },
	{ name: 'Using JSON', value: 'json' },
	{ name: 'Using Rows Below', value: 'rows' },
]);

/** What fills the gaps of a template. */
const components = group(
	{
		specifyComponents,
		bodyParameters: onlyWhen(
			when(specifyComponents, 'fields'),
			listOfText('Body Parameters', {
				placeholder: 'e.g. Mia, 14 March',
				description:
					"The words for the gaps of the template's text, in their order, with commas between, or a list from an expression; empty for a template without gaps. Words that may hold a comma belong in rows.",
			}),
		),
		bodyParameterRows: onlyWhen(
			when(specifyComponents, 'rows'),
			rows(
				'Body Parameters',
				'Gap',
				{ text: text('Text', { placeholder: 'e.g. Smith, Mia' }) },
				{ description: "The words for the gaps of the template's text, in their order" },
			),
		),
		componentsJson: onlyWhen(
			when(specifyComponents, 'json'),
			json<IDataObject[]>('Components (JSON)', {
				default: '[]',
				placeholder: 'e.g. [{ "type": "BODY", "parameters": [{ "type": "text", "text": "Mia" }] }]',
				description: "The template's components as WhatsApp describes them, such as HEADER, BODY and BUTTON",
			}),
		),
	},
	({ bodyParameters = [], bodyParameterRows = [], componentsJson }) =>
		componentsJson ?? bodyOf([...bodyParameters, ...bodyParameterRows.map(({ text }) => text)]),
);

export const sendWhatsApp = operation({
	name: 'Send by WhatsApp',
	action: 'Send template message to phone number',
	description: 'Send an approved WhatsApp template to a phone number, with the words for its gaps',
	fields: {
		phone: text('Phone', {
			placeholder: 'e.g. +5547999998888',
			description: 'The number with its country code',
		}),
		template: text('Template', {
			placeholder: 'e.g. appointment_reminder',
			description: 'The name of a template that WhatsApp has approved',
		}),
		components,
		...senderFields(),
		locale: optional(text('Locale', { placeholder: 'e.g. en', description: 'The language of the template' })),
		recipientName: optional(anyText('Recipient Name', { placeholder: 'e.g. Mia Nowak' })),
	},
	effect: 'once',
	request: ({ phone, template, components: given, locale, recipientName, ...inputs }) =>
		endpoint('POST /messages', {
			// WhatsApp knows neither subject nor copies, and its words are the template's.
			partOfBody: {
				message_type: 'whatsapp',
				...senderBody(inputs),
				to: { phone: phone.trim(), ...(recipientName && { name: recipientName }) },
				template,
				locale,
				components: given,
			},
		}),
});

const bodyOf = (words: string[]): IDataObject[] =>
	words.length > 0 ? [{ type: 'BODY', parameters: words.map((word) => ({ type: 'text', text: word })) }] : [];
