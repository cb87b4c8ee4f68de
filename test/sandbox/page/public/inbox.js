import { h } from './dom.js';
import { avatar, composer, moment, time, words } from './parts.js';

/** The inbox as a teammate sees it: the conversations, one of them, and what is known about it. */
export function inbox(view, page) {
	const { conversation } = view.inbox;
	return [
		h('div', { class: 'caption' }, h('h2', null, 'Teammate'), h('p', null, `Inbox of ${view.teammate}`)),
		h(
			'div',
			{ class: 'card' },
			list(view, page),
			conversation ? thread(conversation, view, page) : nothing(),
			conversation && details(conversation),
		),
	];
}

const FILTERS = { all: 'All', open: 'Open', unassigned: 'Unassigned', snoozed: 'Snoozed', closed: 'Closed' };

function list({ now, inbox: { counts, conversations, conversation } }, page) {
	return h(
		'nav',
		{ key: 'list', class: 'list', 'aria-label': 'Conversations' },
		h(
			'select',
			{
				class: 'filter',
				'aria-label': 'Which conversations',
				'data-testid': 'inbox-filter',
				value: page.selection.filter,
				onchange: ({ target: { value } }) => page.select({ filter: value }),
			},
			Object.entries(FILTERS).map(([value, name]) =>
				h('option', { key: value, value }, `${name} (${counts[value]})`),
			),
		),
		h(
			'ul',
			{ onkeydown: moveWithArrows },
			conversations.length === 0 && h('li', { key: 'none', class: 'hint' }, 'No conversations here.'),
			conversations.map((one) =>
				h('li', { key: one.id }, entry(one, one.id === conversation?.id, now, page)),
			),
		),
	);
}

function entry({ id, customer, preview, state, assignee, tags, waiting, at }, current, now, page) {
	return h(
		'button',
		{
			class: 'entry',
			'aria-current': current && 'true',
			'data-testid': 'inbox-conversation',
			'data-conversation': id,
			'data-state': state,
			onclick: () => page.select({ inbox: id }),
		},
		h(
			'span',
			{ class: 'entry-head' },
			waiting && h('i', { class: 'waiting', title: 'The customer is waiting' }),
			h('b', null, customer?.name ?? 'Nobody'),
			time(at, now),
		),
		h('span', { class: 'entry-preview' }, preview),
		h(
			'span',
			{ class: 'entry-about' },
			state !== 'open' && h('em', { class: `state ${state}` }, state),
			h('em', null, assignee ?? 'Unassigned'),
			tags.map((tag) => h('em', { key: tag, class: 'tag' }, tag)),
		),
	);
}

