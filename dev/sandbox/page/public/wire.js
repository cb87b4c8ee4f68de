import { h } from './dom.js';
import { clockTime } from './parts.js';

/** What went over the wire: notifications to the webhook endpoint, and requests to the API. */
export function wire({ webhooks, requests }, page) {
	const addresses = addressesOf(webhooks);
	return [
		h(
			'div',
			{ class: 'panel deliveries' },
			h('div', { class: 'caption' }, h('h2', null, 'Webhooks'), endpoint(webhooks)),
			table(
				'Webhooks',
				webhooks.deliveries.flatMap((delivery) => deliveryRows(delivery, page, addresses.length > 1)),
				addresses.length > 0
					? 'Nothing has happened yet that a topic stands for.'
					: 'Notifications are sent once there is an address: add one in the Developer Hub above.',
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
			table('API requests', requests.shown.map(requestRow), 'None in the last minute.'),
		),
	];
}

const addressesOf = ({ endpoints }) => endpoints.filter(({ url }) => url);

function endpoint(webhooks) {
	const addresses = addressesOf(webhooks);
	if (addresses.length === 0) return h('p', { 'data-testid': 'webhook-url' }, 'No address');
	const [{ url, state }] = addresses;
	return h(
		'p',
		{ 'data-testid': 'webhook-url', title: addresses.map((one) => one.url).join('\n') },
		state !== 'live' && h('em', { class: 'state' }, state),
		addresses.length > 1 ? `${url} and ${addresses.length - 1} more` : url,
	);
}

function table(name, rows, empty) {
	return h(
		'div',
		{ class: 'rows', tabindex: '0', role: 'region', 'aria-label': name },
		h('table', null, h('tbody', null, rows)),
		rows.length === 0 && h('p', { class: 'hint' }, empty),
	);
}

/** A delivery, and below it what to look at where it did not arrive, or what was sent when that was asked for. */
function deliveryRows(delivery, page, severalAddresses) {
	const { key, why, seenAt, url } = delivery;
	const shown = page.desk.payload?.key === key ? page.desk.payload.text : undefined;
	return [
		deliveryRow(delivery, page, severalAddresses),
		why &&
			h(
				'tr',
				{ key: `${key} why`, class: 'why' },
				h('td', { class: 'time' }),
				h('td'),
				h('td', { colspan: '2', 'data-testid': 'delivery-why' }, why),
			),
		shown !== undefined &&
			h(
				'tr',
				{ key: `${key} payload` },
				h(
					'td',
					{ colspan: '4', class: 'payload' },
					h(
						'p',
						null,
						`POST ${url} `,
						h(
							'a',
							{ href: seenAt, target: '_blank', rel: 'noreferrer', 'data-testid': 'delivery-link' },
							'Open n8n',
						),
					),
					h('pre', { tabindex: '0', 'aria-label': 'Payload', 'data-testid': 'delivery-payload-text' }, shown),
				),
			),
	].filter(Boolean);
}

function deliveryRow({ key, topic, about, attempts, outcome, at, url }, page, severalAddresses) {
	const good = outcome >= 200 && outcome < 300;
	const isShown = page.desk.payload?.key === key;
	return h(
		'tr',
		{
			key,
			'data-testid': 'delivery',
			'data-topic': topic,
			'data-outcome': outcome ?? 'none',
			'data-attempts': attempts,
		},
		h('td', { class: 'time' }, clockTime(at)),
		h('td', { class: good ? 'good' : 'bad' }, outcome ?? 'not sent'),
		h(
			'td',
			{ class: 'grow whole', title: about ?? '' },
			// A long topic breaks after a dot, for its end tells it from others.
			topic.split(/(?<=\.)/).flatMap((word) => [h('wbr'), word]),
			attempts > 1 && h('span', { class: 'soft' }, ` sent ${attempts} times`),
			severalAddresses && url && h('span', { class: 'soft to' }, `to ${placeOf(url)}`),
		),
		h(
			'td',
			null,
			outcome !== null && [
				h(
					'button',
					{
						key: 'payload',
						class: 'again',
						'data-testid': 'delivery-payload',
						'aria-expanded': String(isShown),
						'aria-label': `Payload of ${topic}`,
						async onclick() {
							page.desk.payload = isShown ? undefined : await payloadOf(key);
							page.redraw();
						},
					},
					'Payload',
				),
				h(
					'button',
					{
						key: 'again',
						class: 'again',
						'data-testid': 'delivery-again',
						title: 'Send the same notification once more',
						onclick: () => page.act(`deliveries/${key}/again`),
					},
					'Deliver again',
				),
			],
		),
	);
}

async function payloadOf(key) {
	const reply = await fetch(`deliveries/${key}`);
	const { payload, message } = await reply.json();
	return { key, text: payload ?? message };
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

/** Which address it is: what n8n ends that of each trigger with is left out. */
const placeOf = (url) => shortened(new URL(url).pathname.replace(/\/webhook$/, ''));

/** Long ids hide what comes after them; their last digits tell them apart. */
function shortened(path) {
	return path.replace(/\/[\da-f-]*([\da-f]{4})(?=\/|$)/g, (whole, end) =>
		whole.length > 11 ? `/…${end}` : whole,
	);
}
