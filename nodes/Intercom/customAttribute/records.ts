import { companyAttributes, contactAttributes, conversationAttributes } from '../../shared/attributes/models';
import { endpoint } from '../../shared/intercom/request';
import { toLine } from '../../shared/thread/line';
import { readTitle } from '../../shared/thread/thread';
import type { WritableRecord } from './values';

/** The kinds of records whose attributes other systems write. */

/** What Intercom may refuse of the values alone. */
const expects = [400, 422];

export const contactRecord: WritableRecord = {
	name: 'contact',
	attributes: contactAttributes,
	read: async (id, session) =>
		await session.send(endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } })),
	write: async (id, values, session) =>
		await session.exchange(
			endpoint('PUT /contacts/{contact_id}', {
				path: { contact_id: id },
				partOfBody: { custom_attributes: values },
				expects,
			}),
		),
	told: ({ id, external_id: externalId, email, name }) => ({ contact: { id, externalId, email, name } }),
};

export const companyRecord: WritableRecord = {
	name: 'company',
	attributes: companyAttributes,
	read: async (id, session) =>
		await session.send(endpoint('GET /companies/{company_id}', { path: { company_id: id } })),
	write: async (id, values, session) =>
		await session.exchange(
			endpoint('PUT /companies/{company_id}', {
				path: { company_id: id },
				partOfBody: { custom_attributes: values },
				expects,
			}),
		),
	told: ({ id, company_id: companyId, name }) => ({ company: { id, companyId, name: toLine(name) } }),
};

export const conversationRecord: WritableRecord = {
	name: 'conversation',
	attributes: conversationAttributes,
	read: async (id, session) =>
		await session.send(endpoint('GET /conversations/{conversation_id}', { path: { conversation_id: id } })),
	write: async (id, values, session) =>
		await session.exchange(
			endpoint('PUT /conversations/{conversation_id}', {
				path: { conversation_id: id },
				partOfBody: { custom_attributes: values },
				expects,
			}),
		),
	told: (conversation) => ({ conversation: { id: conversation.id, title: readTitle(conversation) } }),
};
