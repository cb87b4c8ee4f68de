import type { IDataObject } from 'n8n-workflow';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { aiTeammate, conversation } from '../fields';
import { nextPlaceToAi } from '../handBack/handBack';
import { nextAssignment } from '../handOff/steps/assignment';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { finNote } from '../note';
import type { Refusal } from '../refusals';
import { hintAt, isPassing, refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import type { Place } from '../writing';
import { assignOnce, sayOnce } from '../writing';
import { finStates } from './fields';
import type { GivenUp } from './gaveUp';
import { meaningOf, readGivenUp, reasonsFor } from './gaveUp';
import type { Then } from './then';
import { readThen, teamsNamed, thenField } from './then';

const fields = {
	conversation: conversation(),
	then: thenField(),
	aiTeammate: aiTeammate(),
	states: finStates(),
	takeFromTeams: optional(
		listOfText('Take From Teams', {
			placeholder: 'e.g. Fin inbox, 814865',
			description:
				'Names or IDs of teams whose inbox is only where Fin leaves conversations, separated by commas. Every other team, and every teammate, keeps what it has.',
		}),
	),
};

export const takeOverFromFin = operation({
	name: 'Take Over From Fin',
	action: 'Take over from Fin',
	description:
		'Do what the team wants where Fin gave a conversation up: assign it to a team, a teammate or the AI, unless a person has it, and leave a note with what Fin had said. Each time that Fin gives up it is done once, however often this runs.',
	fields,
	effect: 'once',
	patience: 'minutes',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => {
			const seat = seatOf(inputs.aiTeammate);
			const record = await held.read();
			const found = readGivenUp(record, seat, inputs.states);
			if (typeof found === 'string') return { ...nothing(held.id), reasons: reasonsFor(found) };
			return await takeOver(inputs, held, session, { found, seat });
		}),
});

const nothing = (conversationId: string) => ({ conversationId, takenOver: false });

/** The assignment first: the note is the mark that all is done, so a run that broke before it is done again. */
async function takeOver(
	{ then, takeFromTeams = [], states }: Inputs<typeof fields>,
	held: HeldConversation,
	session: ItemSession,
	{ found, seat }: { found: GivenUp; seat: AiSeat },
) {
	const setting = await readThen(then, session);
	const refusals: Array<Refusal<'takeFromTeams' | 'assignment'>> = [];
	let taken: string[] = [];
	const unknown = await refusalOf(
		'takeFromTeams',
		async () => void (taken = await teamsNamed(takeFromTeams, session)),
		(error) => !isPassing(error),
	);
	if (unknown) refusals.push(unknown);

	const wanted = isOurAi(setting.wanted, seat) ? ({ to: 'ourAi' } as const) : setting.wanted;
	const keeper = keeperOf(found, wanted, seat, taken);
	let isAssigned = wanted.to !== 'note' && keeper === undefined;
	if (isAssigned) {
		const refusal = await refusalOf(
			'assignment',
			async () => await assign(held, found, wanted, seat),
			(error) => !isPassing(error),
		);
		if (refusal) refusals.push(refusal);
		isAssigned = refusal === undefined;
	}

	const problems = [setting.problem, ...refusals.map(({ message }) => message)].flatMap((one) => one ?? []);
	const body = finNote(
		{
			why: meaningOf(found.finState),
			asked: found.customerAsked,
			said: found.finSaid,
			sources: found.sources.map(({ title, url }) => [title, url].filter(Boolean).join(': ')),
			next: nextInWords(wanted, isAssigned, keeper),
			problems,
		},
		{
			kind: isAssigned && wanted.to === 'ourAi' ? 'fin-to-ai' : 'fin-gave-up',
			messageId: found.customerMessageId,
		},
	);
	await sayOnce(held, seat, 'note', body, (shown) => readGivenUp(shown, seat, states) === 'taken');
	if (problems.length > 0)
		hintAt(
			problems.map((message) => ({ step: 'then', message })),
			`Conversation ${held.id} was taken over from Fin`,
			held,
		);
	return {
		...nothing(held.id),
		takenOver: true,
		then: wanted.to,
		assigned: isAssigned,
		keptBy: keeper ?? null,
		problems,
		finState: found.finState,
		reasons: [{ code: found.finState, message: meaningOf(found.finState) }],
		contactId: found.contactId,
		customerMessageId: found.customerMessageId,
		customerAsked: found.customerAsked,
		finSaid: found.finSaid,
		sources: found.sources,
		message: { id: found.newestMessageId },
	};
}

/** The AI's own teammate, named as one: only as our AI does it answer what Fin gave up. */
const isOurAi = (wanted: Then, seat: AiSeat): boolean =>
	wanted.to === 'teammate' && wanted.id === seat.teammateId;

/** Who has it already and keeps it, in words; undefined where it may be assigned. */
function keeperOf(
	{ owner: { teammateId, teamId } }: GivenUp,
	wanted: Then,
	seat: AiSeat,
	taken: readonly string[],
): string | undefined {
	const wantedId = 'id' in wanted ? wanted.id : undefined;
	if (teammateId !== undefined && teammateId !== seat.teammateId && teammateId !== wantedId)
		return `teammate ${teammateId}`;
	if (teamId !== undefined && teamId !== wantedId && !taken.includes(teamId)) return `team ${teamId}`;
	return undefined;
}

/** A conversation has a place for a teammate and one for a team: two assignments at the most. */
async function assign(held: HeldConversation, { owner }: GivenUp, wanted: Then, seat: AiSeat): Promise<void> {
	const next = (now: GivenUp['owner']) => nextPlace(now, wanted, seat);
	let now = owner;
	for (let count = 0, place = next(now); place && count < 2; count++) {
		const { type, id } = place;
		const shown = await assignOnce(held, seat, place, (record: IDataObject) => {
			const left = next(readSituation(record, seat).owner);
			return left?.type !== type || left.id !== id;
		});
		now = readSituation(shown, seat).owner;
		place = next(now);
	}
}

function nextPlace(owner: GivenUp['owner'], wanted: Then, seat: AiSeat): Place | undefined {
	switch (wanted.to) {
		case 'note':
			return undefined;
		case 'ourAi':
			return nextPlaceToAi(owner, seat);
		default:
			return nextAssignment(owner, seat, wanted);
	}
}

function nextInWords(wanted: Then, isAssigned: boolean, keeper: string | undefined): string {
	if (keeper !== undefined) return `It stays with whoever has it: ${keeper}`;
	if (!isAssigned) return 'Nobody was assigned: whoever reads this can answer';
	return wanted.to === 'ourAi' ? 'The AI answers now' : `It is assigned to ${wanted.to} ${nameOf(wanted)}`;
}

const nameOf = (wanted: Then): string => ('name' in wanted ? wanted.name || wanted.id : '');
