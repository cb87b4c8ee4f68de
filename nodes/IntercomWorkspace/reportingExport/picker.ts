import { endpoint } from '../../shared/intercom/request';
import { nonEmpty } from '../../shared/form/counted';
import { editorList, matching, searchedList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';
import { several } from '../../shared/form/several';

/** What reports are made from: datasets, and the attributes of each. */

/** The id of a dataset. */
export const datasetPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Dataset', list: datasets, idPlaceholder: 'e.g. conversation' }, words);

/** Attributes of a dataset; at least one. Their ids are the qualified ones. */
export const datasetAttributesField = (dataset: Input<string>): Input<string[]> =>
	nonEmpty(
		several('Attribute', attributes, { required: true, description: 'The columns of the report' }, dataset),
		'Choose at least one column of the report; "Get Datasets" knows them all, with their qualified IDs.',
	);

const listOfDatasets = () => endpoint('GET /export/reporting_data/get_datasets');

const datasets = editorList('ReportingDatasets', {
	request: listOfDatasets,
	style: 'whole',
	nameOf: ({ name, id }) => String(name ?? id),
});

/** A new report takes the attributes of a dataset by the id that is unique among all types. */
const attributes = searchedList('ReportingAttributes', async (session, { chosen, filter }) => {
	const { data = [] } = await session.send(listOfDatasets());
	const dataset = data.find(({ id }) => id === chosen);
	return matching(
		dataset?.attributes ?? [],
		filter,
		({ name, id }) => String(name ?? id),
		({ id, qualified_id: qualified }) => qualified ?? id,
	);
});
