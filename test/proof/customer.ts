import type { Conversation, Part, Workspace } from '../../dev/sandbox';

/** What became of a customer, as the conversation tells. */
export interface Outcome {
	/** What the AI said to the customer, hand-off messages apart. */
	answers: number;
	/** Notes that begin a hand-off. */
	handOffs: number;
	/** Messages that promise a colleague. */
	promises: number;
	/** How often it was given to the team. */
	assignments: number;
	isTagged: boolean;
	isWithTeam: boolean;
}

/** The words of *handOffMessage* in the bundled workflow. */
const PROMISE = /passing this on to a colleague/;

/** @param team the ID of the team that takes over */
export function outcomeOf(conversation: Conversation, team: string, { tags: known }: Workspace): Outcome {
	const { parts, tags, team_assignee_id: owner } = conversation;
	const said = parts.filter(isSaid);
	return {
		answers: said.filter(({ body }) => !PROMISE.test(body ?? '')).length,
		promises: said.filter(({ body }) => PROMISE.test(body ?? '')).length,
		handOffs: parts.filter((part) => part.part_type === 'note' && /\[ai hand-off \d/.test(part.body ?? ''))
			.length,
		assignments: parts.filter(({ assigned_to: to }) => to?.type === 'team').length,
		isTagged: tags.some(({ tag_id: id }) => known.get(id).name === 'ai-handed-off'),
		isWithTeam: owner === team,
	};
}

const isSaid = ({ part_type: type, author, body }: Part) =>
	author.type === 'admin' && type !== 'note' && body !== null && body !== '' && body !== '<p></p>';

/** The customer need wait no more: there is an answer, or a hand-off that has come to its end. */
export const isServed = ({ answers, isWithTeam, isTagged, handOffs }: Outcome): boolean =>
	handOffs === 0 ? answers > 0 : isWithTeam && isTagged;

/** Nobody was told anything twice, and people were not given it twice. */
export const isOnce = ({ answers, handOffs, promises, assignments }: Outcome): boolean =>
	answers <= 1 && handOffs <= 1 && promises <= 1 && assignments <= 1;
