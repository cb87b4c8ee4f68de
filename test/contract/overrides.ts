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
	{ at: 'options apiVersion', values: ['2.16'], why: 'The requests are held against the facts of this version.' },
	{ at: 'filter value', type: 'string', values: ['7'], why: 'Some fields are numbers, some are texts; this is both.' },
	{
		at: 'filterJson',
		values: [
			'{ "field": "created_at", "operator": ">", "value": 1773478800 }',
			'{ "operator": "AND", "value": [{ "field": "created_at", "operator": ">", "value": 1773478800 }] }',
		],
		why: 'The default is a frame without a filter, which is refused before anything is sent.',
	},
	{ at: 'snoozeUntil', values: ['2099-03-14T09:00:00.000Z'], why: 'A snooze ends in the future.' },
];

/** Parameters that n8n does not mark as required, and without which there is nothing to do, by their whole place. */
export const neededAllTheSame = new Map<string, string>([
	['intercom contact update updateFields', 'An update of nothing is refused before anything is sent.'],
	['intercom contact updateAttributes attributes', 'An update of nothing is refused before anything is sent.'],
	['intercom contact upsert email', 'The contact is found by its external ID or its e-mail: one of them is needed.'],
	['intercom conversation update updateFields', 'An update of nothing is refused before anything is sent.'],
	...[
		...['audience', 'conversationAttribute', 'dataAttribute', 'dataConnector', 'ipAllowlist', 'ticketType'],
		'ticketTypeAttribute',
	].map((resource) => updateOf(`${resource} update`)),
	...['update', 'updateException'].map((name) => updateOf(`officeHours ${name}`)),
	['intercom conversation search filterGroups', 'A search without a filter is refused before anything is sent.'],
	['intercom conversation search filterJson', 'A search without a filter is refused before anything is sent.'],
	['intercom contact search filterGroups', 'A search without a filter is refused before anything is sent.'],
	['intercom contact search filterJson', 'A search without a filter is refused before anything is sent.'],
]);

function updateOf(operation: string): [string, string] {
	return [`intercomWorkspace ${operation} updateFields`, 'An update of nothing is refused before anything is sent.'];
}
