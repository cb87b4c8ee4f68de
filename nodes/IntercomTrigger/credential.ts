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
 * Milliseconds after which nobody waits for a reading any more: as long as Intercom waits for an answer. One that never
 * ends, as from a database that is gone, would otherwise keep every event of its trigger for ever.
 */
const LONGEST_READING = 5_000;

interface Reading {
	credential: Promise<TriggerCredential>;
	begunAt: number;
	/** What begins as soon as it has ended, for those who need it newer. */
	next?: Promise<TriggerCredential>;
}

/**
 * The credentials of the triggers of this process, for half a minute each. To read one, n8n makes an isolate for its
 * expressions and throws it away: with n8n's defaults that is a third of what an event costs, so events that come
 * together share one reading. Whoever finds that a signature does not fit what is remembered reads it anew, so a new
 * secret works at once; an old one is good for half a minute at the most after it was changed or taken away.
 */
export class RememberedCredentials {
	private readonly known = new Map<string, { credential: TriggerCredential; readAt: number }>();
	private readonly readings = new Map<string, Reading>();

	constructor(private readonly now = () => systemClock.now()) {}

	/** @returns `isAnew` when nothing of it is older than this event */
	async read(context: IWebhookFunctions): Promise<{ credential: TriggerCredential; isAnew: boolean }> {
		const key = keyOf(context);
		const known = this.known.get(key);
		if (known && this.isGood(known)) return { credential: known.credential, isAnew: false };
		const underWay = this.underWay(key);
		if (underWay) return { credential: await underWay.credential, isAnew: false };
		return { credential: await this.readNow(key, context), isAnew: true };
	}

	/** As it is now or later: what is under way may have been read before a change, so it is waited for and not used. */
	async readAnew(context: IWebhookFunctions): Promise<TriggerCredential> {
		const key = keyOf(context);
		const underWay = this.underWay(key);
		if (!underWay) return await this.readNow(key, context);
		const begin = async () => await this.readNow(key, context);
		underWay.next ??= underWay.credential.then(begin, begin);
		return await underWay.next;
	}

	private underWay(key: string): Reading | undefined {
		const reading = this.readings.get(key);
		return reading && this.isWithin(LONGEST_READING, reading.begunAt) ? reading : undefined;
	}

	private async readNow(key: string, context: IWebhookFunctions): Promise<TriggerCredential> {
		const reading: Reading = { begunAt: this.now(), credential: this.remember(key, context) };
		this.readings.set(key, reading);
		try {
			return await reading.credential;
		} finally {
			if (this.readings.get(key) === reading) this.readings.delete(key);
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
		return this.isWithin(REMEMBERED_FOR, readAt);
	}

	/** Never where the clock was put back since: by it, half a minute could last for hours. */
	private isWithin(milliseconds: number, since: number): boolean {
		const past = this.now() - since;
		return past >= 0 && past < milliseconds;
	}
}

/** What tells this trigger, with the credential that it uses now, from every other in the process. */
function keyOf(context: IWebhookFunctions): string {
	const type = typeIn(context);
	const node = context.getNode();
	return [context.getWorkflow().id, node.id, type, node.credentials?.[type]?.id].join(' ');
}
