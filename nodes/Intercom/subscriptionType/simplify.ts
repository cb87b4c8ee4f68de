import type { SubscriptionType } from '../../shared/intercom/endpoints';

/** What people use of a subscription type: its words in the workspace's own language, not all translations. */
export function simplifySubscription({
	id,
	state,
	consent_type,
	content_types,
	default_translation,
}: SubscriptionType) {
	const { name, description, locale } = default_translation ?? {};
	return { id, name, description, consent_type, content_types, state, locale };
}
