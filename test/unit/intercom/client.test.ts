import type { ClientOptions } from '../../../nodes/shared/intercom/client';
import { IntercomClient } from '../../../nodes/shared/intercom/client';
import type { RequestContext } from '../../../nodes/shared/intercom/connection';
import type { IntercomRequest } from '../../../nodes/shared/intercom/request';
import { VirtualClock } from '../../virtual-clock';

/** What one try comes to: an answer, or a code with which the connection ends. */
type Try = { status: number; headers?: Record<string, string>; body?: unknown } | string;

/** A clock that is put back by an hour while somebody sleeps for the third time. */
class ClockPutBack extends VirtualClock {
	private sleeps = 0;

	override now(): number {
		return super.now() - (this.sleeps > 2 ? 3_600_000 : 0);
	}

	override async sleep(milliseconds: number): Promise<void> {
		this.sleeps++;
		await super.sleep(milliseconds);
	}
}

let tokens = 0;

/** Sends one request for item 3 to a host that meets its tries like this. */
async function exchange(
	request: IntercomRequest,
	tries: Try[],
	options: ClientOptions = {},
	clock = new VirtualClock(),
) {
	let sent = 0;
	const accessToken = `token-${tokens++}`;
	const context = {
		getNode: () => ({
			name: 'Intercom',
			type: 'intercom',
			typeVersion: 1,
			parameters: {},
			id: '1',
			position: [0, 0],
		}),
		getNodeParameter: () => 'accessToken',
		getCredentials: async () => ({ accessToken, region: 'us' }),
		helpers: {
			httpRequestWithAuthentication: async () => {
				const met = tries[sent++];
				if (met === undefined) throw new Error('Sent more often than expected');
				if (typeof met === 'string') throw Object.assign(new Error('the connection'), { code: met });
				return {
					statusCode: met.status,
					headers: met.headers ?? {},
					body: 'body' in met ? met.body : met.status < 300 ? { type: 'list' } : '',
				};
			},
		},
	} as unknown as RequestContext;
	const client = await IntercomClient.open(context, { clock, random: () => 0.5, ...options });
	const outcome = await clock.until(
		client.exchange(request, 3).then(
			({ status, body }) => ({ status, body, told: '' }),
			(error: Error & { description?: string }) => ({ told: `${error.message} ${error.description}` }),
		),
	);
	return { ...outcome, sent };
}

const room = {
	'x-ratelimit-limit': '1666',
	'x-ratelimit-remaining': '900',
	'x-ratelimit-reset': '1773478810',
};
const read: IntercomRequest = { method: 'GET', path: ['tags'] };
const reply: IntercomRequest = { method: 'POST', path: ['conversations', '1', 'reply'] };
const remove: IntercomRequest = { method: 'DELETE', path: ['tags', '1'], effect: 'repeatable' };
const refusal = (code: string, message: string) => ({ type: 'error.list', errors: [{ code, message }] });

describe('A 429 while the window of the app has room', () => {
	it('is waited for: the limit of the workspace is not in the headers', async () => {
		const tooMany = {
			status: 429,
			headers: room,
			body: refusal('rate_limit_exceeded', 'Exceeded rate limit'),
		};
		expect(await exchange(reply, [tooMany, { status: 200 }])).toMatchObject({ status: 200, sent: 2 });
	});

	it.each([
		['rate_limit_exceeded', 'Exceeded rate limit of 1 pending message data export jobs'],
		['scroll_exists', 'scroll already exists for this workspace'],
	])('is told at once when it names another limit (%s, %s)', async (code, message) => {
		const { told, sent } = await exchange(read, [
			{ status: 429, headers: room, body: refusal(code, message) },
		]);
		expect(told).toContain(message);
		expect(sent).toBe(1);
	});
});

