import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { PathSegment } from '../shared/intercom/request';
import { changes } from '../shared/session/changes';
import type { Session } from '../shared/session/session';

/**
 * An update of something that Intercom replaces as a whole: it is read first, and what is not given is sent along as it
 * is. Updates of the same thing wait for each other, so that none undoes another.
 * @param given the changes, in Intercom's words
 * @param keep what of the record is to be sent along
 * @param needed what Intercom insists on, each with the name of the field that can give it
 * @throws UserError when nothing was given, or when something needed is neither given nor there; NodeApiError
 */
export async function replace(
	session: Session,
	path: readonly PathSegment[],
	given: IDataObject,
	keep: (record: IDataObject) => IDataObject,
	needed: Record<string, string> = {},
): Promise<IDataObject> {
	const changed = changes(given);
	return await session.oneAtATime(`update of /${path.join('/')}`, async () => {
		const body = { ...keep(await session.send({ method: 'GET', path })), ...changed };
		for (const [key, displayName] of Object.entries(needed)) {
			if ((body[key] ?? '') === '') throw asMissing(displayName);
		}
		return await session.send({ method: 'PUT', path, body, effect: 'repeatable' });
	});
}

const asMissing = (displayName: string) =>
	new UserError(`'${displayName}' is missing, and Intercom has none to keep`, {
		description: `Intercom takes this update together with it only: add '${displayName}' under 'Update Fields'.`,
	});
