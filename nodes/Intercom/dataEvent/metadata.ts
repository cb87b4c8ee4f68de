import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { date } from '../../shared/form/date';
import { choice, jsonObject, number, text } from '../../shared/form/inputs';
import { rows } from '../../shared/form/rows';
import type { Field, Inputs } from '../../shared/form/field';
import { onlyWhen } from '../../shared/form/field';

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
				placeholder:
					'e.g. { "price": { "amount": 34999, "currency": "eur" }, "order": { "url": "https://example.com/7", "value": "Order 7" } }',
				description:
					'An object with ten keys at most. Values are texts, numbers, amounts of money (amount in cents, currency) or links with a title, as in the example; a key that ends with _date holds unix seconds.',
			}),
		),
	),
});

const value: Field<unknown> = text('Value', {
	required: undefined,
	placeholder: 'e.g. pro',
	description: 'A date as an ISO date, an amount of money in the smallest unit: 34999 cents are 349.99',
});

/** How the value of an entry of each type is read. */
const VALUES = { text: value, number: number('Value'), date: date('Value'), money: number('Value') };

const entry = {
	key: text('Name', { placeholder: 'e.g. order_number' }),
	type: choice('Type', [
		{ name: 'Text', value: 'text', description: 'Also a link, which begins with https://' },
		{ name: 'Number', value: 'number' },
		{ name: 'Date', value: 'date', description: 'The name of the entry must end with _date' },
		{ name: 'Amount of Money', value: 'money' },
	]),
	value: {
		...value,
		read: (raw, session, others) =>
			VALUES[(others.type ?? 'text') as keyof typeof VALUES].read(raw, session, others),
	} satisfies Field<unknown>,
	currency: onlyWhen({ type: ['money'] }, text('Currency', { required: undefined, placeholder: 'e.g. eur' })),
};

function asObject(): Field<IDataObject> {
	const field = rows('Metadata', 'Entry', entry, { description: 'Facts about the event, ten at most' });
	return {
		...field,
		read: async (raw, session, others) => {
			const entries = await field.read(raw, session, others);
			return Object.fromEntries(entries.map((one) => [one.key.trim(), valueOf(one)])) as IDataObject;
		},
	};
}

function valueOf({ key, type, value: given, currency }: Inputs<typeof entry>): unknown {
	// Nothing but the name tells Intercom that a number is a date.
	if (type === 'date' && !key.trim().endsWith('_date')) {
		throw new UserError(`'${key}' holds a date, but its name does not end with _date`, {
			description: `Call it "${key.trim()}_date": Intercom takes it for a plain number otherwise.`,
		});
	}
	return type === 'money' ? { amount: given, currency } : given;
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
