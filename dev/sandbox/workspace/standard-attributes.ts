/**
 * The attributes that every workspace has (a selection). Those that are not `api_writable` are Intercom's own:
 * a form that offers them for writing would offer what can't be set.
 */
export const standardAttributes = [
	...list('contact', [
		['name', 'Name', 'string', true],
		['email', 'Email', 'string', true],
		['phone', 'Phone', 'string', true],
		['external_id', 'User ID', 'string', true],
		['role', 'Type', 'string', true],
		['owner_id', 'Owner', 'integer', true],
		['signed_up_at', 'Signed up', 'date', true],
		['last_seen_at', 'Last seen', 'date', true],
		['unsubscribed_from_emails', 'Unsubscribed from emails', 'boolean', true],
		['created_at', 'First seen', 'date', false],
		['last_replied_at', 'Last heard from', 'date', false],
		['last_contacted_at', 'Last contacted', 'date', false],
		['browser', 'Browser', 'string', false],
		['os', 'OS', 'string', false],
	]),
	...list('company', [
		['name', 'Company name', 'string', true],
		['company_id', 'Company ID', 'string', false],
		['plan', 'Plan', 'string', true],
		['size', 'Company size', 'integer', true],
		['website', 'Company website', 'string', true],
		['industry', 'Company industry', 'string', true],
		['monthly_spend', 'Monthly Spend', 'float', true],
		['last_request_at', 'Company last seen', 'date', false],
		['user_count', 'People', 'integer', false],
	]),
];

type Row = [name: string, label: string, type: string, writable: boolean];

function list(model: 'contact' | 'company', rows: Row[]) {
	return rows.map(([name, label, type, writable]) => ({
		type: 'data_attribute',
		name,
		full_name: name,
		label,
		description: '',
		data_type: type,
		api_writable: writable,
		ui_writable: false,
		messenger_writable: writable,
		custom: false,
		archived: false,
		model,
	}));
}
