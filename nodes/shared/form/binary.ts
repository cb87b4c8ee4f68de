import type { Input } from './field';
import { text } from './text';

/** The name of the binary field that a file is given out in. */
export const outputField = (): Input<string> =>
	text('Put Output File in Field', {
		default: 'data',
		placeholder: 'e.g. data',
		hint: 'The name of the output binary field to put the file in',
	});
