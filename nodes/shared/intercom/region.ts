import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { asText } from '../reading';

/** Where Intercom hosts a workspace, or `custom`: a proxy or a stand-in with an address of its own. */
export type Region = keyof typeof REGIONS | 'custom';

/**
 * Intercom's hosts of each region, and the code by which `GET /me` names it (`app.region`).
 * The code of a sign-in is exchanged at one address for all regions; regional ones are not documented.
 * @see https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
 */
export const REGIONS = {
	us: {
		code: 'US',
		name: 'United States',
		apiUrl: 'https://api.intercom.io',
		consentUrl: 'https://app.intercom.com/oauth',
		exchangeUrl: 'https://api.intercom.io/auth/eagle/token',
	},
	eu: {
		code: 'EU',
		name: 'Europe',
		apiUrl: 'https://api.eu.intercom.io',
		consentUrl: 'https://app.eu.intercom.com/oauth',
		exchangeUrl: 'https://api.intercom.io/auth/eagle/token',
	},
	au: {
		code: 'AU',
		name: 'Australia',
		apiUrl: 'https://api.au.intercom.io',
		consentUrl: 'https://app.au.intercom.com/oauth',
		exchangeUrl: 'https://api.intercom.io/auth/eagle/token',
	},
} as const;

/** The paths that stand behind a custom base URL, in place of Intercom's own hosts. */
const CUSTOM_PATHS = { apiUrl: '', consentUrl: '/oauth', exchangeUrl: '/auth/eagle/token' } as const;

/**
 * The address that API paths are appended to, without a trailing slash: `https://api.eu.intercom.io`.
 * A credential without a region is one of the United States, n8n's default for the field.
 * @throws UserError when the region is `custom` and the credential has no usable base URL, or the region is unknown.
 */
export function apiBaseUrl(credentials: IDataObject): string {
	const region = credentials.region || 'us';
	if (isHosted(region)) return REGIONS[region].apiUrl;
	if (region !== 'custom') {
		throw new UserError(
			`The credential names the region "${region as string}", which Intercom does not have`,
			{
				description: 'Open the credential and choose one of the regions in its list.',
			},
		);
	}

	const baseUrl = (asText(credentials.baseUrl) ?? '').trim().replace(/\/+$/, '');
	if (!/^https?:\/\/[^/]/.test(baseUrl)) {
		throw new UserError('The credential has the region Custom but no usable base URL', {
			description:
				"Open the credential and fill in 'Base URL' with an address that starts with https://, or choose the region " +
				'your Intercom workspace is hosted in.',
		});
	}
	return baseUrl;
}

/** Where the workspace's people work, without a trailing slash; behind a custom base URL it is that of the United States. */
export function inboxUrl({ region }: IDataObject): string {
	return new URL(REGIONS[isHosted(region) ? region : 'us'].consentUrl).origin;
}

/**
 * n8n's expression for one of the addresses, for the places of a credential that take text instead of code.
 * @param fields The object the expression reads the credential's fields from: `$credentials` or `$self`.
 */
export function regionExpression(
	address: keyof typeof CUSTOM_PATHS,
	fields: '$credentials' | '$self',
): string {
	const hosted = Object.fromEntries(
		Object.entries(REGIONS).map(([region, hosts]) => [region, hosts[address]]),
	);
	const custom = `(${fields}["baseUrl"] || "").trim().replace(/\\/+$/, "") + "${CUSTOM_PATHS[address]}"`;
	return `={{ (${JSON.stringify(hosted)})[${fields}["region"] || "us"] || ${custom} }}`;
}

function isHosted(region: unknown): region is keyof typeof REGIONS {
	return typeof region === 'string' && Object.hasOwn(REGIONS, region);
}
