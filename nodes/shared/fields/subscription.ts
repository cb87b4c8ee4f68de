import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { Field } from '../operation/field';
import { Session } from '../operation/session';
import type { Words } from './inputs';
import { matching, picker } from './picker';

/** The id of a subscription type: what contacts can be opted in to or out of. */
export const subscriptionPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Subscription', searchMethod: 'searchSubscriptionTypes', idPlaceholder: 'e.g. 106' },
		words,
	);

/** Fills the list of a subscription picker. */
export async function searchSubscriptionTypes(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const { data = [] } = await session.send<{ data?: IDataObject[] }>({
		method: 'GET',
		path: ['subscription_types'],
	});
	return matching(data, filter, ({ id, default_translation: translation, consent_type: consent }) => {
		const { name } = (translation ?? {}) as { name?: string };
		return `${name ?? String(id)} (${consent === 'opt_in' ? 'opt-in' : 'opt-out'})`;
	});
}
