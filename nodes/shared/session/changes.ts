import { UserError } from 'n8n-workflow';
import type { EndpointRequest } from '../intercom/request';
import { withoutUndefined } from '../intercom/request';

/**
 * The body of an update: what was given, and nothing else. Intercom takes an update of nothing for a success, so a
 * forgotten field would never be noticed.
 * @throws UserError when nothing was given
 */
export function changes<Given extends object>(
	given: Given,
	howToGiveSome = "Add a field under 'Update Fields'.",
): Given {
	const changed = withoutUndefined(given);
	if (Object.keys(changed).length > 0) return changed as Given;
	throw new UserError('There is nothing to update', { description: howToGiveSome });
}

/**
 * The request of an update, as long as its body changes something.
 * @throws UserError when nothing was given
 */
export function withChanges<Answered>(
	request: EndpointRequest<Answered>,
	howToGiveSome?: string,
): EndpointRequest<Answered> {
	return { ...request, body: changes(request.body ?? {}, howToGiveSome) };
}
