import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { toBoolean } from '../shared/form/choice';
import { readList } from '../shared/form/text';
import { systemClock } from '../shared/intercom/clock';
import { asRecord } from '../shared/reading';
import type { AuthorKind } from './author';
import type { TriggerCredential } from './credential';
import { RememberedCredentials } from './credential';
import { SeenNotifications } from './duplicates';
import type { IntercomEvent } from './event';
import { toEvent } from './event';
import type { Filters } from './filters';
import { reasonToIgnore, reasonToIgnoreTopic } from './filters';
import { toFinEvent } from './finEvent';
import type { SignatureRefusal, SignatureScheme } from './signature';
import { APP_SIGNATURE, FIN_SIGNATURE, verifySignature } from './signature';

/** What to answer Intercom, and the event that starts the workflow, if one does. */
export interface Reception {
	status: number;
	body: IDataObject;
	event?: IntercomEvent & { envelope?: IDataObject };
}

/** One memory each for all triggers of this process. */
const seenNotifications = new SeenNotifications();
const rememberedCredentials = new RememberedCredentials();

/**
 * Decides about one delivery: signature, then shape, then filters, then duplicates. Nothing here waits for the
 * workflow, and nothing that is not signed reaches the parser. Answers 200 to whatever Intercom need not send again.
 */
export async function receive(
	context: IWebhookFunctions,
	seen = seenNotifications,
	remembered = rememberedCredentials,
): Promise<Reception> {
	const rawBody = await readBody(context);
	const { credential, refusal } = verifies(context)
		? await verify(context, rawBody, remembered)
		: { credential: undefined, refusal: undefined };
	if (refusal) return refusal;

	const notification = parse(rawBody);
	if (!notification) {
		return { status: 400, body: { message: 'This is no notification of Intercom: it has no topic' } };
	}

	const options = context.getNodeParameter('options', {}) as IDataObject;
	const filters = filtersOf(context, options);
	const topic = (notification.topic ?? notification.event_name) as string;
	// Before anything is read of what nobody wants: an app has one address for all its topics.
	const unwanted = reasonToIgnoreTopic(topic, filters);
	if (unwanted === 'topic') tellOfTopic(context, topic);
	if (unwanted) return ignored(unwanted);

	const own = { appCodes: readList(options.appCodes), teammateIds: readList(options.appTeammateIds) };
	const event =
		typeof notification.topic === 'string'
			? toEvent(notification, own, credential?.inbox)
			: toFinEvent(notification);
	const reason = reasonToIgnore(event, filters);
	if (reason) return ignored(reason);
	if (isDuplicate(context, event, seen, options)) return ignored('duplicate');

	const envelope = toBoolean(options.includeEnvelope) ? { envelope: notification } : {};
	return { status: 200, body: { received: true }, event: { ...event, ...envelope } };
}

/** Whether only what is signed is let in. Nothing that an expression gives opens the door but what plainly says so. */
export const verifies = (context: Pick<IWebhookFunctions, 'getNodeParameter'>): boolean =>
	toBoolean(context.getNodeParameter('verifySignature', true)) !== false;

const filtersOf = (context: IWebhookFunctions, options: IDataObject): Filters => ({
	topics: [...readList(context.getNodeParameter('topics', [])), ...readList(options.otherTopics)],
	exceptTopics: readList(options.exceptTopics),
	workspaceIds: readList(options.workspaceIds),
	authors: readList(options.authors) as AuthorKind[],
	withMessageOnly: toBoolean(options.withMessageOnly) === true,
	partTypes: readList(options.partTypes).map((type) => type.toLowerCase()),
	tags: readList(options.tags),
	teamIds: readList(options.teamIds),
});

async function readBody(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject();
	if (!request.rawBody) await request.readRawBody();
	// Without a body n8n sets none.
	return request.rawBody ?? Buffer.alloc(0);
}

/** The credential whose secret signed the body; else why it is refused, by a credential that was read for this event. */
async function verify(
	context: IWebhookFunctions,
	rawBody: Buffer,
	remembered: RememberedCredentials,
): Promise<{ credential: TriggerCredential; refusal?: Reception }> {
	const { credential, isAnew } = await remembered.read(context);
	// Told only once it is sure: the log is no place for a secret that was changed a moment ago.
	const refused = refusing(context, rawBody, credential);
	// No secret makes a signature of what is none, so whoever knocks at any door costs no credential.
	if (!refused || isAnew || !refused.maybeChanged) return { credential, refusal: refused?.refuse() };
	const anew = await remembered.readAnew(context);
	return { credential: anew, refusal: refusing(context, rawBody, anew)?.refuse() };
}

