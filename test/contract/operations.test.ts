import { checkRequest, fromText, operations as documented } from '../../intercom-description/facts';
import { describedChoices, describedFields, isAmong, sentChoices, sentFields } from './coverage';
import type { RecordedRequest, Recorder } from './recording';
import { startRecorder } from './recording';
import type { OperationFacts } from '../../intercom-description/table';
import { unreachable } from './unreachable';
import type { Walk, Walked } from './walk';
import { fullWalks, shortWalks, walkOnce } from './walk';

jest.setTimeout(60_000);

let recorder: Recorder;
beforeAll(async () => void (recorder = await startRecorder()));
afterAll(async () => await recorder.close());

/** What was walked once need not be walked again by the test that looks at all of it. */
const walked = new Map<Walk, Promise<Walked>>();

async function walk(one: Walk): Promise<Walked> {
	const known = walked.get(one) ?? walkOnce(recorder, one);
	walked.set(one, known);
	return await known;
}

describe('With only what is required', () => {
	it.each(shortWalks)('$title sends what Intercom describes', async ({ walks }) => {
		expect(await findings(walks)).toEqual([]);
	});
});

describe('With everything there is to fill in', () => {
	it.each(fullWalks)('$title sends what Intercom describes', async ({ walks }) => {
		expect(await findings(walks)).toEqual([]);
	});
});

describe('Of what Intercom describes', () => {
	async function allRequests(): Promise<RecordedRequest[]> {
		const requests: RecordedRequest[] = [];
		for (const { walks } of [...shortWalks, ...fullWalks]) {
			for (const one of await Promise.all(walks.map(walk))) requests.push(...one.requests);
		}
		return requests;
	}

	it.each(documented)('$method $path is reached, with each of its fields and values', async (facts) => {
		const operation = `${facts.method} ${facts.path}`;
		const requests = (await allRequests())
			.filter((request) => request.operation === operation)
			.map((request) => ({ ...request, query: fromText(facts.query, request.query) }));
		const sent = new Set(requests.flatMap((request) => [...sentFields(request), ...sentChoices(request)]));
		const accounted = unreachable.get(operation) ?? [];
		expect({
			isReached: requests.length > 0,
			notSent: described(facts).filter((field) => !isAmong(sent, field) && !accounted.includes(field)),
			sentThoughUnreachable: accounted.filter((field) => isAmong(sent, field)),
		}).toEqual({ isReached: true, notSent: [], sentThoughUnreachable: [] });
	});

	it('nothing is listed as unreachable that it does not have', () => {
		const unknown = [...unreachable].flatMap(([operation, fields]) => {
			const facts = documented.find(({ method, path }) => `${method} ${path}` === operation);
			return fields
				.filter((field) => !facts || !described(facts).includes(field))
				.map((field) => `${operation}: ${field}`);
		});
		expect(unknown).toEqual([]);
	});
});

const described = (facts: OperationFacts) => [...describedFields(facts), ...describedChoices(facts)];

/** What is wrong with the walks, one line each. */
async function findings(walks: Walk[]): Promise<string[]> {
	const all = await Promise.all(walks.map(walk));
	return [
		...new Set(all.flatMap((one) => findingsOf(one).map((finding) => `${one.walk.title}: ${finding}`))),
	];
}

function findingsOf({ requests, items, error, status }: Walked): string[] {
	const unpaired = items.filter(
		({ pairedItem }) => (pairedItem as { item?: number } | undefined)?.item !== 0,
	);
	return [
		...(error ? [`it stopped: ${error.message} (${error.description})`] : []),
		...(!error && status !== 'success' ? [`it ended as ${status}`] : []),
		...(!error && items.length === 0 ? ['it gave nothing'] : []),
		...unpaired.map(() => 'an item is not paired with the item it came from'),
		...requests.flatMap((request) =>
			checkRequest(request).map(
				({ where, at, rule, message }) => `${request.operation} ${where} ${at}: ${rule}, ${message}`,
			),
		),
	];
}
