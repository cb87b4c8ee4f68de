import type { Reason } from '../reason';

/** Why the AI stays silent. */
export const SILENCE = {
	personOwns: 'The conversation is assigned to a teammate',
	teamOwns: 'The conversation is assigned to a team',
	personReplied: 'A teammate has replied',
	onHold: 'A teammate keeps the AI out of this conversation, by a tag or a note',
	handedOff: 'The AI has handed this conversation over to people',
	answered: 'The AI has answered this message',
	drafted: 'The AI has written a draft for this message',
	newerMessage: 'The customer has written again: the newest message is the one to answer',
	noCustomerMessage: 'There is no message of a customer',
	messageNotFound: 'The conversation holds no message of a customer with this ID',
	botReplied: 'A bot has answered this message',
	finReplied: 'Fin has answered this message',
	finParticipates: 'Fin takes part in this conversation',
	startedByBot: 'A bot began this conversation',
	startedByOutbound: 'The team began this conversation: an outbound message, or a teammate',
	closed: 'The conversation is closed',
	snoozed: 'The conversation is snoozed',
	autoReply: 'The message is an automatic reply',
	bounce: 'The message tells that an e-mail was not delivered',
	noReplyAddress: 'The message comes from an address that takes no mail',
	firstMessage: 'It is the first message of the conversation, which the AI leaves to others',
	outsideAudience: 'The AI does not serve this customer, here or now',
	ownAddress: "The message comes from one of the workspace's own addresses",
} as const;

export type SilenceCode = keyof typeof SILENCE;

export const because = (code: SilenceCode): Reason<SilenceCode> => ({ code, message: SILENCE[code] });