function moveWithArrows(event) {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (!step) return;
	const entries = [...event.currentTarget.querySelectorAll('button')];
	const next = entries[entries.indexOf(document.activeElement) + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}

function nothing() {
	return h(
		'div',
		{ key: 'nothing', class: 'nothing' },
		h('p', null, 'No conversation yet.'),
		h('p', null, 'Write something in the Messenger.'),
	);
}

const SNOOZES = { 1: 'For a minute', 60: 'For an hour', 1440: 'For a day', 10080: 'For a week' };

function thread(conversation, { now, assignees, teammate }, page) {
	const { id, customer, state, assignee, assigneeKey, snoozedUntil, parts } = conversation;
	const act = (name, body) => page.act(`conversations/${id}/${name}`, body);
	return h(
		'article',
		{
			key: 'conversation',
			class: 'conversation',
			'data-testid': 'conversation',
			'data-conversation': id,
			'data-state': state,
		},
		h(
			'header',
			null,
			h(
				'div',
				{ class: 'who' },
				h('h3', null, conversation.title ?? customer?.name ?? 'Nobody'),
				h(
					'p',
					null,
					h('em', { class: `state ${state}`, 'data-testid': 'conversation-state' }, state),
					snoozedUntil && ` until ${moment(snoozedUntil)}`,
					' ',
					h('span', { 'data-testid': 'assignee' }, assignee ?? 'Unassigned'),
				),
			),
			h(
				'div',
				{ class: 'actions' },
				h(
					'select',
					{
						key: `assign ${id}`,
						'aria-label': 'Assign to',
						'data-testid': 'assign',
						value: assigneeKey,
						onchange: ({ target: { value } }) => act('assignment', { assignee: value }),
					},
					h('option', { key: 'nobody', value: 'nobody' }, 'Nobody'),
					assignees.map(({ key, name }) => h('option', { key, value: key }, name)),
				),
				h(
					'select',
					{
						key: `snooze ${id}`,
						class: 'snooze',
						'aria-label': 'Snooze',
						'data-testid': 'snooze',
						onchange({ target }) {
							act('snooze', { minutes: target.value });
							target.selectedIndex = 0;
						},
					},
					h('option', { key: '', value: '', disabled: true, selected: true }, 'Snooze'),
					Object.entries(SNOOZES).map(([value, name]) => h('option', { key: value, value }, name)),
				),
				state === 'open'
					? h(
							'button',
							{ key: 'close', 'data-testid': 'close-conversation', onclick: () => act('close') },
							'Close',
						)
					: h(
							'button',
							{ key: 'open', 'data-testid': 'open-conversation', onclick: () => act('open') },
							'Open',
						),
			),
		),
		h(
			'div',
			{
				class: 'parts',
				role: 'log',
				tabindex: '0',
				'aria-label': 'Conversation',
				'data-follow': `${id}|${parts.length}`,
			},
			parts.map((part) => partOf(part, now)),
		),
		write(id, teammate, act, page),
	);
}

function partOf(part, now) {
	const { id, type, from, author, at, html, attachments, options, event, viaApi } = part;
	const spoken = html !== null || attachments.length > 0;
	const about = {
		'data-testid': type === 'note' ? 'note' : 'part',
		'data-part-type': type,
		'data-from': from,
	};
	const api = viaApi && h('abbr', { title: 'Made by an app, through the API' }, 'API');
	if (!spoken)
		return h(
			'p',
			{ key: id, class: 'event', ...about },
			h('b', null, author),
			` ${event ?? ''} `,
			api,
			time(at, now),
		);
	return h(
		'div',
		{ key: id, class: `part ${type === 'note' ? 'note' : from}`, ...about },
		avatar(author, from),
		h(
			'div',
			{ class: 'part-body' },
			h(
				'p',
				{ class: 'by' },
				h('b', null, author),
				type === 'note' && ' wrote a note',
				event && ` ${event}`,
				' ',
				api,
				time(at, now),
			),
			words(part),
			options.length > 0 &&
				h(
					'p',
					{ class: 'offered' },
					options.map(({ text, uuid }) => h('span', { key: uuid }, text)),
				),
		),
	);
}

function write(id, teammate, act, page) {
	const note = page.desk.writingNote;
	const mode = (writingNote) => () => {
		page.desk.writingNote = writingNote;
		page.redraw();
		document.querySelector(`[data-testid="teammate-${writingNote ? 'note' : 'reply'}-input"]`)?.focus();
	};
	const tab = (isNote, name) =>
		h(
			'button',
			{
				class: 'tab',
				role: 'tab',
				'aria-selected': String(note === isNote),
				'data-testid': `composer-${isNote ? 'note' : 'reply'}`,
				onclick: mode(isNote),
			},
			name,
		);
	// Both boxes are there all the time, so that a half-written reply survives a look at the notes.
	return h(
		'div',
		{ class: `write ${note ? 'note' : ''}` },
		h('div', { class: 'tabs', role: 'tablist' }, tab(false, 'Reply'), tab(true, 'Note')),
		composer({
			key: `reply ${id}`,
			className: note ? 'away' : '',
			placeholder: `Reply as ${teammate} …`,
			label: 'Reply to the customer',
			testId: 'teammate-reply',
			button: 'Reply',
			send: (text) => act('replies', { text, assignToMe: page.desk.assignToMe }),
			extra: h(
				'label',
				null,
				h('input', {
					type: 'checkbox',
					checked: page.desk.assignToMe,
					'data-testid': 'assign-to-me',
					onchange: ({ target }) => (page.desk.assignToMe = target.checked),
				}),
				' Assign to me if nobody has it',
			),
		}),
		composer({
			key: `note ${id}`,
			className: note ? '' : 'away',
			placeholder: 'Only teammates see notes …',
			label: 'Note for teammates',
			testId: 'teammate-note',
			button: 'Add note',
			send: (text) => act('notes', { text }),
		}),
	);
}

function details({ id, customer, tags, attributes }) {
	return h(
		'aside',
		{ key: 'details', class: 'details', 'aria-label': 'Details' },
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
