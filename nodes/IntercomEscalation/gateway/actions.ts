import type { Schema } from './schema';

/**
 * What AI agents that live elsewhere may ask of the gateway: the one definition by which requests are validated and
 * from which the OpenAPI description is made.
 */
export interface Action {
	/** In few words, as a heading. */
	summary: string;
	/** What it does, for whoever writes the agent. */
	description: string;
	/** By name. */
	fields: Readonly<Record<string, Schema>>;
	required: readonly string[];
	/** Exactly one of these has to be there. */
	exactlyOne?: readonly string[];
	/** At least one of these has to be there. */
	atLeastOne?: readonly string[];
	/** What is sent, without `action`. */
	example: Readonly<Record<string, unknown>>;
	/** Another way to ask for it. */
	also?: Readonly<Record<string, unknown>>;
}

export type ActionName = keyof typeof ACTIONS;

export const isAction = (name: unknown): name is ActionName =>
	typeof name === 'string' && Object.hasOwn(ACTIONS, name);

/** The ways to name a contact, and how n8n's picker calls each of them. */
export const CONTACT_KEYS = { userId: 'externalId', contactId: 'id', userEmail: 'email' } as const;

const ID = '[0-9]{1,30}';

const conversationId: Schema = {
	type: 'string',
	pattern: ID,
	description: "The conversation's ID in Intercom",
	example: '215472856448646',
};

const contact = {
	userId: {
		type: 'string',
		minLength: 1,
		maxLength: 255,
		description: 'The ID that your own system has given to the person; Intercom calls it external ID',
		example: '6123abc',
	},
	contactId: {
		type: 'string',
		pattern: '[\\w-]{1,64}',
		description: 'The ID that Intercom has given to the contact',
		example: '667d60f18a68186f43bafdf1',
	},
	userEmail: {
		type: 'string',
		format: 'email',
		maxLength: 254,
		description: "The contact's e-mail address",
		example: 'mia@example.com',
	},
} as const satisfies Record<keyof typeof CONTACT_KEYS, Schema>;

const newContact = {
	createContact: {
		type: 'boolean',
		description: 'Whether the contact is created when there is none with this userId or userEmail',
	},
	contactName: {
		type: 'string',
		minLength: 1,
		maxLength: 255,
		description: 'The name of a contact that is created',
		example: 'Mia Berg',
	},
} as const satisfies Record<string, Schema>;

const text = (description: string, example: string, maxLength = 10_000): Schema => ({
	type: 'string',
	minLength: 1,
	maxLength,
	description,
	example,
});

const contactKeys = Object.keys(CONTACT_KEYS);

