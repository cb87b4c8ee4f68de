import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/** The client secret of the app, from whichever credential the node uses; empty when that has none. */
export async function clientSecret(context: IHookFunctions | IWebhookFunctions): Promise<string> {
	const usesOAuth = context.getNodeParameter('authentication', 'accessToken') === 'oAuth2';
	const credential = await context.getCredentials<IDataObject>(
		usesOAuth ? 'intercomWorkspaceOAuth2Api' : 'intercomAccessTokenApi',
	);
	return String(credential.clientSecret ?? '').trim();
}
