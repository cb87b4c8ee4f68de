import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { Field } from '../operation/field';
import { Session } from '../operation/session';
import type { Words } from './inputs';
import { matching, picker } from './picker';

/** What kinds of tickets a workspace has, and the states they can be in. */

/** A ticket type's id. */
export const ticketTypePicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Ticket Type', searchMethod: 'searchTicketTypes', idPlaceholder: 'e.g. 1234' },
		words,
	);

/** A ticket state's id. */
export const ticketStatePicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Ticket State', searchMethod: 'searchTicketStates', idPlaceholder: 'e.g. 8269' },
		words,
	);

/** Fills the list of a ticket type picker. */
export async function searchTicketTypes(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return matching(await inUse(this, 'ticket_types'), filter, ({ name }) => String(name));
}

/** Fills the list of a ticket state picker. */
export async function searchTicketStates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return matching(await inUse(this, 'ticket_states'), filter, ({ internal_label: label, category }) => {
		const words = String(category).replaceAll('_', ' ');
		return String(label).toLowerCase() === words ? String(label) : `${String(label)} (${words})`;
	});
}

async function inUse(context: ILoadOptionsFunctions, path: string): Promise<IDataObject[]> {
	const session = await Session.inEditor(context);
	const { data = [] } = await session.send<{ data?: IDataObject[] }>({ method: 'GET', path: [path] });
	return data.filter(({ archived }) => archived !== true);
}
