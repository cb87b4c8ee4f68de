import { choice } from '../form/choice';
import type { Input } from '../form/field';

/** Which of the two ways into a workspace a node takes. It stands once in a node, above everything else. */
export const authentication: Input<'accessToken' | 'oAuth2'> = {
	...choice(
		'Authentication',
		[
			{ name: 'Access Token', value: 'accessToken' },
			{ name: 'OAuth2', value: 'oAuth2' },
		],
		{ noDataExpression: true },
	),
	isOfNode: true,
};
