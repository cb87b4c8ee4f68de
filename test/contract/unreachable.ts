/** Fields, and values of fields, that Intercom describes and no operation of the nodes sends, each with the reason. */

interface Unreachable {
	why: string;
	/** `METHOD /path`, as Intercom describes it. */
	of: string[];
	/** `query.page`, `body.from.id`; of values with the field's own name: `order=asc` */
	fields: string[];
}

const writesOfArticles = ['POST /articles', 'PUT /articles/{article_id}', 'PUT /articles/{id}/draft'];

const reasons: Unreachable[] = [
	{
		why: 'The pages guide allows both for a list; this one answers with page numbers, so they are what is followed.',
		of: [
			...['GET /admins/activity_logs', 'GET /articles', 'GET /articles/search', 'GET /segments'],
			...['GET /contacts/{contact_id}/companies', 'GET /contacts/{contact_id}/notes'],
			...['GET /companies/{company_id}/contacts', 'GET /companies/{company_id}/notes'],
			...['GET /internal_articles', 'GET /internal_articles/search', 'GET /help_center/collections'],
			...['GET /news/news_items', 'GET /news/newsfeeds', 'GET /news/newsfeeds/{newsfeed_id}/items'],
			...['GET /ai/content_import_sources', 'GET /ai/external_pages'],
		],
		fields: ['query.starting_after'],
	},
	{
		why: 'The pages guide allows both for a list; this one answers with cursors, so they are what is followed.',
		of: ['GET /contacts'],
		fields: ['query.page'],
	},
	{
		why: 'A link to what came later; a list is read once, from the newest event to the oldest.',
		of: ['GET /events'],
		fields: ['query.since'],
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
		of: ['POST /conversations/search', 'POST /tickets/search'],
		fields: ['operator=<=', 'operator=>='],
	},
	{
		why: 'Each request has a job of its own: one that is over takes no more contacts, and would refuse them.',
		of: ['POST /contacts/bulk'],
		fields: ['body.job.id'],
	},
	{
		why: 'Every search takes its filters in one form; of companies, the text lists neither of these two.',
		of: ['POST /companies/search'],
		fields: ['operator=<=', 'operator=>='],
	},
	{
		why: 'Fin tells this with its own messages; one that is sent to it has its time in timestamp.',
		of: ['POST /fin/start', 'POST /fin/reply'],
		fields: ['body.message.timestamp_ms'],
	},
	{
		why: 'As above, for what was said before.',
		of: ['POST /fin/start'],
		fields: ['body.conversation_metadata.history[].timestamp_ms'],
	},
	{
		why: 'Who replies to Fin is the customer.',
		of: ['POST /fin/reply'],
		fields: ['author=agent', 'author=fin'],
	},
	{
		why: 'A list of one says the same; the contact who is looked up here is a user; the other word is the one in the examples.',
		of: ['POST /messages'],
		fields: [
			...['body.cc.type', 'body.cc.id', 'body.bcc.type', 'body.bcc.id'],
			...['type=lead', 'message_type=in_app'],
		],
	},
	{
		why: 'It names the kind of the record; Intercom answers with the same schema, and its example sends none.',
		of: ['PUT /ip_allowlist'],
		fields: ['body.type'],
	},
	{
		why: 'Of a translation, Intercom sets these itself; that it is one needs no word where it stands.',
		of: writesOfArticles,
		fields: [
			...[
				'body.translated_content.type',
				'type=null',
				'type=article_translated_content',
				'type=article_content',
			],
			...['type', 'created_at', 'updated_at', 'has_unpublished_changes', 'draft_updated_at', 'url'].map(
				(name) => `body.translated_content.*.${name}`,
			),
		],
	},
	{
		why: 'That it is a translation needs no word where it stands.',
		of: ['POST /help_center/collections', 'PUT /help_center/collections/{collection_id}'],
		fields: [
			...['body.translated_content.type', 'body.translated_content.*.type'],
			...['type=null', 'type=group_translated_content', 'type=group_content'],
		],
	},
	{
		why: 'A staged draft holds wording only: the text says that Intercom ignores the state and all that has no versions.',
		of: ['PUT /articles/{id}/draft'],
		fields: [
			...['body', 'body.translated_content.*'].flatMap((place) => [
				...[`${place}.state`, `${place}.audience_ids[]`, `${place}.ai_chatbot_availability`],
				...[`${place}.ai_copilot_availability`, `${place}.ai_sales_agent_availability`],
			]),
			...['body.parent_id', 'body.parent_type', 'body.scheduled_publish_at', 'body.scheduled_unpublish_at'],
			...['state=published', 'state=draft'],
		],
	},
];

/** The fields and values by operation. */
export const unreachable: ReadonlyMap<string, string[]> = reasons
	.flatMap(({ of: names, fields }) => names.map((name) => ({ name, fields })))
	.reduce(
		(known, { name, fields }) => known.set(name, [...(known.get(name) ?? []), ...fields]),
		new Map<string, string[]>(),
	);
