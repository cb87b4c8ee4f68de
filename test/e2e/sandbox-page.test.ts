import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { startSandbox, type Conversation, type Sandbox } from '../../dev/sandbox';
import { openBrowser } from './browser';

/** The sandbox's page by itself: what people see and type, with no n8n behind it. */

jest.setTimeout(60_000);

let browser: Browser;
let receiver: Server;
let sandbox: Sandbox;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	browser = await openBrowser();
	receiver = createServer((request, response) => void request.resume().on('end', () => response.end()));
	await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
	await browser.close();
	receiver.closeAllConnections();
	receiver.close();
});

beforeEach(async () => {
	sandbox = await startSandbox({
		webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`,
	});
	page = await browser.newPage();
	complaints = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await page.goto(`${sandbox.url}/sandbox`);
});
afterEach(async () => {
	await page.close();
	await sandbox.close();
	expect(complaints).toEqual([]);
});

const see = (testId: string, text?: string) =>
	page.getByTestId(testId).filter({ hasText: text }).first().waitFor();

/** Lets seconds pass on the page, each with time for what it asks. */
async function seconds(count: number): Promise<void> {
	for (let second = 0; second < count; second++) {
		await page.clock.runFor(1_000);
		await page.evaluate(async () => await fetch('/sandbox/'));
	}
}

/** Opens the Messenger for Mia, who is suggested, and has her write. */
async function write(text: string): Promise<Conversation> {
	await page.getByTestId('customer-save').click();
	await page.getByTestId('messenger-input').fill(text);
	await page.getByTestId('messenger-send').click();
	await see('part', text);
	// The Messenger follows a moment later, with a box to write in that belongs to the new conversation.
	await see('message', text);
	return sandbox.workspace.conversations.list()[0]!;
}

it('shows both sides of a conversation live', async () => {
	await write('How do I reset my password?');
	await see('message', 'How do I reset my password?');
	await page.getByTestId('teammate-reply-input').fill('Like this.');
	await page.getByTestId('teammate-reply-send').click();
	await page.locator('[data-testid="message"][data-from="teammate"]', { hasText: 'Like this.' }).waitFor();
	await see('assignee', 'Nora Lind');
	await page.getByTestId('close-conversation').click();
	await see('conversation-state', 'closed');
	await page.getByTestId('messenger-input').fill('One more thing');
	await page.keyboard.press('Enter');
	await see('conversation-state', 'open');
});

it('asks again for what does not come, and goes on', async () => {
	await page.clock.install();
	await page.reload();
	await page.getByTestId('customer-save').waitFor();
	// Never answered, as by a sandbox whose machine is busy.
	const held = new Promise((resolve) => void page.route('**/sandbox/view?*', resolve, { times: 1 }));
	await page.getByTestId('customer-save').click();
	await held;
	await page.clock.runFor(7_000);
	await page.getByTestId('messenger-input').fill('Is anybody there?');
	await page.getByTestId('messenger-send').click();
	await see('part', 'Is anybody there?');
});

it('asks no more often the longer nothing comes, and shows what came meanwhile', async () => {
	await page.clock.install();
	await page.reload();
	await page.getByTestId('customer-save').waitFor();
	let asked = 0;
	await page.route('**/sandbox/view?*', (route) => {
		asked++;
		return route.fulfill({ status: 204 });
	});
	// Each of these asks for the view, and none comes.
	for (let minute = 0; minute < 10; minute++) {
		for (let quarter = 0; quarter < 4; quarter++) await page.clock.fastForward(15_000);
		await page.getByTestId('hub-button').click();
	}
	asked = 0;
	await seconds(10);
	// Once a second, and with the usual one of each quarter of a minute.
	expect(asked).toBeLessThanOrEqual(12);
	await page.unroute('**/sandbox/view?*');
	const mia = sandbox.workspace.addContact({ role: 'user', name: 'Mia', email: 'mia@example.com' });
	sandbox.workspace.addConversation({ contact: mia, body: 'Written meanwhile' });
	await seconds(3);
	await see('inbox-conversation', 'Written meanwhile');
});

it('keeps what is being typed, and where, while things change', async () => {
	const conversation = await write('Hello');
	const { parts, teammates } = sandbox.workspace;
	await page.getByTestId('messenger-input').fill('I have not');
	await page.getByTestId('composer-note').click();
	await page.getByTestId('teammate-note-input').pressSequentially('Half a note');
	await page.keyboard.press('ArrowLeft');
	const mia = sandbox.workspace.contacts.list()[0]!;
	sandbox.workspace.addConversation({ contact: mia, body: 'Another matter' });
	parts.replyAsTeammate(conversation, teammates.list()[1]!, { body: 'An answer meanwhile', viaApi: true });
	await see('message', 'An answer meanwhile');
	await see('inbox-conversation', 'Another matter');
	await page.keyboard.type('!');
	expect(await page.getByTestId('teammate-note-input').inputValue()).toBe('Half a not!e');
	expect(await page.getByTestId('messenger-input').inputValue()).toBe('I have not');
	expect(await page.getByTestId('conversation').getAttribute('data-conversation')).toBe(conversation.id);
});

it('keeps a draft while another conversation is looked at', async () => {
	await write('Hello');
	const jo = sandbox.workspace.addContact({ role: 'user', name: 'Jo', email: 'jo@example.com' });
	sandbox.workspace.addConversation({ contact: jo, body: 'Me too' });
	await page.getByTestId('teammate-reply-input').fill('Dear Mia');
	await page.getByTestId('inbox-conversation').filter({ hasText: 'Me too' }).click();
	await see('part', 'Me too');
	expect(await page.getByTestId('teammate-reply-input').inputValue()).toBe('');
	await page.getByTestId('inbox-conversation').filter({ hasText: 'Hello' }).click();
	await see('part', 'Hello');
	expect(await page.getByTestId('teammate-reply-input').inputValue()).toBe('Dear Mia');
});

it('can be used with the keyboard alone', async () => {
	await page.getByTestId('customer-name').focus();
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.matches('[data-testid="messenger-input"]'));
	await page.keyboard.type('First line');
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.type('second line');
	await page.keyboard.press('Enter');
	await see('part', 'second line');
	expect(sandbox.workspace.conversations.list()[0]!.source.body).toBe(
		'<p>First line</p>\n<p>second line</p>',
	);
	await page.waitForFunction(() => document.activeElement?.matches('[data-testid="messenger-input"]'));
	await page.getByTestId('inbox-conversation').focus();
	await page.keyboard.press('Enter');
	await page.getByTestId('assign').focus();
	await page.keyboard.type('Support');
	await see('assignee', 'Support');
});

it('shows notes to teammates only, with tags and attributes beside them', async () => {
	const conversation = await write('I want to talk to a human');
	const { workspace } = sandbox;
	const ada = workspace.teammates.list()[1]!;
	workspace.addConversationAttribute({ name: 'AI reason', data_type: 'string' });
	workspace.parts.note(conversation, ada, { body: '<p>Asks for a <b>person</b></p>', viaApi: true });
	workspace.conversations.tag(conversation, workspace.addTag('handed over'), { type: 'admin', id: ada.id });
	workspace.conversations.update(conversation, { custom_attributes: { 'AI reason': 'asked' } });
	await see('note', 'Asks for a person');
	await see('tag', 'handed over');
	await see('attribute-AI reason', 'asked');
	await see('assignee', 'Unassigned');
	expect(await page.getByTestId('message').count()).toBe(1);
});

it('offers quick replies and attachments to the customer', async () => {
	const conversation = await write('Hello');
	const url = 'https://example.com/guide.pdf';
	const file = {
		type: 'upload',
		name: 'guide.pdf',
		url,
		content_type: 'application/pdf',
		filesize: 1,
	} as const;
	sandbox.workspace.parts.replyAsTeammate(conversation, sandbox.workspace.teammates.owner(), {
		body: 'Did this help?',
		reply_options: [{ text: 'Yes', uuid: 'yes' }],
		attachments: [file],
	});
	await see('attachment', 'guide.pdf');
	expect(await page.getByTestId('attachment').first().getAttribute('href')).toBe(url);
	await page.getByTestId('quick-reply').click();
	await page.locator('[data-testid="message"][data-from="customer"]', { hasText: 'Yes' }).waitFor();
	expect(await page.getByTestId('quick-reply').count()).toBe(0);
});

it('shows formatting, and runs nothing that a message brings along', async () => {
	const conversation = await write('Hello');
	const body =
		'<p>Look <b>here</b><img src="x" onerror="document.title = 1"><a href="javascript:alert(1)">now</a></p>';
	sandbox.workspace.parts.replyAsTeammate(conversation, sandbox.workspace.teammates.owner(), { body });
	await see('message', 'Look here');
	const shown = await page.getByTestId('message').last().locator('.words').innerHTML();
	expect(shown).toBe('<p>Look <b>here</b>now</p>');
	expect(await page.title()).toBe('Sandbox');
});

it('delivers a notification again', async () => {
	await write('Hello');
	const row = page.locator('[data-testid="delivery"][data-topic="conversation.user.created"]');
	await row.getByTestId('delivery-again').click();
	await page.locator('[data-testid="delivery"][data-attempts="2"]').waitFor();
	const sent = sandbox.webhooks.deliveries.filter(
		({ notification }) => notification.topic === 'conversation.user.created',
	);
	expect(new Set(sent.map(({ notification }) => notification.id)).size).toBe(1);
	expect(sent).toHaveLength(2);
});

it('goes back to the start when its conversation is deleted', async () => {
	const conversation = await write('Hello');
	sandbox.workspace.conversations.delete(conversation.id, false);
	await page.getByTestId('conversation').waitFor({ state: 'detached' });
	await see('new-conversation', 'Send us a message');
	expect(await page.getByTestId('inbox-conversation').count()).toBe(0);
});

it('says when the sandbox is gone, and keeps the words that did not get through', async () => {
	await write('Hello');
	await sandbox.close();
	await page.getByTestId('messenger-input').fill('Still there?');
	await page.keyboard.press('Enter');
	await see('notice', 'The sandbox does not answer.');
	expect(await page.getByTestId('messenger-input').inputValue()).toBe('Still there?');
	// The browser itself reports that it found nobody.
	complaints = complaints.filter((complaint) => !complaint.includes('ERR_'));
});
