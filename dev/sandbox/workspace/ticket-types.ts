import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';
import type { TicketState, TicketType, TicketTypeAttribute } from './records';

export type NewTicketType = Pick<TicketType, 'name'> &
	Partial<Pick<TicketType, 'description' | 'icon' | 'category' | 'is_internal'>>;

export type NewTicketTypeAttribute = Pick<TicketTypeAttribute, 'name' | 'data_type'> &
	Partial<Omit<TicketTypeAttribute, 'list_items'>> & { list_items?: string };

/** What kinds of tickets a workspace has, what they are filled in with, and the states that all of them can be in. */
export class TicketTypes {
	private readonly all = new Map<string, TicketType>();
	readonly states: TicketState[] = [
		{ id: '7493', category: 'submitted', internal_label: 'Submitted', external_label: 'Submitted' },
		{ id: '7494', category: 'in_progress', internal_label: 'In progress', external_label: 'In progress' },
		{
			id: '7495',
			category: 'waiting_on_customer',
			internal_label: 'Waiting on customer',
			external_label: 'Waiting on you',
		},
		{ id: '7496', category: 'resolved', internal_label: 'Resolved', external_label: 'Resolved' },
	];

	constructor(private readonly workspace: Workspace) {}

	/** Every type has a title and a description of Intercom's own making. */
	createType(type: NewTicketType): TicketType {
		const now = this.workspace.now();
		const created: TicketType = {
			id: this.workspace.identifiers.number('ticket type', 53),
			description: '',
			icon: '🎟️',
			category: 'Customer',
			is_internal: false,
			archived: false,
			attributes: [],
			created_at: now,
			updated_at: now,
			...type,
		};
		this.all.set(created.id, created);
		const own = { data_type: 'string', default: true, required_to_create_for_contacts: true } as const;
		this.addAttribute(created.id, { name: '_default_title_', ...own });
		this.addAttribute(created.id, { name: '_default_description_', multiline: true, ...own });
		return created;
	}

	types() {
		return [...this.all.values()];
	}

	type(id: unknown): TicketType {
		const type = this.all.get(String(id));
		if (!type) throw refusals.notFound();
		return type;
	}

	updateType(id: string, changes: Partial<NewTicketType> & { archived?: boolean }): TicketType {
		return Object.assign(this.type(id), changes, { updated_at: this.workspace.now() });
	}

	addAttribute(typeId: string, attribute: NewTicketTypeAttribute): TicketTypeAttribute {
		const type = this.type(typeId);
		const now = this.workspace.now();
		const { list_items: items, ...rest } = attribute;
		const created: TicketTypeAttribute = {
			id: this.workspace.identifiers.number('ticket type attribute', 157),
			description: '',
			list_items: this.listItems(items),
			required_to_create: false,
			required_to_create_for_contacts: false,
			visible_on_create: true,
			visible_to_contacts: true,
			multiline: false,
			default: false,
			archived: false,
			created_at: now,
			updated_at: now,
			...rest,
		};
		type.attributes.push(created);
		return created;
	}

	updateAttribute(typeId: string, id: string, changes: Partial<NewTicketTypeAttribute>): TicketTypeAttribute {
		const attribute = this.type(typeId).attributes.find((candidate) => candidate.id === id);
		if (!attribute) throw refusals.notFound();
		const { list_items: items, ...rest } = changes;
		if (items !== undefined) attribute.list_items = this.listItems(items);
		return Object.assign(attribute, rest, { updated_at: this.workspace.now() });
	}

	state(id: unknown, refusal: () => Refusal): TicketState {
		const state = this.states.find((candidate) => candidate.id === String(id));
		if (!state) throw refusal();
		return state;
	}

	/** The values of a ticket of this type, as far as they are given. @throws Refusal 400 for what does not fit */
	checked(type: TicketType, values: Record<string, unknown>): Record<string, unknown> {
		const known = type.attributes.filter(({ archived }) => !archived);
		const find = (name: string) => known.find((attribute) => attribute.name === name);
		const extra = Object.keys(values).filter((name) => !find(name));
		if (extra.length > 0) {
			throw refusals.parameterInvalid(
				`Extra attributes provided that are not found on ticket type: ${extra.join(', ')}`,
			);
		}
		for (const [name, value] of Object.entries(values)) {
			const attribute = find(name)!;
			if (value !== null && value !== '' && !fits(attribute, value)) {
				throw refusals.parameterInvalid(`Invalid value for ticket attribute '${name}'`, name);
			}
		}
		return values;
	}

	/** The text has commas between the items; each gets an id, by which tickets are filled in. */
	private listItems(items: string | undefined): TicketTypeAttribute['list_items'] {
		return (items ?? '')
			.split(',')
			.map((item) => item.trim())
			.filter(Boolean)
			.map((name) => ({ id: this.workspace.identifiers.uuid('ticket list item'), name }));
	}
}

function fits({ data_type: type, list_items: items }: TicketTypeAttribute, value: unknown): boolean {
	switch (type) {
		case 'string':
			return typeof value === 'string';
		case 'list':
			return items.some(({ id }) => id === value);
		case 'integer':
		case 'datetime':
			return Number.isInteger(value);
		case 'decimal':
			return typeof value === 'number';
		case 'boolean':
			return typeof value === 'boolean';
		case 'files':
			return Array.isArray(value);
	}
}
