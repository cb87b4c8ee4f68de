import type { Seconds } from './values';

export interface TicketState {
	id: string;
	category: 'submitted' | 'in_progress' | 'waiting_on_customer' | 'resolved';
	internal_label: string;
	external_label: string;
}

export interface TicketTypeAttribute {
	id: string;
	name: string;
	description: string;
	data_type: 'string' | 'list' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'files';
	list_items: Array<{ id: string; name: string }>;
	required_to_create: boolean;
	required_to_create_for_contacts: boolean;
	visible_on_create: boolean;
	visible_to_contacts: boolean;
	multiline: boolean;
	default: boolean;
	archived: boolean;
	created_at: Seconds;
	updated_at: Seconds;
}

export interface TicketType {
	id: string;
	name: string;
	description: string;
	icon: string;
	category: 'Customer' | 'Back-office' | 'Tracker';
	is_internal: boolean;
	archived: boolean;
	attributes: TicketTypeAttribute[];
	created_at: Seconds;
	updated_at: Seconds;
}

/** An attribute of contacts or companies. */
export interface DataAttribute {
	id: number;
	model: 'contact' | 'company';
	name: string;
	label: string;
	description: string;
	data_type: 'string' | 'integer' | 'float' | 'boolean' | 'datetime' | 'date';
	/** Only for lists, which Intercom stores as text with options. */
	options?: string[];
	api_writable: boolean;
	messenger_writable: boolean;
	archived: boolean;
	created_at: Seconds;
	updated_at: Seconds;
}

export interface ConversationAttribute {
	id: number;
	name: string;
	description: string;
	data_type: 'string' | 'integer' | 'list' | 'decimal' | 'boolean' | 'datetime' | 'relationship' | 'files';
	required: boolean;
	visible_to_team_ids: string[];
	multiline: boolean;
	options: Array<{ id: string; label: string; archived: boolean }>;
	reference: { type: 'one' | 'many'; object_type_id?: string } | null;
	archived: boolean;
	created_at: Seconds;
	updated_at: Seconds;
}
