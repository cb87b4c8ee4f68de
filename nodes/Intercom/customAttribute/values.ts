import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { AttributeModel } from '../../shared/attributes/models';
import type { Attribute } from '../../shared/attributes/value';
import { attributeValue, typeFor } from '../../shared/attributes/value';
import { attributesOf, createMissing } from '../../shared/attributes/writing';
import { toggle } from '../../shared/form/choice';
import type { Input } from '../../shared/form/field';
import { map, optional } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { quoted } from '../../shared/form/quoted';
import { readErrorList } from '../../shared/intercom/errorList';
import type { Answer } from '../../shared/intercom/request';
import { asRecord } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';

/**
 * Custom attributes as other systems send them: every value that fits is written, and for every one that does not it
 * is said why. The same for contacts, companies and conversations.
 */

/** A kind of record whose attributes are written. */
export interface WritableRecord {
	name: 'contact' | 'company' | 'conversation';
	attributes: AttributeModel;
	read: (id: string, session: ItemSession) => Promise<IDataObject>;
	/** Intercom's answer also where it refuses the values (400, 422). */
	write: (id: string, values: IDataObject, session: ItemSession) => Promise<Answer>;
	/** What tells which record it was, for the system that asked: under the name of its kind. */
	told: (record: IDataObject) => IDataObject;
}

/** What is wanted of a record: values by name, and what becomes of those that do not fit. */
export interface Wanted {
	attributes: Values;
	createUnknownAttributes: boolean;
	failIfRefused?: boolean;
}

/**
 * Writes attributes of one record and tells of each what became of it: `{ contact, changed: [{ attribute, from, to }],
 * unchanged: [name], refused: [{ attribute, value, reason }] }`.
 * @param id Intercom's own
 * @throws UserError where something is refused and the item is to fail; what fits was written then
 */
export async function writeAttributes(
	kind: WritableRecord,
	id: string,
	{ attributes: wanted, createUnknownAttributes, failIfRefused }: Wanted,
	session: ItemSession,
): Promise<IDataObject> {
	// What is counted up is read first: two at once would both start from the same number.
	return await session.oneAtATime(kind.name, id, async () => {
		const found = await kind.read(id, session);
		const before = valuesOf(found);
		const { fit, refused } = await judge(kind.attributes, wanted, before, createUnknownAttributes, session);
		const changes = Object.entries(fit).filter(([name, value]) => (before[name] ?? null) !== value);
		const refusedByIntercom = await write(kind, id, changes, session);
		const allRefused = [...refused, ...refusedByIntercom];
		if (allRefused.length > 0) await tellOf(allRefused, failIfRefused === true, session);
		return { ...kind.told(found), ...report(before, fit, changes, allRefused) };
	});
}

/** Values of attributes by name. */
type Values = Record<string, unknown>;

interface Refusal {
	attribute: string;
	value: unknown;
	reason: string;
}

/** The fields that say what is written, for all kinds of records. */
export const wantedFields = () => ({
	attributes: attributesField(),
	createUnknownAttributes: toggle('Create Unknown Attributes', {
		description:
			'Whether to create attributes that do not exist yet. A new one gets the type of its value: text, whole number, number with decimals, or true and false.',
	}),
	failIfRefused: optional(
		toggle('Fail if Refused', {
			description:
				'Whether the item fails when an attribute is refused. What fits is written all the same; without this, what was refused is told in the result alone.',
		}),
	),
});

function attributesField(): Input<Values> {
	const given = json<unknown>('Attributes', {
		placeholder: 'e.g. { "support_tier": "premium", "escalation_count": { "increment": 1 } }',
		description:
			'An object with names and values of custom attributes. { "increment": 1 } adds to the number that is there; null takes a value away.',
	});
	return map(given, (value) => {
		const attributes = Object.entries(asRecord(value) ?? {}).filter(([, each]) => each !== undefined);
		if (attributes.length > 0) return Object.fromEntries(attributes);
		throw new UserError(`'Attributes' is ${quoted(value)}, in which there is no attribute`, {
			description: 'Give an object with the attributes as keys, such as { "support_tier": "premium" }.',
		});
	});
}

