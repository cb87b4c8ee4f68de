import { UserError } from 'n8n-workflow';
import { toggle } from '../shared/form/choice';
import type { Input, Words } from '../shared/form/field';
import { toText } from '../shared/form/text';

/** A setting that is on or off, as one row of a node Settings: yes or no. */
export interface Switch {
	on: boolean;
	/** Why it is off although something was given. */
	problem?: string;
}

/**
 * The field of an operation. Empty is off; so is what can't be read, which is told and stops nothing.
 * @param words.description begins with "Whether"
 */
export function settingSwitch(displayName: string, words: Words & { description: string }): Input<Switch> {
	const plain = toggle(displayName, words);
	return {
		property: plain.property,
		read: async (given, session) => {
			if (toText(given).trim() === '') return { on: false };
			return await Promise.resolve(given)
				.then(async (value) => await plain.read(value, session))
				.then(
					(on) => ({ on }),
					(error: unknown) => {
						if (!(error instanceof UserError)) throw error;
						return { on: false, problem: `${error.message}: it is taken as no` };
					},
				);
		},
	};
}
