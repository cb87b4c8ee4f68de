import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { date } from '../../shared/fields/date';
import { choice, jsonObject, number, text } from '../../shared/fields/inputs';
import { rows } from '../../shared/fields/rows';
import type { Field, Inputs } from '../../shared/operation/field';
import { onlyWhen } from '../../shared/operation/field';

/** Facts about an event: the price of an order, the article that was read. */

/** Of more keys Intercom keeps the first ten, without a word (API description 2.16, createDataEvent). */
const MOST_ENTRIES = 10;

/** What an event's metadata is given by; the value of `metadata` is the object to send, undefined for none. */
export const metadata = () => ({
	specifyMetadata: choice('Specify Metadata', [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json' },
	]),
	metadata: onlyWhen({ specifyMetadata: ['fields'] }, limited(asObject())),
	metadataJson: onlyWhen(
		{ specifyMetadata: ['json'] },
		limited(
			jsonObject('Metadata (JSON)', {
				placeholder: 'e.g. { "plan": "pro", "price": { "amount": 34999, "currency": "eur" } }',
				description:
					'An object with ten keys at most. Values are texts, numbers, links with a title (url, value) or amounts of money (amount in cents, currency); a key that ends with _date holds unix seconds.',
			}),
		),
	),
});

const entry = {
	key: text('Name', { placeholder: 'e.g. order_number' }),
	type: choice('Type', [
		{ name: 'Text', value: 'text', description: 'Also a link, which begins with https://' },
		{ name: 'Amount of Money', value: 'money' },
		{ name: 'Date', value: 'date', description: 'The name of the entry must end with _date' },
		{ name: 'Link With Title', value: 'link' },
		{ name: 'Number', value: 'number' },
	]),
	text: onlyWhen({ type: ['text'] }, text('Text', { required: undefined, placeholder: 'e.g. pro' })),
	number: onlyWhen({ type: ['number'] }, number('Number')),
	date: onlyWhen({ type: ['date'] }, date('Date')),
	url: onlyWhen(
		{ type: ['link'] },
		text('URL', { required: undefined, placeholder: 'e.g. https://example.com/orders/7' }),
	),
	title: onlyWhen({ type: ['link'] }, text('Title', { required: undefined, placeholder: 'e.g. Order 7' })),
	amount: onlyWhen(
		{ type: ['money'] },
		number('Amount', { description: 'In the smallest unit: 34999 cents are 349.99' }),
	),
	currency: onlyWhen({ type: ['money'] }, text('Currency', { required: undefined, placeholder: 'e.g. eur' })),
};

type Entry = Inputs<typeof entry>;

function asObject(): Field<IDataObject> {
	const field = rows('Metadata', 'Entry', entry, { description: 'Facts about the event, ten at most' });
	return {
		...field,
		read: async (raw, session, others) => {
			const entries = await field.read(raw, session, others);
			return Object.fromEntries(entries.map((one) => [one.key.trim(), valueOf(one)]));
		},
	};
}

function valueOf({
	key,
	type,
	text: words,
	number: count,
	date: seconds,
	url,
	title,
	amount,
	currency,
}: Entry) {
	// Nothing but the name tells Intercom that a number is a date.
	if (type === 'date' && !key.trim().endsWith('_date')) {
		throw new UserError(`'${key}' holds a date, but its name does not end with _date`, {
			description: `Call it "${key.trim()}_date": Intercom takes it for a plain number otherwise.`,
		});
	}
	return {
		text: words,
		number: count,
		date: seconds,
		link: { url, value: title },
		money: { amount, currency },
	}[type];
}

/** The same metadata, if Intercom would keep all of it; none at all is undefined. */
const limited = (field: Field<IDataObject>): Field<IDataObject | undefined> => ({
	...field,
	read: async (raw, session, others) => {
		const entries = await field.read(raw, session, others);
		const count = Object.keys(entries).length;
		if (count <= MOST_ENTRIES) return count === 0 ? undefined : entries;
		throw new UserError(`The event has ${count} metadata entries, and Intercom keeps ${MOST_ENTRIES}`, {
			description:
				'Leave some out, or put several facts into one text. Intercom would drop the rest without a word.',
		});
	},
});
