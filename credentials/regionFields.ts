import type { INodeProperties } from 'n8n-workflow';

import { REGIONS } from '../nodes/shared/intercom/region';

/** Where the workspace lives: the same two fields in both credentials. */
export const regionFields: INodeProperties[] = [
	{
		displayName: 'Region',
		name: 'region',
		type: 'options',
		options: [
			...Object.entries(REGIONS).map(([value, { name, consentUrl }]) => ({
				name,
				value,
				description: `Your workspace opens at ${new URL(consentUrl).host}`,
			})),
			{ name: 'Custom', value: 'custom', description: 'A proxy, or a stand-in for Intercom' },
		],
		default: 'us',
		description:
			'Where Intercom hosts your workspace. The address bar of your browser shows it when Intercom is open.',
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://intercom-proxy.example.com',
		description: 'The address that stands in for https://api.intercom.io',
		displayOptions: { show: { region: ['custom'] } },
	},
];
