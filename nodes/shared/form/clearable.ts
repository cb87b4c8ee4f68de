import type { Field } from './field';
import { asLocator } from './picker';

/** The same field where `null`, which an expression can give, is a value of its own and sent as such. */
export const nullable = <Value>(field: Field<Value>): Field<Value | null> => ({
	...field,
	read: async (raw, session, others) => (raw === null ? null : await field.read(raw, session, others)),
});

/** The same field where empty clears what Intercom holds: for ids and dates, which cannot be empty text. */
export const clearable = <Value>(field: Field<Value>): Field<Value | null> => ({
	...field,
	property: { ...field.property, required: undefined },
	read: async (raw, session, others) =>
		asLocator(raw).value.trim() === '' ? null : await field.read(raw, session, others),
});
