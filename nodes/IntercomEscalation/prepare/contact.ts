import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { EndpointRequest } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { isGone } from '../refusals';
import { contactContext } from './context';

/**
 * What is known of a customer, as the AI may know it; asked for once, however many need it.
 * @returns null for one who was deleted or merged away
 * @throws NodeApiError when Intercom refuses
 */
export async function readContact(
	id: string,
	session: ItemSession,
	patience?: EndpointRequest['patience'],
): Promise<IDataObject | null> {
	const request = endpoint('GET /contacts/{contact_id}', { path: { contact_id: id }, patience });
	return await session.sendOnce(request).then(contactContext, (error: unknown) => {
		if (isGone(error)) return null;
		throw error;
	});
}
