import { date } from '../../shared/form/date';
import { datasetAttributesField, datasetPicker } from './picker';

export const dataset = datasetPicker();

export const report = () => ({
	dataset,
	datasetAttributes: datasetAttributesField(dataset),
	from: date('From', { required: true }),
	until: date('Until', { required: true }),
});

export interface Report {
	dataset: string;
	datasetAttributes: string[];
	from: number;
	until: number;
}
