import axios from 'axios';
import { apiBaseUrl } from '../../nodes/shared/intercom/region';
import { INTERCOM_VERSION } from '../../nodes/shared/intercom/version';
import { startSandbox, type Sandbox, type SandboxOptions } from '../sandbox';
import { freePort } from './port';

/** What the workflows talk to: Intercom and a chat model, or the sandbox in the place of both. */
export interface Services {
	kind: 'sandbox' | 'intercom';
	intercom: { accessToken: string; clientSecret: string; region: string; baseUrl?: string };
	openAi: { apiKey: string; url: string; model?: string };
	/** Ids of the teammate in whose name the AI writes, and of the team that takes over. */
	aiTeammate: string;
	team?: string;
	/** Only with the sandbox. */
	sandbox?: Sandbox;
}

/** The variables that choose the real services; all of them, or the sandbox. */
const REQUIRED = ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_CLIENT_SECRET', 'OPENAI_API_KEY'] as const;

type Environment = Record<string, string | undefined>;

/**
 * Which services the environment asks for.
 *
 * @throws Error when some of the three variables are set but not all: half a set-up is a mistake, not a sandbox
 */
export function servicesWanted(env: Environment): Services['kind'] {
	const missing = REQUIRED.filter((name) => !env[name]);
	if (missing.length === REQUIRED.length) return 'sandbox';
	if (missing.length === 0) return 'intercom';
	throw new Error(
		`To work with the real Intercom, ${missing.join(' and ')} must be set as well. To work with the sandbox, unset ` +
			`${REQUIRED.filter((name) => env[name]).join(' and ')}.`,
	);
}

/**
 * Intercom itself and the chat model of the environment. `INTERCOM_REGION` is us, eu or au; `INTERCOM_AI_TEAMMATE_ID`
 * names the teammate who speaks for the AI, otherwise it is the one the access token belongs to; `INTERCOM_TEAM_ID` the
 * team that takes over; `OPENAI_MODEL` another model than the workflow's.
 */
export async function realServices(env: Environment): Promise<Services> {
	const intercom = {
		accessToken: env.INTERCOM_ACCESS_TOKEN!,
		clientSecret: env.INTERCOM_CLIENT_SECRET!,
		region: env.INTERCOM_REGION?.toLowerCase() ?? 'us',
	};
	return {
		kind: 'intercom',
		intercom,
		openAi: {
			apiKey: env.OPENAI_API_KEY!,
			url: env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
			model: env.OPENAI_MODEL,
		},
		aiTeammate: env.INTERCOM_AI_TEAMMATE_ID ?? (await ownerOfToken(intercom)),
		team: env.INTERCOM_TEAM_ID,
	};
}

/**
 * A sandbox that takes its time as Intercom and a chat model do: search lags behind, an answer takes a moment. n8n
 * remembers which messages it has seen, from one start to the next, so their ids must be new each time.
 */
export async function sandboxServices(port: number, more: SandboxOptions = {}): Promise<Services> {
	const sandbox = await startSandbox({
		port: await freePort(port),
		searchDelay: 3_000,
		chatLatency: 700,
		skippedIds: Math.floor(Date.now() / 1000),
		seeded: true,
		...more,
	});
	const { url, accessToken, clientSecret, workspace } = sandbox;
	return {
		kind: 'sandbox',
		sandbox,
		intercom: { accessToken, clientSecret, region: 'custom', baseUrl: url },
		openAi: { apiKey: 'sandbox', url: `${url}/openai/v1` },
		aiTeammate: idOf(workspace.teammates.list(), 'Ada (AI)'),
		team: idOf(workspace.teammates.teams(), 'Support'),
	};
}

/** @throws Error in plain words when Intercom does not take the token or can't be reached */
async function ownerOfToken(intercom: Services['intercom']): Promise<string> {
	const url = `${apiBaseUrl(intercom)}/me`;
	const { status, data } = await axios
		.get<{ id: string }>(url, {
			headers: { Authorization: `Bearer ${intercom.accessToken}`, 'Intercom-Version': INTERCOM_VERSION },
			validateStatus: () => true,
		})
		.catch((error: Error) => {
			throw new Error(`Intercom can't be reached at ${url} (${error.message}). Is this machine online?`);
		});
	if (status === 200) return data.id;
	throw new Error(
		`Intercom answered GET /me with ${status}: ${JSON.stringify(data)}. Check INTERCOM_ACCESS_TOKEN, and ` +
			'INTERCOM_REGION (us, eu or au) when the workspace is not hosted in the United States.',
	);
}

const idOf = (records: Array<{ id: string; name: string }>, name: string) =>
	records.find((record) => record.name === name)!.id;
