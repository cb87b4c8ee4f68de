import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { text } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { asId } from '../../shared/reading';
import { contactByExternalId, onlyContactByEmail, readEmail } from '../../shared/records/contact';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { theCompany } from '../company/picker';
import { companyRecord, contactRecord, conversationRecord } from './records';
import { wantedFields, writeAttributes } from './values';

/** One operation for all kinds of records, so that each item of a list may be about another. */
export const update = operation({
	name: 'Update',
	action: 'Update custom attributes of records',
	description:
		'Write custom attributes of contacts, companies and conversations, also count numbers up, and tell for each whether it was changed or why it was refused. Each item may be about another kind.',
	fields: {
		recordType: choice('Record Type', [
			{ name: 'Contact', value: 'contact' },
			{ name: 'Company', value: 'company' },
			{ name: 'Conversation', value: 'conversation' },
		]),
		findBy: choice(
			'Find By',
			[
				{ name: 'Email', value: 'email', description: 'Of a contact' },
				{ name: 'Intercom ID', value: 'id', description: 'The ID that Intercom has given to it' },
				{
					name: 'Own ID',
					value: 'externalId',
					description:
						'The ID that your own system has given to it: the external ID of a contact, the company ID of a company',
				},
			],
			{ default: 'externalId' },
		),
		record: { ...text('Record', { placeholder: 'e.g. 6123abc' }), subject: 'record' },
		...wantedFields(),
	},
	effect: 'repeatable',
	run: async ({ recordType, findBy, record, ...wanted }, session) => {
		const find = FIND[recordType][findBy];
		if (!find) throw notFoundByError(recordType, Object.keys(FIND[recordType]));
		return await writeAttributes(RECORDS[recordType], await find(record.trim(), session), wanted, session);
	},
});

const RECORDS = { contact: contactRecord, company: companyRecord, conversation: conversationRecord };

/** A record's name → Intercom's id of it. */
type Find = (given: string, session: ItemSession) => Promise<string>;

const byId: Find = async (id) => id;

const FIND: Record<keyof typeof RECORDS, Partial<Record<'id' | 'email' | 'externalId', Find>>> = {
	contact: {
		id: byId,
		email: async (email, session) => asId((await onlyContactByEmail(session, readEmail(email))).id) ?? '',
		externalId: async (externalId, session) =>
			asId((await contactByExternalId(session, externalId)).id) ?? '',
	},
	company: {
		id: byId,
		externalId: async (companyId, session) => {
			const answer = await session.send(endpoint('GET /companies', { query: { company_id: companyId } }));
			return asId(theCompany(answer, `company ID "${companyId}"`).id) ?? '';
		},
	},
	conversation: { id: byId },
};

const WORDS: Record<string, string> = { id: 'Intercom ID', email: 'Email', externalId: 'Own ID' };

const notFoundByError = (recordType: string, ways: string[]) =>
	new UserError(`A ${recordType} cannot be found by what 'Find By' says`, {
		description: `Choose ${ways.map((way) => WORDS[way]).join(' or ')}.`,
	});
