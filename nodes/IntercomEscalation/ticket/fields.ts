import type { Input } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';

/** Fields about tickets. They are text that stands in rows of a node Settings; what is wrong in it is told to people. */

export const typesField = (): Input<string> =>
	anyText('Types', {
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. billing: Refund; *: Support request',
		description:
			'Which type of ticket a category becomes, entries separated by semicolons: categories, a colon, and the name of a ticket type. * stands for everything else; without it, other matters become no ticket.',
	});

export const formField = (): Input<string> =>
	anyText('Form', {
		typeOptions: { rows: 3 },
		default: 'Title: {title}\nDescription: {question}',
		description:
			'What goes into which attribute of the ticket, one on each line. In braces: title, question, summary, conversation, category, name, email, conversationId, contact.… and conversation.… with the name of an attribute. A line about an attribute that the type has not is left out.',
	});

export const messageField = (): Input<string> =>
	anyText('Message to Customer', {
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. We have opened ticket {ticketNumber} for you.',
		description:
			'What the customer is told when the ticket is made, for types that customers see. Leave empty to say nothing. Besides the places of the form there are ticketNumber and ticketType.',
	});

export const stateMessagesField = (): Input<string> =>
	anyText('State Messages', {
		typeOptions: { rows: 3 },
		default: '',
		placeholder: 'e.g. Resolved: Ticket {ticketNumber} is done.',
		description:
			'What is said when a ticket gets a state, one on each line: the name of the state, a colon, and words to the customer; with "note" behind the state an internal note. * stands for all other states.',
	});
