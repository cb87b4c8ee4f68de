import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import type { Admin, AdminWithApp } from '../../shared/intercom/endpoints';

/** The picture is described as an address, and for the one whom the token belongs to as an object that has it. */
export type Teammate = Omit<Admin, 'avatar'> & { avatar?: Admin['avatar'] | AdminWithApp['avatar'] };

/** What teammates did in the workspace: settings changed, data exported, people invited. */

export const period = () => ({
	createdAfter: date('Created After', { required: true, description: 'The beginning of the period' }),
	createdBefore: optional(date('Created Before', { description: 'The end of the period; without it, now' })),
});
