import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { asRecord } from '../../shared/reading';
import type { HandOffCode } from '../decide/policy';
import type { Reason } from '../reason';
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

const WHEN: ReadonlyArray<INodePropertyOptions & { value: HandOffCode | typeof ANY_REASON }> = [
	{ name: 'AI Has No Answer', value: 'emptyAnswer' },
	{ name: 'AI Has Read No Article', value: 'noArticle' },
	{ name: 'AI Is Not Confident', value: 'lowConfidence' },
	{ name: 'AI Is Unavailable', value: 'aiUnavailable' },
	{ name: 'AI Only Guesses', value: 'guess' },
	{ name: 'AI Promises What Nobody Does', value: 'promise' },
	{ name: 'AI Refuses to Answer', value: 'refusal' },
	{ name: 'AI Wants to Hand Over', value: 'aiHandsOver' },
	{ name: 'Answer Has a Foreign Link', value: 'foreignLink' },
	{ name: 'Answer Has Something That Acts by Itself', value: 'activeContent' },
	{ name: 'Answer Has the Form in It', value: 'formInAnswer' },
	{ name: 'Answer Has Unfounded Amounts', value: 'unfoundedMoney' },
	{ name: 'Answer Has Unfounded Contact Details', value: 'unfoundedContact' },
	{ name: 'Answer Is Not in the Agreed Form', value: 'malformed' },
	{ name: 'Answer Is Too Long', value: 'tooLong' },
	{ name: 'Answer Is Unfinished', value: 'placeholder' },
	{ name: 'Answer Shows the Instructions', value: 'promptInAnswer' },
	{ name: 'Any Other Reason', value: ANY_REASON },
	{ name: 'Category Is for People', value: 'category' },
	{ name: 'Confidence Is Unreadable', value: 'confidenceUnreadable' },
	{ name: 'Customer Asks for a Person', value: 'customerAsksForPerson' },
	{ name: 'Message Is Too Long', value: 'messageTooLong' },
	{ name: 'Too Many AI Turns', value: 'tooManyTurns' },
	{ name: 'Too Many Messages in a Row', value: 'tooManyMessages' },
];

function readReasons(raw: unknown): Reason[] {
	return [raw ?? []].flat().flatMap((given) => {
		const { code, message } = asRecord(given) ?? { code: undefined, message: given };
		const words = toText(message).trim();
		return words === '' ? [] : [{ code: toText(code) || 'other', message: words }];
	});
}
