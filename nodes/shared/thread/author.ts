import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, entries } from '../reading';
import { toLine } from './line';

/**
 * Whose hand something was, decided here and nowhere else.
 * - `customer`: a person outside
 * - `person`: a teammate, writing by hand
 * - `ai`: the AI, which writes through the API at a teammate's seat
 * - `fin`: Intercom's AI agent
 * - `bot`: Operator, a workflow, and all else that is no person
 * - `app`: an app that is asked for by its code, in the name of a teammate or a bot
 * - `nobody`: Intercom names no author
 */
export type By = 'customer' | 'person' | 'ai' | 'fin' | 'bot' | 'app' | 'nobody';

/** An author as far as Intercom tells; a name that the part leaves out is taken from the objects beside it. */
export interface Author {
	/** The contact's id for a customer, the teammate's for everybody else. */
	id: string | null;
	name: string | null;
	email: string | null;
}

/** Which machines a reader tells apart from people. */
export interface Machines {
	/** Teammates at whose seats an AI writes. Someone who types by hand there is a person all the same. */
	aiTeammateIds?: readonly string[];
	/** Codes of apps that are no people, or `any` for whatever was written through the API; none by default. */
	appCodes?: 'any' | readonly string[];
}

/** Whom a record names, so that a part can be read rightly which says little about its author. */
export interface Directory {
	people: ReadonlyMap<string, Author>;
	/** Ids by which Fin writes here: only parts say of themselves that they come from it. */
	finIds: ReadonlySet<string>;
}

/** What a customer is called in all versions of the API; `user`, `lead` and `visitor` of 1.x are contacts now. */
const CUSTOMER_TYPES = new Set<unknown>(['user', 'lead', 'contact', 'visitor']);

/** Whom an author of a part may be inside: a teammate, or a team in whose name somebody writes. */
const PEOPLE_INSIDE = new Set<unknown>(['admin', 'team']);

/**
 * Whose hand it was.
 * @param part a part, an opening message, or anything else with Intercom's `author` and perhaps `app_package_code`
 */
export function readBy(part: IDataObject, machines: Machines, { finIds }: Directory): By {
	const author = asRecord(part.author) ?? {};
	const id = asId(author.id);
	if (isCustomer(author)) return 'customer';
	if (isFin(author, part, finIds)) return 'fin';
	// A workflow opens conversations in the name of a teammate.
	if (part.delivered_as === 'operator_initiated') return 'bot';
	if (asText(author.type) === null) return part.delivered_as === 'customer_initiated' ? 'customer' : 'nobody';
	// `app_package_code` names the app that wrote through the API, is null for what was written by hand, and absent
	// before API version 2.13 and from opening messages.
	if (id !== null && machines.aiTeammateIds?.includes(id))
		return part.app_package_code === null ? 'person' : 'ai';
	if (isOneOf(machines.appCodes, readAppCode(part))) return 'app';
	return PEOPLE_INSIDE.has(author.type) && !isOperator(author) ? 'person' : 'bot';
}

/** Whether this is a customer: a contact, or whoever wrote something, as far as its author says so. */
export const isCustomer = (person: IDataObject | null): boolean => CUSTOMER_TYPES.has(person?.type);

/** Whether something bears the name of a teammate or a team, whoever or whatever wrote it. */
export const isInNameOfPerson = (part: IDataObject): boolean =>
	PEOPLE_INSIDE.has(asRecord(part.author)?.type);

/** The code of the app that wrote it through the API; see `readBy`. */
export const readAppCode = (part: IDataObject): string | null => asText(part.app_package_code);

/** Whether an opening message was sent in some way that Intercom names, as a campaign is also where it names nobody. */
export const isDelivered = (opening: IDataObject): boolean => asText(opening.delivered_as) !== null;

/** Who it was, by what the part says and, where it says nothing, by what the record says elsewhere. */
export function readAuthor(part: IDataObject, { people }: Directory): Author {
	const author = toAuthor(asRecord(part.author) ?? {});
	const known = people.get(author.id ?? '');
	return {
		id: author.id,
		name: author.name ?? known?.name ?? null,
		email: author.email ?? known?.email ?? null,
	};
}

/**
 * All whom these objects name: authors, contacts, teammates, assignees.
 * @param records a conversation or ticket, and what a notification has beside it
 */
export function readDirectory(...records: IDataObject[]): Directory {
	const named = records.flatMap(peopleIn);
	const people = new Map<string, Author>();
	for (const { id, name, email } of named.map(toAuthor)) {
		const known = people.get(id ?? '');
		if (id !== null) people.set(id, { id, name: known?.name ?? name, email: known?.email ?? email });
	}
	const fin = named.filter(({ from_ai_agent: fromAiAgent }) => fromAiAgent === true);
	return { people, finIds: new Set(fin.flatMap(({ id }) => asId(id) ?? [])) };
}

function peopleIn(record: IDataObject): IDataObject[] {
	const parts = partsIn(record);
	const people: unknown[] = [
		...[openingIn(record), ...parts].map((part) => part?.author),
		...parts.map((part) => part.assigned_to),
		...[record.user, record.contact, record.assignee, record.admin, record.performed_by],
		...entries(record.contacts, 'contacts'),
		...entries(record.customers),
		...entries(record.teammates, 'admins'),
		...entries(record.teammates, 'teammates'),
	];
	return people.map(asRecord).filter((person) => person !== null);
}

/** The message that opened a conversation: `source` since API 2.0, `conversation_message` before. */
export const openingIn = (record: IDataObject): IDataObject | null =>
	asRecord(record.source) ?? asRecord(record.conversation_message);

/** Whether a conversation is one of API 1.x. */
export const isOfFirstApi = (record: IDataObject): boolean => asRecord(record.conversation_message) !== null;

/** The parts of a conversation or of a ticket. */
export const partsIn = (record: IDataObject): IDataObject[] => [
	...entries(record.conversation_parts, 'conversation_parts'),
	...entries(record.ticket_parts, 'ticket_parts'),
];

const toAuthor = ({ id, name, email }: IDataObject): Author => ({
	id: asId(id),
	name: toLine(name),
	email: asText(email),
});

/**
 * Fin says so of its parts since API version 2.14. Elsewhere it is known by its id or its name; Operator may bear the
 * same name, and says then that it is no AI agent.
 */
function isFin(author: IDataObject, part: IDataObject, finIds: ReadonlySet<string>): boolean {
	if (typeof author.from_ai_agent === 'boolean') return author.from_ai_agent;
	const isPerson =
		PEOPLE_INSIDE.has(author.type) && !isOperator(author) && part.delivered_as !== 'operator_initiated';
	return !isPerson && (finIds.has(asId(author.id) ?? '') || author.name === 'Fin');
}

/** Intercom gives its own bot as a teammate in places: `operator+abc123@intercom.io`. */
function isOperator({ name, email }: IDataObject): boolean {
	const address = asText(email);
	return address === null ? name === 'Operator' : /^operator\+[^@]*@intercom\.(?:io|com)$/i.test(address);
}

const isOneOf = (codes: Machines['appCodes'], code: string | null): boolean =>
	code !== null && (codes === 'any' || (codes ?? []).includes(code));
