import { date } from '../../shared/form/date';

export const period = () => ({
	from: date('From', { required: true, description: 'Content that was sent on this day or later' }),
	until: date('Until', { required: true, description: 'Content that was sent on this day or earlier' }),
});
