import type { NodeParameterValueType, NodePropertyTypes } from 'n8n-workflow';

/** Values that no description can tell. */
interface Override {
	/** The end of the parameter's place: its name, with what it stands in, up to operation and node where it must be. */
	at: string;
	/** Only for a parameter of this kind, where several have the same name. */
	type?: NodePropertyTypes;
	/** One for each turn. */
	values: NodeParameterValueType[];
	why: string;
}

export const overrides: Override[] = [
	{
		at: 'options apiVersion',
		values: ['2.16'],
		why: 'The requests are held against the facts of this version.',
	},
	{
		at: 'filter value',
		type: 'string',
		values: ['7'],
		why: 'Some fields are numbers, some are texts; this is both.',
	},
	{
		at: 'filterJson',
		values: [
			'{ "field": "created_at", "operator": ">", "value": 1773478800 }',
			'{ "operator": "AND", "value": [{ "field": "created_at", "operator": ">", "value": 1773478800 }] }',
		],
		why: 'The default is a frame without a filter, which is refused before anything is sent.',
	},
	{
		at: 'scheduledPublishAt',
		values: ['2099-03-14T09:00:00.000Z', ''],
		why: 'An article has one schedule at a time; the other one is then empty.',
	},
	{
		at: 'scheduledUnpublishAt',
		values: ['', '2099-03-14T09:00:00.000Z'],
		why: 'As above, the other way round.',
	},
	...['create additionalFields', 'update updateFields'].map((place) => ({
		at: `contentSnippet ${place} body`,
		values: ['## First steps', [{ type: 'paragraph', text: 'First steps' }]] as NodeParameterValueType[],
		why: 'Text is Markdown, a list is blocks of Intercom.',
	})),
	{
		at: 'updateTags contentsJson',
		values: ['[{ "type": "article", "id": "345" }]'],
		why: 'Tags are put on an article as a whole, everything else is done to its text in one language.',
	},
	{
		at: 'contentsJson',
		values: ['[{ "type": "article_content", "id": "678" }]'],
		why: 'The default is an empty list.',
	},
	{ at: 'translations row locale', values: ['de', 'fr'], why: 'Each language has one translation.' },
	...['additionalFields body', 'updateFields body', 'content body'].map((at) => ({
		at,
		values: ['## First steps', '<h2>First steps</h2>'],
		why: 'The text itself says whether it is Markdown or HTML.',
	})),
	{
		at: 'customAttribute update findBy',
		values: ['id'],
		why: 'All records have one; the others are refused for some of them before anything is sent.',
	},
	{
		at: 'customAttribute update additionalFields failIfRefused',
		values: [false],
		why: 'What was refused is then an answer for each kind of record; that it fails is tested with contacts.',
	},
	{
		at: 'customAttribute update record',
		values: ['4998765'],
		why: "A contact's and a company's ID can look like a conversation's, and not the other way round.",
	},
	{
		at: 'findWaiting mode',
		values: ['live'],
		why: 'In all others, people handle every customer, and nobody is looked for.',
	},
	...['makeTicket tag', 'findWithoutTicket tag'].map((at): Override => ({
		at,
		values: [at.startsWith('make') ? '' : 'Nora Lind'],
		why: 'A conversation without the tag becomes no ticket.',
	})),
	...['makeTicket types', 'findWithoutTicket types'].map((at): Override => ({
		at,
		values: ['*: Nora Lind'],
		why: 'It names a type that the workspace has.',
	})),
	...['findGivenUp', 'takeOverFromFin'].map((name): Override => ({
		at: `${name} states`,
		values: ['escalated', 'confirmed_resolution'],
		why: 'Fin has given the conversation up in one of these states, and in the other it has not.',
	})),
	{
		at: 'answerRequest outcome',
		values: [{ conversation_id: '4998765' }, { error: 'No', details: 'Intercom answered 404' }],
		why: 'It is what another node gave, a result or an error, and what it holds depends on that node.',
	},
	...[
		['contacts', ''],
		['share', '100%'],
		['channels', ''],
		['segments', '4998765'],
		['languages', ''],
		['hours', 'Mon-Sun 0-24'],
	].map(([name, value]): Override => ({
		at: `audience ${name}`,
		values: [value!],
		why: 'For whoever is not served, nothing is asked of Intercom.',
	})),
	{
		at: 'additionalFields approval',
		values: [
			{ verdict: 'approved', by: 'Nora Lind', answer: 'Open Settings.', customerMessageId: '4998765' },
		],
		why: 'It is what Read Approval gave, and what approves nothing is refused.',
	},
	{
		at: 'replayTurn conversation',
		values: [
			{
				...{ type: 'conversation', id: '4998765', created_at: 1773478800, state: 'closed' },
				source: {
					...{ type: 'conversation', id: '4998765', body: '<p>How do I reset my password?</p>' },
					author: { type: 'user', id: '4998765', name: 'Nora Lind', email: 'nora@example.com' },
				},
				contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: '4998765' }] },
				conversation_parts: { type: 'conversation_part.list', conversation_parts: [], total_count: 0 },
			},
		],
		why: 'It is a conversation as another node read it, which the item of these tests is not.',
	},
	{
		at: 'recordReplay turn',
		values: [
			{
				...{ conversationId: '4998765', customerMessageId: '4998765', contactId: '4998765', maySpeak: true },
				askedAt: '2026-03-14T09:00:00.000Z',
				afterwards: {
					...{ firstAnswerBy: 'person', teamAnswer: 'Open Settings.', teamSecondsToAnswer: 60 },
					...{ teamMessages: 1, teammates: 1, assignments: 0, customerMessagesAfter: 0 },
					...{ stateToday: 'closed', rating: 5, ratingRemark: 'Fast', partsMissing: false },
				},
			},
		],
		why: 'It is what Replay Turn gave, which the item of these tests is not.',
	},
	{
		at: 'findWaiting peopleAfter',
		values: [10, 99_999_999],
		why: 'Who has waited for longer is for people, and else for the AI.',
	},
	{
		at: 'calibrate additionalFields fitScore',
		values: [false],
		why: 'A score is fitted on 200 labelled decisions, and there is one item.',
	},
	...['reply', 'addNote'].flatMap((name): Override[] => [
		{
			at: `ticket ${name} additionalFields attachmentUrls`,
			values: ['', 'https://example.com/invoice.pdf'],
			why: 'Where there are files, Intercom drops the addresses, so that both are refused.',
		},
		{
			at: `ticket ${name} additionalFields attachmentInputFields`,
			values: ['data', ''],
			why: 'As above, the other way round.',
		},
	]),
	{
		at: 'dynamicContent create blocks',
		values: ['[{ "type": "paragraph", "text": "Within 30 days." }]'],
		why: 'Blocks are a list of objects.',
	},
	{ at: 'snoozeUntil', values: ['2099-03-14T09:00:00.000Z'], why: 'A snooze ends in the future.' },
	{
		at: 'contactIdentifier',
		values: ['nora@example.com'],
		why: 'One of the ways to find the contact is by its address, and what is none is refused.',
	},
	...['create additionalFields', 'update updateFields'].flatMap((place): Override[] => [
		{
			at: `dynamicContent ${place} variations row text`,
			values: ['+1-555-0100', ''],
			why: 'A variation has a text or blocks, as the content is inline or of blocks.',
		},
		{
			at: `dynamicContent ${place} variations row blocks`,
			values: ['', '[{ "type": "paragraph", "text": "Within 30 days." }]'],
			why: 'As above, the other way round.',
		},
	]),
	{ at: 'metadata row key', values: ['order_date'], why: 'What holds a date is known by its name.' },
	{
		at: 'metadata row value',
		values: ['1773478800'],
		why: 'Read as what the type says: text, number, date or money.',
	},
	{
		at: 'ticketAttributesJson',
		values: ['{ "support_tier": "1" }', '{}'],
		why: 'Only attributes that the type has are taken.',
	},
];

