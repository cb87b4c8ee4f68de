import { h } from './dom.js';

/** What Intercom's Developer Hub shows of an app: what goes into a credential, and where notifications go. */
export function hub({ hub: app, webhooks }, page) {
	const values = {
		'Base URL': app.baseUrl,
		'Access token': app.accessToken,
		'Client ID': app.clientId,
		'Client secret': app.clientSecret,
	};
	return [
		h(
			'div',
			{ class: 'hub-part' },
			h('h3', null, 'For a credential'),
			h(
				'p',
				{ class: 'hint' },
				'Region Custom in both. Intercom Access Token API: base URL, access token, client secret. Intercom Workspace OAuth2 API: base URL, client ID, client secret.',
			),
			h(
				'dl',
				{ class: 'copied' },
				Object.entries(values).map(([name, value]) => copied(name, value, page)),
			),
			h(
				'p',
				{ class: 'hint' },
				'Kept over a restart: everything in n8n, also what you changed there. Begun anew: this workspace with its conversations, and the addresses added here.',
			),
		),
		h(
			'div',
			{ class: 'hub-part' },
			h('h3', null, 'Webhooks'),
			h(
				'p',
				{ class: 'hint' },
				'Paste the Test URL of an Intercom Trigger (click Execute step there first, so that n8n listens), or its Production URL once the workflow is published. Intercom takes one address for an app; here there may be several.',
			),
			webhooks.endpoints
				.filter(({ url }) => url)
				.map((endpoint) =>
					addressForm({ key: endpoint.id, path: `endpoints/${endpoint.id}`, endpoint }, app, page),
				),
			addressForm({ key: 'new', path: 'endpoints', endpoint: NEW }, app, page),
		),
	];
}

const NEW = { url: '', topics: null, state: 'live', isBundled: false };

function copied(name, value, page) {
	const id = name.toLowerCase().replace(' ', '-');
	return h(
		'div',
		{ key: name },
		h('dt', null, name),
		h(
			'dd',
			null,
			h('code', { 'data-testid': id }, value),
			h(
				'button',
				{
					type: 'button',
					'aria-label': `Copy ${name}`,
					'data-testid': `copy-${id}`,
					async onclick({ target }) {
						await copy(value);
						page.notify(`${name} is copied.`);
						target.focus();
					},
				},
				'Copy',
			),
		),
	);
}

/** The clipboard is there only in a page that the browser takes for safe; what is selected can be copied everywhere. */
async function copy(value) {
	if (navigator.clipboard) return await navigator.clipboard.writeText(value).catch(() => copySelected(value));
	copySelected(value);
}

function copySelected(value) {
	const box = Object.assign(document.createElement('textarea'), { value });
	document.body.append(box);
	box.select();
	document.execCommand('copy');
	box.remove();
}

function addressForm({ key, path, endpoint: { url, topics, state, isBundled } }, app, page) {
	const isNew = key === 'new';
	async function save(form) {
		const all = form.elements.all.checked;
		const picked = [...form.elements.topic].filter(({ checked }) => checked).map(({ value }) => value);
		const said = await page.act(path, { url: form.elements.url.value, ...(!all && { topics: picked }) });
		if (!said) return;
		page.notify('The address is saved.');
		if (isNew) form.reset();
		form.elements.url.focus();
	}
	const chosen = topics === null ? 'All topics' : topics.length === 1 ? topics[0] : `${topics.length} topics`;
	return h(
		'form',
		{
			key,
			class: 'address',
			'data-testid': isNew ? 'endpoint-new' : 'endpoint',
			onsubmit: (event) => void (event.preventDefault(), save(event.target)),
		},
		h(
			'label',
			null,
			isNew ? 'A further address' : isBundled ? 'Address of the bundled workflow' : 'Address',
			state !== 'live' && ` (${state})`,
			h('input', { name: 'url', type: 'url', required: true, value: url, 'data-testid': 'endpoint-url' }),
		),
		h(
			'details',
			{ class: 'topics' },
			h('summary', null, chosen),
			h(
				'fieldset',
				null,
				h('legend', null, 'Topics'),
				checkbox('all', '', 'All topics', topics === null),
				app.topics.map((topic) => checkbox('topic', topic, topic, topics?.includes(topic) ?? false)),
			),
		),
		h(
			'p',
			{ class: 'address-row' },
			h('button', { key: 'save', class: 'primary', 'data-testid': 'endpoint-save' }, isNew ? 'Add' : 'Save'),
			!isNew &&
				h(
					'button',
					{
						key: 'remove',
						type: 'button',
						'data-testid': 'endpoint-remove',
						onclick: () => page.act(`${path}/remove`),
					},
					'Remove',
				),
		),
	);
}

const checkbox = (name, value, label, checked) =>
	h(
		'label',
		{ key: `${name} ${value}` },
		h('input', {
			type: 'checkbox',
			name,
			value,
			checked,
			// To pick single topics is not to have all of them.
			onchange: ({ target }) =>
				name === 'topic' && target.checked && (target.form.elements.all.checked = false),
		}),
		` ${label}`,
	);
