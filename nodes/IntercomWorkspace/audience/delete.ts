import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { audiencePicker } from '../../shared/records/audience';

export const deleteAudience = operation({
	name: 'Delete',
	action: 'Delete audience',
	description: 'Delete an audience; content that was for it alone is for nobody then',
	fields: { audience: audiencePicker() },
	effect: 'repeatable',
	request: ({ audience: id }) => endpoint('DELETE /audiences/{id}', { path: { id }, answer: 'nothing' }),
	result: deleted('audience'),
});
