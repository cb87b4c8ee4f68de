import type { IDataObject } from 'n8n-workflow';
import { labelled, whenEmpty } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import type { ItemSession } from '../../shared/session/session';
import { aiTeammate, conversation } from '../fields';
import { readConversation } from '../heldConversation';
import { lookAtEach, lookBack, mostFound, openSince } from '../looking';
import { quietConversations } from '../quiet';
import { isGone } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import { finStates } from './fields';
import type { GivenUp, NotGivenUp } from './gaveUp';
import { meaningOf, readGivenUp, reasonsFor } from './gaveUp';

export const findGivenUp = operation({
	name: 'Find Given Up',
	action: 'Find what Fin gave up',
	description:
		'Find open conversations that Fin gave up and nobody has taken, with what Fin had said and from which sources, what the customer asked, and who has it. Each is found until Take Over From Fin, a person or the AI has taken it.',
	fields: {
		conversation: whenEmpty(
			labelled(
				{ description: 'The one to look at. Leave empty to look for all, with one search request.' },
				conversation(),
			),
			undefined,
		),
		aiTeammate: aiTeammate(),
		states: finStates(),
		lookBack: lookBack(),
		limit: mostFound(),
	},
	effect: 'read',
	patience: 'minutes',
	outputs: ['Given Up', 'Not Given Up'],
	run: async (inputs, session) => {
		const seat = seatOf(inputs.aiTeammate);
		const { conversation: id, states, limit } = inputs;
		if (id === undefined) {
			const found = await lookThrough(session, seat, states, inputs.lookBack * HOUR, limit ?? Infinity);
			return [
				toOutput(
					'Given Up',
					found.map((each) => toItem(each, seat)),
				),
				toOutput('Not Given Up', []),
			];
		}
		const found = await readOne(session, id, seat, states);
		if (typeof found !== 'string') return toOutput('Given Up', toItem(found, seat));
		return toOutput('Not Given Up', {
			conversationId: id,
			givenUp: false,
			reasons: reasonsFor(found),
		});
	},
});

const HOUR = 3_600_000;

async function readOne(
	session: ItemSession,
	id: string,
	seat: AiSeat,
	states: readonly string[],
): Promise<GivenUp | NotGivenUp> {
	const record = await readConversation(session, id).catch((error: unknown) => {
		if (isGone(error)) return undefined;
		throw error;
	});
	return record ? readGivenUp(record, seat, states) : 'gone';
}

/** One search where all is quiet; a read for each conversation in which something has happened since it was quiet. */
async function lookThrough(
	session: ItemSession,
	seat: AiSeat,
	states: readonly string[],
	lasting: number,
	limit: number,
): Promise<GivenUp[]> {
	const now = session.now();
	const listed = await session.list(openSince(now - lasting, givenUpIn(states)), {
		style: 'cursor in body',
		items: 'conversations',
	});
	const quiet = await quietConversations(session, ['fin', seat, states], now);
	quiet.forgetAllBut(listed);
	const candidates = listed
		.filter((item) => !quiet.isKnownQuiet(item))
		.sort((one, other) => (one.updated_at ?? 0) - (other.updated_at ?? 0));
	return await lookAtEach(
		session,
		candidates,
		{ limit, told: 'What Fin gave up was looked for' },
		async (item, id) => {
			const one = await readOne(session, id, seat, states);
			if (typeof one !== 'string') return one;
			quiet.keepQuiet(item);
			return undefined;
		},
	);
}

const givenUpIn = (states: readonly string[]) => ({
	field: 'ai_agent.resolution_state',
	operator: 'IN' as const,
	value: [...states],
});

/** With all that Take Over From Fin, Hand Off and Prepare Turn take from their items. */
function toItem(found: GivenUp, seat: AiSeat): IDataObject {
	const { owner, newestMessageId, ...told } = found;
	return {
		...told,
		givenUp: true,
		teammateId: owner.teammateId ?? null,
		teamId: owner.teamId ?? null,
		hasPerson: hasPerson(found, seat),
		aiTeammateId: seat.teammateId,
		message: { id: newestMessageId },
		reasons: [{ code: found.finState, message: meaningOf(found.finState) }],
		summary: `The customer wrote: "${found.customerAsked}"`,
		attempted: found.finSaid === '' ? '' : `Fin answered: "${found.finSaid}"`,
	};
}

/** Whether a teammate has it, other than the AI. */
const hasPerson = ({ owner }: GivenUp, seat: AiSeat): boolean =>
	owner.teammateId !== undefined && owner.teammateId !== seat.teammateId;
