import { endpoint } from '../../../shared/intercom/request';
import type { IDataObject } from 'n8n-workflow';
import { readSituation } from '../../turn/situation';
import type { Step, Taking } from './step';

/** Says something as the AI's teammate, a note to colleagues or a comment to the customer. */
export const say = async (
	{ state }: Pick<Step, 'state'>,
	type: 'note' | 'comment',
	body: string,
	{ held, seat, plan }: Taking,
): Promise<IDataObject> =>
	await held.sendOnce(
		endpoint('POST /conversations/{conversation_id}/reply', {
			path: { conversation_id: held.id },
			partOfBody: { message_type: type, type: 'admin', admin_id: seat.teammateId, body },
		}),
		(record) => state(readSituation(record, seat.teammateId), seat, plan) === 'alreadyDone',
	);
