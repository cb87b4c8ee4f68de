import { h } from './dom.js';
import { avatar, composer, time, words } from './parts.js';

/** The Messenger as a customer sees it, and above it the choice of who that is. */
export function messenger(view, page) {
	const { customer, conversation } = view.messenger;
	const asking = page.desk.addingCustomer || !customer;
	const writing = conversation ?? (page.desk.startingConversation ? { id: 'new', parts: [] } : null);
	return [
		h('div', { class: 'caption' }, h('h2', null, 'Customer'), whoWrites(view, page)),
		h(
			'div',
			{ class: 'card' },
			asking ? signIn(view, page) : writing ? thread(writing, view, page) : home(view, page),
		),
	];
}

function whoWrites({ messenger: { customers, customer } }, page) {
	if (customers.length === 0) return null;
	return h(
		'select',
		{
			'aria-label': 'Who writes in the Messenger',
			'data-testid': 'customer-select',
			value: page.desk.addingCustomer ? 'new' : (customer?.id ?? 'new'),
			onchange({ target: { value } }) {
				page.desk.addingCustomer = value === 'new';
				page.desk.startingConversation = false;
				if (value === 'new') page.redraw();
				else page.select({ customer: value, messenger: '' });
			},
		},
		customers.map(({ id, name }) => h('option', { key: id, value: id }, name)),
		h('option', { key: 'new', value: 'new' }, 'Somebody new …'),
	);
}

function signIn({ messenger: { customer } }, page) {
	async function submit(form) {
		const { name, email } = form.elements;
		const said = await page.act('customers', { name: name.value.trim(), email: email.value.trim() });
		if (!said) return;
		page.desk.addingCustomer = false;
		page.desk.startingConversation = true;
		await page.select({ customer: said.customer, messenger: '' });
		document.querySelector('[data-testid="messenger-input"]')?.focus();
	}
	return [
		h(
			'div',
			{ key: 'head', class: 'hello' },
			h('p', { class: 'big' }, 'Who is writing?'),
			h('p', null, 'A customer needs a name and an e-mail address.'),
		),
		h(
			'form',
			{
				key: 'sign-in',
				class: 'sign-in',
				onsubmit: (event) => void (event.preventDefault(), submit(event.target)),
			},
			h(
				'label',
				null,
				'Name',
				h('input', {
					name: 'name',
					required: true,
					autocomplete: 'off',
					value: 'Mia Berg',
					'data-testid': 'customer-name',
				}),
			),
			h(
				'label',
				null,
				'E-mail',
				h('input', {
					name: 'email',
					type: 'email',
					required: true,
					autocomplete: 'off',
					value: 'mia@example.com',
					'data-testid': 'customer-email',
				}),
			),
			h('button', { class: 'primary', 'data-testid': 'customer-save' }, 'Open the Messenger'),
			customer &&
				h(
					'button',
					{
						type: 'button',
						class: 'quiet',
						onclick: () => ((page.desk.addingCustomer = false), page.redraw()),
					},
					`Stay ${customer.name}`,
				),
		),
	];
}

function home({ now, messenger: { customer, conversations } }, page) {
	const [firstName] = customer.name.split(' ');
	return [
		h(
			'div',
			{ key: 'head', class: 'hello' },
			h('p', { class: 'big' }, `Hi ${firstName}`),
			h('p', null, 'How can we help?'),
		),
		h(
			'div',
			{ key: 'home', class: 'home' },
			newConversation(page, 'Send us a message'),
			conversations.length > 0 && h('h3', null, 'Your conversations'),
			h(
				'ul',
				null,
				conversations.map(({ id, preview, author, at }) =>
					h(
						'li',
						{ key: id },
						h(
							'button',
							{
								class: 'past',
								'data-testid': 'messenger-conversation',
								'data-conversation': id,
								onclick: () => page.select({ messenger: id }),
							},
							h('span', { class: 'past-preview' }, preview),
							h('span', { class: 'past-about' }, author, ' · ', time(at, now)),
						),
					),
				),
			),
		),
	];
}

