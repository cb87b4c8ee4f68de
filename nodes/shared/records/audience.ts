import { endpoint } from '../intercom/request';
import { editorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import { picker } from '../form/picker';

/** The largest page of audiences. */
export const AUDIENCES_A_PAGE = 50;

/** The id of an audience: the contacts whom Fin may tell something. */
export const audiencePicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Audience', list: audiences, idPlaceholder: 'e.g. 123' }, words);

export const audiences = editorList('Audiences', {
	request: () => endpoint('GET /audiences'),
	style: 'page in query',
	maximum: AUDIENCES_A_PAGE,
	nameOf: ({ name }) => String(name),
});
