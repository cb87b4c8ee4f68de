import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { labelled, optional, whenEmpty } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import type { ItemSession } from '../../shared/session/session';
import { aiTeammate, conversation } from '../fields';
import { readConversation } from '../heldConversation';
import { quietConversations } from '../quiet';
import type { Refusal } from '../refusals';
import { hintAt, refusalOf } from '../refusals';
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
		lookBack: boundedNumber('Look Back', {
			lowest: 1,
			default: 24,
			description: 'Hours within which something must have happened in a conversation for it to be looked at',
		}),
		limit: optional(
			boundedNumber('Limit', {
				lowest: 1,
				isWhole: true,
				default: 50,
				description: 'Max number of results to return',
			}),
		),
	},
	effect: 'read',
	patience: 'minutes',
	outputs: ['Given Up', 'Not Given Up'],
	run: async (inputs, session) => {
		const seat = seatOf(inputs.aiTeammate);
		const { conversation: id, states, lookBack, limit } = inputs;
		if (id === undefined) {
			const found = await lookThrough(session, seat, states, lookBack * HOUR, limit ?? Infinity);
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

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** How many conversations are read at a time. */
const AT_ONCE = 5;

async function readOne(
	session: ItemSession,
	id: string,
	seat: AiSeat,
	states: readonly string[],
): Promise<GivenUp | NotGivenUp> {
	const record = await readConversation(session, id).catch((error: unknown) => {
		if (error instanceof NodeApiError && (error.httpCode === '404' || error.httpCode === '410'))
			return undefined;
		throw error;
	});
	return record ? readGivenUp(record, seat, states) : 'gone';
}

/** One search where all is quiet; a read for each conversation in which something has happened since it was quiet. */
async function lookThrough(
	session: ItemSession,
	seat: AiSeat,
	states: readonly string[],
	lookBack: number,
	limit: number,
): Promise<GivenUp[]> {
	const now = session.now();
	const listed = await session.list(openAndGivenUp(states, now - lookBack), {
		style: 'cursor in body',
		items: 'conversations',
	});
	const quiet = await quietConversations(session, ['fin', seat, states], now);
	quiet.forgetAllBut(listed);
	const candidates = listed
		.filter((item) => !quiet.isKnownQuiet(item))
		.sort((one, other) => (one.updated_at ?? 0) - (other.updated_at ?? 0));
	const found: GivenUp[] = [];
	const refusals: Array<Refusal<string>> = [];
	let firstError: Error | undefined;
	let countRead = 0;
	for (let start = 0; start < candidates.length && found.length < limit; start += AT_ONCE) {
		const slice = await Promise.all(
			candidates.slice(start, start + AT_ONCE).map(async (item) => {
				const id = String(item.id);
				const read: { one: GivenUp | NotGivenUp } = { one: 'gone' };
				const refusal = await refusalOf(`conversation ${id}`, async () => {
					read.one = await readOne(session, id, seat, states).catch((error: Error) => {
						firstError ??= error;
						throw error;
					});
				});
				if (refusal) {
					refusals.push(refusal);
					return [];
				}
				countRead++;
				if (typeof read.one !== 'string') return [read.one];
				quiet.keepQuiet(item);
				return [];
			}),
		);
		found.push(...slice.flat());
	}
	// Nothing at all could be read: then what stopped the first is what the user has to know.
	if (firstError !== undefined && countRead === 0) throw firstError;
	hintAt(refusals, 'What Fin gave up was looked for', session);
	return found.slice(0, limit);
}

/** Those that were touched since then, in milliseconds since 1970. */
const openAndGivenUp = (states: readonly string[], since: number) =>
	endpoint('POST /conversations/search', {
		query: { include_monitors: undefined, include_scorecards: undefined },
		body: {
			query: {
				operator: 'AND',
				value: [
					{ field: 'ai_agent.resolution_state', operator: 'IN', value: [...states] },
					{ field: 'state', operator: '=', value: 'open' },
					{ field: 'updated_at', operator: '>', value: Math.floor(since / SECOND) },
				],
			},
		},
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
