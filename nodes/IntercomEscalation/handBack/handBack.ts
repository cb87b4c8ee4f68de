import type { IDataObject } from 'n8n-workflow';
import { anyText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { asId, asText, entries } from '../../shared/reading';
import type { Owner } from '../../shared/thread/owner';
import { NOBODY } from '../../shared/thread/owner';
import { aiTeamIds, aiTeammate, conversation, givenText } from '../fields';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { handBackNote } from '../note';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { lastGivenToAi, newestCustomerMessage } from '../turn/turn';
import type { Place } from '../writing';
import { assignOnce, sayOnce } from '../writing';

export const handBack = operation({
	name: 'Hand Back',
	action: 'Hand back to AI',
	description:
		'Give a conversation back to the AI, which may answer again from then on: internal note, assignment to the AI, and the hand-off tag removed, each done once however often it runs',
	fields: {
		conversation: conversation(),
		aiTeammate: aiTeammate(),
		why: givenText('Why', { description: 'For teammates, in the note' }),
		tag: anyText('Tag', {
			default: 'ai-handed-off',
			description: 'The name of the tag that Hand Off left. Leave empty to leave all tags as they are.',
		}),
		aiTeamIds: aiTeamIds(),
	},
	effect: 'once',
	patience: 'minutes',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => {
			const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
			const record = await held.read();
			const situation = readSituation(record, seat);
			return {
				conversationId: held.id,
				aiTeammateId: seat.teammateId,
				handedBack: true,
				steps: {
					note: await leaveNote(held, situation, seat, inputs.why),
					tag: await removeTag(held, record, seat, inputs.tag.trim()),
					assignment: await assign(held, situation, seat),
				},
			};
		}),
});

type StepResult = 'done' | 'alreadyDone' | 'notWanted';

async function leaveNote(
	held: HeldConversation,
	situation: Situation,
	seat: AiSeat,
	why: string,
): Promise<StepResult> {
	if (isGiven(situation)) return 'alreadyDone';
	const body = handBackNote(why, newestCustomerMessage(situation)?.id ?? held.id);
	await sayOnce(held, seat, 'note', body, (record) => isGiven(readSituation(record, seat)));
	return 'done';
}

/** Since it was last given to the AI, no person has spoken and nothing was handed over. */
function isGiven({ entries: all }: Situation): boolean {
	const given = lastGivenToAi(all);
	const since = all.slice(given + 1);
	return (
		given !== -1 &&
		!since.some(({ mark, by, isMessage }) => mark?.kind === 'hand-off' || (by === 'person' && isMessage))
	);
}

async function removeTag(
	held: HeldConversation,
	record: IDataObject,
	seat: AiSeat,
	name: string,
): Promise<StepResult> {
	if (name === '') return 'notWanted';
	const tags = entries(record.tags, 'tags');
	const id = asId(tags.find((tag) => asText(tag.name)?.toLowerCase() === name.toLowerCase())?.id);
	if (id === null) return 'alreadyDone';
	await held.send(
		endpoint('DELETE /conversations/{conversation_id}/tags/{tag_id}', {
			path: { conversation_id: held.id, tag_id: id },
			body: { admin_id: seat.teammateId },
			effect: 'repeatable',
		}),
	);
	return 'done';
}

/** To the AI's teammate, and away from a team of people, which would keep the AI silent. */
async function assign(held: HeldConversation, situation: Situation, seat: AiSeat): Promise<StepResult> {
	let now = situation;
	let result: StepResult = 'alreadyDone';
	for (let next = nextPlace(now, seat); next; next = nextPlace(now, seat)) {
		const { type } = next;
		const record = await assignOnce(
			held,
			seat,
			next,
			(shown) => nextPlace(readSituation(shown, seat), seat)?.type !== type,
		);
		now = readSituation(record, seat);
		if (nextPlace(now, seat)?.type === type) break;
		result = 'done';
	}
	return result;
}

const nextPlace = ({ owner }: Situation, seat: AiSeat): Place | undefined => nextPlaceToAi(owner, seat);

/** The next assignment that makes a conversation the AI's; undefined when it is. */
export function nextPlaceToAi(owner: Owner, seat: AiSeat): Place | undefined {
	if (owner.teamId !== undefined && !seat.teamIds.includes(owner.teamId)) return { type: 'team', id: NOBODY };
	return owner.teammateId === seat.teammateId ? undefined : { type: 'admin', id: seat.teammateId };
}
