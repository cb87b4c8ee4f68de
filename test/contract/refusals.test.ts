import type { Recorder } from './recording';
import { startRecorder } from './recording';
import type { Walk } from './walk';
import { walkOnce } from './walk';
import { allWalks, only, waysTo } from './ways';

/**
 * Every request of every operation, refused by Intercom: what the user is told. Two items go in, so that a number
 * that is always the first one's would show.
 */

jest.setTimeout(60_000);

let recorder: Recorder;
beforeAll(async () => void (recorder = await startRecorder()));
afterAll(async () => await recorder.close());

const words = 'The company shop-17 is on another plan';
const requestId = 'ac8eqpdaoogge5f1kc7g';

/** What Intercom answers when it does not carry out a request (developers.intercom.com, "Error Objects"). */
const refusalWith = (status: 404 | 422) => ({
	status,
	body: {
		type: 'error.list',
		request_id: requestId,
		errors: [{ code: status === 404 ? 'not_found' : 'parameter_invalid', message: words }],
	},
});

/** Refusals that an operation takes as an answer, each with what it makes of it. */
const takenAsAnswers = new Map([
	[
		'intercom contact upsert: GET /contacts/find_by_external_id/{external_id} 404',
		'There is no such contact yet; it is created.',
	],
	...['contact', 'company', 'conversation'].map((record): [string, string] => [
		`intercom customAttribute update: PUT /${record === 'company' ? 'companie' : record}s/{${record}_id} 422`,
		'What was refused, and why, is what it tells.',
	]),
	[
		'intercom contact updateAttributes: PUT /contacts/{contact_id} 422',
		'What was refused, and why, is what it tells.',
	],
	[
		'intercom contact getHistory: GET /conversations/{conversation_id} 404',
		'A conversation that was deleted meanwhile is left out.',
	],
	[
		'intercom conversation getAllWithParts: GET /conversations/{conversation_id} 404',
		'A conversation that was deleted meanwhile is left out, and named.',
	],
	[
		'intercom conversation getRows: GET /conversations/{conversation_id} 404',
		'A conversation that was deleted meanwhile is told under Gone.',
	],
	[
		'intercom conversation create: GET /contacts/find_by_external_id/{external_id} 404',
		'The contact is created first, when asked to.',
	],
	[
		'intercomEscalation findWaiting: GET /conversations/{conversation_id} 404',
		'A conversation that was deleted meanwhile waits for nobody.',
	],
	[
		'intercomEscalation findGivenUp: GET /conversations/{conversation_id} 404',
		'A conversation that was deleted meanwhile was given up by nobody.',
	],
	...[404, 422].flatMap((status): Array<[string, string]> => [
		[
			`intercomEscalation findWithoutTicket: GET /conversations/{conversation_id} ${status}`,
			'A conversation that may not be read is named in a hint and left for the next look; the others are found.',
		],
		[
			`intercomEscalation takeOverFromFin: GET /teams ${status}`,
			'Which teams may be taken from is not known, so they keep what they have; the note tells.',
		],
		...['prepareTurn', 'findWaiting', 'handOff'].map((name): [string, string] => [
			`intercomEscalation ${name}: GET /contacts/{contact_id}/segments ${status}`,
			'Whom the AI serves is not known: it serves nobody, and says so.',
		]),
		...['/macros', '/content_snippets'].map((path): [string, string] => [
			`intercomEscalation prepareTurn: GET ${path} ${status}`,
			'Further knowledge is an ornament: the turn goes on, and tells that it was not read.',
		]),
	]),
	['intercomEscalation makeTicket: GET /tickets/{ticket_id} 404', 'A conversation that is no ticket yet.'],
	...['GET /admins 404', 'GET /admins 422', 'GET /admins/{admin_id} 404', 'GET /admins/{admin_id} 422'].map(
		(refusal): [string, string] => [
			`intercomEscalation handOff: ${refusal}`,
			"The AI's teammate is not known; the credential's own speaks, so that the customer reaches people.",
		],
	),
	[
		'intercomEscalation prepareHandOff: GET /contacts/find_by_external_id/{external_id} 404',
		'The contact is created first, when asked to.',
	],
	[
		'intercomEscalation prepareTurn: GET /contacts/{contact_id} 404',
		'The customer was deleted; the turn goes on without them.',
	],
	[
		'intercomEscalation prepareTurn: GET /contacts/{contact_id} 422',
		'What is known of the customer is an ornament: the turn goes on, and tells that it was not read.',
	],
]);

