import type { IDataObject } from 'n8n-workflow';

/** What people use of a subscription type: its words in the workspace's own language, not all translations. */
export function simplifySubscription({
	id,
	state,
	consent_type,
	content_types,
	default_translation,
}: IDataObject): IDataObject {
	const { name, description, locale } = (default_translation ?? {}) as IDataObject;
	return { id, name, description, consent_type, content_types, state, locale };
}
