import type { Input } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';
import { readMessages } from './messages';
import type { Read, Target } from './targets';
import { readTargets } from './targets';

/** Fields of a hand-off that are lists with conditions, each in one text, so that it stands in one row of Settings. */

export const assignByReason = (): Input<Read<Target>> =>
	map(
		anyText('Assign by Reason', {
			placeholder: 'e.g. billing team Billing; person, de teammate nora@example.com; nobody',
			description: `Who gets it in place of Assign To, by reason, category, language or office hours: such as "billing team Billing", with semicolons between; teams by name or ID, teammates by address, name or ID. ${WHICH_COUNTS}`,
		}),
		readTargets,
	);

export const messagesText = (): Input<Read<string>> =>
	map(
		anyText('Messages by Reason', {
			typeOptions: { rows: 3 },
			placeholder: 'e.g. de: Ein Kollege übernimmt. | outside office hours: We are back on Monday.',
			description: `What the customer is told in place of Messages to Customer, by reason, category, language or office hours: such as "outside office hours: We are back on Monday.", on a line each or with | between. ${WHICH_COUNTS}`,
		}),
		readMessages,
	);

const WHICH_COUNTS =
	"Of several that fit, the one with the most conditions counts, then the first. Reasons are written by their code, or as person, category, unsure, unsafe, limits or trouble; languages in two letters; hours as office hours or outside office hours, in Intercom's own schedule, with its name in brackets where there are several.";
