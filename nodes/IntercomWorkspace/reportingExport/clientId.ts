import { UserError } from 'n8n-workflow';
import { asText, text } from '../../shared/form/inputs';
import type { Field } from '../../shared/form/field';
import { showWhen } from '../../shared/form/field';

/** The client ID of the app, by which Intercom finds an export again. A sign-in has it in its credential. */
export const clientId = (): Field<string> =>
	showWhen(
		{ authentication: ['accessToken'] },
		{
			...text('App Client ID', {
				placeholder: 'e.g. 0e2b1d5c-7f1a-4b0c-9c39-0c5f5b1b3a52',
				description: 'In the Developer Hub: your app > Configure > Basic information',
			}),
			read: async (raw, { context }) => {
				const given = asText(raw).trim();
				if (given !== '') return given;
				if (context.getNodeParameter('authentication', 0) === 'oAuth2') {
					return asText((await context.getCredentials('intercomWorkspaceOAuth2Api')).clientId);
				}
				throw new UserError("'App Client ID' is empty", {
					description: 'Copy it from the Developer Hub: your app > Configure > Basic information.',
				});
			},
		},
	);
