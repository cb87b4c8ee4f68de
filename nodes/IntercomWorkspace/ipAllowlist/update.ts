import { toggle } from '../../shared/form/choice';
import { nonEmpty } from '../../shared/form/counted';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';

export const update = operation({
	name: 'Update',
	action: 'Update IP allowlist',
	description:
		'Replace the addresses that may reach the workspace, or put the list in force; Intercom refuses a list without the address this request comes from',
	fields: {
		enabled: optional(
			toggle('Enabled', {
				default: true,
				description: 'Whether only the listed addresses may reach the workspace',
			}),
		),
		addresses: optional(
			nonEmpty(
				listOfText('Addresses', {
					placeholder: 'e.g. 192.168.1.0/24, 10.0.0.1',
					description: 'All the addresses and CIDR ranges, with commas between; they replace those of before',
				}),
				"Name the addresses that may reach the workspace; to let everybody in, switch 'Enabled' off.",
			),
		),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ enabled, addresses }) =>
		withChanges(
			endpoint('PUT /ip_allowlist', {
				// The kind of the record, which Intercom knows by the endpoint.
				body: { type: undefined, enabled, ip_allowlist: addresses },
			}),
		),
});
