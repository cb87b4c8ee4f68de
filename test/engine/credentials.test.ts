import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import './engine';
import { CredentialTestContext } from 'n8n-core';

import { testAccessToken } from '../../nodes/shared/intercom/verifyToken';
import { REGIONS } from '../../nodes/shared/intercom/region';

/** What the stand-in for `GET /me` answers, and what it was asked. */
let answer: { status: number; body: unknown };
let asked: Array<{ path?: string; authorization?: string; version?: unknown }>;
let server: Server;
let baseUrl: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push({
			path: request.url,
			authorization: request.headers.authorization,
			version: request.headers['intercom-version'],
		});
		response
			.writeHead(answer.status, { 'content-type': 'application/json' })
			.end(JSON.stringify(answer.body));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => await new Promise((closed) => server.close(closed)));
beforeEach(() => {
	answer = { status: 200, body: me('US') };
	asked = [];
});

const me = (region?: string) => ({
	type: 'admin',
	id: '1',
	app: { type: 'app', id_code: 'abc', name: 'Acme', region },
});
const test = async (data: ICredentialDataDecryptedObject) =>
	await testAccessToken.call(new CredentialTestContext({} as never), {
		id: '1',
		name: 'Intercom',
		type: 'intercomAccessTokenApi',
		data,
	});

/** Intercom's own hosts can't be reached from a test: their addresses lead to the stand-in meanwhile. */
async function testInRegion(region: keyof typeof REGIONS) {
	const hosts = REGIONS[region] as { apiUrl: string };
	const { apiUrl } = hosts;
	hosts.apiUrl = baseUrl;
	try {
		return await test({ accessToken: 'token', region });
	} finally {
		hosts.apiUrl = apiUrl;
	}
}

describe('the test of an access token', () => {
	it('asks who the token is, with the version that all requests have', async () => {
		await test({ accessToken: 'a-token', region: 'custom', baseUrl: `${baseUrl}/` });
		expect(asked).toEqual([{ path: '/me', authorization: 'Bearer a-token', version: '2.16' }]);
	});

	it('names the workspace that it reached', async () => {
		expect(await test({ accessToken: 'token', region: 'custom', baseUrl })).toEqual({
			status: 'OK',
			message: 'Connected to Acme',
		});
	});

	it.each([
		[
			401,
			{ type: 'error.list', errors: [{ code: 'unauthorized' }] },
			/refused the access token.*Developer Hub.*region/,
		],
		[403, { type: 'error.list', errors: [{ code: 'forbidden' }] }, /permission 'Read admins'/],
		[500, {}, /status 500/],
		[200, 'a page of a proxy', /status 200 in place of the teammate/],
		[200, { message: 'Please sign in' }, /status 200 in place of the teammate/],
	])('says in plain words what status %i with %j means', async (status, body, message) => {
		answer = { status, body };
		expect(await test({ accessToken: 'token', region: 'custom', baseUrl })).toEqual({
			status: 'Error',
			message: expect.stringMatching(message) as string,
		});
	});

	it.each([
		['us', 'US'],
		['eu', 'EU'],
		['au', 'AU'],
		['us', undefined],
		['us', 'one of tomorrow'],
	] as const)('is content when %s is chosen and Intercom answers %s', async (chosen, actual) => {
		answer.body = me(actual);
		expect(await testInRegion(chosen)).toMatchObject({ status: 'OK' });
	});

	it.each([
		['us', 'EU', /lives in the region "Europe".*says "United States"\. Choose "Europe"/],
		['us', 'AU', /lives in the region "Australia".*says "United States"\. Choose "Australia"/],
		['eu', 'US', /lives in the region "United States".*says "Europe"\. Choose "United States"/],
		['au', 'EU', /lives in the region "Europe".*says "Australia"\. Choose "Europe"/],
	] as const)(
		'says which region to choose when %s is chosen and Intercom answers %s',
		async (chosen, actual, message) => {
			answer.body = me(actual);
			expect(await testInRegion(chosen)).toEqual({
				status: 'Error',
				message: expect.stringMatching(message) as string,
			});
		},
	);

	it.each(['US', 'EU', 'AU'])('compares no region behind a base URL of its own (%s)', async (region) => {
		answer.body = me(region);
		expect(await test({ accessToken: 'token', region: 'custom', baseUrl })).toMatchObject({ status: 'OK' });
	});

	it.each([
		[
			'a custom region without an address',
			{ region: 'custom', baseUrl: '' },
			/no usable base URL.*Open the credential/,
		],
		[
			'an address where nobody answers',
			{ region: 'custom', baseUrl: 'http://127.0.0.1:1' },
			/No answer from http:\/\/127\.0\.0\.1:1\/me.*Check the network/,
		],
	])('explains %s', async (_what, fields, message) => {
		expect(await test({ accessToken: 'token', ...fields })).toEqual({
			status: 'Error',
			message: expect.stringMatching(message) as string,
		});
		expect(asked).toEqual([]);
	});
});
