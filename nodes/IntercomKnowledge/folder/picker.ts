import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';
import { endpoint } from '../../shared/intercom/request';

/** The id of a folder, in which teammates keep what they write. */
export const folderPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Folder', list: folders, idPlaceholder: 'e.g. 6' }, words);

const folders = editorList('Folders', {
	request: () => endpoint('GET /folders'),
	style: 'page in query',
	nameOf: ({ name, emoji }) => [emoji, name].filter(Boolean).join(' '),
});
