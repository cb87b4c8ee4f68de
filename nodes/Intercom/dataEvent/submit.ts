import { UserError } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { contactInBody, contactPicker } from '../../shared/records/contact';
import { date } from '../../shared/form/date';
import { number, text } from '../../shared/form/inputs';
import { asLocator } from '../../shared/form/picker';
import type { Field } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { metadata } from './metadata';

/** What contacts did in your own product, told to Intercom. It answers with nothing, so what was sent is given out. */

const eventName = () =>
	text('Event Name', {
		placeholder: 'e.g. placed-order',
		description:
			'A verb in the past and what it was done to; teammates read it. A new name makes a new kind of event.',
	});

export const submit = operation({
	name: 'Submit',
	action: 'Submit data event',
	description:
		'Tell Intercom of one thing that a contact did in your product, such as "placed-order"; the contact must exist',
	fields: {
		contact: contactInBody(
			{ description: 'Who did it. A lead can be named by ID only.' },
			{ id: 'id', externalId: 'user_id' },
		),
		eventName: eventName(),
		createdAt: happenedAt(),
		...metadata(),
	},
	// Intercom takes an event with the same contact, name and second for the same one.
	effect: 'repeatable',
	request: ({ contact, eventName: event_name, createdAt: created_at, metadata: entries, metadataJson }) =>
		endpoint('POST /events', {
			answer: 'nothing',
			body: {
				...{ event_name, created_at, metadata: entries ?? metadataJson },
				...{ id: undefined, user_id: undefined, email: undefined, ...contact },
			},
		}),
	result: (
		_body,
		{ contact, eventName: event_name, createdAt: created_at, metadata: entries, metadataJson },
	) => ({
		submitted: true,
		event_name,
		created_at,
		...contact,
		metadata: entries ?? metadataJson ?? {},
	}),
});

export const submitSummary = operation({
	name: 'Submit Summary',
	action: 'Submit summary of data events',
	description:
		'Tell Intercom how often a user did something in all, and when first and last, instead of submitting each event; needs the external ID of the user',
	fields: {
		contact: userExternalId(),
		eventName: eventName(),
		count: number('Count', { default: 1, description: 'How often it happened in all' }),
		firstHappenedAt: optional(
			date('First Happened At', { description: 'When it happened for the first time' }),
		),
		lastHappenedAt: optional(date('Last Happened At', { description: 'When it happened for the last time' })),
	},
	effect: 'repeatable',
	request: ({ contact: user_id, eventName: event_name, ...summary }) =>
		endpoint('POST /events/summaries', {
			answer: 'nothing',
			body: { user_id, event_summaries: summaryOf(event_name, summary) },
		}),
	result: (_body, { contact: user_id, eventName: event_name, ...summary }) => ({
		submitted: true,
		user_id,
		...summaryOf(event_name, summary),
	}),
});

const summaryOf = (
	event_name: string,
	{
		count,
		firstHappenedAt: first,
		lastHappenedAt: last,
	}: { count: number; firstHappenedAt?: number; lastHappenedAt?: number },
) => ({
	event_name,
	count,
	...(first !== undefined && { first }),
	...(last !== undefined && { last }),
});

/** Unix seconds, now where nothing is given. */
function happenedAt(): Field<number> {
	const field = date('Created At', {
		description:
			'When it happened; leave empty for now. Events with the same contact, name and second count as one, so give the time where several items tell of the same kind of event.',
	});
	return {
		...field,
		read: async (raw, session, others) =>
			asLocator(raw).value.trim() === ''
				? Math.floor(session.now() / 1000)
				: await field.read(raw, session, others),
	};
}

/** The external id of a user, looked up where the user is named otherwise: summaries know no other. */
function userExternalId(): Field<string> {
	const field = contactPicker({ displayName: 'User' });
	return {
		...field,
		read: async (raw, session, others) => {
			const { mode, value } = asLocator(raw);
			if (mode === 'externalId' && value.trim() !== '') return value.trim();
			const id = await field.read(raw, session, others);
			const { external_id: externalId } = await session.send(
				endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } }),
			);
			if (externalId) return String(externalId);
			throw new UserError(`The contact ${id} has no external ID`, {
				description:
					'Intercom takes summaries for users with an external ID only: give the contact one, or use "Submit".',
			});
		},
	};
}
