import type { Inputs } from '../../shared/form/field';
import { settings } from './fields';

export const settingsBody = ({ audiences, status }: Inputs<ReturnType<typeof settings>>) => ({
	audience_ids: audiences,
	status,
});
