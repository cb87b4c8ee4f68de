import { choice } from '../../shared/form/choice';
import type { Input } from '../../shared/form/field';
import { group, lazily, onlyWhen, when } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { toText } from '../../shared/form/text';
import { teammatePicker, teamPicker } from '../../shared/records/people';
import { isPassing, isRefusal } from '../refusals';
import type { Assignment } from './steps/step';

/** Who gets the conversation, as the settings say, and what is wrong with them. */
export interface AssignmentSetting {
	wanted: Assignment;
	/** Why it goes to nobody instead, for people: a wrong setting must not keep a customer from them. */
	problem?: string;
}

/** Read in any case; what is empty or wrong gives the conversation to nobody, so that it is in the inbox of all. */
export const assignmentInput = () => {
	const options = choice(
		'Assign To',
		[
			{ name: 'Leave as It Is', value: 'unchanged' },
			{ name: 'Nobody', value: 'nobody', description: 'It goes to the inbox of unassigned conversations' },
			{ name: 'Team', value: 'team' },
			{ name: 'Teammate', value: 'teammate' },
		],
		{
			default: 'nobody',
			description:
				'Who gets the conversation; what is empty or cannot be read gives it to nobody, so that it is in the inbox of all',
		},
	);
	const assignTo: Input<string> = {
		...options,
		read: (given) => toText(given).trim().toLowerCase() || 'nobody',
	};
	// Not required: n8n would refuse to begin, and with 'Assign To' from an expression it would ask for both.
	return group(
		{
			assignTo,
			team: lazily(
				onlyWhen(
					when(assignTo, 'team'),
					teamPicker({
						required: false,
						description: 'The team that gets the conversation, where no other setting names somebody for it',
					}),
				),
			),
			teammate: lazily(
				onlyWhen(
					when(assignTo, 'teammate'),
					teammatePicker({
						required: false,
						description:
							'The teammate who gets the conversation, where no other setting names somebody for it',
					}),
				),
			),
		},
		async ({ assignTo: to, team, teammate }): Promise<AssignmentSetting> => {
			switch (to) {
				case 'team':
					return await assignmentTo(to, team);
				case 'teammate':
					return await assignmentTo(to, teammate);
				case 'unchanged':
				case 'nobody':
					return { wanted: { to } };
				default:
					return toNobody(`'Assign To' is ${quoted(to)}, which is none of unchanged, nobody, team, teammate`);
			}
		},
	);
};

async function assignmentTo(
	to: 'team' | 'teammate',
	idOf: () => Promise<string | undefined>,
): Promise<AssignmentSetting> {
	return await idOf().then(
		(id): AssignmentSetting => ({ wanted: { to, id: String(id) } }),
		(error: unknown) => {
			if (!isRefusal(error) || isPassing(error)) throw error;
			return toNobody(error.message);
		},
	);
}

const toNobody = (why: string): AssignmentSetting => ({
	wanted: { to: 'nobody' },
	problem: `It was left unassigned: ${why}`,
});
