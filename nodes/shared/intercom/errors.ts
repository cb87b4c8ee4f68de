import type { IDataObject, INode, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { readRetryAfter } from './attempt';
import type { IntercomError } from './errorList';
import { isPendingExport, readErrorList, wordsOf } from './errorList';
import { untilReset } from './pacing';
import type { Answer, Effect, IntercomRequest } from './request';
import { toPath } from './request';
import { isCertificateCode } from './networkCodes';
import { permissionFor } from './permissions';

/**
 * The one place where Intercom's refusals become n8n errors. n8n's own wrapping looks for `message` in places where
 * Intercom's `error.list` has none, so Intercom's words would be lost.
 */

/** Whom an error concerns: the node, and the item where there is one. */
export interface ErrorSubject {
	node: INode;
	itemIndex?: number;
	/** Decides whether a refused token must be replaced or the account connected anew. */
	isOAuth: boolean;
	/** Whether the user could choose "Create or Update" instead of what refused to create. */
	hasUpsert?: boolean;
	/** Absent where that does not matter. */
	tried?: Tried;
}

/** How often a request was sent, and how many milliseconds from its first failure to its last. */
export interface Tried {
	tries: number;
	lasting: number;
}

/**
 * An answer that refuses the request → n8n's error with Intercom's own words as message, and status, code, request
 * id and the next step as description.
 */
export function refusedByIntercom(
	request: IntercomRequest,
	answer: Answer,
	subject: ErrorSubject,
): NodeApiError {
	const { errors, requestId, text } = readErrorList(answer);
	const words = errors.map(wordsOf).join('; ') || text || `Intercom answered with status ${answer.status}`;
	const codes = errors.flatMap(({ code }) => code || []).join(', ');
	const id = requestId ?? answer.headers['x-request-id'];
	return new NodeApiError(subject.node, toJson({ type: 'error.list', errors, request_id: id ?? null }), {
		message: words + itemSuffix(subject),
		description: [
			nextStep({ request, answer, errors, subject }),
			`Intercom answered ${answer.status}${codes && ` (${codes})`} to ${nameOf(request)}` +
				`${id ? `, request id ${id}` : ''}${effortOf(subject)}.`,
		].join(' '),
		httpCode: String(answer.status),
		itemIndex: subject.itemIndex,
	});
}

/**
 * No answer arrived. Says whether Intercom may have carried the request out, because then running the workflow
 * again could do it twice.
 * @param request with the effect that it has
 * @param mayBeDone whether this try, or one before it, may have reached Intercom
 */
export function unanswered(
	request: IntercomRequest,
	networkCode = 'no answer',
	mayBeDone: boolean,
	subject: ErrorSubject,
): NodeApiError {
	return new NodeApiError(subject.node, toJson({ network: networkCode }), {
		// n8n replaces a message that contains a network code by a sentence of its own, hence the code comes last.
		message: `Intercom could not be reached${itemSuffix(subject)}`,
		description: `${whatBecameOf(request, networkCode, mayBeDone)} (${networkCode})`,
		itemIndex: subject.itemIndex,
	});
}

function whatBecameOf(request: IntercomRequest, networkCode: string, mayBeDone: boolean): string {
	const what = nameOf(request);
	if (isCertificateCode(networkCode)) {
		return `${what} was not sent: n8n does not trust the certificate of the host. Check the region or the base URL of the credential; behind a proxy that opens encrypted traffic, give n8n the certificate of the proxy (NODE_EXTRA_CA_CERTS).`;
	}
	if (!mayBeDone || request.effect === 'read') {
		return `${what} did not reach Intercom after several tries. Check the network, proxy and region of the credential, then run it again: nothing was changed.`;
	}
	return `The connection broke after ${what} was sent, so Intercom may have carried it out. ${
		request.effect === 'repeatable'
			? 'Running this item again does no harm.'
			: 'It was not sent again, to avoid doing it twice: look in Intercom before you run this item again.'
	}`;
}

/**
 * An answer that says that all went well and is not what was asked for: a web page, JSON that was cut off, nothing.
 * @param request with the effect that it has
 * @param found.wrong what it has in place of that, see understanding.ts
 */
export function notUnderstood(
	request: IntercomRequest,
	{ status, headers }: Answer,
	{ wrong, host, subject }: { wrong: string; host: string; subject: ErrorSubject },
): NodeApiError {
	const type = headers['content-type'] ?? 'no content type';
	return new NodeApiError(subject.node, toJson({ status, content_type: type }), {
		message: `Intercom's answer could not be understood${itemSuffix(subject)}`,
		description: [
			`${host} answered ${status} to ${nameOf(request)}, but with ${wrong} (${type}).`,
			'Perhaps it was not Intercom who answered: check the proxy between n8n and Intercom, and the region or the base URL of the credential.',
			AFTER_UNCLEAR[request.effect ?? 'read'],
		]
			.filter(Boolean)
			.join(' '),
		httpCode: String(status),
		itemIndex: subject.itemIndex,
	});
}

const AFTER_UNCLEAR: Record<Effect, string> = {
	read: '',
	repeatable: 'Intercom may have carried it out all the same. Running this item again does no harm.',
	once: 'Intercom may have carried it out all the same. It was not sent again, to avoid doing it twice: look in Intercom before you run this item again.',
};

/** Nothing where it was sent once. */
const effortOf = ({ tried }: ErrorSubject): string =>
	tried && tried.tries > 1
		? `, the last of ${tried.tries} tries in ${Math.max(1, Math.round(tried.lasting / 1_000))} s`
		: '';

/** `GET /contacts/123` */
const nameOf = ({ method, path }: IntercomRequest) => `${method} ${toPath(path)}`;

/** Whether the error says that no answer arrived. */
export const isUnanswered = (error: unknown): boolean =>
	error instanceof NodeApiError && error.httpCode === null;

/** ` [item 3]`, as n8n's guidelines ask, or nothing where no item is concerned. */
export function itemSuffix({ itemIndex }: { itemIndex?: number }): string {
	return itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
}

/** What is known when a request was refused. */
interface Refused {
	request: IntercomRequest;
	answer: Answer;
	errors: IntercomError[];
	subject: ErrorSubject;
}

/** What the user can do about it; the first rule that fits. */
function nextStep(refused: Refused): string {
	const { request, answer, errors } = refused;
	const ofCode = errors.map(({ code }) => AFTER_CODE.get(code)).find((found) => found !== undefined);
	if (ofCode) return ofCode(answer);
	if (errors.some(isPendingExport)) {
		return 'Intercom is still preparing another export: wait until it is done, or cancel it by its job identifier.';
	}
	if (answer.status >= 500) {
		return request.effect === 'read'
			? 'Intercom had trouble with it (status.intercom.com): run it again later.'
			: 'Intercom had trouble with it (status.intercom.com): if it wrote something, look in Intercom before you run it again.';
	}
	return AFTER_STATUS.get(answer.status)?.(refused) ?? 'Check the values of this item.';
}

const AFTER_CODE = new Map<string, (answer: Answer) => string>([
	[
		'intercom_version_invalid',
		() =>
			'This request does not exist in the chosen API version: clear "Intercom API Version" in the options.',
	],
	['api_plan_restricted', () => "The workspace's Intercom plan does not include this."],
	[
		'scroll_exists',
		() =>
			'Somebody is reading all companies right now, and a workspace has room for one at a time: run it again when they are done. What was stopped half-way keeps others out for one minute.',
	],
	[
		'contact_merged',
		({ headers }) => {
			const canonical = /<([^>]+)>/.exec(headers.link ?? '')?.[1];
			return `This contact was merged into another one${canonical ? `: use ${canonical}` : ''}.`;
		},
	],
]);

const checkValues = () => 'Check the values of this item against what Intercom says.';

const AFTER_STATUS = new Map<number, (refused: Refused) => string>([
	[400, checkValues],
	[
		401,
		({ request, errors, subject }) =>
			errors.some(({ code }) => code === 'token_unauthorized')
				? `${lackOf(request)}: add it in the Developer Hub (your app > Configure > Authentication), then renew the token or reconnect.`
				: subject.isOAuth
					? 'Reconnect the credential: Intercom no longer accepts its token (Intercom tokens do not expire, so the app was probably uninstalled or its permissions were changed).'
					: 'Check the access token of the credential (Developer Hub > your app > Configure > Authentication), and that its region is that of the workspace.',
	],
	[
		403,
		({ request }) =>
			`${lackOf(request)}, unless Intercom names another reason: add it in the Developer Hub (your app > Configure > Authentication), then renew the token or reconnect.`,
	],
	[
		404,
		({ request, errors }) =>
			request.path.every(isWord)
				? 'Something that this item names does not exist: check the IDs among its values, and that the credential belongs to the workspace that holds them.'
				: `Check the ID, and that the credential belongs to the workspace that holds it.${goneOf(request, errors)}`,
	],
	[409, conflictStep],
	[422, checkValues],
	[
		429,
		({ answer }) =>
			`Intercom asks to wait${secondsNamed(answer)}: run it again later, or lower "Items in Parallel" in the options.`,
	],
]);

/** Which permission is missing, as far as it can be told from what was asked. */
function lackOf(request: IntercomRequest): string {
	const permission = permissionFor(request);
	return permission
		? `The app lacks a permission ("${permission}") for this`
		: 'The app lacks a permission for this';
}

/** ` 12 seconds`: as Intercom says, or until its window ends by its own clock; nothing where neither is told. */
function secondsNamed({ headers }: Answer): string {
	const milliseconds = readRetryAfter(headers) ?? untilReset(headers);
	return milliseconds === undefined ? '' : ` ${Math.max(1, Math.ceil(milliseconds / 1000))} seconds`;
}

/**
 * Names what is not there, where the request is about one thing alone: with others in its path, each may be missing, and
 * `company_not_found` says of a contact that it is there.
 */
function goneOf({ path }: IntercomRequest, errors: readonly IntercomError[]): string {
	const thing = GONE_BY_NAME[String(path[0])];
	const isAlone = path.slice(2).every(isWord) && !isWord(path[1] ?? '');
	const named = errors.flatMap(({ code }) => /^(\w+)_not_found$/.exec(code)?.[1] ?? []);
	const isOther = named.some((name) => !['resource', thing, thing === 'contact' && 'user'].includes(name));
	return thing && isAlone && !isOther ? ` There is no ${thing} ${path[1]} in this one, or not any more.` : '';
}

const GONE_BY_NAME: Partial<Record<string, string>> = {
	contacts: 'contact',
	conversations: 'conversation',
	tickets: 'ticket',
};

/** `contacts`, `find_by_external_id`: no identifier looks like that. */
const isWord = (segment: string | number) => /^[a-z_]+$/.test(String(segment));

function conflictStep({ request, subject }: Refused): string {
	if (request.effect === 'read')
		return 'What is asked for is in a state in which Intercom cannot tell it: try again later.';
	if (request.method === 'DELETE') {
		return 'It is in use, or in a state in which it cannot go: look in Intercom what still needs it.';
	}
	if (request.method !== 'POST') {
		return 'Another one has these details already, or its state does not allow the change: change the details, or look at both in Intercom.';
	}
	return `Something with these details exists already: ${subject.hasUpsert ? 'use "Create or Update", or change' : 'change'} the details.`;
}

/** NodeApiError wants plain JSON; it must not get the request, whose headers hold the token. */
const toJson = (content: object) => content as unknown as JsonObject & IDataObject;
