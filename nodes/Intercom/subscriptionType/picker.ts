import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The id of a subscription type: what contacts can be opted in to or out of. */
export const subscriptionPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Subscription', searchMethod: 'searchSubscriptionTypes', idPlaceholder: 'e.g. 106' },
		words,
	);

/** Fills the list of a subscription picker. */
export const searchSubscriptionTypes = listSearch({
	request: () => endpoint('GET /subscription_types'),
	style: 'whole',
	nameOf: ({ id, default_translation: translation, consent_type: consent }) => {
		const { name } = (translation ?? {}) as { name?: string };
		return `${name ?? String(id)} (${consent === 'opt_in' ? 'opt-in' : 'opt-out'})`;
	},
});
