import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { RememberedCredentials } from '../../../nodes/IntercomTrigger/credential';
import { SeenNotifications } from '../../../nodes/IntercomTrigger/duplicates';
import { receive } from '../../../nodes/IntercomTrigger/receive';
import { signPayload } from '../../../nodes/IntercomTrigger/signature';

/** A trigger's credential that can be changed, and what it is asked for. */
function triggerWith(secret: string) {
	const trigger = {
		...{ secret, reads: 0, credentialId: '1', now: 0, warnings: [] as string[] },
		/** What n8n waits for after it has read a credential, before it gives it. */
		held: Promise.resolve(),
	};
	const remembered = new RememberedCredentials(() => trigger.now);
	let sent = 0;

	/** @param signedWith null for what is not signed at all */
	const deliver = async (signedWith: string | null): Promise<number> => {
		const body = JSON.stringify({ topic: 'contact.deleted', id: `notif_${sent++}`, data: { item: {} } });
		const parameters: IDataObject = { topics: ['*'], options: {} };
		const context = {
			getNodeParameter: (name: string, otherwise: unknown) => parameters[name] ?? otherwise,
			getCredentials: async () => {
				trigger.reads++;
				const read = { clientSecret: trigger.secret, region: 'us' };
				await trigger.held;
				return read;
			},
			getNode: () => ({ id: 'n', credentials: { intercomAccessTokenApi: { id: trigger.credentialId } } }),
			getWorkflow: () => ({ id: 'w' }),
			getMode: () => 'webhook',
			getWorkflowStaticData: () => ({}),
			getRequestObject: () => ({ rawBody: Buffer.from(body) }),
			getHeaderData: () => (signedWith === null ? {} : { 'x-hub-signature': signPayload(body, signedWith) }),
			logger: { warn: (line: string) => trigger.warnings.push(line) },
		} as unknown as IWebhookFunctions;
		return (await receive(context, new SeenNotifications(), remembered)).status;
	};
	return { trigger, deliver };
}

const HALF_A_MINUTE = 30_000;
const LONGEST_READING = 5_000;

/** Lets all promises that can settle now do so. */
const everythingDue = async () => await new Promise<void>((resolve) => setImmediate(resolve));

function held() {
	let resolve!: () => void;
	const promise = new Promise<void>((released) => (resolve = released));
	return { promise, resolve };
}

