import type { INodeCredentialDescription } from 'n8n-workflow';
import { CREDENTIAL_TYPES } from '../intercom/connection';

/** The two ways into a workspace; the node's Authentication shows the one chosen. */
export const credentialsOfBothKinds: INodeCredentialDescription[] = [...CREDENTIAL_TYPES].map(
	([authentication, name]) => ({
		name,
		required: true,
		// A sign-in is tested by its own class: n8n can do that with a sign-in only.
		...(authentication === 'accessToken' && { testedBy: 'testAccessToken' }),
		displayOptions: { show: { authentication: [authentication] } },
	}),
);
