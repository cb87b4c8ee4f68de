import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teamPicker } from '../../shared/records/people';

export const get = operation({
	name: 'Get',
	action: 'Get team',
	description: 'Get one team with the IDs of its teammates and how it distributes conversations',
	fields: { team: teamPicker() },
	effect: 'read',
	request: ({ team: id }) => endpoint('GET /teams/{team_id}', { path: { team_id: id } }),
});
