import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The largest page of data connectors. */
export const CONNECTORS_A_PAGE = 50;

/** The id of a data connector. */
export const dataConnectorPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Data Connector', list: dataConnectors, idPlaceholder: 'e.g. 12345' }, words);

const dataConnectors = editorList('DataConnectors', {
	request: () => endpoint('GET /data_connectors'),
	style: 'cursor in query',
	maximum: CONNECTORS_A_PAGE,
	nameOf: ({ name, state }) => (state === 'draft' ? `${String(name)} · draft` : String(name)),
});
