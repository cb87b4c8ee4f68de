import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import type { AttributeValue, Conversation, ConversationAttribute } from './records';

type DataType = ConversationAttribute['data_type'];

export interface NewConversationAttribute {
	name: string;
	data_type: DataType;
	description?: string;
	required?: boolean;
	visible_to_team_ids?: string[];
	multiline?: boolean;
	options?: Array<{ label: string }>;
	reference?: ConversationAttribute['reference'];
}

const TYPES: Record<DataType, { takes: string; accepts: (value: unknown) => boolean }> = {
	string: { takes: 'a string', accepts: (value) => typeof value === 'string' },
	integer: { takes: 'an integer', accepts: Number.isInteger },
	list: { takes: 'one of the options', accepts: (value) => typeof value === 'string' },
	decimal: { takes: 'a number', accepts: (value) => typeof value === 'number' },
	boolean: { takes: 'a boolean', accepts: (value) => typeof value === 'boolean' },
	datetime: { takes: 'a UNIX timestamp', accepts: Number.isInteger },
	relationship: { takes: 'a list of ids', accepts: Array.isArray },
	files: { takes: 'a list of files', accepts: Array.isArray },
};

/** The attributes that conversations may have; since 2.16 the API can make them. */
export class ConversationAttributes {
	private readonly all = new Map<number, ConversationAttribute>();

	constructor(private readonly workspace: Workspace) {}

	create(attribute: NewConversationAttribute): ConversationAttribute {
		const type = attribute.data_type;
		if (!(type in TYPES)) {
			const allowed = Object.keys(TYPES).join(', ');
			throw refusals.unprocessable(`data_type '${type}' is not valid. Allowed types: ${allowed}`);
		}
		const options = attribute.options ?? [];
		if (type === 'list' && options.length < 2) throw tooFewOptions();
		const now = this.workspace.now();
		const created: ConversationAttribute = {
			id: Number(this.workspace.identifiers.number('conversation attribute', 3)),
			name: attribute.name,
			description: attribute.description ?? '',
			data_type: type,
			required: attribute.required ?? false,
			visible_to_team_ids: attribute.visible_to_team_ids ?? [],
			multiline: attribute.multiline ?? false,
			options: options.map(({ label }) => this.option(label)),
			reference: attribute.reference ?? null,
			archived: false,
			created_at: now,
			updated_at: now,
		};
		this.all.set(created.id, created);
		return created;
	}

	list(includeArchived = false) {
		return [...this.all.values()].filter((attribute) => includeArchived || !attribute.archived);
	}

	get(id: string): ConversationAttribute {
		const attribute = this.all.get(Number(id));
		if (!attribute) throw notFound('Conversation attribute not found');
		return attribute;
	}

	update(
		id: string,
		changes: Partial<
			Pick<
				ConversationAttribute,
				'name' | 'description' | 'multiline' | 'required' | 'visible_to_team_ids' | 'reference' | 'archived'
			>
		>,
	) {
		return Object.assign(this.get(id), changes, { updated_at: this.workspace.now() });
	}

	addOption(id: string, body: Record<string, unknown>) {
		const attribute = this.withOptions(id);
		attribute.options.push(this.option(checkedLabel(body)));
		return this.update(id, {});
	}

	renameOption(id: string, optionId: string, body: Record<string, unknown>) {
		findOption(this.withOptions(id), optionId).label = checkedLabel(body);
		return this.update(id, {});
	}

	archiveOption(id: string, optionId: string) {
		const attribute = this.withOptions(id);
		const option = findOption(attribute, optionId);
		const active = attribute.options.filter((other) => !other.archived && other !== option);
		if (active.length < 2) throw tooFewOptions();
		option.archived = true;
		return this.update(id, {});
	}

	/** Sets values of a conversation once each was found fit; `null` takes a value away. */
	write(conversation: Conversation, values: Record<string, unknown>) {
		const fit = Object.entries(values).map(([name, value]) => [name, this.fit(name, value)]);
		Object.assign(conversation.custom_attributes, Object.fromEntries(fit));
	}

	private fit(name: string, value: unknown): AttributeValue {
		const [attribute, another] = this.list().filter((candidate) => candidate.name === name);
		if (!attribute) {
			throw refusals.parameterInvalid(`Conversation attribute '${name}' does not exist`, name);
		}
		// Which of two attributes of one name was meant can't be known, so Intercom sets neither.
		if (another) {
			throw refusals.parameterInvalid(`Multiple conversation attributes are named '${name}'`, name);
		}
		if (value === null) return null;
		const { takes, accepts } = TYPES[attribute.data_type];
		const options = attribute.options.filter((option) => !option.archived).map(({ label }) => label);
		const isOption = attribute.data_type !== 'list' || options.includes(value as string);
		if (!accepts(value) || !isOption) {
			throw refusals.parameterInvalid(`Conversation attribute '${name}' must be ${takes}`, name);
		}
		return value as AttributeValue;
	}

	private withOptions(id: string) {
		const attribute = this.get(id);
		if (attribute.data_type !== 'list') {
			throw refusals.unprocessable('Options can only be managed on list attributes');
		}
		return attribute;
	}

	private option(label: string) {
		return { id: this.workspace.identifiers.uuid('option'), label, archived: false };
	}
}

function findOption(attribute: ConversationAttribute, id: string) {
	const option = attribute.options.find((candidate) => candidate.id === id);
	if (!option) throw notFound('List option not found');
	return option;
}

function checkedLabel(body: Record<string, unknown>): string {
	const { label, ...rest } = body;
	if (Object.keys(rest).length > 0) throw refusals.unprocessable("only 'label' is accepted");
	if (label === undefined || label === '') throw refusals.unprocessable('label is required');
	if (typeof label !== 'string') throw refusals.unprocessable('label must be a string');
	return label;
}

function notFound(message: string) {
	return new Refusal(404, 'conversation_attribute_not_found', message);
}

function tooFewOptions() {
	return refusals.unprocessable('A list attribute must have at least 2 active options');
}
