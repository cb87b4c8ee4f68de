import type { Call } from '../../shared/intercom/endpoints';

export function simplifyCall(call: Call) {
	const { id, state, direction, phone, conversation_id, contact_id, admin_id, initiated_at, ended_at } = call;
	return {
		id,
		state,
		direction,
		phone,
		conversation_id,
		contact_id,
		admin_id,
		initiated_at,
		ended_at,
		has_recording: Boolean(call.recording_url ?? call.fin_recording_url),
	};
}
