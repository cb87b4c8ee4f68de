import type { IDataObject } from 'n8n-workflow';
import { contactInBody } from '../../shared/records/contact';
import { operation } from '../../shared/node/operation';

/** What Intercom knows of what a contact did. */

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many data events',
	description:
		'Get many data events of one contact, newest first; Intercom lists those of the last 90 days, "Get Summaries" counts all',
	fields: { contact: contactInBody() },
	effect: 'read',
	pagination: { style: 'address', items: 'events' },
	request: ({ contact }) => ({
		method: 'GET',
		path: ['events'],
		query: { type: 'user', ...identifier(contact) },
	}),
});

export const getSummaries = operation({
	name: 'Get Summaries',
	action: 'Get summaries of data events',
	description: 'Get for each kind of data event how often a contact did it, and when first and last',
	fields: { contact: contactInBody() },
	effect: 'read',
	pagination: { style: 'whole', items: 'events' },
	request: ({ contact }) => ({
		method: 'GET',
		path: ['events'],
		query: { type: 'user', ...identifier(contact), summary: true },
	}),
});

/** Intercom wants exactly one of the three, in the query as in a body. */
const identifier = (contact: IDataObject) => contact as Record<string, string>;
