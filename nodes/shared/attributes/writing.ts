import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { ItemSession } from '../session/session';
import { MemoryKey } from '../session/session';
import type { AttributeList, AttributeModel } from './models';
import type { Attribute, CreatableType } from './value';
import { attributeValue, isRelation, typeFor } from './value';

/** Values on their way to Intercom, held against the attributes that there are before anything is written. */

/**
 * Each value as its attribute takes it; undefined when there is none. Unknown names are refused, all of them at once, or
 * created where wanted.
 * @param creating the kind of record that gets the attributes it does not have yet
 * @throws UserError naming the attribute, NodeApiError when the list or a creation is refused
 */
export async function checkedAttributes(
	list: AttributeList,
	given: IDataObject,
	session: ItemSession,
	creating?: AttributeModel,
): Promise<IDataObject | undefined> {
	const entries = Object.entries(given).filter(([, value]) => value !== undefined);
	if (entries.length === 0) return undefined;
	const attributes = await attributesOf(list, session);
	const find = (name: string) => attributes.find((attribute) => attribute.name === name);
	const mayBeRelation = 'create' in list;
	const unknown = entries.filter(([name, value]) => !find(name) && !(mayBeRelation && isRelation(value)));
	const missing = unknown.map(([name, value]) => ({ name, type: typeFor(value) }));
	if (missing.length > 0 && !creating) throw unknownAttributesError(list, missing, attributes);
	const untyped = missing.find(({ type }) => type === undefined);
	if (untyped) throw untypedAttributeError(untyped.name);
	const timezone = session.context.getTimezone();
	// Values of attributes that exist are judged first, so that a value that does not fit leaves no new attribute behind.
	const valueOf = ([name, value]: [string, unknown]): [string, unknown] => {
		const attribute = find(name);
		return [name, attribute ? attributeValue(attribute, value, timezone) : value];
	};
	entries.forEach(valueOf);
	const wanted = missing.map(({ name, type }) => ({ name, type: type! }));
	if (wanted.length > 0) await createMissing(creating!, session, attributes, wanted);
	return Object.fromEntries(entries.map(valueOf)) as IDataObject;
}

/**
 * The item's own fields that have the name of an attribute, or the one that people know it by; the others are other data,
 * and are told of, not refused.
 */
export async function mappedAttributes(
	list: AttributeList,
	session: ItemSession,
): Promise<IDataObject | undefined> {
	const item = session.context.getInputData()[session.itemIndex]?.json ?? {};
	const attributes = await attributesOf(list, session);
	const named = (key: string) => attributes.find(({ name }) => name === key);
	const nameFor = (key: string): string | undefined => {
		if (named(key)) return key;
		const known = attributes.find(({ alias }) => alias === key.toLowerCase());
		return known && item[known.name] === undefined ? known.name : undefined;
	};
	const own = Object.entries(item).flatMap(([key, value]) => {
		const name = nameFor(key);
		return name === undefined ? [] : [[name, value] as const];
	});
	const rest = Object.keys(item).filter((key) => nameFor(key) === undefined);
	if (rest.length > 0) {
		await session.remember(new MemoryKey<void>(`hint about ${list.singular}`), async () =>
			hintAt(list, rest, session),
		);
	}
	return await checkedAttributes(list, Object.fromEntries(own), session);
}

function hintAt({ singular }: AttributeList, names: string[], { context }: ItemSession): void {
	context.addExecutionHints({
		type: 'info',
		location: 'outputPane',
		message: `Fields of the input that are no ${singular} attributes were left out: ${names.join(', ')}.`,
	});
}

/** The attributes that records of this kind have, loaded once for all items of a run, or for all runs while it lasts. */
export const attributesOf = async (list: AttributeList, session: ItemSession): Promise<Attribute[]> => {
	const key = keyOf(list);
	const load = async () => await list.load(session);
	return await session.remember(key, async () =>
		list.lasts === undefined ? await load() : await session.keepFor(list.lasts, key, load),
	);
};

/** Has the next run look for itself. */
export const forgetAttributes = (list: AttributeList, session: ItemSession): void =>
	session.forget(keyOf(list));

const keyOf = ({ plural }: AttributeList) => new MemoryKey<Attribute[]>(`attributes of ${plural}`);

/** An attribute that is to be there. */
interface Wanted {
	name: string;
	type: CreatableType;
}

/**
 * Creates what is not there yet, and adds it to the attributes. Items and workflows that run at the same time may all
 * want the same new attribute: the first one creates it. Two of one name would be a trap, since Intercom then writes
 * neither.
 */
export const createMissing = async (
	model: AttributeModel,
	session: ItemSession,
	attributes: Attribute[],
	wanted: Wanted[],
): Promise<void> =>
	await session.oneAtATime('new attribute', model.plural, async () => {
		const isMissing = ({ name }: Wanted) => !attributes.some((attribute) => attribute.name === name);
		if (!wanted.some(isMissing)) return;
		const known = await model.load(session);
		for (const one of wanted.filter(isMissing)) {
			const there = known.find(({ name }) => name === one.name);
			attributes.push(there ?? (await model.create(session, one.name, one.type)));
		}
	});

function unknownAttributesError(
	list: AttributeList,
	missing: Array<{ name: string }>,
	attributes: Attribute[],
): UserError {
	const { singular, plural } = list;
	const names = missing.map(({ name }) => `'${name}'`).join(', ');
	const known = attributes.map(({ name }) => name);
	return new UserError(
		missing.length === 1
			? `There is no ${singular} attribute ${names}`
			: `There are no ${singular} attributes ${names}`,
		{
			description: `Check the spelling${'create' in list ? ", or switch on 'Create Unknown Attributes'" : ''}. ${
				known.length > 0
					? `The workspace has for ${plural}: ${known.join(', ')}.`
					: `The workspace has none for ${plural} yet.`
			}`,
		},
	);
}

const untypedAttributeError = (name: string) =>
	new UserError(`The attribute '${name}' does not exist, and without a value its type is unknown`, {
		description: 'Give it a value, create it in Intercom, or leave it out.',
	});
