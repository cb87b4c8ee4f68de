import type { INodePropertyOptions } from 'n8n-workflow';
import { conversationPicker } from '../shared/records/conversation';
import { teammateOrOwn } from '../shared/records/people';
import type { Input, Words } from '../shared/form/field';
import type { SilenceCode } from './turn/silence';
import { optional } from '../shared/form/field';
import { settingSwitch } from './switch';
import { anyText, listOfText, toText } from '../shared/form/text';

/**
 * Inputs that the operations of this node share. Each is filled from the item by itself, under the name that the
 * operation before gave it, so that the operations work one after the other with nothing to fill in.
 */

/** A field whose value is taken from the item unless the user says otherwise. */
export const fromItem = (name: string): Words => ({ default: `={{ $json.${name} }}` });

export const conversation = () =>
	conversationPicker({ default: { mode: 'id', value: '={{ $json.conversationId }}' } });

export const aiTeammate = (words: Words = {}) =>
	teammateOrOwn({
		displayName: 'AI Teammate',
		description:
			'The teammate in whose name the AI writes, best one of its own. Leave empty for the teammate the credential belongs to.',
		...words,
	});

/** The AI's teammate in the operations after Prepare Turn. */
export const sameAiTeammate = () =>
	aiTeammate({ default: { mode: 'id', value: '={{ $json.aiTeammateId }}' } });

export const customerMessageId = () =>
	anyText('Customer Message ID', {
		...fromItem('customerMessageId'),
		description:
			'The message that this turn is about, as Prepare Turn gives it. Leave empty for the newest one.',
	});

/** Teams that a conversation may be assigned to while the AI still answers. */
export const aiTeamIds = () =>
	optional(
		listOfText('AI Team IDs', {
			placeholder: 'e.g. 814865',
			description:
				'IDs of teams whose inbox is worked by the AI, separated by commas. A conversation assigned to any other team belongs to people.',
		}),
	);

export const holdTags = () =>
	optional(
		listOfText('Hold Tags', {
			placeholder: 'e.g. vip, escalated',
			description:
				'Names of tags that keep the AI out of a conversation, separated by commas; the same in all operations. The tag ai-pause always does, and so does a note of a teammate that begins with "AI: please wait", until one with "AI: go on".',
		}),
	);

export const ignoreFirstMessage = () =>
	optional(
		settingSwitch('Ignore First Message', {
			description:
				"Whether to leave the message that opens a conversation to others, such as a greeting or a workflow of Intercom's, and to answer from the second one on; the same in Prepare Turn and Find Waiting",
		}),
	);

export const ownAddresses = () =>
	optional(
		listOfText('Own Addresses', {
			placeholder: 'e.g. support@acme.com, @acme.com',
			description:
				"E-mail addresses of your own, or all of a domain, separated by commas: what comes from them is not answered. Intercom's own addresses of your workspace are known.",
		}),
	);

export const claimAttribute = () =>
	optional(
		anyText('Claim Attribute', {
			placeholder: 'e.g. AI claim',
			description:
				'The name of a conversation attribute of type text in which a run claims the message before it speaks, so that several workers of n8n answer once. Needed only with several workers; it takes two requests and four seconds more.',
		}),
	);

/** What does not keep the AI silent; the codes of reasons. */
export const speakEvenIf = (options: readonly Overlookable[], words: Words = {}) =>
	optional(
		listOfText('Speak Even If', {
			type: 'multiOptions',
			options: [...options],
			default: [],
			description: 'What does not keep the AI silent, although it otherwise would',
			...words,
		}),
	);

/** A reason for silence, as a choice. */
type Overlookable = INodePropertyOptions & { value: SilenceCode };

export const BOT_HAS_ANSWERED: Overlookable = {
	name: 'A Bot Has Answered',
	value: 'botReplied',
	description: 'Such as an automatic first reply',
};

/** All that a user can choose not to count when it is found out whether the AI may speak. */
export const OVERLOOKABLE: readonly Overlookable[] = [
	BOT_HAS_ANSWERED,
	{
		name: 'A Bot Started the Conversation',
		value: 'startedByBot',
		description: "Such as Fin's greeting or a workflow",
	},
	{
		name: 'A Teammate Has Replied Before',
		value: 'personReplied',
		description: 'And nobody is assigned now',
	},
	{ name: 'Fin Takes Part', value: 'finParticipates' },
	{
		name: 'It Looks Like an Automatic Reply',
		value: 'autoReply',
		description: 'Such as the note of somebody who is away',
	},
	{ name: 'It Was Handed Over Before', value: 'handedOff', description: 'And nobody is assigned now' },
	{
		name: "The Sender's Address Takes No Mail",
		value: 'noReplyAddress',
		description: 'Such as that of a form on your website',
	},
	{
		name: 'The Team Started the Conversation',
		value: 'startedByOutbound',
		description: 'With an outbound message',
	},
];

/** Whatever an expression gives, of any type, as it is. */
export const anything = (displayName: string, words: Words = {}): Input<unknown> => ({
	property: { displayName, type: 'string', default: '', ...words },
	read: (raw) => raw,
});

/** Text that a model or a node before gave; several texts become one. */
export const givenText = (displayName: string, words: Words = {}): Input<string> => ({
	...anyText(displayName, words),
	read: (raw) => (Array.isArray(raw) ? raw.map(toText).join(', ') : toText(raw)).trim(),
});
