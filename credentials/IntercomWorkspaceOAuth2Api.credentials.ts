import type { Icon, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

import { regionExpression } from '../nodes/shared/intercom/region';
import { INTERCOM_VERSION } from '../nodes/shared/intercom/version';

import { finSigningSecret } from './finSigningSecret';
import { regionFields } from './regionFields';

/**
 * Signing in to Intercom with OAuth. Intercom has no scopes (an app's permissions are set in the Developer Hub), no
 * refresh token and no expiry, so a token that Intercom no longer takes can only be replaced by signing in again.
 * The client secret also verifies the signatures of webhooks.
 */
export class IntercomWorkspaceOAuth2Api implements ICredentialType {
	name = 'intercomWorkspaceOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Intercom Workspace OAuth2 API';

	icon: Icon = {
		light: 'file:../nodes/shared/icons/intercom.svg',
		dark: 'file:../nodes/shared/icons/intercom.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-intercom/n8n-nodes-intercom/blob/main/docs/credentials/intercom-workspace-oauth2.md';

	properties: INodeProperties[] = [
		{
			displayName:
				"Intercom takes only a redirect URL that begins with https://. If the one above begins with http://, start n8n with its public address in WEBHOOK_URL, or use 'Intercom Access Token API' instead.",
			name: 'redirectNotice',
			type: 'notice',
			default: '',
		},
		...regionFields,
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: regionExpression('consentUrl', '$self'),
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: regionExpression('exchangeUrl', '$self'),
		},
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: '' },
		{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: '' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
		finSigningSecret,
	];

	// Left to itself n8n answers a 401 with a try to refresh the token, and tells of that instead of Intercom's refusal.
	test: ICredentialTestRequest = {
		request: {
			baseURL: regionExpression('apiUrl', '$credentials'),
			url: '/me',
			headers: { 'Intercom-Version': INTERCOM_VERSION },
			ignoreHttpStatusErrors: { ignore: true, except: [404, 405, 500, 502, 503, 504] },
		},
		rules: [
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'type',
					value: 'error.list',
					message:
						"Intercom does not take this sign-in. Reconnect the account; if that changes nothing, check the region and the app's permission 'Read admins'.",
				},
			},
		],
	};
}
