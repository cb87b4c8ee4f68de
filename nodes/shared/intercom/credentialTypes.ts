/** The credential types by the value of a node's Authentication. */
export const CREDENTIAL_TYPES = new Map([
	['accessToken', 'intercomAccessTokenApi'],
	['oAuth2', 'intercomWorkspaceOAuth2Api'],
]);
