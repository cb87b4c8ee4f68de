import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const get = operation({
	name: 'Get',
	action: 'Get workspace',
	description:
		'Get the workspace that the credential belongs to, for example to build links into its inbox or to act by its time zone: its ID, name, region and time zone, and the teammate behind the credential',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /me'),
	simplify: (me) => {
		const { id_code, name, region, timezone, created_at, identity_verification } = me.app ?? {};
		return {
			id: id_code,
			name,
			region,
			timezone,
			created_at,
			identity_verification,
			teammate_id: me.id,
			teammate_name: me.name,
			teammate_email: me.email,
		};
	},
});
