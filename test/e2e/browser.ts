import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { running } from './running';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A headless Chromium: the one `CHROMIUM` names, or the one the system has. It looks for nothing on the internet by
 * itself; without a sandbox of its own, because it runs as root in most build machines.
 */
export async function openBrowser(): Promise<Browser> {
	const executablePath = [process.env.CHROMIUM ?? '', ...CANDIDATES].find((candidate) => existsSync(candidate));
	if (!executablePath) throw new Error('Chromium is missing: install it (apt-get install chromium), or name it in CHROMIUM');
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
	await page.getByTestId('emailOrLdapLoginId').locator('input').fill(owner.email);
	await page.getByTestId('password').locator('input').fill(owner.password);
	await page.getByTestId('form-submit-button').click();
	await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
}
