import { date } from '../../shared/form/date';
import type { Input } from '../../shared/form/field';
import { whenEmpty } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toUnixSeconds } from '../../shared/reading';
import { contactInBody } from '../../shared/records/contact';
import { eventNameField } from './fields';
import { metadata } from './metadata';

/** Unix seconds, now where nothing is given. */
const happenedAtField = (): Input<number> =>
	whenEmpty(
		date('Created At', {
			description:
				'When it happened; leave empty for now. Events with the same contact, name and second count as one, so give the time where several items tell of the same kind of event.',
		}),
		(session) => toUnixSeconds(session.now()),
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
		eventName: eventNameField(),
		createdAt: happenedAtField(),
		metadata: metadata(),
	},
	// Intercom takes an event with the same contact, name and second for the same one.
	effect: 'repeatable',
	request: ({ contact, eventName: event_name, createdAt: created_at, metadata: facts }) =>
		endpoint('POST /events', {
			answer: 'nothing',
			body: {
				event_name,
				created_at,
				metadata: facts,
				id: undefined,
				user_id: undefined,
				email: undefined,
				...contact,
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