/** Operations to which every refusal is an answer. */
const takesEveryRefusal = new Map([
	[
		'intercomWorkspace workspace checkConnection',
		'What Intercom refuses is what it tells, a row for each request.',
	],
	...['checkFinSettings', 'checkTicketSettings'].map((id): [string, string] => [
		`intercomEscalation ${id}`,
		'What may not be read is a finding, as it is for all settings.',
	]),
	[
		'intercomEscalation checkSettings',
		'What may not be read is a finding: a row for the permission, and for each setting that could not be looked up.',
	],
]);

/** What is asked whatever the settings are; with those of the walk, an AI Teammate and no tag, its refusal changes nothing. */
const needless = new Set(
	['checkFinSettings: GET /me', 'checkTicketSettings: GET /me', 'checkTicketSettings: GET /tags'].map(
		(asked) => `intercomEscalation ${asked}`,
	),
);

/** Operations that ask Intercom about all items at once. */
const takesAllItems = new Set(['intercom conversation getRows', 'intercomEscalation readOutcomes']);

describe.each([404, 422] as const)('Refused by Intercom with %d', (status) => {
	const refusal = refusalWith(status);

	it.each(allWalks)(
		"$title stops with Intercom's words, its request id and the item's number",
		async ({ walks }) => {
			for (const { walk, operation, refuse } of await refused(walks, refusal)) {
				const { error, status: end } = await walkOnce(recorder, walk, { items: 2, refuse });
				expect({ operation, end, message: error?.message, description: error?.description }).toEqual({
					operation,
					end: 'error',
					message: expect.stringMatching(new RegExp(`${words}.*\\[item [01]\\]`)),
					description: expect.stringMatching(new RegExp(`\\b${status}\\b.*${requestId}`)),
				});
				expect(error?.context.itemIndex).toBe(Number(/\[item (\d)\]/.exec(error?.message ?? '')?.[1]));
			}
		},
	);

	it.each(allWalks)(
		'$title goes on with one paired item that says why, where the node is told to',
		async ({ walks, operation: { id } }) => {
			// What takes all items at once is refused once.
			const refusedItems = takesAllItems.has(id) ? [0] : [0, 1];
			for (const { walk, operation, refuse } of await refused(walks, refusal)) {
				const result = await walkOnce(recorder, walk, { items: 2, onError: 'continueRegularOutput', refuse });
				expect({ operation, end: result.status, items: result.items }).toEqual({
					operation,
					end: 'success',
					items: refusedItems.map((item) =>
						expect.objectContaining({
							json: {
								error: expect.stringMatching(new RegExp(`${words}.*\\[item ${item}\\]`)),
								details: expect.stringMatching(new RegExp(`\\b${status}\\b.*${requestId}`)),
							},
							pairedItem: { item },
						}),
					),
				});
			}
		},
	);
});

it.each([...takenAsAnswers].map(([refusal, why]) => ({ refusal, why })))(
	'$refusal is an answer: $why',
	async ({ refusal }) => {
		const [, id, operation = '', status] = /^(.+): (.+) (\d+)$/.exec(refusal) ?? [];
		const { walks } = allWalks.find((one) => one.operation.id === id)!;
		const walk = (await waysTo(recorder, walks)).get(operation)!;
		const result = await walkOnce(recorder, walk, {
			refuse: only(operation, refusalWith(Number(status) as 404)),
		});
		expect(result.status).toBe('success');
	},
);

it.each([...takesEveryRefusal].map(([id, why]) => ({ id, why })))(
	'$id goes on after every refusal: $why',
	async ({ id }) => {
		const { walks } = allWalks.find((one) => one.operation.id === id)!;
		for (const [operation, walk] of await waysTo(recorder, walks)) {
			const { status, items } = await walkOnce(recorder, walk, { refuse: only(operation, refusalWith(422)) });
			const telling = items.filter(({ json }) => JSON.stringify(json).includes(words));
			const isPermission = ({ json }: (typeof items)[number]) =>
				!id.endsWith('checkSettings') || JSON.stringify(json.setting).startsWith('"Permission');
			expect({ operation, status, telling: telling.filter(isPermission).length }).toEqual({
				operation,
				status: 'success',
				telling: needless.has(`${id}: ${operation}`) ? 0 : 1,
			});
		}
	},
);

/** What the walks ask Intercom for, each to be refused, without those whose refusal is an answer. */
async function refused(walks: Walk[], refusal: ReturnType<typeof refusalWith>) {
	return [...(await waysTo(recorder, walks))]
		.filter(([, walk]) => !takesEveryRefusal.has(walk.operation.id))
		.filter(
			([operation, walk]) => !takenAsAnswers.has(`${walk.operation.id}: ${operation} ${refusal.status}`),
		)
		.map(([operation, walk]) => ({ walk, operation, refuse: only(operation, refusal) }));
}