/** Tells what Intercom will take from what it will not, by the workspace's own list of attributes. */
async function judge(
	model: AttributeModel,
	wanted: Values,
	before: Values,
	createUnknown: boolean,
	session: ItemSession,
) {
	const attributes = await attributesOf(model, session);
	const fit: Values = {};
	const refused: Refusal[] = [];
	for (const [name, given] of Object.entries(wanted)) {
		try {
			const known = attributes.find((attribute) => attribute.name === name);
			const value = withIncrement(name, given, before[name], known);
			const attribute =
				known ?? (await unknownAttribute(model, name, value, createUnknown, attributes, session));
			fit[name] = attributeValue(attribute, value, session.context.getTimezone());
		} catch (reason) {
			refused.push({ attribute: name, value: given, reason: (reason as Error).message });
		}
	}
	return { fit, refused };
}

/** `{ "increment": 1 }` → the sum with the number that is there, none being 0; anything else as it is. */
function withIncrement(name: string, given: unknown, current: unknown, attribute?: Attribute): unknown {
	const step = asRecord(given)?.increment;
	if (step === undefined) return given;
	if (typeof step !== 'number' || !Number.isFinite(step)) {
		throw new UserError(`The increment of '${name}' is ${quoted(step)}, which is not a number`);
	}
	if (attribute && attribute.type !== 'integer' && attribute.type !== 'decimal') {
		throw new UserError(`'${name}' holds no number, so nothing can be added to it`);
	}
	return Number(current ?? 0) + step;
}

async function unknownAttribute(
	model: AttributeModel,
	name: string,
	value: unknown,
	createUnknown: boolean,
	attributes: Attribute[],
	session: ItemSession,
): Promise<Attribute> {
	if (!createUnknown) throw new UserError(`There is no ${model.singular} attribute '${name}'`);
	const type = typeFor(value);
	if (!type)
		throw new UserError(
			`The attribute '${name}' does not exist, and the type of ${quoted(value)} is unknown`,
		);
	await createMissing(model, session, attributes, [{ name, type }]);
	return attributes.find((attribute) => attribute.name === name)!;
}

/**
 * Writes values, all at once. Intercom takes all or none, so when it refuses them each is tried by itself, and the one
 * that was in the way is told of in Intercom's own words.
 */
async function write(
	kind: WritableRecord,
	id: string,
	values: Array<[name: string, value: unknown]>,
	session: ItemSession,
): Promise<Refusal[]> {
	if (values.length === 0) return [];
	const answer = await kind.write(id, Object.fromEntries(values) as IDataObject, session);
	if (answer.status < 300) return [];
	if (values.length === 1) {
		const [[attribute, value]] = values as [[string, unknown]];
		return [
			{
				attribute,
				value,
				reason: readErrorList(answer)
					.errors.map(({ message, code }) => message ?? code)
					.join('; '),
			},
		];
	}
	const refused: Refusal[] = [];
	for (const value of values) refused.push(...(await write(kind, id, [value], session)));
	return refused;
}

/** @throws UserError where the item is to fail; otherwise the editor says it once, beside the results */
async function tellOf(refused: Refusal[], isFailure: boolean, session: ItemSession): Promise<void> {
	const reasons = refused.map(({ attribute, reason }) => `'${attribute}': ${reason}`).join('. ');
	if (isFailure) {
		throw new UserError(
			refused.length === 1 ? 'An attribute was refused' : `${refused.length} attributes were refused`,
			{ description: `${reasons}. What fits was written.` },
		);
	}
	await session.remember(new MemoryKey<void>('hint about refused attributes'), async () =>
		session.context.addExecutionHints({
			type: 'warning',
			location: 'outputPane',
			message: `Intercom does not have everything now. Refused of item ${session.itemIndex}: ${reasons}. Each result says under 'refused' what it lacks.`,
		}),
	);
}

/** What came of it, for the system that asked. */
function report(before: Values, fit: Values, changes: Array<[string, unknown]>, refused: Refusal[]) {
	const isRefused = (name: string) => refused.some(({ attribute }) => attribute === name);
	return {
		changed: changes
			.filter(([name]) => !isRefused(name))
			.map(([attribute, value]) => ({ attribute, from: before[attribute] ?? null, to: value })),
		unchanged: Object.keys(fit).filter((name) => !changes.some(([changed]) => changed === name)),
		refused,
	};
}

const valuesOf = (record: IDataObject): Values => asRecord(record.custom_attributes) ?? {};
