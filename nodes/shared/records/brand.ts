import { endpoint } from '../intercom/request';
import { editorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import { picker } from '../form/picker';

/** How a workspace appears to customers: its brands, and the addresses it sends from. */

/** The id of a brand; that of the default brand is the workspace's own. */
export const brandPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Brand', list: brands, idPlaceholder: 'e.g. 10' }, words);

/** The id of a sender address. */
export const emailSettingPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Email Setting', list: emailSettings, idPlaceholder: 'e.g. 10' }, words);

const brands = editorList('Brands', {
	request: () => endpoint('GET /brands'),
	style: 'whole',
	nameOf: ({ name, is_default: isDefault }) => (isDefault ? `${String(name)} (default)` : String(name)),
});

const emailSettings = editorList('EmailSettings', {
	request: () => endpoint('GET /emails'),
	style: 'whole',
	nameOf: ({ email }) => String(email),
});
