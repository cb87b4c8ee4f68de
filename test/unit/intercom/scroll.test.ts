import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import type { IntercomRequest } from '../../../nodes/shared/intercom/request';
import { scroll } from '../../../nodes/shared/intercom/scroll';

const request: IntercomRequest = { method: 'GET', path: ['companies', 'scroll'] };

/** What Intercom answers to a call: the ids of a page, a status, or nothing at all. */
type Given = number[] | 400 | 404 | 500 | 503 | 'no answer';

/** Reads a scroll against given answers: what came out, and each call with how long it had been waited before. */
async function read(given: Given[]) {
	const calls: string[] = [];
	const out: unknown[] = [];
	let waited = 0;
	const send = async ({ query, expects = [] }: IntercomRequest) => {
		const answer = given[calls.length] ?? [];
		calls.push([query?.scroll_param ?? 'begin', ...(waited ? [`after ${waited} ms`] : [])].join(' '));
		waited = 0;
		if (answer === 'no answer') throw refusal();
		if (typeof answer === 'number' && !expects.includes(answer)) throw refusal(answer);
		if (typeof answer === 'number') return { status: answer, headers: {}, body: {} };
		const body = { data: answer.map((id) => ({ id })), scroll_param: `s${calls.length}` };
		return { status: 200, headers: {}, body };
	};
	const wait = async (milliseconds: number) => void (waited += milliseconds);
	const reading = (async () => {
		for await (const page of scroll({ send, wait }, request, ({ data }) => data as Array<{ id: number }>)) {
			out.push(...page.map(({ id }) => id));
		}
	})();
	const end = await reading.then(
		() => 'end',
		(error: NodeApiError) => error.message,
	);
	return { out, calls, end };
}

const refusal = (status?: number) =>
	new NodeApiError(
		{ name: 'Node' } as INode,
		{},
		{ message: `Refused ${status}`, httpCode: status?.toString() },
	);

describe('A scroll', () => {
	it.each<[string, Given[], number[], string[]]>([
		['ends with an empty page', [[1, 2], [3], []], [1, 2, 3], ['begin', 's1', 's2']],
		['ends at once where there is nothing', [[]], [], ['begin']],
		['ends when it repeats itself', [[1], [2], [1], [2]], [1, 2], ['begin', 's1', 's2']],
		[
			'begins anew after a 500, and gives nothing twice',
			[[1, 2], 500, [2, 1], [3], []],
			[1, 2, 3],
			['begin', 's1', 'begin', 's3', 's4'],
		],
		[
			'begins anew after an answer that got lost',
			[[1], 'no answer', [1], [2], []],
			[1, 2],
			['begin', 's1', 'begin', 's3', 's4'],
		],
		[
			'begins anew after one that was left alone for too long',
			[[1], 404, [1, 2], []],
			[1, 2],
			['begin', 's1', 'begin', 's3'],
		],
		[
			'waits a minute before it begins anew where the broken one is still open',
			[[1], 503, 400, [1, 2], []],
			[1, 2],
			['begin', 's1', 'begin', 'begin after 62000 ms', 's4'],
		],
	])('%s', async (_case, given, out, calls) => {
		expect(await read(given)).toEqual({ out, calls, end: 'end' });
	});

	it.each<[string, Given[], number]>([
		['somebody else has one open', [400], 400],
		['the one that broke stays open', [[1], 500, 400, 400], 400],
		['it breaks again and again', [[1], 500, [1], 500, [1], 500, [1], 500], 500],
	])('tells in words of Intercom that %s', async (_case, given, status) => {
		const { end, calls } = await read(given);
		expect({ end, calls: calls.length }).toEqual({ end: `Refused ${status}`, calls: given.length });
	});
});
