import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { apiBaseUrl, REGIONS } from './region';
import { typeOrId } from './understanding';
import { INTERCOM_VERSION } from './version';
import { asText } from '../reading';

/** What `GET /me` tells about a token: who it acts as, and where the workspace of its app lives. */
interface Me {
	name?: string;
	app?: { name?: string; region?: string };
}

/**
 * Tests an access token with `GET /me`. Answers `OK` with the workspace's name, or `Error` with the reason in plain
 * words: no usable base URL, nobody answers, the token is refused, the workspace lives in another region.
 * Every node names it as `testedBy` of its access token credential and offers it in `methods.credentialTest`.
 */
export async function testAccessToken(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const fields = credential.data ?? {};
	let url: string;
	try {
		url = `${apiBaseUrl(fields)}/me`;
	} catch (caught) {
		const { message, description } = caught as UserError;
		return refusal(`${message}. ${description ?? ''}`);
	}

	// The only call that n8n gives to a credential's test is this older one.
	const { helpers } = this;
	try {
		const answer = (await helpers.request({
			method: 'GET',
			uri: url,
			headers: {
				Accept: 'application/json',
				Authorization: `Bearer ${asText(fields.accessToken) ?? ''}`,
				'Intercom-Version': INTERCOM_VERSION,
			},
			json: true,
			simple: false,
			resolveWithFullResponse: true,
			timeout: 15_000,
		})) as { statusCode: number; body: unknown };
		return verdict(answer.statusCode, answer.body, fields.region);
	} catch (caught) {
		return refusal(
			`No answer from ${url} (${(caught as Error).message}). Check the network, the region and the base URL.`,
		);
	}
}

function verdict(status: number, body: unknown, region: unknown): INodeCredentialTestResult {
	if (status === 401) {
		return refusal(
			'Intercom refused the access token. Copy it again from the Developer Hub (your app, Configure, Authentication): ' +
				'changing the permissions of the app replaces it. If it is the right one, check the region.',
		);
	}
	if (status === 403) {
		return refusal(
			"Intercom knows the token but does not let it read its own teammate. In the Developer Hub give the app the permission 'Read admins'.",
		);
	}
	const me = body as Me | null | undefined;
	if (status !== 200 || typeof me !== 'object' || me === null || typeOrId(me) === undefined) {
		return refusal(
			`Intercom answered with status ${status} in place of the teammate behind the token. Check the region and the base URL.`,
		);
	}
	return (
		regionMismatch(me, region) ?? { status: 'OK', message: `Connected to ${me.app?.name ?? 'Intercom'}` }
	);
}

/** A proxy or a stand-in may serve any region, so only Intercom's own hosts are compared. */
function regionMismatch({ app }: Me, chosen: unknown): INodeCredentialTestResult | undefined {
	const actual = Object.values(REGIONS).find(({ code }) => code === app?.region);
	const expected = Object.entries(REGIONS).find(([region]) => region === (chosen || 'us'))?.[1];
	if (!actual || !expected || actual === expected) return undefined;
	return refusal(
		`The token works, but the workspace${app?.name ? ` "${app.name}"` : ''} lives in the region "${actual.name}", ` +
			`and the credential says "${expected.name}". Choose "${actual.name}" as 'Region'.`,
	);
}

function refusal(message: string): INodeCredentialTestResult {
	return { status: 'Error', message: message.trim() };
}
