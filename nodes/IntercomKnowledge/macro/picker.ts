import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The id of a macro: a saved reply. */
export const macroPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Macro', searchMethod: 'searchMacros', idPlaceholder: 'e.g. 123' }, words);

/** Fills the list of macros that the teammate of the credential may see. */
export const searchMacros = listSearch({
	request: () => endpoint('GET /macros'),
	style: 'cursor in query',
	nameOf: ({ name }) => String(name),
});
