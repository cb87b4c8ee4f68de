/** Fields, and values of fields, that Intercom describes and no operation of the nodes sends, each with the reason. */

interface Unreachable {
	why: string;
	/** `METHOD /path`, as Intercom describes it. */
	of: string[];
	/** `query.page`, `body.from.id`; of values with the field's own name: `order=asc` */
	fields: string[];
}

const reasons: Unreachable[] = [
	{
		why: 'The pages guide allows both for a list; this one answers with page numbers, so they are what is followed.',
		of: [
			...['GET /admins/activity_logs', 'GET /articles', 'GET /articles/search', 'GET /segments'],
			...['GET /contacts/{contact_id}/companies', 'GET /contacts/{contact_id}/notes'],
		],
		fields: ['query.starting_after'],
	},
	{
		why: 'The pages guide allows both for a list; this one answers with cursors, so they are what is followed.',
		of: ['GET /contacts'],
		fields: ['query.page'],
	},
	{
		why: 'One alternative of the description has the customer in a customer; no example does, and the others say the same.',
		of: ['POST /conversations/{conversation_id}/customers'],
		fields: [
			...['body.customer.customer.intercom_user_id', 'body.customer.customer.user_id'],
			'body.customer.customer.email',
		],
	},
	{
		why: 'Who a conversation is from is told by the word that fits users and leads alike.',
		of: ['POST /conversations'],
		fields: ['type=lead', 'type=user'],
	},
	{
		why: 'Here > and < take in the value itself, as Intercom explains; these two would say the same once more.',
		of: ['POST /conversations/search'],
		fields: ['operator=<=', 'operator=>='],
	},
	{
		why: 'It names the kind of the record; Intercom answers with the same schema, and its example sends none.',
		of: ['PUT /ip_allowlist'],
		fields: ['body.type'],
	},
];

/** The fields and values by operation. */
export const unreachable: ReadonlyMap<string, string[]> = reasons
	.flatMap(({ of: names, fields }) => names.map((name) => ({ name, fields })))
	.reduce(
		(known, { name, fields }) => known.set(name, [...(known.get(name) ?? []), ...fields]),
		new Map<string, string[]>(),
	);
