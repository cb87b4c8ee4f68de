import { customAttributes } from '../../shared/attributes/field';
import { companyAttributes } from '../../shared/attributes/models';
import { toggle } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { companyBody, profile } from './profile';

const companyIdField = () =>
	text('Company ID', {
		placeholder: 'e.g. acme-4711',
		description:
			'The ID that your own system has given to the company. The company is found by it, and it can never be changed. A new company shows in Intercom once a contact belongs to it.',
	});

export const upsert = operation({
	name: 'Create or Update',
	action: 'Create or update company',
	description: 'Create a new company, or update the current one if it already exists (upsert)',
	fields: {
		companyId: { ...companyIdField(), subject: 'company' },
		...profile(),
		remoteCreatedAt: optional(
			date('Remote Created At', { description: 'When the company was created in your own system' }),
		),
		updateLastRequestAt: optional(
			toggle('Update Last Request At', {
				default: true,
				description: 'Whether to set the time at which the company was last active to now',
			}),
		),
		customAttributes: customAttributes(companyAttributes),
	},
	effect: 'repeatable',
	request: ({ companyId: company_id, remoteCreatedAt, updateLastRequestAt, ...details }) =>
		endpoint('POST /companies', {
			body: {
				company_id: company_id.trim(),
				...companyBody(details),
				remote_created_at: remoteCreatedAt,
				update_last_request_at: updateLastRequestAt,
			},
		}),
});
