import { quoted } from '../../shared/form/quoted';
import type { Lists } from './lists';
import type { Row } from './row';
import { fine, notKnown, toChange } from './row';

/** Settings that name people: the AI's own seat, and who takes over. */

const AI_TEAMMATE = 'AI Teammate ID';
const ASSIGN_TO = 'Assign To';
const ASSIGNEE = 'Team or Teammate ID';

/** Who speaks for the AI. */
export function checkAiTeammate(given: string, { me, teammates }: Pick<Lists, 'me' | 'teammates'>): Row {
	if (given === '') {
		const name = me.value?.name;
		return name === undefined
			? toChange(AI_TEAMMATE, given, `It is empty, and the credential's own teammate cannot be read`)
			: fine(
					AI_TEAMMATE,
					given,
					`It is empty, so ${name} speaks, whose credential it is. A teammate of its own tells customers and colleagues better who wrote.`,
				);
	}
	if (!teammates.value)
		return notKnown(AI_TEAMMATE, given, `Teammates cannot be read: ${teammates.refusal.message}`);
	const found = teammates.value.find(({ id }) => String(id) === given);
	if (found) return fine(AI_TEAMMATE, given, `${found.name ?? found.email} speaks for the AI`);
	return toChange(AI_TEAMMATE, given, `No teammate has this ID. ${idFor(given, teammates.value)}`);
}

/** Who gets a conversation that is handed over: a row for the word, and one for the ID. */
export function checkAssignee(given: string, id: string, aiTeammate: string, lists: Lists): Row[] {
	const to = given.toLowerCase() || 'nobody';
	if (to === 'team' || to === 'teammate')
		return [fine(ASSIGN_TO, given, `Conversations go to a ${to}`), checkId(to, id, aiTeammate, lists)];
	const meaning = MEANINGS.get(to);
	if (meaning === undefined) {
		const message = `It is none of ${[...MEANINGS.keys()].join(', ')}, team, teammate: conversations would be left unassigned`;
		return [toChange(ASSIGN_TO, given, message)];
	}
	return [
		fine(ASSIGN_TO, given, meaning),
		id === ''
			? fine(ASSIGNEE, id, 'None is needed')
			: toChange(ASSIGNEE, id, `Nobody gets it, for 'Assign To' is ${to}: make that team or teammate`),
	];
}

const MEANINGS = new Map([
	['nobody', 'Conversations go to the inbox of those that nobody has'],
	['unchanged', 'Conversations stay with whom they are, so the AI must not have them'],
]);

function checkId(to: 'team' | 'teammate', id: string, aiTeammate: string, lists: Lists): Row {
	const [listed, others] = to === 'team' ? [lists.teams, lists.teammates] : [lists.teammates, lists.teams];
	if (id === '') return toChange(ASSIGNEE, id, `It is empty: give the ID of the ${to}, or assign to nobody`);
	if (!listed.value) return notKnown(ASSIGNEE, id, `It cannot be looked up: ${listed.refusal.message}`);
	const known: readonly Named[] = listed.value;
	const found = known.find((one) => String(one.id) === id);
	if (found && to === 'teammate' && id === (aiTeammate || String(lists.me.value?.id)))
		return toChange(ASSIGNEE, id, 'It is the AI itself: nobody else would see the conversation as theirs');
	if (found) return fine(ASSIGNEE, id, `${found.name ?? found.email} takes over`);
	const other = (others.value as readonly Named[] | undefined)?.find((one) => String(one.id) === id);
	if (other) {
		const kind = to === 'team' ? 'teammate' : 'team';
		return toChange(ASSIGNEE, id, `It is the ID of the ${kind} ${other.name}: make 'Assign To' ${kind}`);
	}
	return toChange(ASSIGNEE, id, `No ${to} has this ID. ${idFor(id, known)}`);
}

interface Named {
	id?: string | number;
	name?: string | null;
	email?: string | null;
}

/** A name or an address in place of an ID is what people write first. */
function idFor(given: string, known: readonly Named[]): string {
	const isMeant = (words: string | null | undefined) => words?.toLowerCase() === given.toLowerCase();
	const meant = known.find(({ name, email }) => isMeant(name) || isMeant(email));
	if (meant) return `${quoted(given)} has the ID ${meant.id}: give that.`;
	return `There are: ${known.map(({ id, name }) => `${id} (${name})`).join(', ') || 'none'}.`;
}
