import type { INodeProperties } from 'n8n-workflow';

/** The secret of the Fin Agent API's events: the same field in both credentials. */
export const finSigningSecret: INodeProperties = {
	displayName: 'Fin Signing Secret',
	name: 'finSigningSecret',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description:
		'Only the Intercom Trigger needs it, and only for events of the Fin Agent API. From the webhook settings of that API, where it appears once a callback URL is saved.',
};
