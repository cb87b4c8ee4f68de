import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Operation } from './operation';
import { allFields, COLLECTION_NAMES } from './properties';
import type { Session } from './session';

/** What the user gave an operation for one item, expressions resolved, nothing looked up yet. */
export type RawInputs = Record<string, unknown>;

/** Reads an item's parameters. A parameter that is hidden, or saved before it existed, has its default. */
export function readRaw(context: IExecuteFunctions, operation: Operation, itemIndex: number): RawInputs {
	const raw: RawInputs = {};
	const collection = COLLECTION_NAMES[operation.optionalIn ?? 'Additional Fields'];
	const fields = Object.entries(allFields(operation));
	const chosen = fields.some(([, field]) => field.isOptional)
		? (context.getNodeParameter(collection, itemIndex, {}) as IDataObject)
		: {};
	for (const [name, { isOptional, property }] of fields) {
		if (!isOptional) raw[name] = context.getNodeParameter(name, itemIndex, property.default);
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
		if (!field.isOptional || Object.hasOwn(raw, name)) inputs[name] = await field.read(raw[name], session);
	}
	return inputs;
}

/** What an item's writes are about, one key for each thing; items that share a key keep their order. */
export function subjectKeys(operation: Operation, raw: RawInputs): string[] {
	if (operation.effect === 'read') return [];
	return Object.entries(operation.fields).flatMap(([name, { subject }]) => {
		const value = subject && plainValue(raw[name]);
		return value ? [`${subject}:${value}`] : [];
	});
}

/** The text of an identifier however it was given: plain, or by a picker. */
function plainValue(raw: unknown): string {
	const value = (raw as { value?: unknown } | null | undefined)?.value ?? raw;
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
}

