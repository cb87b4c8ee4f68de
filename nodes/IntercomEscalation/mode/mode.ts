import { choice } from '../../shared/form/choice';
import type { Input, Words } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { anyText, toText } from '../../shared/form/text';
import type { ItemSession } from '../../shared/session/session';

/**
 * How far the AI reaches. What a mode forbids is kept by Reply, Hand Off and Find Waiting themselves, whatever is
 * wired to what.
 */

/** Each mode, as people call it. */
const NAMES = {
	live: 'Live',
	dryRun: 'Dry Run',
	draft: 'Draft',
	assist: 'Assist',
	approval: 'Approval',
} as const;

/** What happens in each. */
export const MODE_MEANINGS = {
	live: 'It answers customers and hands over to people',
	dryRun: 'It decides, and writes nothing to Intercom',
	draft: 'It writes internal notes and nothing else: no customer is told anything, no conversation assigned',
	assist:
		'It writes drafts as internal notes, in conversations of people, too; nothing where it is unsure or the matter is for people',
	approval:
		'An answer goes to the customer once a teammate has approved it, on a page that an internal note leads to; the rest is as in Live',
} as const satisfies Record<keyof typeof NAMES, string>;

export type ModeName = keyof typeof NAMES;

export interface Mode {
	name: ModeName;
	/** Why it is another mode than the words say: they are none. */
	problem?: string;
}

/**
 * The field of an operation. Read as people write it: "Dry run", "dry-run" and "DRY_RUN" are one. Empty is live, as
 * before there were modes. What cannot be read reaches no customer and takes none from people: it is a draft.
 */
export const modeField = (words: Words = {}): Input<Mode> => ({
	...choice('Mode', OPTIONS, { default: 'live', ...words }),
	read: readMode,
});

/** The same in the operations after Prepare Turn, which passes its own on; text, because it comes from the item. */
export const sameMode = (): Input<Mode> => ({
	...anyText('Mode', {
		default: '={{ $json.aiMode }}',
		placeholder: 'e.g. dry run',
		description:
			'How far the AI reaches, as Prepare Turn was told: live, dry run, draft, assist or approval. Empty is live; what is none of these works as a draft.',
	}),
	read: readMode,
});

export function readMode(given: unknown): Mode {
	const said = toWord(toText(given));
	if (said === '') return { name: 'live' };
	const name = (Object.keys(NAMES) as ModeName[]).find((one) => toWord(one) === said);
	if (name) return { name };
	return {
		name: 'draft',
		problem: `'Mode' is ${quoted(given)}, which is none of ${MODE_WORDS}: it works as draft`,
	};
}

/** As a person would write them. */
export const MODE_WORDS = Object.values(NAMES)
	.map((name) => name.toLowerCase())
	.join(', ');

/** Whether people handle every customer, as they would without the AI: what the AI thinks is for them to read. */
export const isPilot = ({ name }: Mode): boolean => name !== 'live' && name !== 'approval';

/** Says in the editor that a setting is another one than was meant. */
export function tellProblem(
	{ problem }: { problem?: string },
	{ context }: Pick<ItemSession, 'context'>,
): void {
	if (problem === undefined) return;
	context.addExecutionHints({ type: 'warning', location: 'outputPane', message: problem });
}

const toWord = (given: string): string => given.toLowerCase().replace(/[\s_-]+/g, '');

/** In the order of n8n's lists, by name. */
const OPTIONS = (Object.keys(NAMES).sort() as ModeName[]).map((value) => ({
	name: NAMES[value],
	value,
	description: MODE_MEANINGS[value],
}));