describe('A 429 because the window of the app is used up', () => {
	const usedUp = {
		status: 429,
		headers: { ...room, 'x-ratelimit-remaining': '0' },
		body: refusal('rate_limit_exceeded', 'Exceeded rate limit'),
	};
	const times = <Each>(count: number, met: Each): Each[] => Array<Each>(count).fill(met);

	it.each<[string, Try[]]>([
		['a gateway stumbles', [...times(6, usedUp), { status: 502 }, { status: 502 }, { status: 200 }]],
		['the connection breaks', [...times(6, usedUp), 'ECONNRESET', 'ECONNRESET', { status: 200 }]],
		[
			'and in between a gateway stumbles',
			[...times(3, usedUp), { status: 502 }, ...times(3, usedUp), { status: 200 }],
		],
	])('takes none of the tries that are for trouble: after it %s', async (_case, tries) => {
		expect(await exchange(read, tries)).toMatchObject({ status: 200, sent: tries.length });
	});

	it('has its own turn at once after trouble, for the pacing waits for the window', async () => {
		const tries: Try[] = ['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED', usedUp, { status: 200 }];
		expect(await exchange(reply, tries)).toMatchObject({ status: 200, sent: 5 });
	});

	it('that does not end is told with how often and how long it was tried', async () => {
		const { told, sent } = await exchange(reply, times(1_000, usedUp));
		expect(sent).toBeLessThan(40);
		expect(told).toMatch(
			/Intercom asks to wait.* Intercom answered 429 \(rate_limit_exceeded\) to POST \/conversations\/1\/reply, the last of \d+ tries in 1[0-2]\d s\.$/,
		);
	});

	it('that does not end ends after two minutes all the same when the clock is put back meanwhile', async () => {
		const { told, sent } = await exchange(reply, times(1_000, usedUp), {}, new ClockPutBack());
		expect(told).toContain('Exceeded rate limit');
		expect(sent).toBeLessThan(40);
	});

	it('is told with nothing of tries where there was one', async () => {
		const { told } = await exchange(read, [{ status: 404, body: refusal('not_found', 'Tag not found') }]);
		expect(told).toMatch(/to GET \/tags\.$/);
	});
});

describe('A DELETE that is sent again', () => {
	const gone = (status: number) => ({ status, body: refusal('not_found', 'Tag not found') });

	it.each([404, 410])('takes %i for done when an earlier try may have arrived', async (status) => {
		expect(await exchange(remove, ['ECONNRESET', gone(status)])).toMatchObject({
			body: {},
			told: '',
			sent: 2,
		});
	});

	it.each<[string, Try[]]>([
		['was sent once', [gone(404)]],
		['had not arrived before', ['ECONNREFUSED', gone(404)]],
	])('tells of a 404 when it %s', async (_case, tries) => {
		expect((await exchange(remove, tries)).told).toContain('Tag not found');
	});
});

describe('What breaks before there is an answer is told with its item and what to do', () => {
	it.each([
		'DEPTH_ZERO_SELF_SIGNED_CERT',
		'SELF_SIGNED_CERT_IN_CHAIN',
		'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
		'UNABLE_TO_GET_ISSUER_CERT',
		'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
		'CERT_HAS_EXPIRED',
		'ERR_TLS_CERT_ALTNAME_INVALID',
	])('the certificate (%s): nothing was sent', async (code) => {
		const { told, sent } = await exchange(reply, [code]);
		expect(told).toMatch(
			/^Intercom could not be reached \[item 3\] .* was not sent: .*certificate.*base URL.*proxy/,
		);
		expect(sent).toBe(1);
	});

	it.each<[string, string, Try[]]>([
		[
			'a first try of four may have arrived',
			'may have carried it out. Running this item again does no harm',
			['ECONNRESET', 'ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED'],
		],
		[
			'none of four tries has arrived',
			'nothing was changed',
			['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED'],
		],
	])('a write that is sent again: %s', async (_case, told, tries) => {
		expect(await exchange(remove, tries)).toMatchObject({ told: expect.stringContaining(told), sent: 4 });
	});

	it('an answer that is no HTTP: the request may have arrived', async () => {
		const { told, sent } = await exchange(reply, ['HPE_INVALID_CONSTANT']);
		expect(told).toMatch(
			/^Intercom could not be reached \[item 3\] .*may have carried it out.*HPE_INVALID_CONSTANT/,
		);
		expect(sent).toBe(1);
	});
});

it.each([
	['words', ['Upstream is busy'], 'Upstream is busy [item 3]'],
	['nothing', [null], 'Intercom answered with status 400 [item 3]'],
	['an object without a code', [{ message: 'Upstream is busy' }], 'Upstream is busy [item 3]'],
	['an empty object', [{}], 'Intercom answered with status 400 [item 3]'],
])('An answer that lists %s is told', async (_case, errors, told) => {
	expect((await exchange(read, [{ status: 400, body: { errors } }])).told).toContain(told);
});

