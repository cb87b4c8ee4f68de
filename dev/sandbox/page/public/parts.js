import { h } from './dom.js';
import { richText } from './rich-text.js';

/** The words of a part, its attachments as links. */
export function words({ html, attachments }) {
	return [
		html && h('div', { class: 'words', html: richText(html) }),
		attachments.map(({ name, url }) =>
			h(
				'a',
				{ class: 'attachment', href: url, target: '_blank', rel: 'noreferrer', 'data-testid': 'attachment' },
				name,
			),
		),
	];
}

/** A round with the first letter of a name; its colour tells who speaks. */
export function avatar(name, from) {
	return h('span', { class: `avatar ${from}`, 'aria-hidden': 'true' }, name.trim().charAt(0).toUpperCase());
}

const hours = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });
const seconds = new Intl.DateTimeFormat('en', {
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hour12: false,
});
const days = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const moments = new Intl.DateTimeFormat('en', {
	weekday: 'short',
	hour: '2-digit',
	minute: '2-digit',
	hour12: false,
});

/** Unix seconds as the time of today, or the day. */
export function time(at, now) {
	const date = new Date(at * 1000);
	return h(
		'time',
		{ datetime: date.toISOString() },
		now - date < 12 * 3_600_000 ? hours.format(date) : days.format(date),
	);
}

/** Unix seconds as weekday and time, for what lies ahead. */
export const moment = (at) => moments.format(new Date(at * 1000));

/** Milliseconds, to the second. */
export const clockTime = (at) => seconds.format(new Date(at));

/** What was written and not sent yet, by composer: it outlives a look at another conversation. */
const drafts = new Map();

/**
 * A box to write in: Enter sends, Shift and Enter makes a new line. `send` gets the words and answers whether they
 * went out; if not, they are in the box again.
 */
export function composer({ key, placeholder, testId, label, button, className, send, extra, takesFiles }) {
	async function submit({ text: box, files }) {
		const text = box.value.trim();
		const chosen = await Promise.all([...(files?.files ?? [])].map(readFile));
		if (!text && chosen.length === 0) return;
		write(box, '');
		const said = await send(text, chosen);
		if (said && files) clear(files);
		if (!said && box.value === '') write(box, text);
		box.focus();
	}
	function clear(files) {
		files.value = '';
		files.dispatchEvent(new Event('change'));
	}
	function write(box, text) {
		box.value = text;
		keep(box);
	}
	function keep(box) {
		drafts.set(key, box.value);
		fit(box);
	}
	return h(
		'form',
		{
			key,
			class: `composer ${className ?? ''}`,
			onsubmit(event) {
				event.preventDefault();
				submit(event.target.elements);
			},
		},
		h('textarea', {
			name: 'text',
			rows: '1',
			placeholder,
			value: drafts.get(key) ?? '',
			'aria-label': label,
			'data-testid': `${testId}-input`,
			oninput: (event) => keep(event.target),
			onkeydown(event) {
				if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
				event.preventDefault();
				event.target.form.requestSubmit();
			},
		}),
		h(
			'div',
			{ class: 'composer-row' },
			h('div', { class: 'composer-extra' }, takesFiles && attaching(testId), extra),
			h('button', { class: 'primary', 'data-testid': `${testId}-send` }, button),
		),
	);
}

/** A file to send along: the label is the button, and says how many there are. */
const attaching = (testId) =>
	h(
		'label',
		{ key: 'attach', class: 'attach' },
		h('input', {
			type: 'file',
			name: 'files',
			multiple: true,
			'aria-label': 'Attach files',
			'data-testid': `${testId}-files`,
			onchange: ({ target }) => {
				const count = target.files.length;
				target.nextElementSibling.textContent = count > 0 ? `Attached: ${count}` : 'Attach';
			},
		}),
		h('span', { html: 'Attach' }),
	);

/** A file as the API takes it, its bytes in base64. */
async function readFile(file) {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return { name: file.name, content_type: file.type || 'application/octet-stream', data: btoa(text) };
}

/** As high as what is written in it, within what the style allows. */
function fit(box) {
	box.style.height = 'auto';
	box.style.height = `${box.scrollHeight + 2}px`;
}
