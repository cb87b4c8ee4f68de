import { choice } from '../../shared/form/choice';

export const stateField = (displayName: string) =>
	choice(
		displayName,
		[
			{ name: 'Draft', value: 'draft' },
			{ name: 'Live', value: 'live' },
		],
		{ default: 'live' },
	);
