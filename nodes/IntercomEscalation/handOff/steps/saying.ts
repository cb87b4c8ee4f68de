import type { IDataObject } from 'n8n-workflow';
import { readSituation } from '../../turn/situation';
import { sayOnce } from '../../writing';
import type { Step, Taking } from './step';

/** Says something as the AI's teammate, a note to colleagues or a comment to the customer. */
export const say = async (
	{ state }: Pick<Step, 'state'>,
	type: 'note' | 'comment',
	body: string,
	{ held, seat, plan }: Taking,
): Promise<IDataObject> =>
	await sayOnce(
		held,
		seat,
		type,
		body,
		(record) => state(readSituation(record, seat), seat, plan) === 'alreadyDone',
	);
