import { text } from '../../shared/form/text';

export const jobIdField = () =>
	text('Job ID', { placeholder: 'e.g. 20', description: 'The ID in the answer to what began the job' });
