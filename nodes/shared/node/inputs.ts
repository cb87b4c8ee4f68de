import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { parametersOf } from '../form/parameters';
import { readFields } from '../form/reading';
import type { Operation } from './operation';
import { allFields, COLLECTION_NAMES } from './form';
import type { ItemSession } from '../session/session';
import type { Input, RawInputs } from '../form/field';
import { readTogether } from './expressions';

/** Reads an item's parameters. A parameter that is hidden, or saved before it existed, has its default. */
export function readRaw(context: IExecuteFunctions, operation: Operation, itemIndex: number): RawInputs {
	const collection = COLLECTION_NAMES[operation.optionalIn ?? 'Additional Fields'];
	const parameters = parametersOf(allFields(operation));
	const hasOptional = parameters.some(({ input }) => input.isOptional);
	const ofItsOwn = parameters.filter(({ input }) => !input.isOptional);
	const read = readTogether(
		context,
		[
			...ofItsOwn
				.filter(({ input }) => !isMapper(input))
				.map(({ name, input }) => ({ name, fallback: input.property.default })),
			...(hasOptional ? [{ name: collection, fallback: {} }] : []),
		],
		itemIndex,
	);
	const chosen = (read[collection] ?? {}) as IDataObject;
	return Object.fromEntries(
		parameters.map(({ name, input }) => {
			if (input.isOptional) return [name, chosen[name]];
			return [name, isMapper(input) ? readMapper(context, name, itemIndex) : read[name]];
		}),
	);
}

/**
 * The values for `request` or `run`.
 * @throws UserError naming the field, NodeApiError when a look-up is refused
 */
export const readInputs = async (
	operation: Operation,
	raw: RawInputs,
	session: ItemSession,
): Promise<RawInputs> => await readFields(allFields(operation), raw, session);

/** The inputs that an operation named itself, without those that every operation of its kind has: Limit, Simplify. */
export const ownInputs = (operation: Operation, inputs: RawInputs): RawInputs =>
	Object.fromEntries(Object.entries(inputs).filter(([name]) => Object.hasOwn(operation.fields, name)));

/** What an item's writes are about, one key for each thing; items that share a key keep their order. */
export function subjectKeys(operation: Operation, raw: RawInputs): string[] {
	if (operation.effect === 'read') return [];
	return parametersOf(operation.fields).flatMap(({ name, input: { subject } }) => {
		const value = subject && plainValue(raw[name]);
		return value ? [`${subject} ${value}`] : [];
	});
}

/**
 * A resource mapper is read in two parts: it also holds the schema of all that could be mapped, in which n8n would look
 * for expressions for every item. Its values are taken as given, for n8n converts them by guesses of its own.
 */
const readMapper = (context: IExecuteFunctions, name: string, itemIndex: number) => ({
	mappingMode: context.getNodeParameter(`${name}.mappingMode`, itemIndex, 'defineBelow'),
	value: context.getNodeParameter(`${name}.value`, itemIndex, null, { skipValidation: true }),
});

const isMapper = ({ property }: Input): boolean => property.type === 'resourceMapper';

/** The text of an identifier however it was given: plain, or by a picker. */
function plainValue(raw: unknown): string {
	const value = (raw as { value?: unknown } | null | undefined)?.value ?? raw;
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
}
