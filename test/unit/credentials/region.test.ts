import { Workflow } from 'n8n-workflow';

import { IntercomWorkspaceOAuth2Api } from '../../../credentials/IntercomWorkspaceOAuth2Api.credentials';
import { apiBaseUrl, regionExpression } from '../../../nodes/shared/intercom/region';

describe('the base URL of the API', () => {
	it.each([
		[{ region: 'us' }, 'https://api.intercom.io'],
		[{ region: 'eu' }, 'https://api.eu.intercom.io'],
		[{ region: 'au' }, 'https://api.au.intercom.io'],
		[{}, 'https://api.intercom.io'],
		[{ region: 'eu', baseUrl: 'https://left-over.example.com' }, 'https://api.eu.intercom.io'],
		[{ region: 'custom', baseUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
		[
			{ region: 'custom', baseUrl: ' https://proxy.example.com/intercom// ' },
			'https://proxy.example.com/intercom',
		],
	])('of %j is %s', (credentials, url) => {
		expect(apiBaseUrl(credentials)).toBe(url);
	});

	it.each([
		[{ region: 'custom' }, /no usable base URL/],
		[{ region: 'custom', baseUrl: ' ' }, /no usable base URL/],
		[{ region: 'custom', baseUrl: 'proxy.example.com' }, /no usable base URL/],
		[{ region: 'custom', baseUrl: 'https://' }, /no usable base URL/],
		[{ region: 'mars' }, /"mars"/],
		[{ region: 'toString' }, /"toString"/],
	])('of %j is refused in plain words, with what to do', (credentials, message) => {
		expect(() => apiBaseUrl(credentials)).toThrow(message);
		expect(() => apiBaseUrl(credentials)).toThrow(
			expect.objectContaining({
				description: expect.stringContaining('Open the credential') as string,
			}) as Error,
		);
	});
});

describe("n8n's expressions for a region's addresses", () => {
	const node = {
		id: '1',
		name: 'Node',
		type: 'test',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
	};
	const nodeType = () => ({ description: { properties: [] } });
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: { getByName: nodeType, getByNameAndVersion: nodeType, getKnownTypes: () => ({}) } as never,
	});
	const resolve = (expression: string, fields: object) =>
		workflow.expression.getParameterValue(
			expression,
			null,
			0,
			0,
			'Node',
			[],
			'internal',
			{ $credentials: fields },
			undefined,
			false,
			fields,
		);

	const custom = { region: 'custom', baseUrl: ' https://proxy.example.com/ ' };
	it.each([
		[
			{ region: 'us' },
			'https://api.intercom.io',
			'https://app.intercom.com/oauth',
			'https://api.intercom.io/auth/eagle/token',
		],
		[
			{ region: 'eu' },
			'https://api.eu.intercom.io',
			'https://app.eu.intercom.com/oauth',
			'https://api.intercom.io/auth/eagle/token',
		],
		[
			{ region: 'au' },
			'https://api.au.intercom.io',
			'https://app.au.intercom.com/oauth',
			'https://api.intercom.io/auth/eagle/token',
		],
		[
			custom,
			'https://proxy.example.com',
			'https://proxy.example.com/oauth',
			'https://proxy.example.com/auth/eagle/token',
		],
	])('are for %j: %s, %s and %s', (fields, api, consent, exchange) => {
		expect(resolve(regionExpression('apiUrl', '$credentials'), fields)).toBe(api);
		const { properties } = new IntercomWorkspaceOAuth2Api();
		const address = (name: string) =>
			resolve(properties.find((property) => property.name === name)?.default as string, fields);
		expect([address('authUrl'), address('accessTokenUrl')]).toEqual([consent, exchange]);
	});
});
