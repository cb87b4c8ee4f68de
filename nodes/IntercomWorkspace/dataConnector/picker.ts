import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The largest page of data connectors. */
export const CONNECTORS_A_PAGE = 50;

/** The id of a data connector. */
export const dataConnectorPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Data Connector', searchMethod: 'searchDataConnectors', idPlaceholder: 'e.g. 12345' },
		words,
	);

/** Fills the list of data connectors. */
export const searchDataConnectors = listSearch({
	request: () => endpoint('GET /data_connectors'),
	style: 'cursor in query',
	maximum: CONNECTORS_A_PAGE,
	nameOf: ({ name, state }) => (state === 'draft' ? `${String(name)} · draft` : String(name)),
});
