import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { date } from '../../shared/form/date';
import { rows } from '../../shared/form/rows';
import { choice } from '../../shared/form/choice';
import type { Group, Inputs } from '../../shared/form/field';
import { group, onlyWhen, when } from '../../shared/form/field';
import type { ItemSession } from '../../shared/session/session';
import { jsonObject } from '../../shared/form/json';
import { number } from '../../shared/form/number';
import { text } from '../../shared/form/text';

/** Facts about an event: the price of an order, the article that was read. */

/** Of more keys Intercom keeps the first ten, without a word (API description 2.16, createDataEvent). */
const MOST_ENTRIES = 10;

/** What an event's metadata is given by: the object to send, undefined for none. */
export function metadata(): Group<IDataObject | undefined> {
	const specifyMetadata = choice('Specify Metadata', [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json' },
	]);
	return group(
		{
			specifyMetadata,
			metadata: onlyWhen(
				when(specifyMetadata, 'fields'),
				rows('Metadata', 'Entry', entry, { description: 'Facts about the event, ten at most' }),
			),
			metadataJson: onlyWhen(
				when(specifyMetadata, 'json'),
				jsonObject('Metadata (JSON)', {
					placeholder:
						'e.g. { "price": { "amount": 34999, "currency": "eur" }, "order": { "url": "https://example.com/7", "value": "Order 7" } }',
					description:
						'An object with ten keys at most. Values are texts, numbers, amounts of money (amount in cents, currency) or links with a title, as in the example; a key that ends with _date holds unix seconds.',
				}),
			),
		},
		async ({ metadata: entries, metadataJson: given }, session) =>
			whatIntercomKeeps(given ?? (await toObject(entries ?? [], session))),
	);
}

const value = text('Value', {
	required: false,
	placeholder: 'e.g. pro',
	description: 'A date as an ISO date, an amount of money in the smallest unit: 34999 cents are 349.99',
});

/** How the value of an entry of each type is read. */
const VALUES = { text: value, number: number('Value'), date: date('Value'), money: number('Value') };

const type = choice('Type', [
	{ name: 'Text', value: 'text', description: 'Also a link, which begins with https://' },
	{ name: 'Number', value: 'number' },
	{ name: 'Date', value: 'date', description: 'The name of the entry must end with _date' },
	{ name: 'Amount of Money', value: 'money' },
]);

const entry = {
	key: text('Name', { placeholder: 'e.g. order_number' }),
	type,
	value: { property: value.property, read: (given: unknown) => given },
	currency: onlyWhen(when(type, 'money'), text('Currency', { required: false, placeholder: 'e.g. eur' })),
};

async function toObject(entries: Array<Inputs<typeof entry>>, session: ItemSession): Promise<IDataObject> {
	const values: IDataObject = {};
	for (const one of entries) {
		const given = await VALUES[one.type].read(one.value, session);
		values[one.key.trim()] = valueOf(one, given);
	}
	return values;
}

function valueOf({ key, type: kind, currency }: Inputs<typeof entry>, given: string | number) {
	// Nothing but the name tells Intercom that a number is a date.
	if (kind === 'date' && !key.trim().endsWith('_date')) {
		throw new UserError(`'${key}' holds a date, but its name does not end with _date`, {
			description: `Call it "${key.trim()}_date": Intercom takes it for a plain number otherwise.`,
		});
	}
	return kind === 'money' ? { amount: given, currency } : given;
}

/** The same metadata, if Intercom would keep all of it; none at all is undefined. */
function whatIntercomKeeps(entries: IDataObject): IDataObject | undefined {
	const count = Object.keys(entries).length;
	if (count <= MOST_ENTRIES) return count === 0 ? undefined : entries;
	throw new UserError(`The event has ${count} metadata entries, and Intercom keeps ${MOST_ENTRIES}`, {
		description:
			'Leave some out, or put several facts into one text. Intercom would drop the rest without a word.',
	});
}
