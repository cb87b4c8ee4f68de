import type { INodeProperties } from 'n8n-workflow';

import { authentication } from '../shared/node/authentication';
import { ANY_TOPIC, permissionNotices, topicOptions } from './topics';

/** What the panel asks for, from top to bottom. */
export const properties: INodeProperties[] = [
	{
		displayName:
			"In Intercom's Developer Hub open your app, then 'Configure', then 'Webhooks'. Paste the 'Production URL' from above as the endpoint URL, add the topics chosen below, and save. " +
			'An app has one endpoint URL for all its topics and workspaces, so one workflow receives them all; ' +
			"while you test, put the 'Test URL' there, or use a second app.",
		name: 'setupNotice',
		type: 'notice',
		default: '',
	},
	{
		// Under this name n8n lists each of its choices in the node panel.
		displayName: 'Trigger On',
		name: 'topics',
		type: 'multiOptions',
		options: topicOptions,
		default: ['conversation.user.created', 'conversation.user.replied'],
		required: true,
		description:
			'The topics that start the workflow. Tick the same in the Developer Hub, where they have the names that stand below these.',
	},
	...permissionNotices,
	{
		displayName: 'Verify Signature',
		name: 'verifySignature',
		type: 'boolean',
		default: true,
		description:
			"Whether to accept only what is signed with your app's client secret, which the credential holds. Everything else is refused.",
	},
	{
		displayName:
			'Anybody who learns the address can start this workflow with made-up events. Switch this off only behind something that checks the signature itself.',
		name: 'unverifiedNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { verifySignature: [false] } },
	},
	{
		...authentication.property,
		name: 'authentication',
		noDataExpression: false,
		description: 'The kind of credential that holds the client secret of your app',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'App Codes',
				name: 'appCodes',
				type: 'string',
				default: '',
				placeholder: 'e.g. my-support-app',
				description:
					'The codes by which Intercom names your app in the messages that it writes (app_package_code), separated by commas. Only these then have the author This App; without any, everything written through the API has.',
			},
			{
				displayName: 'App Teammate IDs',
				name: 'appTeammateIds',
				type: 'string',
				default: '',
				placeholder: 'e.g. 991267459, 991267460',
				description:
					'IDs of teammates in whose name your app writes, separated by commas. What is written there has the author This App, also for apps older than API version 2.13, whose events do not say what an app wrote; what a person types there by hand is by a teammate.',
			},
			{
				displayName: 'Authors',
				name: 'authors',
				type: 'multiOptions',
				options: [
					{ name: 'Customer', value: 'customer', description: 'A contact: user, lead or visitor' },
					{ name: 'Fin', value: 'fin', description: "Intercom's AI agent" },
					{ name: 'Other Bot', value: 'bot', description: 'Operator, workflows and other bots' },
					{ name: 'Teammate', value: 'teammate', description: 'A person of your team' },
					{
						name: 'This App',
						value: 'app',
						description: 'What was written through the API, for a teammate or a bot',
					},
				],
				default: [],
				description:
					'Whose events start the workflow. Events that name no author, such as a changed contact, always do. None chosen means everybody.',
			},
			{
				displayName: 'Deliver Repeated Notifications',
				name: 'deliverRepeats',
				type: 'boolean',
				default: false,
				description:
					'Whether a notification that Intercom sends again starts the workflow again, for workflows that look up what is done already and complete the rest. What is left out otherwise was received before, not necessarily dealt with. The same notification twice within 20 seconds counts as one.',
			},
			{
				displayName: 'Except Topics',
				name: 'exceptTopics',
				type: 'multiOptions',
				options: topicOptions
					.filter(({ value }) => value !== ANY_TOPIC)
					.map(({ name, value, description }) => ({ name, value, description })),
				default: [],
				description: 'Topics that start nothing although Any Topic is chosen',
			},
			{
				displayName: 'Include Envelope',
				name: 'includeEnvelope',
				type: 'boolean',
				default: false,
				description:
					"Whether to add the notification as Intercom sent it, with its delivery attempts and times, as 'envelope'",
			},
			{
				displayName: 'Once per Message',
				name: 'oncePerMessage',
				type: 'boolean',
				default: false,
				description:
					'Whether a message that Intercom sends under several topics starts the workflow once. An assignment with words, for one, comes as an assignment and as a reply.',
			},
			{
				displayName: 'Only With Message',
				name: 'withMessageOnly',
				type: 'boolean',
				default: false,
				description:
					'Whether to leave out events in which nothing was written, such as closing without a word',
			},
			{
				displayName: 'Other Topics',
				name: 'otherTopics',
				type: 'string',
				default: '',
				placeholder: 'e.g. user.tag.created',
				description:
					'Topics that are not in the list above, as Intercom names them, separated by commas; for those that Intercom adds',
			},
			{
				displayName: 'Part Types',
				name: 'partTypes',
				type: 'string',
				default: '',
				placeholder: 'e.g. comment, source, note',
				description:
					"Kinds of conversation or ticket parts that start the workflow, by Intercom's part_type and separated by commas; the message that opens a conversation is source. Events that are about no part always do.",
			},
			{
				displayName: 'Tags',
				name: 'tags',
				type: 'string',
				default: '',
				placeholder: 'e.g. vip, 8482',
				description:
					'Names or IDs of tags, separated by commas. Only events start the workflow whose conversation, ticket or contact has one of them, or is given one.',
			},
			{
				displayName: 'Team IDs',
				name: 'teamIds',
				type: 'string',
				default: '',
				placeholder: 'e.g. 814865',
				description:
					'IDs of teams, separated by commas. Only events of conversations and tickets that are assigned to one of them start the workflow.',
			},
			{
				displayName: 'Workspace IDs',
				name: 'workspaceIds',
				type: 'string',
				default: '',
				placeholder: 'e.g. abc12def, xyz34uvw',
				description:
					'Whose events start the workflow, for an app that is installed in several workspaces: their IDs (app_id), separated by commas. Empty means all of them.',
			},
		],
	},
];