export const ACTIONS = {
	createConversation: {
		summary: 'Begin a conversation',
		description:
			'Begins a conversation in the name of a contact, with what the contact said first. The contact is named in one of three ways, and created when `createContact` is true.',
		fields: {
			...contact,
			...newContact,
			message: text('What the customer said, as plain text', 'My invoice shows the wrong address.'),
			subject: text('For a conversation by e-mail', 'My invoice', 255),
		},
		required: ['message'],
		exactlyOne: contactKeys,
		example: { userId: '6123abc', message: 'My invoice shows the wrong address.' },
	},
	reply: {
		summary: 'Answer the customer',
		description:
			"Sends an answer that the customer sees, as the AI's teammate. It is refused with 409 when a teammate has the conversation or has answered, when the customer has written again since `customerMessageId`, or when this message was answered before: read the history again then.",
		fields: {
			conversationId,
			message: text('The answer: plain text, Markdown or HTML', 'You find it under **Settings › Billing**.'),
			customerMessageId: {
				type: 'string',
				pattern: '[\\w-]{1,64}',
				description:
					"The customer's message that this answers, as getHistory gives it; the newest one if absent",
				example: '215472856448647',
			},
		},
		required: ['conversationId', 'message'],
		example: { conversationId: '215472856448646', message: 'You find it under **Settings › Billing**.' },
	},
	updateUserAttributes: {
		summary: 'Write custom attributes of a contact',
		description:
			'Writes custom attributes of a contact. `{ "increment": 1 }` adds to the number that is there, `null` takes a value away. What fits is written; for each attribute that does not, it is said why. When none fits, the answer is 422.',
		fields: {
			...contact,
			attributes: {
				type: 'object',
				minProperties: 1,
				additionalProperties: true,
				description: 'Names of attributes and their values',
				example: { support_tier: 'premium', escalation_count: { increment: 1 } },
			},
		},
		required: ['attributes'],
		exactlyOne: contactKeys,
		example: { userId: '6123abc', attributes: { support_tier: 'premium' } },
	},
	getHistory: {
		summary: 'Read what was said',
		description:
			"Gives what was said, oldest first: who wrote each message, when, and with which files. By `conversationId`, all of one conversation. By a contact, the contact's conversations, the one that changed last first, in `conversations`: no more than `maxConversations`, of each the first message and the newest ones up to 10,000 characters; `conversationsLeftOut` and `messagesLeftOut` tell how many more there are. A conversation begun moments ago may be missing there for some minutes. It changes nothing.",
		fields: {
			conversationId,
			...contact,
			maxConversations: {
				type: 'number',
				minimum: 1,
				maximum: 50,
				multipleOf: 1,
				description: 'How many conversations of a contact at most; 10 if absent',
				example: 3,
			},
			includeNotes: {
				type: 'boolean',
				description: "Whether the team's internal notes come along, which the customer must not see",
			},
		},
		required: [],
		exactlyOne: ['conversationId', ...contactKeys],
		example: { conversationId: '215472856448646' },
		also: { userId: '6123abc', maxConversations: 3 },
	},
	tag: {
		summary: 'Tag a conversation',
		description: 'Puts a tag on a conversation; a tag that does not exist yet is created.',
		fields: { conversationId, tag: text("The tag's name", 'refund', 255) },
		required: ['conversationId', 'tag'],
		example: { conversationId: '215472856448646', tag: 'refund' },
	},
	assign: {
		summary: 'Assign a conversation',
		description: 'Assigns a conversation to a team or to a teammate, or takes it from both with `nobody`.',
		fields: {
			conversationId,
			teamId: { type: 'string', pattern: ID, description: "The team's ID", example: '814865' },
			teammateId: { type: 'string', pattern: ID, description: "The teammate's ID", example: '4998765' },
			nobody: {
				type: 'boolean',
				enum: [true],
				description: 'True to take the conversation from whoever has it',
			},
		},
		required: ['conversationId'],
		exactlyOne: ['teamId', 'teammateId', 'nobody'],
		example: { conversationId: '215472856448646', teamId: '814865' },
	},
	escalate: {
		summary: 'Hand over to people',
		description:
			"Hands a conversation over to people when that is called for: the confidence is below the threshold (0.40 unless the settings say otherwise), a person is wanted, or the category is one for people (billing, legal, account_deletion). Without `conversationId`, the contact's open conversation is taken, or one is begun with `message`. `escalated` tells whether people have it now.",
		fields: {
			conversationId,
			...contact,
			...newContact,
			confidence: {
				type: 'number',
				minimum: 0,
				maximum: 1,
				description: 'How sure the agent is of its answer, from 0 to 1',
				example: 0.3,
			},
			category: text('What the matter is about', 'billing', 255),
			wantsHuman: { type: 'boolean', description: 'Whether the customer asks for a person' },
			message: text('What the customer said', 'I want my money back.'),
			summary: text('What the customer wants, for the teammate who takes over', 'Wants a refund for May.'),
			attempted: text('What the agent tried', 'Looked up the invoice.'),
			sentiment: text("The customer's mood", 'negative', 255),
			language: text("The customer's language", 'en', 255),
		},
		required: [],
		exactlyOne: ['conversationId', ...contactKeys],
		atLeastOne: ['confidence', 'category', 'wantsHuman'],
		example: {
			userId: '6123abc',
			confidence: 0.3,
			category: 'billing',
			message: 'I want my money back.',
			summary: 'Wants a refund for May.',
		},
	},
} as const satisfies Record<string, Action>;

/** What every action may be sent with: by it the gateway knows a request that comes again. */
export const IDEMPOTENCY_KEY: Schema = {
	type: 'string',
	minLength: 1,
	maxLength: 255,
	description:
		'Any text of your own that no other request has, such as a UUID. Sent again with the same key, a request acts once and has the same answer.',
	example: '5f0c9f1e-7a55-4f0e-9a3e-2f6f1c1b7a10',
};
