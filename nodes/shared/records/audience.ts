import { endpoint } from '../intercom/request';
import type { Field } from '../form/field';
import type { Words } from '../form/inputs';
import { listSearch } from '../form/listSearch';
import { picker } from '../form/picker';

/** The largest page of audiences. */
export const AUDIENCES_A_PAGE = 50;

/** The id of an audience: the contacts whom Fin may tell something. */
export const audiencePicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Audience', searchMethod: 'searchAudiences', idPlaceholder: 'e.g. 123' }, words);

/** Fills the list of an audience picker. */
export const searchAudiences = listSearch({
	request: () => endpoint('GET /audiences'),
	style: 'page in query',
	maximum: AUDIENCES_A_PAGE,
	nameOf: ({ name }) => String(name),
});
