import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { settingsBody } from './body';
import { urlField, settings } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create content import source',
	description: 'Create a source for external pages that you keep up to date through the API',
	fields: { url: urlField(), ...settings() },
	effect: 'once',
	request: ({ url, ...given }) =>
		endpoint('POST /ai/content_import_sources', {
			body: { sync_behavior: 'api', url, ...settingsBody(given) },
		}),
});
