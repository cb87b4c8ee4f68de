import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { endpoint } from '../../../nodes/shared/intercom/request';
import type { HeldConversation } from '../../../nodes/IntercomEscalation/heldConversation';
import { withConversation } from '../../../nodes/IntercomEscalation/heldConversation';
import { ItemSession } from '../../../nodes/shared/session/session';

/** A session whose process has a queue for each key, and which counts what is sent. */
function startSession() {
	const sent: unknown[] = [];
	const client = {
		connection: { token: { queues: new Map(), memory: new Map() } },
		exchange: async (request: unknown) => ({ body: { sent: sent.push(request) } }),
	};
	return { session: new ItemSession({} as never, client as never, new Map(), 0), sent };
}

/** A promise that somebody else ends. */
function pending() {
	let end = () => {};
	const ended = new Promise<void>((resolve) => (end = resolve));
	return { ended, end };
}

const request = endpoint('GET /conversations/{conversation_id}', { path: { conversation_id: '1' } });

describe('A conversation is held', () => {
	it('by one at a time: who comes second begins when the first has ended', async () => {
		const { session } = startSession();
		const first = pending();
		const steps: string[] = [];
		const working = withConversation(session, '1', async () => {
			steps.push('first begins');
			await first.ended;
			steps.push('first ends');
		});
		const waiting = withConversation(session, '1', async () => void steps.push('second begins'));
		await new Promise(setImmediate);
		expect(steps).toEqual(['first begins']);
		first.end();
		await Promise.all([working, waiting]);
		expect(steps).toEqual(['first begins', 'first ends', 'second begins']);
	});

	it('without keeping anybody from another conversation', async () => {
		const { session } = startSession();
		const first = pending();
		const working = withConversation(session, '1', async () => await first.ended);
		await expect(withConversation(session, '2', async ({ id }) => id)).resolves.toBe('2');
		first.end();
		await working;
	});

	it('no longer once its work has failed', async () => {
		const { session } = startSession();
		const failing = withConversation(session, '1', async () => await Promise.reject(new Error('refused')));
		const next = withConversation(session, '1', async () => 'next');
		await expect(failing).rejects.toThrow('refused');
		await expect(next).resolves.toBe('next');
	});

	it('only while the work lasts: whoever keeps it writes no more', async () => {
		const { session, sent } = startSession();
		const kept = await withConversation(session, '1', async (held) => {
			await held.send(request);
			return held;
		});
		await expect(kept.send(request)).rejects.toThrow('after the work in it has ended');
		await expect(kept.sendOnce(request, () => true)).rejects.toThrow('after the work in it has ended');
		expect(sent).toHaveLength(1);
	});

	it('by nobody who has not waited for it: nothing else is of its type', () => {
		// @ts-expect-error A conversation made by hand is not held.
		const forged: HeldConversation = { id: '1', read: {}, send: {}, sendOnce: {}, context: {}, release: {} };
		expect(forged.id).toBe('1');
	});
});

describe('What is sent once and has an answer that', () => {
	const failed = (httpCode: string | null) =>
		new NodeApiError({} as INode, {}, { message: 'No answer to trust', ...(httpCode && { httpCode }) });

	/** Sends something once in a conversation that shows it afterwards; what became of it, and how often was looked. */
	async function sendOnce(error: Error) {
		const { session } = startSession();
		let looks = 0;
		jest.spyOn(session, 'send').mockImplementation(async ({ effect }) => {
			if (effect === 'once') throw error;
			return await Promise.resolve({ shown: ++looks });
		});
		const outcome = await withConversation(
			session,
			'1',
			async (held) => await held.sendOnce(request, () => true).catch((reason: Error) => reason.message),
		);
		return { outcome, looks };
	}

	it.each([
		['was not understood', '200'],
		['does not tell whether it was carried out', '502'],
		['never came', null],
	])('%s (%s) is looked for in the conversation', async (_case, httpCode) => {
		expect(await sendOnce(failed(httpCode))).toEqual({ outcome: { shown: 1 }, looks: 1 });
	});

	it('refuses it is told at once', async () => {
		expect(await sendOnce(failed('422'))).toEqual({ outcome: 'No answer to trust', looks: 0 });
	});
});
