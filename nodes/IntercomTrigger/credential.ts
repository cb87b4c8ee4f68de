import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { systemClock } from '../shared/intercom/clock';
import { CREDENTIAL_TYPES } from '../shared/intercom/credentialTypes';
import { inboxUrl } from '../shared/intercom/region';
import { asText } from '../shared/reading';

/** What the trigger needs of whichever credential the node uses; secrets that it does not have are empty. */
export interface TriggerCredential {
	/** Signs what the app's webhooks send. */
	clientSecret: string;
	/** Signs what the Fin Agent API sends. */
	finSigningSecret: string;
	/** The host of Intercom's inbox. */
	inbox: string;
}

export async function readCredential(
	context: IHookFunctions | IWebhookFunctions,
): Promise<TriggerCredential> {
	const credential = await context.getCredentials<IDataObject>(typeIn(context));
	return {
		clientSecret: asText(credential.clientSecret)?.trim() ?? '',
		finSigningSecret: asText(credential.finSigningSecret)?.trim() ?? '',
		inbox: inboxUrl(credential),
	};
}

const typeIn = (context: IHookFunctions | IWebhookFunctions): string =>
	CREDENTIAL_TYPES.get(context.getNodeParameter('authentication', 'accessToken') as string) ??
	'intercomAccessTokenApi';

/** Milliseconds for which the secrets that were read are good for further events. */
const REMEMBERED_FOR = 30_000;

/**
 * The credentials of the triggers of this process, for half a minute each. To read one, n8n makes an isolate for its
 * expressions and throws it away: with n8n's defaults that is a third of what an event costs, so events that come
 * together share one reading. Whoever finds that a signature does not fit what is remembered reads it anew, so a new
 * secret works at once; an old one is good for half a minute at the most after it was changed or taken away.
 */
export class RememberedCredentials {
	private readonly known = new Map<string, { credential: TriggerCredential; readAt: number }>();
	private readonly underWay = new Map<string, Promise<TriggerCredential>>();
	/** What begins as soon as what is under way has ended. */
	private readonly next = new Map<string, Promise<TriggerCredential>>();

	constructor(private readonly now = () => systemClock.now()) {}

	/** @returns `isAnew` when nothing of it is older than this event */
	async read(context: IWebhookFunctions): Promise<{ credential: TriggerCredential; isAnew: boolean }> {
		const key = keyOf(context);
		const known = this.known.get(key);
		if (known && this.isGood(known)) return { credential: known.credential, isAnew: false };
		const underWay = this.underWay.get(key);
		if (underWay) return { credential: await underWay, isAnew: false };
		return { credential: await this.readNow(key, context), isAnew: true };
	}

	/** As it is now or later: what is under way may have been read before a change, so it is waited for and not used. */
	async readAnew(context: IWebhookFunctions): Promise<TriggerCredential> {
		const key = keyOf(context);
		const underWay = this.underWay.get(key);
		if (!underWay) return await this.readNow(key, context);
		const begin = async () => {
			await underWay.catch(() => undefined);
			this.next.delete(key);
			return await this.readNow(key, context);
		};
		const next = this.next.get(key) ?? begin();
		this.next.set(key, next);
		return await next;
	}

	private async readNow(key: string, context: IWebhookFunctions): Promise<TriggerCredential> {
		const reading = this.remember(key, context);
		this.underWay.set(key, reading);
		try {
			return await reading;
		} finally {
			if (this.underWay.get(key) === reading) this.underWay.delete(key);
		}
	}

	private async remember(key: string, context: IWebhookFunctions): Promise<TriggerCredential> {
		// From here on it may change: what n8n takes long to read is no newer for that.
		const readAt = this.now();
		const credential = await readCredential(context);
		for (const [other, known] of this.known) if (!this.isGood(known)) this.known.delete(other);
		if ((this.known.get(key)?.readAt ?? -Infinity) <= readAt) this.known.set(key, { credential, readAt });
		return credential;
	}

	private isGood({ readAt }: { readAt: number }): boolean {
		return this.now() < readAt + REMEMBERED_FOR;
	}
}

/** What tells this trigger, with the credential that it uses now, from every other in the process. */
function keyOf(context: IWebhookFunctions): string {
	const type = typeIn(context);
	const node = context.getNode();
	return [context.getWorkflow().id, node.id, type, node.credentials?.[type]?.id].join(' ');
}
