import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { running } from './running';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A headless Chromium: the one `CHROMIUM` names, or the one the system has. It looks for nothing on the internet by
 * itself; without a sandbox of its own, because it runs as root in most build machines.
 */
export async function openBrowser(): Promise<Browser> {
	const executablePath = [process.env.CHROMIUM ?? '', ...CANDIDATES].find((candidate) =>
		existsSync(candidate),
	);
	if (!executablePath)
		throw new Error('Chromium is missing: install it (apt-get install chromium), or name it in CHROMIUM');
	return await chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

/** Signs in to n8n by its own sign-in page. */
export async function signIn(page: Page): Promise<void> {
	const { n8n, owner } = running();
	await page.goto(`${n8n.url}/signin`);
	await page.locator('input[name="emailOrLdapLoginId"]').fill(owner.email);
	await page.locator('input[name="password"]').fill(owner.password);
	await inN8n(page, 'form-submit-button').click();
	await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
}

/** Begins a workflow and chooses Import from file in its menu. */
export async function importFile(page: Page, file: string): Promise<void> {
	await page.goto(`${running().n8n.url}/workflow/new`);
	await inN8n(page, 'workflow-menu').click();
	await inN8n(page, 'workflow-menu-item-import').hover();
	const chooser = page.waitForEvent('filechooser');
	await inN8n(page, 'workflow-menu-item-import-from-file').click();
	await (await chooser).setFiles(file);
}

/** An element of n8n's editor, by the name that n8n's own tests know it by. */
export const inN8n = (page: Page, name: string): Locator => page.locator(`[data-test-id="${name}"]`);
