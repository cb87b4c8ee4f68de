import type { IAuthenticateGeneric, Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

import { finSigningSecret } from './finSigningSecret';
import { regionFields } from './regionFields';

/**
 * An access token of an app in Intercom's Developer Hub: one workspace, no expiry.
 * Its test is a function of the nodes (`testedBy`), for n8n's declarative test cannot compare the region that the
 * workspace answers with the region chosen here.
 */
export class IntercomAccessTokenApi implements ICredentialType {
	name = 'intercomAccessTokenApi';

	displayName = 'Intercom Access Token API';

	icon: Icon = {
		light: 'file:../nodes/shared/icons/intercom.svg',
		dark: 'file:../nodes/shared/icons/intercom.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-intercom/n8n-nodes-intercom/blob/main/docs/credentials/intercom-access-token.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: "From Intercom's Developer Hub: your app, then Configure, then Authentication",
		},
		...regionFields,
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only the Intercom Trigger needs it: it proves that an event comes from Intercom. From the Developer Hub: your app, then Configure, then Basic Information.',
		},
		finSigningSecret,
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{ $credentials.accessToken }}' } },
	};
}
