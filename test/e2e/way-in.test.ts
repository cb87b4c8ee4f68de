import axios from 'axios';
import type { Browser, Page } from 'playwright-core';
import type { INode } from 'n8n-workflow';
import type { N8nClient } from '../../dev/playground/client';
import { inN8n, openBrowser, signIn } from './browser';
import { createByHand, credentialOf, nodeOf } from './own-nodes';
import { ownersClient, running } from './running';

/** The first half hour of a stranger: a workflow of their own hears of an event, and a ticket is filled in. */

jest.setTimeout(120_000);

const { n8n, sandbox } = running();
let browser: Browser;
let page: Page;
let client: N8nClient;
let credentials: INode['credentials'];

beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
	page.setDefaultTimeout(30_000);
	await signIn(page);
	client = await ownersClient();
	credentials = await credentialOf(client, 'intercomAccessTokenApi');
});
afterAll(async () => await browser.close());

it('a workflow of their own hears of an event at the Test URL', async () => {
	const webhookId = 'way-in';
	const trigger = nodeOf('Intercom Trigger', 'n8n-nodes-intercom.intercomTrigger', {
		webhookId,
		credentials,
		parameters: { topics: ['conversation.user.created'] },
	});
	const { id } = await client.createWorkflow({
		name: 'A workflow of their own',
		nodes: [trigger],
		connections: {},
		settings: { executionOrder: 'v1' },
	});
	await page.goto(`${n8n.url}/workflow/${id}`);
	await inN8n(page, 'execute-workflow-button').first().click();
	await page.getByText('Waiting for', { exact: false }).first().waitFor();

	const hub = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await hub.goto(`${sandbox.url}/sandbox`);
	await hub.getByTestId('hub-button').click();
	const form = hub.getByTestId('endpoint-new');
	await form.getByTestId('endpoint-url').fill(`${n8n.url}/webhook-test/${webhookId}/webhook`);
	await form.getByTestId('endpoint-save').click();
	await hub.getByTestId('endpoint').nth(1).waitFor();
	await hub.getByTestId('customer-select').selectOption({ label: 'Mia Berg' });
	await hub.getByTestId('new-conversation').first().click();
	await hub.getByTestId('example-answer').click();
	await hub.getByTestId('endpoint').nth(1).getByTestId('endpoint-remove').click();
	await hub.close();

	await inN8n(page, 'canvas-node-status-success').first().waitFor();
});

it('the form of a new ticket shows all fields of its type, and the missing one is named', async () => {
	const api = { headers: { Authorization: `Bearer ${sandbox.accessToken}`, 'Intercom-Version': '2.16' } };
	const { data } = await axios.get<{ data: Array<{ id: string; name: string }> }>(
		`${sandbox.url}/ticket_types`,
		api,
	);
	const bug = data.data.find(({ name }) => name === 'Bug')!;
	const ticket = nodeOf('New ticket', 'n8n-nodes-intercom.intercom', {
		// An execution that fails leaves a line in n8n's log, which other tests want empty.
		onError: 'continueRegularOutput',
		credentials,
		parameters: {
			resource: 'ticket',
			operation: 'create',
			ticketType: { __rl: true, mode: 'id', value: bug.id },
			contact: { __rl: true, mode: 'email', value: 'mia@example.com' },
		},
	});
	const { id } = await createByHand(client, 'A ticket', ticket);
	await page.goto(`${n8n.url}/workflow/${id}/${ticket.id}`);
	for (const field of ['Title', 'Description', 'Severity (Required)', 'Seen since'])
		await page.getByText(field, { exact: true }).first().waitFor();
	await inN8n(page, 'node-execute-button').click();
	await page.getByText("'Severity' is missing", { exact: false }).first().waitFor();
});
