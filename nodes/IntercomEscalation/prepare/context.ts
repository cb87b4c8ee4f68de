import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, asTime } from '../../shared/reading';
import { toLine } from '../../shared/thread/line';
import type { Thread } from '../../shared/thread/thread';

/** What the AI may know of the customer and the matter, in a few flat words; what Intercom does not know is `null`. */

/** Out of `GET /contacts/{id}`. */
export function contactContext(contact: IDataObject): IDataObject {
	const location = asRecord(contact.location);
	return {
		id: asId(contact.id),
		externalId: asText(contact.external_id),
		role: asText(contact.role),
		name: toLine(contact.name),
		email: asText(contact.email),
		phone: asText(contact.phone),
		language: asText(contact.language_override) ?? asText(contact.browser_language),
		city: asText(location?.city),
		country: asText(location?.country),
		signedUpAt: asTime(contact.signed_up_at),
		customAttributes: asRecord(contact.custom_attributes) ?? {},
	};
}

type Told = Pick<Thread, 'title' | 'subject' | 'tags' | 'record'>;

/** Out of `GET /conversations/{id}`, without what people said. */
export function conversationContext({ title, subject, tags, record: conversation }: Told): IDataObject {
	const source = asRecord(conversation.source);
	const channel = asRecord(conversation.channel);
	return {
		title,
		subject,
		channel: asText(channel?.current) ?? asText(source?.type),
		page: asText(source?.url),
		state: asText(conversation.state),
		priority: asText(conversation.priority),
		createdAt: asTime(conversation.created_at),
		tags,
		customAttributes: asRecord(conversation.custom_attributes) ?? {},
		company: companyContext(asRecord(conversation.company)),
	};
}

/** Since API 2.16 a conversation brings its company along. */
export function companyContext(company: IDataObject | null): IDataObject | null {
	if (!company) return null;
	return {
		id: asId(company.id),
		companyId: asId(company.company_id),
		name: toLine(company.name),
		plan: asText(asRecord(company.plan)?.name),
		customAttributes: asRecord(company.custom_attributes) ?? {},
	};
}

/**
 * What goes into a prompt, and so to the maker of the model: the name and language of the customer and what the
 * conversation is about, with nothing else unless it is named.
 * @param names of fields above and of custom attributes, of the customer, the conversation and the company alike
 */
export function contextForAi(
	contact: IDataObject | null,
	conversation: IDataObject,
	names: readonly string[],
): IDataObject {
	return {
		customer: { name: contact?.name ?? null, language: contact?.language ?? null, ...chosen(contact, names) },
		conversation: {
			channel: conversation.channel ?? null,
			subject: conversation.subject ?? null,
			title: conversation.title ?? null,
			...chosen(conversation, names),
		},
		company: chosen(asRecord(conversation.company), names),
	};
}

/** Those of the named fields and custom attributes that it has. */
export function chosen(context: IDataObject | null, names: readonly string[]): IDataObject {
	const known = { ...asRecord(context?.customAttributes), ...context };
	const own = names.filter((name) => Object.hasOwn(known, name) && asRecord(known[name]) === null);
	return Object.fromEntries(own.map((name) => [name, known[name]]));
}

/** What can be named for the AI without being a custom attribute. */
export const namesForAi = (): string[] =>
	[contactContext({}), conversationContext(NOTHING), companyContext({}) ?? {}].flatMap((context) =>
		Object.keys(context),
	);

const NOTHING: Told = { title: null, subject: null, tags: [], record: {} };
