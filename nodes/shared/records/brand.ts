import { endpoint } from '../intercom/request';
import type { Field } from '../form/field';
import type { Words } from '../form/inputs';
import { listSearch } from '../form/listSearch';
import { picker } from '../form/picker';

/** How a workspace appears to customers: its brands, and the addresses it sends from. */

/** The id of a brand; that of the default brand is the workspace's own. */
export const brandPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Brand', searchMethod: 'searchBrands', idPlaceholder: 'e.g. 10' }, words);

/** The id of a sender address. */
export const emailSettingPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Email Setting', searchMethod: 'searchEmailSettings', idPlaceholder: 'e.g. 10' },
		words,
	);

/** Fills the list of a brand picker. */
export const searchBrands = listSearch({
	request: () => endpoint('GET /brands'),
	style: 'whole',
	nameOf: ({ name, is_default: isDefault }) => (isDefault ? `${String(name)} (default)` : String(name)),
});

/** Fills the list of sender addresses. */
export const searchEmailSettings = listSearch({
	request: () => endpoint('GET /emails'),
	style: 'whole',
	nameOf: ({ email }) => String(email),
});
