import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Field, RawInputs } from '../form/field';
import type { Operation } from './operation';
import { allFields, COLLECTION_NAMES } from './properties';
import type { Session } from '../session/session';

/** Reads an item's parameters. A parameter that is hidden, or saved before it existed, has its default. */
export function readRaw(context: IExecuteFunctions, operation: Operation, itemIndex: number): RawInputs {
	const raw: RawInputs = {};
	const collection = COLLECTION_NAMES[operation.optionalIn ?? 'Additional Fields'];
	const fields = Object.entries(allFields(operation));
	const chosen = fields.some(([, field]) => field.isOptional)
		? (context.getNodeParameter(collection, itemIndex, {}) as IDataObject)
		: {};
	for (const [name, { isOptional, property }] of fields) {
		if (!isOptional) raw[name] = readParameter(context, name, property, itemIndex);
		else if (Object.hasOwn(chosen, name)) raw[name] = chosen[name];
	}
	return raw;
}

/**
 * The values for `request` or `run`. Fields are read one after the other, so that the first one without a usable
 * value is the one the user hears of.
 * @throws UserError naming the field, NodeApiError when a look-up is refused
 */
export async function readInputs(operation: Operation, raw: RawInputs, session: Session): Promise<RawInputs> {
	const inputs: RawInputs = {};
	for (const [name, field] of Object.entries(allFields(operation))) {
		if (!field.isOptional || Object.hasOwn(raw, name))
			inputs[name] = await field.read(raw[name], session, raw);
	}
	return inputs;
}

/** The inputs that an operation named itself, without those that every operation of its kind has: Limit, Simplify. */
export const ownInputs = (operation: Operation, inputs: RawInputs): RawInputs =>
	Object.fromEntries(Object.entries(inputs).filter(([name]) => Object.hasOwn(operation.fields, name)));

/** What an item's writes are about, one key for each thing; items that share a key keep their order. */
export function subjectKeys(operation: Operation, raw: RawInputs): string[] {
	if (operation.effect === 'read') return [];
	return Object.entries(operation.fields).flatMap(([name, { subject }]) => {
		const value = subject && plainValue(raw[name]);
		return value ? [`${subject}:${value}`] : [];
	});
}

/**
 * A resource mapper is read in two parts: it also holds the schema of all that could be mapped, in which n8n would look
 * for expressions for every item. Its values are taken as given, for n8n converts them by guesses of its own.
 */
function readParameter(
	context: IExecuteFunctions,
	name: string,
	property: Field['property'],
	itemIndex: number,
): unknown {
	if (property.type !== 'resourceMapper') return context.getNodeParameter(name, itemIndex, property.default);
	return {
		mappingMode: context.getNodeParameter(`${name}.mappingMode`, itemIndex, 'defineBelow'),
		value: context.getNodeParameter(`${name}.value`, itemIndex, null, { skipValidation: true }),
	};
}

/** The text of an identifier however it was given: plain, or by a picker. */
function plainValue(raw: unknown): string {
	const value = (raw as { value?: unknown } | null | undefined)?.value ?? raw;
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
}
