import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import { Session } from '../../shared/session/session';
import type { Words } from '../../shared/form/inputs';
import { asList } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** What reports are made from: datasets, and the attributes of each. */

/** The id of a dataset. */
export const datasetPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Dataset', searchMethod: 'searchReportingDatasets', idPlaceholder: 'e.g. conversation' },
		words,
	);

/** Attributes of the dataset that the parameter `dataset` names; at least one. Their ids are the qualified ones. */
export const datasetAttributes = (): Field<string[]> => ({
	property: {
		displayName: 'Attribute Names or IDs',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getReportingAttributes', loadOptionsDependsOn: ['dataset.value'] },
		default: [],
		required: true,
		description:
			'The columns of the report. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	read: (raw) => {
		const ids = asList(raw);
		if (ids.length > 0) return ids;
		throw new UserError("'Attribute Names or IDs' is empty", {
			description:
				'Choose at least one column of the report; "Get Datasets" knows them all, with their qualified IDs.',
		});
	},
});

/** Fills the list of datasets. */
export const searchReportingDatasets = listSearch({
	request: () => endpoint('GET /export/reporting_data/get_datasets'),
	style: 'whole',
	nameOf: ({ name, id }) => String(name ?? id),
});

/** The attributes of the chosen dataset; a new report takes them by the id that is unique among all types. */
export async function getReportingAttributes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const session = await Session.inEditor(this);
	const { data = [] } = await session.send<{ data?: IDataObject[] }>(
		endpoint('GET /export/reporting_data/get_datasets'),
	);
	const dataset = data.find(({ id }) => id === chosenIn(this, 'dataset'));
	return ((dataset?.attributes ?? []) as IDataObject[])
		.map(({ name, id, qualified_id: qualified }) => ({
			name: String(name ?? id),
			value: String(qualified ?? id),
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
}
