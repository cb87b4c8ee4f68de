import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import type { AttributeValue, AttributeValues, DataAttribute } from './records';

type Model = DataAttribute['model'];

export interface NewDataAttribute {
	name: string;
	model: Model;
	/** `options` makes a list. */
	data_type: DataAttribute['data_type'] | 'options';
	options?: Array<{ value: string }>;
	description?: string;
	messenger_writable?: boolean;
}

/** What a custom attribute of each type takes, in words for the refusal. */
const TYPES: Record<DataAttribute['data_type'], { takes: string; accepts: (value: unknown) => boolean }> = {
	string: { takes: 'a string', accepts: (value) => typeof value === 'string' },
	integer: { takes: 'an integer', accepts: Number.isInteger },
	float: { takes: 'a number', accepts: (value) => typeof value === 'number' },
	boolean: { takes: 'a boolean', accepts: (value) => typeof value === 'boolean' },
	datetime: { takes: 'a UNIX timestamp', accepts: Number.isInteger },
	date: { takes: 'a UNIX timestamp', accepts: Number.isInteger },
};

/** The custom attributes that contacts and companies may have: a value can only be set for one that exists. */
export class Attributes {
	private readonly all: DataAttribute[] = [];

	constructor(private readonly workspace: Workspace) {}

	create(attribute: NewDataAttribute): DataAttribute {
		const { name, model, data_type: type, options } = attribute;
		if (!/^[\p{L}\p{N}\p{Sc}_\- ]+$/u.test(name)) {
			throw refusals.parameterInvalid(
				'Your name for this attribute must only contain alphanumeric characters, currency symbols, and hyphens',
			);
		}
		const taken = this.all.find((other) => other.name === name);
		if (taken) {
			const [theirs, ours] = [taken.model, model].map((one) => (one === 'contact' ? 'people' : one));
			throw refusals.parameterInvalid(
				`You already have '${name}' in your ${theirs} data. To save this as new ${ours} data, use a different name.`,
			);
		}
		if (type !== 'options' && !(type in TYPES)) throw refusals.parameterInvalid("Data Type isn't an option");
		const now = this.workspace.now();
		const created: DataAttribute = {
			id: Number(this.workspace.identifiers.number('data attribute', 37)),
			model,
			name,
			label: name,
			description: attribute.description ?? '',
			data_type: type === 'options' ? 'string' : type,
			...(type === 'options' ? { options: checkedOptions(options) } : {}),
			api_writable: true,
			messenger_writable: attribute.messenger_writable ?? false,
			archived: false,
			created_at: now,
			updated_at: now,
		};
		this.all.push(created);
		return created;
	}

	update(
		id: string,
		changes: {
			description?: string;
			archived?: boolean;
			messenger_writable?: boolean;
			options?: Array<{ value: string }>;
		},
	): DataAttribute {
		const attribute = this.all.find((candidate) => String(candidate.id) === id);
		if (!attribute) {
			throw new Refusal(404, 'field_not_found', "We couldn't find that data attribute to update");
		}
		const { options, ...rest } = changes;
		if (options !== undefined) attribute.options = checkedOptions(options);
		Object.assign(attribute, rest, { updated_at: this.workspace.now() });
		return attribute;
	}

	list(model?: Model, includeArchived = false) {
		return this.all.filter(
			(attribute) => (!model || attribute.model === model) && (includeArchived || !attribute.archived),
		);
	}

	/** Puts values into a record once each of them was found fit; `null` takes a value away. */
	write(model: Model, into: AttributeValues, values: Record<string, unknown> | null | undefined) {
		const fit = Object.entries(values ?? {}).map(([name, value]) => [name, this.fit(model, name, value)]);
		Object.assign(into, Object.fromEntries(fit));
	}

	private fit(model: Model, name: string, value: unknown): AttributeValue {
		const attribute = this.list(model).find((candidate) => candidate.name === name);
		if (!attribute) throw refusals.parameterInvalid(`Custom attribute '${name}' does not exist`, name);
		if (value === null) return null;
		const { takes, accepts } = TYPES[attribute.data_type];
		if (!accepts(value)) throw refusals.parameterInvalid(`Custom attribute '${name}' must be ${takes}`, name);
		if (attribute.options && !attribute.options.includes(value as string)) {
			const allowed = attribute.options.join(', ');
			throw refusals.parameterInvalid(
				`Custom attribute '${name}' must be one of the allowed values: ${allowed}`,
				name,
			);
		}
		return value as AttributeValue;
	}
}

function checkedOptions(options: unknown): string[] {
	if (!Array.isArray(options)) throw refusals.parameterInvalid("Options isn't an array");
	if (options.length < 2) throw refusals.parameterInvalid('At least two options are required');
	return options.map((option: { value: string }) => option.value);
}
