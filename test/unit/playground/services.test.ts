import { realServices, servicesWanted } from '../../../dev/playground/services';

const all = {
	INTERCOM_ACCESS_TOKEN: 'token',
	INTERCOM_CLIENT_SECRET: 'secret',
	OPENAI_API_KEY: 'key',
	INTERCOM_AI_TEAMMATE_ID: '42',
};

describe('the services that npm start works with', () => {
	it('are the sandbox when nothing is said', () => {
		expect(servicesWanted({ PATH: '/usr/bin' })).toBe('sandbox');
	});

	it('are the real ones when all three variables are set', () => {
		expect(servicesWanted(all)).toBe('intercom');
	});

	it.each([
		[
			{ OPENAI_API_KEY: 'key' },
			'INTERCOM_ACCESS_TOKEN and INTERCOM_CLIENT_SECRET must be set as well',
			'unset OPENAI_API_KEY',
		],
		[
			{ ...all, INTERCOM_CLIENT_SECRET: '' },
			'INTERCOM_CLIENT_SECRET must be set as well',
			'unset INTERCOM_ACCESS_TOKEN and OPENAI_API_KEY',
		],
	])('are not guessed from half a set-up: %o', (env, missing, instead) => {
		expect(() => servicesWanted(env)).toThrow(missing);
		expect(() => servicesWanted(env)).toThrow(instead);
	});

	it('take region, model and people from the environment', async () => {
		const more = {
			INTERCOM_REGION: 'EU',
			OPENAI_BASE_URL: 'https://models.example.com/v1',
			OPENAI_MODEL: 'm',
			INTERCOM_TEAM_ID: '7',
		};
		expect(await realServices({ ...all, ...more })).toEqual({
			kind: 'intercom',
			intercom: { accessToken: 'token', clientSecret: 'secret', region: 'eu' },
			openAi: { apiKey: 'key', url: 'https://models.example.com/v1', model: 'm' },
			aiTeammate: '42',
			team: '7',
		});
	});
});
