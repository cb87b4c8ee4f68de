import { createHash } from 'node:crypto';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	ILoadOptionsFunctions,
} from 'n8n-workflow';
import type { Clock } from './clock';
import { systemClock } from './clock';
import { CREDENTIAL_TYPES } from './credentialTypes';
import { Pace } from './pacing';
import { apiBaseUrl } from './region';
import { Width } from './width';
import { asText } from '../reading';

/** Where requests can be made from: a running node, or the editor filling a list. */
export type RequestContext = IExecuteFunctions | ILoadOptionsFunctions;

/** What is shared by everything in this process that uses the same token: the budget, and what never changes. */
export interface TokenState {
	pace: Pace;
	/** How many items are worth having at work. */
	width: Width;
	/** Facts that hold as long as the token does, such as whose it is; keyed by what they are. */
	memory: Map<string, Promise<unknown>>;
	/** The last of those who wait for the same thing; see `oneAtATime`. */
	queues: Map<string, Promise<unknown>>;
}

/** A way to a workspace: which credential, at which host. */
export interface Connection {
	credentialType: string;
	baseUrl: string;
	isOAuth: boolean;
	token: TokenState;
}

/**
 * Reads the node's credential once and finds what everything with the same token shares.
 * @throws UserError when the credential names no usable host.
 */
export async function connect(context: RequestContext, clock: Clock = systemClock): Promise<Connection> {
	const authentication = context.getNodeParameter('authentication', 0, 'accessToken') as string;
	const isOAuth = authentication === 'oAuth2';
	const credentialType = CREDENTIAL_TYPES.get(authentication) ?? 'intercomAccessTokenApi';
	const credential = await context.getCredentials(credentialType);
	const baseUrl = apiBaseUrl(credential);
	return { credentialType, baseUrl, isOAuth, token: stateOf(baseUrl, tokenOf(credential), clock) };
}

function tokenOf(credential: ICredentialDataDecryptedObject): string {
	const oauth = credential.oauthTokenData as IDataObject | undefined;
	return asText(credential.accessToken) ?? asText(oauth?.access_token) ?? '';
}

/** Enough for every workspace one n8n serves; the token unused longest makes room. */
const MOST_TOKENS = 500;
const tokens = new Map<string, TokenState>();

/** Intercom counts per app and workspace, which is what a token stands for; only its hash is kept. */
function stateOf(baseUrl: string, token: string, clock: Clock): TokenState {
	const key = createHash('sha256').update(`${baseUrl} ${token}`).digest('base64');
	const state = tokens.get(key) ?? newState(clock);
	tokens.delete(key);
	tokens.set(key, state);
	const [oldest] = tokens.keys();
	if (tokens.size > MOST_TOKENS && oldest) tokens.delete(oldest);
	return state;
}

function newState(clock: Clock): TokenState {
	const pace: Pace = new Pace(clock, () => width.ofAllJobs);
	const width = new Width(clock, () => pace.rate);
	return { pace, width, memory: new Map(), queues: new Map() };
}
