import type { INodeParameters } from 'n8n-workflow';
import type { NodeOperation } from '../operations';
import { operations } from '../operations';
import { optionalFields } from './optionalFields';
import type { Recorder } from './recording';
import { startRecorder } from './recording';
import { sampleTime } from './samples';
import type { Walked } from './walk';
import { walkOnce } from './walk';

/**
 * Every field that need not be filled in, given alone: nothing at all, as an expression gives it that finds nothing;
 * `null`; and empty text, as the empty cell of a sheet. The first is as if the field were not there. What the other two
 * mean is in the table, which is written by `npx jest --selectProjects contract -u -- no-value` and read by people.
 */

jest.setTimeout(120_000);

let recorder: Recorder;
beforeAll(async () => {
	jest.spyOn(Date, 'now').mockReturnValue(sampleTime.seconds * 1000);
	recorder = await startRecorder();
});
afterAll(async () => {
	jest.restoreAllMocks();
	await recorder.close();
});

/** What every operation of a node has is walked in its first one. */
const isFirst = (operation: NodeOperation) =>
	operations.find(({ node }) => node === operation.node) === operation;

const cases = operations
	.map((operation) => ({
		operation,
		fields: optionalFields(operation).filter(
			({ place }) => isFirst(operation) || !place.startsWith('options '),
		),
	}))
	.filter(({ fields }) => fields.length > 0);

describe('Given nothing at all', () => {
	it.each(cases)('$operation.title does as if the field were not there', async ({ operation, fields }) => {
		const differing: string[] = [];
		for (const { place, displayName, isAdded, filledWith, without } of fields) {
			const untouched = await linesOf(operation, without);
			const told = changes(untouched, await linesOf(operation, filledWith('={{ undefined }}')));
			const isRefused = told.at(-1)?.startsWith(`refused: '${displayName}`);
			if (told.length > 0 && (isAdded || !isRefused)) differing.push(`${place}: ${told.join('; ')}`);
		}
		expect(differing).toEqual([]);
	});
});

describe('Given null or empty text', () => {
	it.each(cases)('$operation.id sends what the table says', async ({ operation, fields }) => {
		const table: string[] = [];
		for (const { place, filledWith, without } of fields) {
			const untouched = await linesOf(operation, without);
			for (const [name, value] of [
				['null', '={{ null }}'],
				["''", "={{ '' }}"],
			] as const) {
				table.push(
					`${place} = ${name}: ${toCell(changes(untouched, await linesOf(operation, filledWith(value))))}`,
				);
			}
		}
		expect(`\n${table.sort().join('\n')}\n`).toMatchSnapshot();
	});
});

/** What one value changed: the refusal, or what is sent that was not, or what comes out of the same requests. */
function toCell(told: string[]): string {
	if (told.length === 0) return 'as without it';
	const refusal = told.find((line) => line.startsWith('refused: '));
	const sent = told.filter((line) => !/^(without )?(refused:|gives)/.test(line));
	return refusal ?? (sent.length > 0 ? sent.join('; ') : 'gives something else');
}

/** What a run did, one line for each value that it sent, each item that it gave, and its error. */
async function linesOf(operation: NodeOperation, parameters: INodeParameters): Promise<string[]> {
	const { requests, items, error }: Walked = await walkOnce(recorder, {
		operation,
		parameters,
		title: operation.title,
	});
	return [
		...requests.flatMap(({ method, path, query, body }) => [
			`${method} ${path}`,
			...flat(query).map((line) => `${method} ${path}?${line}`),
			...flat(body).map((line) => `${method} ${path} ${line}`),
		]),
		...(error ? [`refused: ${error.message.replace(' [item 0]', '')}`] : []),
		...items.map(({ json }) => `gives ${JSON.stringify(json)}`),
	];
}

/** `custom_attributes.score: null` */
function flat(value: unknown, at = ''): string[] {
	if (value === undefined) return [];
	// The one of a quick reply is new for every request.
	if (at.endsWith('.uuid') && value !== '') return [`${at}: a new ID`];
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	if (entries.length === 0) return at === '' ? [] : [`${at}: ${JSON.stringify(value)}`];
	return entries.flatMap(([name, inner]) => flat(inner, at === '' ? name : `${at}.${name}`));
}

/** The lines that one run has and the other has not. */
function changes(before: string[], after: string[]): string[] {
	return [
		...before.filter((line) => !after.includes(line)).map((line) => `without ${line}`),
		...after.filter((line) => !before.includes(line)),
	];
}