interface Refused {
	/** Whether a secret that was changed since could make it acceptable. */
	maybeChanged: boolean;
	/** Tells n8n's log, and gives the answer. */
	refuse: () => Reception;
}

/** What the Fin Agent API sends has a signature of its own, made with another secret. */
function refusing(
	context: IWebhookFunctions,
	rawBody: Buffer,
	{ clientSecret, finSigningSecret }: TriggerCredential,
): Refused | undefined {
	const headers = context.getHeaderData() as IDataObject;
	const isFromFin =
		headerOf(headers, FIN_SIGNATURE) !== undefined && headerOf(headers, APP_SIGNATURE) === undefined;
	const [scheme, secret] = isFromFin ? [FIN_SIGNATURE, finSigningSecret] : [APP_SIGNATURE, clientSecret];
	if (secret === '') {
		const name = isFromFin ? 'signing secret of the Fin Agent API' : 'client secret';
		const refuse = () => {
			context.logger.warn(
				`Intercom Trigger refused an event: its credential has no ${name} to verify it with`,
			);
			return { status: 401, body: { message: `The credential of this trigger has no ${name}` } };
		};
		return { maybeChanged: true, refuse };
	}
	const verdict = verifySignature(rawBody, headerOf(headers, scheme), secret, scheme);
	if (verdict.signed) return undefined;
	const reason = `The header ${scheme.header} ${REFUSALS[verdict.refusal](scheme)}`;
	const refuse = () => {
		tellOnce(context, reason, `Intercom Trigger refused an event. ${reason}.`);
		return { status: 401, body: { message: reason } };
	};
	return { maybeChanged: verdict.refusal === 'different', refuse };
}

const headerOf = (headers: IDataObject, { header }: SignatureScheme): unknown =>
	headers[header.toLowerCase()];

const REFUSALS: Record<SignatureRefusal, (scheme: SignatureScheme) => string> = {
	unsigned: () => 'is missing',
	unreadable: ({ algorithm, digits }) => `is not ${algorithm}= and ${digits} hexadecimal digits`,
	different: ({ secret }) => `was not made with ${secret}`,
};

/** Read from the bytes that were verified, whatever content type they came with. */
function parse(rawBody: Buffer): IDataObject | null {
	try {
		const notification = asRecord(JSON.parse(rawBody.toString('utf8')));
		const name = notification?.topic ?? notification?.event_name;
		return typeof name === 'string' ? notification : null;
	} catch {
		return null;
	}
}

/** What was told of, so that what comes again and again does not fill the log. */
const told = new SeenNotifications(200);

function tellOnce(context: IWebhookFunctions, matter: string, words: string): void {
	if (told.isNew(nodeOf(context), matter, {})) context.logger.warn(words);
}

/** A topic that is ticked in the Developer Hub and chosen nowhere looks like a trigger that does not work. */
const tellOfTopic = (context: IWebhookFunctions, topic: string) =>
	tellOnce(
		context,
		topic,
		`Intercom sent the topic "${topic}", which is not chosen in "${context.getNode().name}", so it starts nothing. ` +
			'Choose it there, or untick it in the Developer Hub.',
	);

/** While somebody listens in the editor, sending the same notification again is what they want to try. */
function isDuplicate(
	context: IWebhookFunctions,
	event: IntercomEvent,
	seen: SeenNotifications,
	{ deliverRepeats, oncePerMessage }: IDataObject,
): boolean {
	if (context.getMode() === 'manual') return false;
	const node = nodeOf(context);
	const now = systemClock.now();
	const stored = context.getWorkflowStaticData('node');
	const isNew =
		toBoolean(deliverRepeats) === true
			? seen.isNewLately(node, event.notificationId, now)
			: seen.isNew(node, event.notificationId, stored);
	if (!isNew) return true;
	// What is tagged or redacted was written before, and is another event.
	const isWritten = event.message !== null && !event.topic.startsWith('conversation_part.');
	const messageId = toBoolean(oncePerMessage) === true && isWritten ? event.message!.id : null;
	// Intercom numbers messages anew in each workspace, and those that open a conversation apart from all others.
	const kind = event.message?.type === 'source' ? 'opening' : 'message';
	const key = messageId && `${event.workspaceId} ${kind} ${messageId}`;
	const isNewMessage = seen.isNew(node, key, stored);
	seen.store(node, stored, now);
	return !isNewMessage;
}

const nodeOf = (context: IWebhookFunctions): string =>
	`${context.getWorkflow().id ?? ''} ${context.getNode().id}`;

function ignored(reason: string): Reception {
	return { status: 200, body: { received: true, ignored: reason } };
}
