import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a subscription type: what contacts can be opted in to or out of. */
export const subscriptionPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Subscription', list: subscriptionTypes, idPlaceholder: 'e.g. 106' }, words);

const subscriptionTypes = editorList('SubscriptionTypes', {
	request: () => endpoint('GET /subscription_types'),
	style: 'whole',
	nameOf: ({ id, default_translation: translation, consent_type: consent }) => {
		const { name } = (translation ?? {}) as { name?: string };
		return `${name ?? String(id)} (${consent === 'opt_in' ? 'opt-in' : 'opt-out'})`;
	},
});
