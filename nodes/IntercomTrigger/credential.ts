import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { CREDENTIAL_TYPES } from '../shared/intercom/connection';
import { inboxUrl } from '../shared/intercom/region';
import { asText } from '../shared/reading';

/** What the trigger needs of whichever credential the node uses; secrets that it does not have are empty. */
export interface TriggerCredential {
	/** Signs what the app's webhooks send. */
	clientSecret: string;
	/** Signs what the Fin Agent API sends. */
	finSigningSecret: string;
	/** The host of Intercom's inbox. */
	inbox: string;
}

export async function readCredential(
	context: IHookFunctions | IWebhookFunctions,
): Promise<TriggerCredential> {
	const authentication = context.getNodeParameter('authentication', 'accessToken') as string;
	const credential = await context.getCredentials<IDataObject>(
		CREDENTIAL_TYPES.get(authentication) ?? 'intercomAccessTokenApi',
	);
	return {
		clientSecret: asText(credential.clientSecret)?.trim() ?? '',
		finSigningSecret: asText(credential.finSigningSecret)?.trim() ?? '',
		inbox: inboxUrl(credential),
	};
}
