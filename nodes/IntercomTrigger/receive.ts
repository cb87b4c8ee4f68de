import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import type { AuthorKind } from './author';
import { clientSecret } from './clientSecret';
import { SeenNotifications } from './duplicates';
import type { IntercomEvent } from './event';
import { toEvent } from './event';
import { reasonToIgnore } from './filters';
import { asRecord } from '../shared/reading';
import type { SignatureRefusal } from './signature';
import { SIGNATURE_HEADER, verifySignature } from './signature';

/** What to answer Intercom, and the event that starts the workflow, if one does. */
export interface Reception {
	status: number;
	body: IDataObject;
	event?: IntercomEvent & { envelope?: IDataObject };
}

/** One memory for all triggers of this process. */
const seenNotifications = new SeenNotifications();

/**
 * Decides about one delivery: signature, then shape, then filters, then duplicates. Nothing here waits for the
 * workflow, and nothing that is not signed reaches the parser. Answers 200 to whatever Intercom need not send again.
 */
export async function receive(context: IWebhookFunctions, seen = seenNotifications): Promise<Reception> {
	const rawBody = await readBody(context);
	if (context.getNodeParameter('verifySignature', true)) {
		const refusal = await refusalOf(context, rawBody);
		if (refusal) return refusal;
	}

	const notification = parse(rawBody);
	if (!notification) {
		return { status: 400, body: { message: 'This is no notification of Intercom: it has no topic' } };
	}

	const options = context.getNodeParameter('options', {}) as IDataObject;
	const event = toEvent(notification, {
		appCodes: listOf(options.appCodes),
		teammateIds: listOf(options.appTeammateIds),
	});
	const reason = reasonToIgnore(event, {
		topics: context.getNodeParameter('topics', []) as string[],
		workspaceIds: listOf(options.workspaceIds),
		authors: (options.authors ?? []) as AuthorKind[],
	});
	if (reason) return ignored(reason);
	if (isDuplicate(context, event, seen)) return ignored('duplicate');

	const envelope = options.includeEnvelope ? { envelope: notification } : {};
	return { status: 200, body: { received: true }, event: { ...event, ...envelope } };
}

async function readBody(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject();
	if (!request.rawBody) await request.readRawBody();
	// Without a body n8n sets none.
	return request.rawBody ?? Buffer.alloc(0);
}

async function refusalOf(context: IWebhookFunctions, rawBody: Buffer): Promise<Reception | undefined> {
	const secret = await clientSecret(context);
	if (secret === '') {
		context.logger.warn(
			'Intercom Trigger refused an event: its credential has no client secret to verify it with',
		);
		return { status: 401, body: { message: 'The credential of this trigger has no client secret' } };
	}
	const verdict = verifySignature(rawBody, context.getHeaderData()[SIGNATURE_HEADER], secret);
	return verdict.signed ? undefined : { status: 401, body: { message: REFUSALS[verdict.refusal] } };
}

const REFUSALS: Record<SignatureRefusal, string> = {
	unsigned: 'The header X-Hub-Signature is missing',
	unreadable: 'The header X-Hub-Signature is not sha1= and 40 hexadecimal digits',
	different: "The header X-Hub-Signature was not made with this app's client secret",
};

/** Read from the bytes that were verified, whatever content type they came with. */
function parse(rawBody: Buffer): IDataObject | null {
	try {
		const notification = asRecord(JSON.parse(rawBody.toString('utf8')));
		return typeof notification?.topic === 'string' ? notification : null;
	} catch {
		return null;
	}
}

/** While somebody listens in the editor, sending the same notification again is what they want to try. */
function isDuplicate(context: IWebhookFunctions, event: IntercomEvent, seen: SeenNotifications): boolean {
	if (context.getMode() === 'manual') return false;
	const node = `${context.getWorkflow().id ?? ''} ${context.getNode().id}`;
	return !seen.isNew(node, event.notificationId, context.getWorkflowStaticData('node'));
}

function ignored(reason: string): Reception {
	return { status: 200, body: { received: true, ignored: reason } };
}

function listOf(value: unknown): string[] {
	return String(value ?? '')
		.split(',')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