describe("The trigger's credential", () => {
	it('is read once for the events of half a minute', async () => {
		const { trigger, deliver } = triggerWith('old');
		expect([await deliver('old'), await deliver('old')]).toEqual([200, 200]);
		trigger.now = HALF_A_MINUTE - 1;
		expect(await deliver('old')).toBe(200);
		expect(trigger.reads).toBe(1);
		trigger.now = HALF_A_MINUTE;
		expect(await deliver('old')).toBe(200);
		expect(trigger.reads).toBe(2);
	});

	it('with a new secret works at once, and nothing is told of the old one', async () => {
		const { trigger, deliver } = triggerWith('old');
		await deliver('old');
		trigger.secret = 'new';
		expect([await deliver('new'), await deliver('old')]).toEqual([200, 401]);
		expect(trigger.warnings).toHaveLength(1);
	});

	it('with an old secret opens the door no longer because the clock was put back', async () => {
		const { trigger, deliver } = triggerWith('old');
		trigger.now = 2 * HALF_A_MINUTE;
		await deliver('old');
		Object.assign(trigger, { secret: 'new', now: HALF_A_MINUTE });
		expect(await deliver('old')).toBe(401);
		expect([await deliver('new'), await deliver('new')]).toEqual([200, 200]);
		expect(trigger.reads).toBe(2);
	});

	it('with an old secret opens the door for half a minute at the most', async () => {
		const { trigger, deliver } = triggerWith('old');
		await deliver('old');
		trigger.secret = 'new';
		trigger.now = HALF_A_MINUTE - 1;
		expect(await deliver('old')).toBe(200);
		trigger.now = HALF_A_MINUTE;
		expect(await deliver('old')).toBe(401);
	});

	it('is asked anew for every event that is signed wrongly, and refuses each', async () => {
		const { trigger, deliver } = triggerWith('old');
		await deliver('old');
		expect([await deliver('forged'), await deliver('forged')]).toEqual([401, 401]);
		expect(trigger.reads).toBe(3);
		expect(await deliver('old')).toBe(200);
	});

	it('is not asked for what is not signed at all, once it is known', async () => {
		const { trigger, deliver } = triggerWith('old');
		await deliver('old');
		expect([await deliver(null), await deliver(null)]).toEqual([401, 401]);
		expect(trigger.reads).toBe(1);
	});

	it('that n8n took long to read is old from when it was asked for', async () => {
		const { trigger, deliver } = triggerWith('old');
		const { promise, resolve } = held();
		trigger.held = promise;
		const first = deliver('old');
		while (trigger.reads === 0) await Promise.resolve();
		trigger.secret = 'new';
		trigger.now = 20_000;
		resolve();
		expect(await first).toBe(200);
		trigger.now = HALF_A_MINUTE - 1;
		expect(await deliver('old')).toBe(200);
		trigger.now = HALF_A_MINUTE;
		expect(await deliver('old')).toBe(401);
	});

	it('that is changed while n8n reads it works with the event after which it was read once more', async () => {
		const { trigger, deliver } = triggerWith('old');
		const { promise, resolve } = held();
		trigger.held = promise;
		const first = deliver('old');
		while (trigger.reads === 0) await Promise.resolve();
		Object.assign(trigger, { secret: 'new', now: 1, held: Promise.resolve() });
		const second = deliver('new');
		resolve();
		expect([await first, await second, await deliver('old')]).toEqual([200, 200, 401]);
	});

	it('is read once for all events that come at once', async () => {
		const { trigger, deliver } = triggerWith('old');
		const statuses = await Promise.all(Array.from({ length: 50 }, async () => await deliver('old')));
		expect(statuses).toEqual(Array(50).fill(200));
		expect(trigger.reads).toBe(1);
	});

	it('is read twice at the most for all events that are signed wrongly at once', async () => {
		const { trigger, deliver } = triggerWith('old');
		await deliver('old');
		trigger.reads = 0;
		const statuses = await Promise.all(Array.from({ length: 50 }, async () => await deliver('forged')));
		expect(statuses).toEqual(Array(50).fill(401));
		expect(trigger.reads).toBe(2);
	});

	it('that cannot be read fails the events that waited for it, and is read again for the next', async () => {
		const { trigger, deliver } = triggerWith('old');
		trigger.held = Promise.reject(new Error('The database is gone'));
		const outcomes = await Promise.allSettled([deliver('old'), deliver('old')]);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(trigger.reads).toBe(1);
		trigger.held = Promise.resolve();
		expect(await deliver('old')).toBe(200);
	});

	it.each([
		['is known no longer', HALF_A_MINUTE, 'old'],
		['is to be read anew', 1, 'new'],
	])(
		'whose reading never ends, while it %s, is read again for what comes later',
		async (_case, later, secret) => {
			const { trigger, deliver } = triggerWith('old');
			await deliver('old');
			Object.assign(trigger, { now: later, held: held().promise });
			// Of these nothing comes: one reads, and two wait for a reading that would begin after.
			for (const signedWith of [secret, 'forged', 'forged']) void deliver(signedWith);
			await everythingDue();
			Object.assign(trigger, { secret: 'new', held: Promise.resolve() });
			trigger.now += LONGEST_READING;
			expect(await Promise.all([deliver('new'), deliver('forged'), deliver('new')])).toEqual([200, 401, 200]);
		},
	);

	it('is another one when the node is given another one', async () => {
		const { trigger, deliver } = triggerWith('old');
		await deliver('old');
		Object.assign(trigger, { credentialId: '2', secret: 'of another app' });
		expect([await deliver('old'), await deliver('of another app')]).toEqual([401, 200]);
	});
});