function newConversation(page, label, className = 'primary') {
	return h(
		'button',
		{
			class: className,
			'data-testid': 'new-conversation',
			async onclick() {
				page.desk.startingConversation = true;
				await page.select({ messenger: '' });
				document.querySelector('[data-testid="messenger-input"]')?.focus();
			},
		},
		label,
	);
}

function thread({ id, parts, isTyping }, { now, messenger: { customer } }, page) {
	const last = parts.at(-1);
	const others = [...new Set(parts.filter(({ from }) => from !== 'customer').map(({ author }) => author))];
	return [
		h(
			'div',
			{ key: 'bar', class: 'bar' },
			h(
				'button',
				{
					class: 'back',
					'aria-label': 'All conversations',
					'data-testid': 'messenger-back',
					onclick: () => leave(page),
				},
				'‹',
			),
			h('p', null, others.length > 0 ? others.join(', ') : 'Support'),
			newConversation(page, 'New', 'back new'),
		),
		h(
			'div',
			{
				key: 'thread',
				class: 'thread',
				role: 'log',
				tabindex: '0',
				'aria-label': 'Messages',
				'data-follow': `${id}|${parts.length}`,
			},
			parts.length === 0 && [
				h(
					'p',
					{ key: 'hint', class: 'hint' },
					'Ask anything. The help center knows about passwords, invitations, exports, time zones and a few more things. Or try one of these:',
				),
				h(
					'div',
					{ key: 'examples', class: 'quick-replies' },
					EXAMPLES.map(([name, text]) =>
						h(
							'button',
							{ key: name, 'data-testid': `example-${name}`, onclick: () => say(id, text, customer, page) },
							text,
						),
					),
				),
			],
			parts.map((part, index) => message(part, parts[index - 1], now)),
			last?.options.length > 0 && quickReplies(last, id, customer, page),
			isTyping &&
				h('p', { key: 'typing', class: 'typing', 'data-testid': 'typing' }, 'An answer is being written …'),
		),
		composer({
			key: `composer ${id}`,
			placeholder: 'Write a message …',
			label: 'Message',
			testId: 'messenger',
			button: 'Send',
			takesFiles: true,
			send: (text, files) => say(id, text, customer, page, files),
		}),
	];
}

/** One that is answered, one for people, and one of a subject that the AI leaves to people. */
const EXAMPLES = [
	['answer', 'How do I reset my password?'],
	['human', 'I want to talk to a human'],
	['billing', 'Why was I charged twice this month?'],
];

function leave(page) {
	page.desk.startingConversation = false;
	return page.select({ messenger: '' });
}

async function say(id, text, customer, page, files = []) {
	if (id !== 'new') return page.act(`customers/${customer.id}/conversations/${id}/messages`, { text, files });
	const said = await page.act(`customers/${customer.id}/conversations`, { text, files });
	if (!said) return undefined;
	page.desk.startingConversation = false;
	await page.select({ messenger: said.conversation, inbox: said.conversation });
	document.querySelector('[data-testid="messenger-input"]')?.focus();
	return said;
}

function message(part, before, now) {
	const follows = before?.author === part.author;
	return h(
		'div',
		{ key: part.id, class: `message ${part.from}`, 'data-testid': 'message', 'data-from': part.from },
		part.from !== 'customer' &&
			!follows &&
			h('p', { class: 'by' }, avatar(part.author, part.from), part.author),
		h('div', { class: 'bubble' }, words(part)),
		h('p', { class: 'at' }, time(part.at, now)),
	);
}

function quickReplies({ id: partId, options }, id, customer, page) {
	return h(
		'div',
		{ key: `options ${partId}`, class: 'quick-replies' },
		options.map(({ text, uuid }) =>
			h(
				'button',
				{
					key: uuid,
					'data-testid': 'quick-reply',
					onclick: () =>
						page.act(`customers/${customer.id}/conversations/${id}/messages`, { quickReply: uuid }),
				},
				text,
			),
		),
	);
}
