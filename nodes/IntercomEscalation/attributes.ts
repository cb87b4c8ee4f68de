import type { IDataObject } from 'n8n-workflow';
import { conversationAttributes } from '../shared/attributes/models';
import { endpoint } from '../shared/intercom/request';
import type { HeldConversation } from './heldConversation';
import type { Situation } from './turn/situation';

/** The few numbers of a turn that stand in the conversation itself, as its custom attributes. */

const A_MINUTE = 60_000;

/** The attributes that conversations have; they hardly change, so one look serves all turns of a minute. */
export const knownAttributes = { ...conversationAttributes, lasts: A_MINUTE };

/** The attributes whose values are not yet there. */
export const missingAttributes = (
	{ customAttributes }: Situation,
	wanted: Readonly<Record<string, unknown>>,
): IDataObject =>
	Object.fromEntries(
		Object.entries(wanted).filter(
			([name, value]) => comparable(customAttributes[name]) !== comparable(value),
		),
	) as IDataObject;

/** A value as text: a number may come back as one, and what is not there is empty. */
function comparable(value: unknown): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** @throws NodeApiError when Intercom refuses */
export async function writeAttributes(held: HeldConversation, attributes: IDataObject): Promise<void> {
	await held.send(
		endpoint('PUT /conversations/{conversation_id}', {
			path: { conversation_id: held.id },
			partOfBody: { custom_attributes: attributes },
			effect: 'repeatable',
			// Whoever writes next in the conversation waits for the end of this.
			patience: 'seconds',
		}),
	);
}
