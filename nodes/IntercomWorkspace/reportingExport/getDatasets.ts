import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getDatasets = operation({
	name: 'Get Datasets',
	action: 'Get reporting datasets',
	description: 'Get the datasets that reports can be made from, with their attributes and qualified IDs',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /export/reporting_data/get_datasets'),
	pagination: { style: 'whole' },
});
