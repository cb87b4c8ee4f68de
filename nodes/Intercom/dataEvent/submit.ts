import { UserError } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { contactInBody, contactPicker } from '../../shared/records/contact';
import { date } from '../../shared/form/date';
import { operation } from '../../shared/node/operation';
import { metadata } from './metadata';
import type { Input } from '../../shared/form/field';
import { optional, whenEmpty } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { byNaming } from '../../shared/form/picker';
import { text } from '../../shared/form/text';

/** What contacts did in your own product, told to Intercom. It answers with nothing, so what was sent is given out. */

const eventName = () =>
	text('Event Name', {
		placeholder: 'e.g. placed-order',
		description:
			'A verb in the past and what it was done to; teammates read it. A new name makes a new kind of event.',
	});

/** Unix seconds, now where nothing is given. */
const happenedAt = (): Input<number> =>
	whenEmpty(
		date('Created At', {
			description:
				'When it happened; leave empty for now. Events with the same contact, name and second count as one, so give the time where several items tell of the same kind of event.',
		}),
		(session) => Math.floor(session.now() / 1000),
	);

/** The external id of a user, looked up where the user is named otherwise: summaries know no other. */
const userExternalId = (): Input<string> =>
	byNaming(
		contactPicker({ displayName: 'User' }),
		{ externalId: (externalId) => externalId },
		async (id, session) => {
			const { external_id: externalId } = await session.send(
				endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } }),
			);
			if (externalId) return String(externalId);
			throw new UserError(`The contact ${id} has no external ID`, {
				description:
					'Intercom takes summaries for users with an external ID only: give the contact one, or use "Submit".',
			});
		},
	);

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
		metadata: metadata(),
	},
	// Intercom takes an event with the same contact, name and second for the same one.
	effect: 'repeatable',
	request: ({ contact, eventName: event_name, createdAt: created_at, metadata: facts }) =>
		endpoint('POST /events', {
			answer: 'nothing',
			body: {
				...{ event_name, created_at, metadata: facts },
				...{ id: undefined, user_id: undefined, email: undefined, ...contact },
			},
		}),
	result: (_body, { contact, eventName: event_name, createdAt: created_at, metadata: facts }) => ({
		submitted: true,
		event_name,
		created_at,
		...contact,
		metadata: facts ?? {},
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