describe('What to do next fits what was asked for', () => {
	const create: IntercomRequest = { method: 'POST', path: ['contacts'] };
	const change: IntercomRequest = { method: 'PUT', path: ['contacts', '6123abc'] };
	it.each<[string, number, IntercomRequest, ClientOptions, RegExp]>([
		['where one could update instead', 409, create, { hasUpsert: true }, /"Create or Update"/],
		['where one could not', 409, create, {}, /exists already: change the details/],
		['of a change', 409, change, { hasUpsert: true }, /Another one has these details/],
		[
			'of a question',
			409,
			{ ...create, path: ['contacts', 'search'], effect: 'read' },
			{},
			/try again later/,
		],
		['of a deletion', 409, { ...change, method: 'DELETE' }, {}, /in use/],
		['of what is named by an ID', 404, change, {}, /Check the ID,/],
		['of what names others among its values', 404, create, {}, /check the IDs among its values/],
		['of what may need a permission', 403, change, {}, /permission.*unless Intercom names another reason/],
	])('%s (%i)', async (_case, status, request, options, step) => {
		const { told } = await exchange(request, [{ status, body: refusal('some_code', 'No') }], options);
		expect(told).toMatch(step);
		if (!options.hasUpsert || request !== create) expect(told).not.toContain('Create or Update');
	});
});

it.each([
	['contact_not_found', true],
	['user_not_found', true],
	['not_found', true],
	['company_not_found', false],
	['tag_not_found', false],
	['admin_not_found', false],
])('%s says of the contact in the path that it is not there: %s', async (code, isGone) => {
	const attach: IntercomRequest = { method: 'POST', path: ['contacts', '6123abc', 'companies'] };
	const { told } = await exchange(attach, [{ status: 404, body: refusal(code, 'Not Found') }]);
	expect(told.includes('There is no contact 6123abc')).toBe(isGone);
});

describe('An answer that says that all went well, and is none', () => {
	const list: IntercomRequest = { ...read, reliesOn: (body) => (body as { data?: unknown }).data };
	const file: IntercomRequest = { ...read, answer: 'bytes' };
	const page = '<!DOCTYPE html><html><body>Please sign in</body></html>';
	const html = { 'content-type': 'text/html; charset=utf-8' };

	it.each<[string, IntercomRequest, unknown, string]>([
		['a web page', read, page, 'a web page in place of JSON'],
		['cut JSON', read, '{"type":"list","da', 'text that is not JSON, or not all of it, in place of JSON'],
		['nothing', read, '', 'nothing in it'],
		['null', read, null, 'nothing in it'],
		['a number', read, 200, 'JSON that lacks'],
		['an object of somebody else', read, { message: 'ok' }, 'JSON that lacks'],
		['a list without its records', list, { type: 'list' }, 'JSON that lacks'],
		['a page where there is nothing to read', { ...read, answer: 'nothing' }, page, 'a web page'],
		['an empty file', file, Buffer.from(''), 'nothing in it'],
		['a page as a file', file, Buffer.from(page), 'another kind of content'],
	])('is refused: %s', async (_case, request, body, wrong) => {
		const { told, sent } = await exchange(request, [{ status: 200, headers: html, body }]);
		expect(told).toContain(
			`Intercom's answer could not be understood [item 3] api.intercom.io answered 200 to GET /tags, but with ${wrong}`,
		);
		expect(told).toMatch(/\(text\/html; charset=utf-8\)\. .*check the proxy.*region or the base URL/);
		expect(sent).toBe(1);
	});

	it.each<[string, IntercomRequest, string]>([
		['once', reply, 'was not sent again, to avoid doing it twice: look in Intercom'],
		['more often', remove, 'Running this item again does no harm'],
	])('may have been carried out all the same, be it something to send %s', async (_case, request, step) => {
		const { told, sent } = await exchange(request, [{ status: 200, headers: html, body: page }]);
		expect(told).toContain('Intercom may have carried it out all the same');
		expect(told).toContain(step);
		expect(sent).toBe(1);
	});

	it.each<[string, IntercomRequest, number, unknown]>([
		['nothing where Intercom describes nothing', { ...reply, answer: 'nothing' }, 202, ''],
		['nothing with the status that says so', remove, 204, ''],
		['a list without records', list, 200, { type: 'list', data: [] }],
		['a file', file, 200, Buffer.from('a,b')],
	])('is not %s', async (_case, request, status, body) => {
		expect(await exchange(request, [{ status, body }])).toMatchObject({ told: '', status });
	});
});
