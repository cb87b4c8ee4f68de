import type { Group } from '../../shared/form/field';
import { group, map, onlyWhen, when } from '../../shared/form/field';
import { anyText, notEmpty, toText } from '../../shared/form/text';
import { authentication } from '../../shared/node/authentication';

/** The client ID of the app, by which Intercom finds an export again. A sign-in has it in its credential. */
export const clientId = (): Group<string> =>
	group(
		{ authentication, appClientId: onlyWhen(when(authentication, 'accessToken'), appClientIdField()) },
		async ({ appClientId }, { context }) =>
			appClientId ?? toText((await context.getCredentials('intercomWorkspaceOAuth2Api')).clientId),
	);

const appClientIdField = () =>
	map(
		anyText('App Client ID', {
			required: true,
			placeholder: 'e.g. 0e2b1d5c-7f1a-4b0c-9c39-0c5f5b1b3a52',
			description: 'In the Developer Hub: your app > Configure > Basic information',
		}),
		(given) =>
			notEmpty(
				'App Client ID',
				given.trim(),
				'Copy it from the Developer Hub: your app > Configure > Basic information.',
			),
	);
