import { UserError } from 'n8n-workflow';
import type { EndpointRequest } from '../shared/intercom/request';
import { toPath } from '../shared/intercom/request';
import { changes } from '../shared/session/changes';
import type { Session } from '../shared/session/session';

interface Replacement<Known, Body extends object, Answered> {
	read: EndpointRequest<Known>;
	write: (body: Body) => EndpointRequest<Answered>;
	/** What of the record is to be sent along. */
	keep: (record: Known) => Partial<Loose<Body>>;
	/** The changes, in Intercom's words. */
	given: Partial<Loose<Body>>;
	/** What Intercom insists on and may not have, each with the name of the field that can give it. */
	needed?: Partial<Record<keyof NoInfer<Body>, string>>;
}

/** The same fields, none of which need have a value. */
type Loose<Body> = { [Name in keyof Body]: Body[Name] | undefined };

/**
 * An update of something that Intercom replaces as a whole: it is read first, and what is not given is sent along as it
 * is. Updates of the same thing wait for each other, so that none undoes another.
 * @throws UserError when nothing was given, or when something needed is neither given nor there; NodeApiError
 */
export async function replace<Known, Body extends object, Answered extends object>(
	session: Session,
	{ read, write, keep, given, needed = {} }: Replacement<Known, Body, Answered>,
): Promise<Answered> {
	const changed = changes(given);
	return await session.oneAtATime('update', toPath(read.path), async () => {
		const body = { ...keep(await session.send(read)), ...changed };
		for (const [name, displayName] of Object.entries(needed) as Array<[keyof Body, string]>) {
			if ((body[name] ?? '') === '') throw missingError(displayName);
		}
		return await session.send({ ...write(body as Body), effect: 'repeatable' });
	});
}

const missingError = (displayName: string) =>
	new UserError(`'${displayName}' is missing, and Intercom has none to keep`, {
		description: `Intercom takes this update together with it only: add '${displayName}' under 'Update Fields'.`,
	});
