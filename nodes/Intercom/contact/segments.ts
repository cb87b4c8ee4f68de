import { contactPicker } from '../../shared/records/contact';
import { operation } from '../../shared/node/operation';

export const getSegments = operation({
	name: 'Get Segments',
	action: 'Get segments of contact',
	description: 'Get the segments that a contact is in at the moment',
	fields: { contact: contactPicker() },
	effect: 'read',
	pagination: { style: 'whole' },
	request: ({ contact }) => ({ method: 'GET', path: ['contacts', contact, 'segments'] }),
});
