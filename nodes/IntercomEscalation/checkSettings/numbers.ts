import { UserError } from 'n8n-workflow';
import type { Input } from '../../shared/form/field';
import type { ItemSession } from '../../shared/session/session';
import type { Row } from './row';
import { fine, toChange } from './row';

/** A setting that is read as a field reads it: what the field would refuse is to change. */
export async function checkNumber(
	input: Input<number | string>,
	given: string,
	session: ItemSession,
): Promise<Row> {
	const { displayName: setting } = input.property;
	const read = await Promise.resolve(input.read(given, session)).then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
	if ('value' in read)
		return fine(
			setting,
			given,
			given === '' ? `It is empty, so the default holds: ${read.value}` : `It is read as ${read.value}`,
		);
	return refused(setting, given, read.error);
}

/** @throws what is no refusal of a setting */
export function refused(setting: string, given: string, error: unknown): Row {
	if (!(error instanceof UserError)) throw error;
	return toChange(setting, given, [error.message, error.description].join('. '));
}
