import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { caller, type Caller } from './caller';

describe('OAuth', () => {
	let sandbox: Sandbox;
	let api: Caller;
	const back = 'https://n8n.example.com/rest/oauth2-credential/callback';

	beforeEach(async () => {
		sandbox = await startSandbox();
		api = caller(sandbox, { Authorization: '' });
	});
	afterEach(() => sandbox.close());

	const consent = async () => {
		const query = new URLSearchParams({ client_id: sandbox.clientId, state: 'a state', redirect_uri: back });
		const { status, headers } = await api.get(`/oauth?${query}`);
		expect(status).toBe(302);
		return new URL(headers['location']!);
	};
	const app = () => ({ client_id: sandbox.clientId, client_secret: sandbox.clientSecret });

	it('sends the person back with a code and the state', async () => {
		const target = await consent();
		expect(target.href.startsWith(back)).toBe(true);
		expect(target.searchParams.get('state')).toBe('a state');
		expect(target.searchParams.get('code')).toMatch(/=$/);
	});

	it.each([
		['a form', (fields: Record<string, string>) => new URLSearchParams(fields)],
		['JSON', (fields: Record<string, string>) => fields],
	])('gives a token for a code, asked with %s, that opens the API and never ends', async (_how, body) => {
		const code = (await consent()).searchParams.get('code')!;
		const { status, body: given } = await api.post('/auth/eagle/token', body({ code, ...app() }));
		expect(status).toBe(200);
		expect(given).toEqual({
			token_type: 'Bearer',
			token: given.access_token,
			access_token: expect.any(String),
		});
		const opened = await caller(sandbox, { Authorization: `Bearer ${given.access_token}` }).get('/me');
		expect(opened.status).toBe(200);
	});

	it.each([
		['a code that lost its "="', (code: string) => ({ code: code.slice(0, -1) })],
		['another secret', (code: string) => ({ code, client_secret: 'guessed' })],
	])('gives none for %s', async (_what, fields) => {
		const code = (await consent()).searchParams.get('code')!;
		expect((await api.post('/auth/eagle/token', { ...app(), ...fields(code) })).status).toBe(401);
	});

	it('gives one for a code only once', async () => {
		const code = (await consent()).searchParams.get('code')!;
		await api.post('/auth/eagle/token', { code, ...app() });
		expect((await api.post('/auth/eagle/token', { code, ...app() })).status).toBe(401);
	});

	it('knows no other app', async () => {
		expect((await api.get(`/oauth?client_id=other&redirect_uri=${back}`)).status).toBe(400);
	});
});
