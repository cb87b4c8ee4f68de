import { choice, toggle } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import type { DataConnectorExecutionResult } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { dataConnectorPicker } from './picker';

/** What became of the requests that a data connector sent. */

const EXECUTIONS_A_PAGE = 30;

export const getExecutions = operation({
	name: 'Get Executions',
	action: 'Get executions of data connector',
	description:
		'Get what a data connector was used for and how it went, of the last hour unless another period is given',
	fields: {
		dataConnector: dataConnectorPicker(),
		outcome: optional(
			choice('Outcome', [
				{ name: 'Failed', value: 'false' },
				{ name: 'Successful', value: 'true' },
			]),
		),
		errorType: optional(
			choice(
				'Reason',
				[
					{ name: 'Answer of the Server', value: '3rd_party_error' },
					{ name: 'Client-Side Action', value: 'client_side_action_error' },
					{ name: 'Connection', value: 'faraday_error' },
					{ name: 'Email Verification', value: 'email_verification_error' },
					{ name: 'Fin: Identity Verification', value: 'fin_action_identity_verification_error' },
					{ name: 'Fin: Response Formatting', value: 'fin_action_response_formatting_error' },
					{ name: 'Identity Verification', value: 'non_fin_standalone_action_identity_verification_error' },
					{ name: 'Request Configuration', value: 'request_configuration_error' },
					{ name: 'Request Validation', value: 'request_validation_error' },
					{ name: 'Response Mapping', value: 'response_mapping_error' },
					{ name: 'Token Refresh', value: 'token_refresh_error' },
				],
				{ description: 'What did not work' },
			),
		),
		from: optional(date('From', { description: 'The beginning of the period; an hour ago without it' })),
		until: optional(date('Until', { description: 'The end of the period; now without it' })),
		includeBodies: optional(
			toggle('Include Bodies', {
				default: true,
				description: 'Whether to include the bodies of requests and answers',
			}),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ dataConnector, outcome, errorType, from, until, includeBodies }) =>
		endpoint('GET /data_connectors/{data_connector_id}/execution_results', {
			path: { data_connector_id: dataConnector },
			query: {
				success: outcome,
				error_type: errorType,
				start_ts: from,
				end_ts: until,
				include_bodies: includeBodies === undefined ? undefined : includeBodies ? 'true' : 'false',
			},
		}),
	pagination: { style: 'cursor in query', maximum: EXECUTIONS_A_PAGE },
	simplify,
});

/** The bodies stay, where they were asked for. */
function simplify(execution: DataConnectorExecutionResult) {
	const { id, success, http_status, error_type, error_message, execution_time_ms, conversation_id } =
		execution;
	const { created_at, request_body, response_body } = execution;
	return {
		id,
		success,
		http_status,
		error_type,
		error_message,
		execution_time_ms,
		conversation_id,
		created_at,
		...(response_body !== undefined && { request_body, response_body }),
	};
}
