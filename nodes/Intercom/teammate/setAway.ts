import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { awayReasonPicker, teammatePicker } from '../../shared/records/people';

export const setAway = operation({
	name: 'Set Away',
	action: 'Set teammate away or back',
	description:
		'Set a teammate away in the inbox, or back; on request, new replies go to the default inbox meanwhile',
	fields: {
		teammate: teammatePicker(),
		away: toggle('Away', {
			default: true,
			description: 'Whether the teammate is away; switch it off to bring them back',
		}),
		reassignReplies: toggle('Reassign Replies', {
			description: 'Whether new replies in their conversations are assigned to the default inbox',
		}),
		awayReason: optional(
			awayReasonPicker({
				description: 'Why; needed where the workspace asks for a reason, and only while away',
			}),
		),
	},
	effect: 'repeatable',
	request: ({ teammate, away, reassignReplies, awayReason }) =>
		endpoint('PUT /admins/{admin_id}/away', {
			path: { admin_id: teammate },
			body: {
				away_mode_enabled: away,
				away_mode_reassign: reassignReplies,
				away_status_reason_id: awayReason === undefined ? undefined : Number(awayReason),
			},
		}),
});
