import { customAttributes } from '../../shared/attributes/field';
import { companyAttributes } from '../../shared/attributes/models';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { companyPicker } from './picker';
import { companyBody, profile } from './profile';

export const update = operation({
	name: 'Update',
	action: 'Update company',
	description: 'Change details and custom attributes of a company; what is not given stays as it is',
	fields: { company: companyPicker(), ...profile(), customAttributes: customAttributes(companyAttributes) },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ company, ...details }) =>
		withChanges(
			endpoint('PUT /companies/{company_id}', {
				path: { company_id: company },
				body: companyBody(details),
			}),
			"Add a field under 'Update Fields', or a custom attribute; when mapping automatically, name the input's fields like attributes.",
		),
});
