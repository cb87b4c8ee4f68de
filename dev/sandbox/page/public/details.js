import { h } from './dom.js';

/** What is known about a conversation and its customer. */
export function details({ id, customer, tags, attributes, ticket }) {
	return h(
		'aside',
		{ key: 'details', class: 'details', 'aria-label': 'Details', tabindex: '0' },
		h(
			'section',
			null,
			h('h4', null, 'Tags'),
			tags.length === 0 && h('p', { key: 'none', class: 'hint' }, 'None'),
			h(
				'p',
				{ key: 'tags', class: 'tags' },
				tags.map((tag) => h('span', { key: tag, class: 'tag', 'data-testid': 'tag' }, tag)),
			),
		),
		h('section', null, h('h4', null, 'Conversation'), facts('attribute', [['Id', id]], attributes)),
		ticket &&
			h(
				'section',
				{ key: 'ticket', 'data-testid': 'ticket' },
				h('h4', null, `Ticket ${ticket.number}`),
				facts(
					'ticket-attribute',
					[
						['Type', ticket.type],
						['State', ticket.state],
						['Title', ticket.title],
						['Description', ticket.description],
					],
					ticket.attributes,
				),
			),
		customer &&
			h(
				'section',
				null,
				h('h4', null, customer.name),
				facts(
					'contact-attribute',
					[
						['E-mail', customer.email],
						['Id', customer.id],
						['External id', customer.externalId],
					],
					customer.attributes,
				),
			),
	);
}

/** Fixed facts first, then custom attributes under the names they have. */
function facts(testId, fixed, attributes) {
	const line = (name, value, id) =>
		h(
			'div',
			{ key: name },
			h('dt', { title: name }, name),
			h('dd', { 'data-testid': id, title: String(value) }, String(value)),
		);
	return h(
		'dl',
		null,
		fixed.filter(([, value]) => value).map(([name, value]) => line(name, value)),
		Object.entries(attributes).map(([name, value]) => line(name, value, `${testId}-${name}`)),
	);
}
