import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAwayReasons = operation({
	name: 'Get Away Reasons',
	action: 'Get away reasons',
	description: 'Get the reasons for being away that the workspace offers, deleted ones included',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /away_status_reasons'),
	pagination: { style: 'whole' },
});
