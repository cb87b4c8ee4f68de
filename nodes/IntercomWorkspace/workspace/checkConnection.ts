import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { readErrorList } from '../../shared/intercom/errorList';
import { readRateLimit, UNSAID } from '../../shared/intercom/pacing';
import type { Answer } from '../../shared/intercom/request';
import { toPath } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { Session } from '../../shared/session/session';
import type { Family } from './families';
import { FAMILIES, OTHER_THAN_TOKEN, TOKEN } from './families';

/** All the ways to say no: here each of them is what was asked for. */
const REFUSALS = [400, 401, 402, 403, 404, 405, 406, 410, 422];

type Access = 'allowed' | 'refused' | 'not in this API version' | 'not in this plan' | 'unclear';

export const checkConnection = operation({
	name: 'Check Connection',
	action: 'Check connection',
	description:
		'Find out what the credential may do: one row for each family of permissions, allowed or refused, with the permission to add in the Developer Hub. The answer to "401 Unauthorized" and to conversations that do not appear. It makes some dozens of requests, none of which changes anything.',
	fields: {},
	effect: 'read',
	run: async (_inputs, session) => {
		const me = await ask(session, TOKEN);
		if (isUnknown(me) && isUnknown(await ask(session, OTHER_THAN_TOKEN))) return [refusedToken(me)];
		const workspace = { ...workspaceIn(me), ...rateLimitIn(me) };
		const rows: IDataObject[] = [{ ...told(TOKEN, me), ...workspace }];
		for (const family of FAMILIES) rows.push({ ...(await probe(session, family)), ...workspace });
		return rows;
	},
});

const ask = async (session: Session, { request }: Family): Promise<Answer> =>
	await session.exchange({ ...request, expects: REFUSALS });

/** One family's row. What is neither yes nor no is told as it is, so that the other rows are not lost. */
async function probe(session: Session, family: Family): Promise<IDataObject> {
	return await ask(session, family).then(
		(answer) => told(family, answer),
		(error) => unclear(family, error),
	);
}

/** No answer, or Intercom in trouble. What is no error of a request (the user cancels) ends the check. */
function unclear(family: Family, error: unknown): IDataObject {
	if (!(error instanceof NodeApiError)) throw error;
	return {
		...row(family, 'unclear'),
		details: [error.message, error.description].join(' '),
	};
}

/** The verdict stands beside what it is about. */
const row = ({ name, permission, request }: Family, access: Access): IDataObject => ({
	family: name,
	access,
	permission,
	request: `${request.method} ${toPath(request.path)}`,
});

function told(family: Family, answer: Answer): IDataObject {
	const access = accessOf(family, answer);
	return {
		...row(family, access),
		...(access !== 'allowed' && { details: detailsOf(family, access, answer) }),
	};
}

function accessOf({ allowedAlsoBy = [] }: Family, answer: Answer): Access {
	if (answer.status < 300 || allowedAlsoBy.includes(answer.status)) return 'allowed';
	const codes = readErrorList(answer).errors.map(({ code }) => code);
	// A list that is not there at all is one that this version of the API does not have.
	if (codes.includes('intercom_version_invalid') || answer.status === 404) return 'not in this API version';
	if (codes.includes('api_plan_restricted')) return 'not in this plan';
	return answer.status === 401 || answer.status === 403 ? 'refused' : 'unclear';
}

function detailsOf({ permission, without }: Family, access: Access, answer: Answer): string {
	const said = `Intercom says: ${wordsOf(answer)}.`;
	if (access !== 'refused') return said;
	const step = permission
		? `Add the permission '${permission}' in the Developer Hub (your app > Configure > Authentication), then copy the new access token or reconnect.`
		: "Check the app's permissions in the Developer Hub (your app > Configure > Authentication).";
	return [step, without, said].filter(Boolean).join(' ');
}

/** A token that nobody knows is refused whatever it asks for; for a permission that lacks, other answers differ. */
const isUnknown = (answer: Answer): boolean =>
	answer.status === 401 && readErrorList(answer).errors.every(({ code }) => code !== 'token_unauthorized');

const refusedToken = (me: Answer): IDataObject => ({
	...row(TOKEN, 'refused'),
	details: `Copy the access token again from the Developer Hub (your app > Configure > Authentication), or reconnect: a change of the app's permissions replaces it. If it is the right one, choose the region of the workspace in the credential. Intercom says: ${wordsOf(me)}.`,
});

function workspaceIn(me: Answer): IDataObject {
	const { id_code, name, region, timezone } = ((me.body as IDataObject).app ?? {}) as IDataObject;
	return { workspace_id: id_code, workspace_name: name, region, timezone };
}

function rateLimitIn({ headers }: Answer): IDataObject {
	const seen = readRateLimit(headers);
	return seen === UNSAID ? {} : { rate_limit: seen.limit, rate_limit_remaining: seen.remaining };
}

function wordsOf(answer: Answer): string {
	const { errors, text } = readErrorList(answer);
	const words = errors.map(({ message, code }) => message ?? code).join('; ') || text;
	return `${answer.status}${words ? ` ${words}` : ''}`.replace(/\.$/, '');
}
