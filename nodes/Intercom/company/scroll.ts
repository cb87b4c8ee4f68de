import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyCompany } from './profile';

export const scroll = operation({
	name: 'Scroll',
	action: 'Scroll over all companies',
	description:
		'Get all companies that have users, however many there are; only one scroll at a time can be open in a workspace, so use "Get Many" for 10,000 or less',
	fields: {},
	effect: 'read',
	// One after the other: items and workflows of this n8n wait for each other instead of keeping each other out.
	run: async (_inputs, session) =>
		await session.oneAtATime(
			'company scroll',
			'',
			async () => await session.list(endpoint('GET /companies/scroll'), { style: 'scroll' }),
		),
	simplify: simplifyCompany,
});
