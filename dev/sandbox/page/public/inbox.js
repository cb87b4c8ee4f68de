import { conversation } from './conversation.js';
import { details } from './details.js';
import { h } from './dom.js';
import { time } from './parts.js';

/** The inbox as a teammate sees it: the conversations, one of them, and what is known about it. */
export function inbox(view, page) {
	const { conversation: shown } = view.inbox;
	return [
		h('div', { class: 'caption' }, h('h2', null, 'Teammate'), h('p', null, `Inbox of ${view.teammate}`)),
		h(
			'div',
			{ class: 'card' },
			list(view, page),
			shown ? conversation(shown, view, page) : nothing(),
			shown && details(shown),
		),
	];
}

const FILTERS = { all: 'All', open: 'Open', unassigned: 'Unassigned', snoozed: 'Snoozed', closed: 'Closed' };

function list({ now, inbox: { counts, conversations, conversation: shown } }, page) {
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
			conversations.map((one) => h('li', { key: one.id }, entry(one, one.id === shown?.id, now, page))),
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
