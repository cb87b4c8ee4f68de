import type { AiCallResponse } from '../../shared/intercom/endpoints';

export function simplify(call: AiCallResponse) {
	const { id, status, user_phone_number, external_call_id, intercom_call_id, intercom_conversation_id } =
		call;
	return {
		id,
		status,
		user_phone_number,
		external_call_id,
		intercom_call_id,
		intercom_conversation_id,
		call_summary: call.call_summary,
	};
}
