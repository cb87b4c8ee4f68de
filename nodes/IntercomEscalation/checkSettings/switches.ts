import type { ItemSession } from '../../shared/session/session';
import { settingSwitch } from '../switch';
import type { Row } from './row';
import { fine, toChange } from './row';

/** A setting that is on or off, with what each of the two means. */
export async function checkSwitch(
	setting: string,
	given: string,
	{ yes, no }: { yes: string; no: string },
	session: ItemSession,
): Promise<Row> {
	const { on, problem } = await settingSwitch(setting, { description: yes }).read(given, session);
	return problem ? toChange(setting, given, problem) : fine(setting, given, on ? yes : no);
}