/** Parameters that n8n does not mark as required, and without which there is nothing to do, by their whole place. */
export const neededAllTheSame = new Map<string, string>([
	['intercomEscalation replayTurn conversation', 'The item is no conversation.'],
	['intercomEscalation recordReplay turn', 'The item is nothing that Replay Turn gave.'],
	['intercom contact update updateFields', 'An update of nothing is refused before anything is sent.'],
	[
		'intercom contact updateAttributes attributes',
		'An update of nothing is refused before anything is sent.',
	],
	['intercom customAttribute update attributes', 'An update of nothing is refused before anything is sent.'],
	[
		'intercom contact upsert email',
		'The contact is found by its external ID or its e-mail: one of them is needed.',
	],
	...['findWithoutTicket', 'makeTicket'].flatMap((name): Array<[string, string]> => [
		[`intercomEscalation ${name} tag`, 'No conversation has the tag that is there by itself.'],
		[`intercomEscalation ${name} types`, 'Without a type, nothing becomes a ticket.'],
	]),
	['intercomEscalation tellTicketState ticket', 'Without one, all are looked for whose state was not told.'],
	['intercom conversation update updateFields', 'An update of nothing is refused before anything is sent.'],
	...[
		...['audience', 'conversationAttribute', 'dataAttribute', 'dataConnector', 'ipAllowlist', 'ticketType'],
		'ticketTypeAttribute',
	].map((resource) => updateOf(`intercomWorkspace ${resource} update`)),
	...['update', 'updateException'].map((name) => updateOf(`intercomWorkspace officeHours ${name}`)),
	...[
		'article update',
		'article stageDraft',
		'internalArticle update',
		'collection update',
		'contentSnippet update',
		'dynamicContent update',
		'folder update',
	].map((name) => updateOf(`intercomKnowledge ${name}`)),
	...['newsItem update', 'externalPage update', 'contentImportSource update'].map((name) =>
		updateOf(`intercomKnowledge ${name}`),
	),
	...['publish', 'unpublish', 'delete', 'setAvailability', 'setAudience', 'updateTags'].map(
		(name): [string, string] => [
			`intercomKnowledge content ${name} contentsJson`,
			'An action without content is refused before anything is sent.',
		],
	),
	...['setAvailability', 'setAudience', 'updateTags'].map((name) =>
		updateOf(`intercomKnowledge content ${name}`),
	),
	...['company', 'ticket', 'visitor'].map((resource) => updateOf(`intercom ${resource} update`)),
	['intercom ticket search filterGroups', 'A search without a filter is refused before anything is sent.'],
	['intercom ticket search filterJson', 'A search without a filter is refused before anything is sent.'],
	[
		'intercom conversation search filterGroups',
		'A search without a filter is refused before anything is sent.',
	],
	[
		'intercom conversation search filterJson',
		'A search without a filter is refused before anything is sent.',
	],
	['intercom company search filterGroups', 'A search without a filter is refused before anything is sent.'],
	['intercom company search filterJson', 'A search without a filter is refused before anything is sent.'],
	['intercom contact search filterGroups', 'A search without a filter is refused before anything is sent.'],
	['intercom contact search filterJson', 'A search without a filter is refused before anything is sent.'],
]);

function updateOf(operation: string): [string, string] {
	return [`${operation} updateFields`, 'An update of nothing is refused before anything is sent.'];
}
