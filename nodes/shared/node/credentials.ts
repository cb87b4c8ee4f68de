import type { INodeCredentialDescription } from 'n8n-workflow';
import type { Resource } from './operation';
import { CREDENTIAL_TYPES } from '../intercom/credentialTypes';

/** The two ways into a workspace, hidden where the operations of a node need neither. */
export const credentialsExceptFor = ({ operations }: Resource): INodeCredentialDescription[] => {
	const local = Object.keys(operations).filter((name) => operations[name]?.isLocal);
	return credentialsOfBothKinds.map((credential) => ({
		...credential,
		displayOptions: { ...credential.displayOptions, hide: { operation: local } },
	}));
};

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
