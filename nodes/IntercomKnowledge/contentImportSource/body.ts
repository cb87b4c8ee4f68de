import type { Inputs } from '../../shared/form/field';
import { settings } from './fields';

export const settingsBody = ({ audiences: ids, status }: Inputs<ReturnType<typeof settings>>) => ({
	audience_ids: ids,
	status,
});
