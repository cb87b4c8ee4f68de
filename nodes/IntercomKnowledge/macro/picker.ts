import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a macro: a saved reply. */
export const macroPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Macro', list: macros, idPlaceholder: 'e.g. 123' }, words);

const macros = editorList('Macros', {
	request: () => endpoint('GET /macros'),
	style: 'cursor in query',
	nameOf: ({ name }) => String(name),
});
