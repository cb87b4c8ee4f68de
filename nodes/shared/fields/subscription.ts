import type { Field } from '../operation/field';
import type { Words } from './inputs';
import { listSearch } from './listSearch';
import { picker } from './picker';

/** The id of a subscription type: what contacts can be opted in to or out of. */
export const subscriptionPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Subscription', searchMethod: 'searchSubscriptionTypes', idPlaceholder: 'e.g. 106' },
		words,
	);

/** Fills the list of a subscription picker. */
export const searchSubscriptionTypes = listSearch({
	path: ['subscription_types'],
	style: 'whole',
	nameOf: ({ id, default_translation: translation, consent_type: consent }) => {
		const { name } = (translation ?? {}) as { name?: string };
		return `${name ?? String(id)} (${consent === 'opt_in' ? 'opt-in' : 'opt-out'})`;
	},
});
