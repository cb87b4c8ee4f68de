import type { Workspace } from '.';

/**
 * What a workspace has after its first weeks: attributes, ticket types, customers, and conversations that wait for
 * nobody, so that what looks for waiting customers finds none.
 */
export function seedSupport(workspace: Workspace): void {
	for (const [name, type] of Object.entries(CONTACT_ATTRIBUTES)) {
		workspace.addDataAttribute({ name, model: 'contact', data_type: type });
	}
	seedTicketTypes(workspace);
	const [mia, jonas, aiko] = CUSTOMERS.map((customer) => workspace.addContact({ role: 'user', ...customer }));
	const nora = workspace.teammates.owner();
	const asked = workspace.addConversation({
		contact: jonas!,
		body: 'Can I have the invoice of last month again?',
	});
	workspace.parts.replyAsTeammate(asked, nora, { body: 'Of course, I have just sent it to you.' });
	workspace.parts.assign(asked, nora, { type: 'admin', id: nora.id });
	const solved = workspace.addConversation({ contact: aiko!, body: 'Where do I set my time zone?' });
	workspace.parts.replyAsTeammate(solved, nora, { body: 'Under Profile > Preferences.' });
	workspace.parts.close(solved, nora);
	const thanked = workspace.addConversation({ contact: mia!, body: 'The export works again, thank you!' });
	workspace.parts.replyAsTeammate(thanked, nora, { body: 'Glad to hear it.' });
	workspace.parts.close(thanked, nora);
}

/** Those that workflows/README.md writes, and two more. */
const CONTACT_ATTRIBUTES = {
	support_tier: 'string',
	last_ai_session: 'date',
	escalation_count: 'integer',
	is_vip: 'boolean',
	satisfaction: 'float',
} as const;

const CUSTOMERS = [
	{ name: 'Mia Berg', email: 'mia@example.com', external_id: '6123abc' },
	{ name: 'Jonas Falk', email: 'jonas@example.com', external_id: '7240def' },
	{ name: 'Aiko Mori', email: 'aiko@example.com', external_id: '8351fed' },
];

function seedTicketTypes(workspace: Workspace): void {
	const bug = workspace.addTicketType({ name: 'Bug', category: 'Customer', icon: '🐞' });
	const request = workspace.addTicketType({ name: 'Feature request', category: 'Customer', icon: '💡' });
	const { ticketTypes } = workspace;
	ticketTypes.addAttribute(bug.id, {
		name: 'Severity',
		data_type: 'list',
		list_items: 'High, Medium, Low',
		required_to_create: true,
	});
	ticketTypes.addAttribute(bug.id, { name: 'Seen since', data_type: 'datetime' });
	ticketTypes.addAttribute(request.id, { name: 'Customers who ask', data_type: 'integer' });
}
