import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { openBrowser } from './browser';

/** The sandbox's page as a small Developer Hub, with no n8n behind it, and what axe finds on it. */

jest.setTimeout(90_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let receiver: Server;
let status: number;
let received: string[];
let sandbox: Sandbox;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	receiver = createServer((request, response) => {
		if (request.method === 'POST') received.push(request.url!);
		request.resume().on('end', () => response.writeHead(request.method === 'HEAD' ? 200 : status).end());
	});
	await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
	await browser.close();
	receiver.closeAllConnections();
	receiver.close();
});

beforeEach(async () => {
	status = 200;
	received = [];
	sandbox = await startSandbox({ seeded: true });
	page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	page.setDefaultTimeout(15_000);
	await page.goto(`${sandbox.url}/sandbox`);
	await page.getByTestId('hub-button').click();
});
afterEach(async () => {
	await page.close();
	await sandbox.close();
});

const addressOf = (path: string) => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${path}`;

/** Adds an address for one topic, or for all of them. */
async function add(path: string, topic?: string) {
	const form = page.getByTestId('endpoint-new');
	const before = await page.getByTestId('endpoint').count();
	await form.getByTestId('endpoint-url').fill(addressOf(path));
	if (topic) {
		await form.locator('summary').click();
		await form.locator(`input[value="${topic}"]`).check();
		await form.locator('summary').click();
	}
	await form.getByTestId('endpoint-save').click();
	await page.getByTestId('endpoint').nth(before).waitFor();
}

const rowOf = (topic: string) => page.locator(`[data-testid="delivery"][data-topic="${topic}"]`).first();

function write(text: string) {
	const mia = sandbox.workspace.contacts.list().find(({ email }) => email === 'mia@example.com')!;
	return sandbox.workspace.addConversation({ contact: mia, body: text });
}

it('shows what goes into a credential, and copies it', async () => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sandbox.url });
	for (const [name, value] of [
		['base-url', sandbox.url],
		['access-token', sandbox.accessToken],
		['client-id', sandbox.clientId],
		['client-secret', sandbox.clientSecret],
	] as const) {
		expect(await page.getByTestId(name).textContent()).toBe(value);
		await page.getByTestId(`copy-${name}`).click();
		await page.getByTestId('notice').filter({ hasText: 'is copied' }).waitFor();
		expect(await page.evaluate(async () => await navigator.clipboard.readText())).toBe(value);
	}
});

it('sends to several addresses, to each the topics that were picked for it', async () => {
	await add('/all');
	await add('/tickets', 'ticket.created');
	write('Hello');
	await rowOf('conversation.user.created').waitFor();
	await sandbox.webhooks.settled();
	expect(received).toEqual(['/all']);
	expect(await rowOf('conversation.user.created').textContent()).toContain('to /all');
	await page.getByTestId('endpoint').first().getByTestId('endpoint-remove').click();
	await page.getByTestId('endpoint').nth(1).waitFor({ state: 'detached' });
	expect(sandbox.webhooks.endpoints.filter(({ url }) => url).map(({ topics }) => topics)).toEqual([
		['ticket.created'],
	]);
});

it('refuses an address that does not answer, and says what it answered', async () => {
	await page.getByTestId('endpoint-new').getByTestId('endpoint-url').fill('http://127.0.0.1:9/webhook');
	await page.getByTestId('endpoint-new').getByTestId('endpoint-save').click();
	await page.getByTestId('notice').filter({ hasText: "can't be saved" }).waitFor();
	expect(await page.getByTestId('endpoint').count()).toBe(0);
});

it.each<[string, () => Promise<void>, RegExp]>([
	['that there is no address', async () => {}, /There is no address/],
	[
		'that no address has the topic',
		async () => await add('/tickets', 'ticket.created'),
		/No address has this topic/,
	],
	[
		'that n8n does not listen',
		async () => {
			await add('/webhook-test/1/webhook');
			status = 404;
		},
		/Execute step/,
	],
	[
		'that the secret is another',
		async () => {
			await add('/webhook/1/webhook');
			status = 401;
		},
		/client secret/,
	],
])('says of a silence %s', async (_case, arrange, why) => {
	await arrange();
	write('Hello');
	await rowOf('conversation.user.created').waitFor();
	await page.getByTestId('delivery-why').filter({ hasText: why }).first().waitFor();
});

it('shows what was sent, and where it went, with the focus where it was', async () => {
	await add('/webhook/1/webhook');
	write('Hello');
	const row = rowOf('conversation.user.created');
	await row.getByTestId('delivery-payload').click();
	const text = await page.getByTestId('delivery-payload-text').textContent();
	expect(JSON.parse(text!)).toMatchObject({ topic: 'conversation.user.created', app_id: sandbox.appId });
	expect(await page.getByTestId('delivery-link').getAttribute('href')).toBe(new URL(addressOf('/')).origin);
	await row.getByTestId('delivery-again').focus();
	write('Another matter');
	await page.locator('[data-testid="delivery"][data-topic="conversation.user.created"]').nth(1).waitFor();
	const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
	expect(focused).toBe('delivery-again');
});

it('begins with customers, attributes and ticket types, and leaves nobody waiting', async () => {
	const { contacts, conversations, ticketTypes, attributes } = sandbox.workspace;
	expect(contacts.list().length).toBeGreaterThanOrEqual(3);
	expect(attributes.list('contact')).toHaveLength(5);
	expect(ticketTypes.types()).toHaveLength(2);
	expect(conversations.list().filter(({ waiting_since: since }) => since !== null)).toEqual([]);
});

it('offers three examples to click, and tells that an answer is being written', async () => {
	await add('/webhook/1/webhook');
	await page.getByTestId('customer-select').selectOption({ label: 'Mia Berg' });
	await page.getByTestId('new-conversation').first().click();
	for (const name of ['answer', 'human', 'billing']) await page.getByTestId(`example-${name}`).waitFor();
	await page.getByTestId('example-answer').click();
	await page.getByTestId('typing').waitFor();
	const [conversation] = sandbox.workspace.conversations.list();
	const ada = sandbox.workspace.teammates.list()[1]!;
	sandbox.workspace.parts.replyAsTeammate(conversation!, ada, { body: 'Like this.', viaApi: true });
	await page.getByTestId('typing').waitFor({ state: 'detached' });
});

it('takes files from both sides', async () => {
	await page.getByTestId('customer-select').selectOption({ label: 'Mia Berg' });
	await page.getByTestId('new-conversation').first().click();
	const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('Hello from a file') });
	await page.getByTestId('messenger-files').setInputFiles(file('from-mia.txt'));
	await page.getByTestId('messenger-input').fill('See the file');
	await page.getByTestId('messenger-send').click();
	await page.getByTestId('attachment').filter({ hasText: 'from-mia.txt' }).first().waitFor();
	await page.getByTestId('teammate-reply-files').setInputFiles(file('from-nora.txt'));
	await page.getByTestId('teammate-reply-send').click();
	const received = page.getByTestId('message').getByTestId('attachment').filter({ hasText: 'from-nora.txt' });
	const address = await received.getAttribute('href');
	expect(await (await page.request.get(address!)).text()).toBe('Hello from a file');
});

it('names the app that set an attribute', async () => {
	const conversation = write('Hello');
	sandbox.workspace.addConversationAttribute({ name: 'AI reason', data_type: 'string' });
	sandbox.workspace.conversations.update(conversation, { custom_attributes: { 'AI reason': 'asked' } });
	await page.getByTestId('inbox-conversation').filter({ hasText: 'Hello' }).click();
	await page.getByTestId('part').filter({ hasText: 'Your app (n8n-sandbox-app) set AI reason' }).waitFor();
});

describe.each([
	['light', 1440],
	['light', 390],
	['dark', 1440],
	['dark', 390],
] as const)('In %s, %i px wide', (colorScheme, width) => {
	beforeEach(async () => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await page.getByTestId('customer-select').selectOption({ label: 'Mia Berg' });
		const conversation = write('Hello');
		const ada = sandbox.workspace.teammates.list()[1]!;
		sandbox.workspace.parts.note(conversation, ada, { body: 'A note', viaApi: true });
		sandbox.workspace.parts.replyAsTeammate(conversation, ada, { body: 'All the best', viaApi: true });
		await page.getByTestId('inbox-conversation').filter({ hasText: 'All the best' }).click();
		await page.getByTestId('note').first().waitFor();
		await page.getByTestId('messenger-conversation').first().click();
		await page.getByTestId('message').first().waitFor();
	});

	it('axe finds nothing serious', async () => {
		await page.evaluate(axe);
		const found = await page.evaluate(
			async () =>
				await (
					globalThis as unknown as {
						axe: { run(): Promise<{ violations: Finding[] }> };
					}
				).axe.run(),
		);
		const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
		expect(
			serious.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
			),
		).toEqual([]);
	});

	it('nothing stands beside the page', async () => {
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	});
});

interface Finding {
	id: string;
	impact: string;
	nodes: Array<{ target: string[]; failureSummary: string }>;
}
