import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { asRecord } from '../../shared/reading';
import type { Reason } from '../reason';
import type { ReasonCode } from './codes';
import { REASON_CODES, REASONS } from './codes';
import type { Input } from '../../shared/form/field';
import { toText } from '../../shared/form/text';

/** Inputs of a hand-off that are about its reasons: why it happens, and what the customer is told for each. */

/** Reasons as Decide gives them; a text is a reason in one's own words. */
export const reasonsField = (): Input<Reason[]> => ({
	property: {
		displayName: 'Reasons',
		type: 'string',
		default: '={{ $json.reasons }}',
		description: 'Why a person takes over: what Decide gave, or your own words',
	},
	read: readReasons,
});

/** What the customer is told, by the first reason that has words of its own. */
export const messagesByReason = (): Input<MessageRow[]> => ({
	property: {
		displayName: 'Messages to Customer',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Message',
		default: {},
		description:
			'What the customer is told when a person takes over; the first reason that has a message decides',
		options: [
			{
				name: 'message',
				displayName: 'Message',
				values: [
					{ displayName: 'When', name: 'reason', type: 'options', options: [...WHEN], default: ANY_REASON },
					{
						displayName: 'Message',
						name: 'text',
						type: 'string',
						typeOptions: { rows: 2 },
						default: '',
						placeholder: 'e.g. A colleague will take it from here.',
					},
				],
			},
		],
	},
	read: (raw) =>
		((asRecord(raw)?.message ?? []) as IDataObject[])
			.map(({ reason, text }) => ({ reason: toText(reason) || ANY_REASON, text: toText(text).trim() }))
			.filter(({ text }) => text !== ''),
});

export interface MessageRow {
	reason: string;
	text: string;
}

/** What the customer is told; empty for nothing. */
export function messageFor(reasons: readonly Reason[], rows: readonly MessageRow[]): string {
	const wanted = [...reasons.map(({ code }) => code), ANY_REASON];
	const code = wanted.find((candidate) => rows.some(({ reason }) => reason === candidate));
	return rows.find(({ reason }) => reason === code)?.text ?? '';
}

const ANY_REASON = 'any';

/** The names of the reasons in their alphabetical order. */
const WHEN: ReadonlyArray<INodePropertyOptions & { value: ReasonCode | typeof ANY_REASON }> = [
	...REASON_CODES.map((value) => ({ name: REASONS[value].name, value })),
	{ name: 'Any Other Reason', value: ANY_REASON } as const,
].sort((one, other) => one.name.localeCompare(other.name));

function readReasons(raw: unknown): Reason[] {
	return [raw ?? []].flat().flatMap((given) => {
		const { code, message } = asRecord(given) ?? { code: undefined, message: given };
		const words = toText(message).trim();
		return words === '' ? [] : [{ code: toText(code) || 'other', message: words }];
	});
}
