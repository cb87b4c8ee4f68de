import type { IDataObject } from 'n8n-workflow';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { anyText } from '../../shared/form/text';
import type { ConversationListItem } from '../../shared/intercom/endpoints';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asId } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { readOwner } from '../../shared/thread/owner';
import {
	aiTeamIds,
	aiTeammate,
	holdTags,
	ignoreFirstMessage,
	OVERLOOKABLE,
	ownAddresses,
	speakEvenIf,
} from '../fields';
import { endOf, finishedHandOffs } from '../handOff/finished';
import type { Audience } from '../audience/audience';
import { audienceField, outsideAudience } from '../audience/audience';
import { readConversation } from '../heldConversation';
import { isPilot, modeField, tellProblem } from '../mode/mode';
import { lookAtEach, lookBack, mostFound, openSince } from '../looking';
import { quietConversations } from '../quiet';
import { isGone } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import type { Finding, Patience, Why } from './judge';
import { isOfPeople, judge, WHY } from './judge';

export const findWaiting = operation({
	name: 'Find Waiting',
	action: 'Find waiting customers',
	description:
		'Find open conversations in which a customer waits and nobody acts: no answer came, a hand-off was not finished, or the AI holds what it may not answer',
	fields: {
		aiTeammate: aiTeammate(),
		mode: modeField({
			description:
				'As Prepare Turn is told. Where people handle every customer, in all modes but live, nothing is looked for.',
		}),
		minimumWait: boundedNumber('Minimum Wait', {
			lowest: 0,
			default: 120,
			description: 'Seconds for which a customer has waited before somebody else acts',
		}),
		peopleAfter: boundedNumber('People After', {
			lowest: 0,
			default: 10,
			description: 'Minutes of waiting after which people get the conversation and the AI no more tries',
		}),
		lookBack: lookBack(),
		tag: anyText('Tag', {
			default: 'ai-handed-off',
			description:
				'The name of the tag that Hand Off leaves. A conversation with it that is not assigned to the AI is with people.',
		}),
		limit: mostFound(),
		aiTeamIds: aiTeamIds(),
		holdTags: holdTags(),
		ownAddresses: ownAddresses(),
		audience: audienceField(),
		ignoreFirstMessage: ignoreFirstMessage(),
		speakEvenIf: speakEvenIf(
			OVERLOOKABLE.filter(({ value }) => value !== 'handedOff'),
			{ description: 'What does not keep the AI silent; the same as in Prepare Turn' },
		),
	},
	effect: 'read',
	outputs: ['Waiting', 'For People'],
	errorOutput: 'Waiting',
	run: async (inputs, session) => {
		tellProblem(inputs.mode, session);
		if (isPilot(inputs.mode)) return [toOutput('Waiting', []), toOutput('For People', [])];
		const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
		const now = session.now();
		const found = await lookThrough(session, seat, now - inputs.lookBack * HOUR, inputs.limit ?? Infinity, {
			now,
			minimumWait: inputs.minimumWait * SECOND,
			peopleAfter: inputs.peopleAfter * MINUTE,
			tag: inputs.tag.trim(),
			overlooked: inputs.speakEvenIf,
			holdTags: inputs.holdTags,
			ownAddresses: inputs.ownAddresses,
			ignoresFirstMessage: inputs.ignoreFirstMessage?.on,
			audience: inputs.audience,
		});
		const [people, ai] = [true, false].map((wanted) =>
			found.filter(({ isForPeople }) => isForPeople === wanted),
		) as [Found[], Found[]];
		return [
			toOutput('Waiting', ai.map(toEvent)),
			toOutput(
				'For People',
				people.map((each) => toHandOff(each, seat)),
			),
		];
	},
});

/** How long somebody is left alone, and who is looked after at all. */
type Looking = Patience & { audience?: Audience };

type Found = Finding & { conversationId: string };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** All that is to be done, those first who have waited longest. */
async function lookThrough(
	session: ItemSession,
	seat: AiSeat,
	since: number,
	limit: number,
	patience: Looking,
): Promise<Found[]> {
	const listed = await session.list(openSince(since), { style: 'cursor in body', items: 'conversations' });
	const { tag, overlooked, holdTags, ownAddresses, ignoresFirstMessage, now } = patience;
	const looked = [seat, tag, overlooked, holdTags, ownAddresses, ignoresFirstMessage];
	const { isKnownQuiet, keepQuiet, forgetAllBut } = await quietConversations(session, looked, now);
	forgetAllBut(listed);
	const finished = await finishedHandOffs(session);
	finished.keepOnly(new Set(listed.map(({ id }) => asId(id))));
	const candidates = listed
		.filter((item) => mayNeedSomebody(item, seat, patience) && !isKnownQuiet(item))
		.sort((one, other) => (one.waiting_since ?? Infinity) - (other.waiting_since ?? Infinity));
	return await lookAtEach(
		session,
		candidates,
		{ limit, told: 'The waiting conversations were looked for' },
		async (item, id) => {
			const result = await readAndJudge(session, id, seat, patience);
			if (result === 'quiet') keepQuiet(item);
			if (typeof result !== 'object') return undefined;
			const { why, customerMessageId } = result;
			const isFinished = finished.has(id, endOf(customerMessageId, readOwner(item)));
			return why === 'handOffUnfinished' && isFinished ? undefined : { ...result, conversationId: id };
		},
	);
}

/** By what a list tells: people have it, or were given it completely, or it is too young to be looked at. */
function mayNeedSomebody(item: ConversationListItem, seat: AiSeat, patience: Patience): boolean {
	const situation = readSituation(item, seat);
	if (isOfPeople(seat, situation.owner)) return false;
	const isTagged = patience.tag !== '' && situation.tags.includes(patience.tag.toLowerCase());
	const isHeldByNobody = situation.owner.teammateId === undefined && situation.owner.teamId === undefined;
	if (isTagged && isHeldByNobody) return false;
	const since = item.waiting_since ?? item.updated_at ?? 0;
	return patience.now - since * SECOND >= patience.minimumWait;
}

/** Nothing for a conversation that was deleted meanwhile. */
async function readAndJudge(session: ItemSession, id: string, seat: AiSeat, patience: Looking) {
	const record = await readConversation(session, id).catch((error: unknown) => {
		if (isGone(error)) return undefined;
		throw error;
	});
	if (!record) return undefined;
	const finding = judge(readSituation(record, seat), seat, patience);
	// What was begun is finished for whomever it was begun.
	if (typeof finding !== 'object' || BEGUN.has(finding.why)) return finding;
	return (await outsideAudience(patience.audience, record, seat, session)) ? 'notYet' : finding;
}

const BEGUN: ReadonlySet<Why> = new Set(['handOffUnfinished', 'approvalOverdue']);

/** Shaped like an event of Intercom Trigger, which Prepare Turn takes. */
const toEvent = ({ conversationId, customerMessageId, waitingSince, why }: Found): IDataObject => ({
	conversationId,
	message: { id: customerMessageId },
	waitingSince,
	why,
});

/** All that Hand Off takes from its item. */
const toHandOff = (found: Found, seat: AiSeat): IDataObject => ({
	conversationId: found.conversationId,
	customerMessageId: found.customerMessageId,
	aiTeammateId: seat.teammateId,
	isServed: true,
	waitingSince: found.waitingSince,
	why: found.why,
	reasons: [{ code: found.why, message: WHY[found.why] }],
	summary: `The customer wrote: "${found.customerMessage}"`,
	attempted: '',
	confidence: '',
	category: '',
	sentiment: '',
	language: '',
});
