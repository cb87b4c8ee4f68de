import { choice } from '../../shared/form/choice';

export const state = (displayName: string) =>
	choice(
		displayName,
		[
			{ name: 'Draft', value: 'draft' },
			{ name: 'Live', value: 'live' },
		],
		{ default: 'live' },
	);
