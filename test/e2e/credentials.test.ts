import { ownersClient, running } from './running';

/** The button Retry in a credential's window: n8n tests what is typed there, saved or not. */

jest.setTimeout(60_000);

const typed = (values: object) => {
	const { accessToken, clientSecret, url } = running().sandbox;
	return { accessToken, clientSecret, region: 'custom', baseUrl: url, ...values };
};

async function test(data: object) {
	const n8n = await ownersClient();
	const saved = (await n8n.credentials()).find(({ type }) => type === 'intercomAccessTokenApi')!;
	return await n8n.testCredential(saved, data);
}

describe('the access token credential', () => {
	it('is fine with the right token', async () => {
		expect(await test(typed({}))).toMatchObject({ status: 'OK' });
	});

	it.each([
		['a wrong token', { accessToken: 'not-a-token' }, /token/i],
		['an address where nobody answers', { baseUrl: 'http://127.0.0.1:9' }, /reach|connect|ECONNREFUSED/i],
	])('says what is the matter with %s', async (_case, values, words) => {
		const { status, message } = await test(typed(values));
		expect(status).toBe('Error');
		expect(message).toMatch(words);
	});
});
