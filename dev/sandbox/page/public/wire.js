import { h } from './dom.js';
import { clockTime } from './parts.js';

/** What went over the wire: notifications to the webhook endpoint, and requests to the API. */
export function wire({ webhooks, requests }, page) {
	return [
		h(
			'div',
			{ class: 'panel deliveries' },
			h('div', { class: 'caption' }, h('h2', null, 'Webhooks'), endpoint(webhooks)),
			table(
				webhooks.deliveries.map((delivery) => deliveryRow(delivery, page)),
				webhooks.url ? 'Nothing was sent yet.' : 'Notifications are sent once there is an endpoint.',
			),
		),
		h(
			'div',
			{ class: 'panel requests' },
			h(
				'div',
				{ class: 'caption' },
				h('h2', null, 'API requests'),
				h('p', null, `${requests.count} in the last minute`),
			),
			table(requests.shown.map(requestRow), 'None in the last minute.'),
		),
	];
}

function endpoint({ url, state }) {
	if (!url) return h('p', { 'data-testid': 'webhook-url' }, 'No endpoint');
	return h(
		'p',
		{ 'data-testid': 'webhook-url', title: url },
		state !== 'live' && h('em', { class: 'state' }, state),
		url,
	);
}

function table(rows, empty) {
	return h(
		'div',
		{ class: 'rows', tabindex: '0' },
		h('table', null, h('tbody', null, rows)),
		rows.length === 0 && h('p', { class: 'hint' }, empty),
	);
}

function deliveryRow({ key, topic, about, attempts, outcome, at }, page) {
	const good = outcome >= 200 && outcome < 300;
	return h(
		'tr',
		{
			key,
			'data-testid': 'delivery',
			'data-topic': topic,
			'data-outcome': outcome,
			'data-attempts': attempts,
		},
		h('td', { class: 'time' }, clockTime(at)),
		h('td', { class: good ? 'good' : 'bad' }, outcome),
		h('td', { class: 'grow', title: about ?? '' }, topic),
		h('td', { class: 'soft' }, attempts > 1 && `sent ${attempts} times`),
		h(
			'td',
			null,
			h(
				'button',
				{
					class: 'again',
					'data-testid': 'delivery-again',
					title: 'Send the same notification once more',
					onclick: () => page.act(`deliveries/${key}/again`),
				},
				'Deliver again',
			),
		),
	);
}

function requestRow({ number, method, path, status, at }) {
	const good = status !== null && status < 400;
	return h(
		'tr',
		{
			key: number,
			'data-testid': 'request',
			'data-method': method,
			'data-path': path,
			'data-status': status ?? '',
		},
		h('td', { class: 'time' }, clockTime(at)),
		h('td', { class: good ? 'good' : 'bad' }, status ?? '…'),
		h('td', { class: 'method' }, method),
		h('td', { class: 'grow', title: path }, shortened(path)),
	);
}

/** Long ids hide what comes after them; their last digits tell them apart. */
function shortened(path) {
	return path.replace(/\/[\da-f]*([\da-f]{4})(?=\/|$)/g, (whole, end) =>
		whole.length > 11 ? `/…${end}` : whole,
	);
}
