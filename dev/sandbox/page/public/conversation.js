import { h } from './dom.js';
import { avatar, composer, moment, time, words } from './parts.js';

const SNOOZES = { 1: 'For a minute', 60: 'For an hour', 1440: 'For a day', 10080: 'For a week' };

/** One conversation as a teammate works on it: who has it, what was said and done, and a box to go on. */
export function conversation(shown, { now, assignees, teammate }, page) {
	const { id, customer, title, state, assignee, assigneeKey, snoozedUntil, parts } = shown;
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
				h('h3', null, title ?? customer?.name ?? 'Nobody'),
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
							{ key: 'state', 'data-testid': 'close-conversation', onclick: () => act('close') },
							'Close',
						)
					: h(
							'button',
							{ key: 'state', 'data-testid': 'open-conversation', onclick: () => act('open') },
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
			takesFiles: true,
			send: (text, files) => act('replies', { text, files, assignToMe: page.desk.assignToMe }),
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
			takesFiles: true,
			send: (text, files) => act('notes', { text, files }),
		}),
	);
}
