import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { N8nClient, type Owner } from './client';
import { placePackage, registerPackage } from './community-package';
import type { InstalledN8n } from './install';
import { packPackage, type PackedPackage } from './pack';
import { freePort } from './port';
import { silentStep, type Step } from './progress';
import { startN8n, type N8nServer } from './server';
import type { Services } from './services';
import { importWorkflows, type ImportedWorkflow } from './workflows';

/** A real n8n with the package, credentials and the bundled workflows, all running. */
export interface Playground {
	n8n: N8nServer;
	/** Signed in as the owner. */
	client: N8nClient;
	owner: Owner;
	services: Services;
	workflows: ImportedWorkflow[];
	/** Ends n8n and the sandbox. */
	stop(): Promise<void>;
}

interface PlaygroundOptions {
	installed: InstalledN8n;
	services: Services;
	/** Keeps n8n's data and what was brought in, from one start to the next. */
	folder: string;
	/** For n8n; any free one when it is taken. */
	port: number;
	/** The address under which Intercom reaches n8n, when a tunnel or proxy stands before it. */
	webhookUrl?: string;
	/** More of n8n's environment variables. */
	env?: Record<string, string>;
	/** Told of each step, in words for the person who waits. */
	step?: Step;
	signal?: AbortSignal;
}

/**
 * Builds and packs the package, starts n8n with it, makes an owner, brings in credentials and the bundled workflows,
 * and tells the sandbox where its webhooks go. What was done before and has not changed is left out.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
	const { installed, services, folder, webhookUrl, env, signal, step = silentStep } = options;
	await mkdir(folder, { recursive: true });
	const packed = await step('Building the package', async () => await packPackage(signal));
	const isNewPackage = (await placedHash(folder)) !== packed.hash;
	if (isNewPackage) await placePackage(folder, packed);
	const port = await freePort(options.port);
	const n8n = await step(
		'Starting n8n',
		async () => await startN8n({ n8n: installed, userFolder: folder, port, webhookUrl, env, signal }),
	);
	const stop = async () => {
		await n8n.stop();
		await services.sandbox?.close();
	};
	try {
		const client = new N8nClient(n8n.url);
		const owner = await signIn(client, folder);
		if (isNewPackage) await register(installed, folder, packed);
		const ledger = join(folder, 'imported.json');
		const workflows = await step(
			'Bringing in the workflows',
			async () => await importWorkflows(client, services, webhookUrl ?? n8n.url, ledger),
		);
		await subscribe(services, workflows);
		return { n8n, client, owner, services, workflows, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** What a user does in Intercom's Developer Hub: the trigger's address, and the topics that it listens to. */
async function subscribe({ sandbox }: Services, workflows: ImportedWorkflow[]) {
	const listening = workflows.find(({ intercomUrl }) => intercomUrl);
	if (!sandbox || !listening) return;
	sandbox.webhooks.topics = listening.topics;
	sandbox.webhooks.main.seenAt = listening.editorUrl;
	await sandbox.webhooks.setUrl(listening.intercomUrl);
}

const placedFile = (folder: string) => join(folder, 'package.sha256');

const placedHash = async (folder: string) =>
	await readFile(placedFile(folder), 'utf8').catch(() => undefined);

async function register(installed: InstalledN8n, folder: string, packed: PackedPackage) {
	await registerPackage(installed, folder, packed);
	await writeFile(placedFile(folder), packed.hash);
}

/**
 * The owner's password is made up once for each folder and kept there, readable by its user alone: whoever opens a
 * tunnel to n8n opens its sign-in page to everybody.
 */
async function signIn(client: N8nClient, folder: string): Promise<Owner> {
	const file = join(folder, 'owner.json');
	if (!(await client.isNew())) {
		const owner = JSON.parse(await readFile(file, 'utf8')) as Owner;
		await client.signIn(owner);
		return owner;
	}
	// n8n asks for a capital letter and a digit.
	const owner = { email: 'owner@example.com', password: `N8n-${randomBytes(9).toString('base64url')}` };
	await writeFile(file, JSON.stringify(owner, null, 2), { mode: 0o600 });
	await client.setUpOwner(owner);
	return owner;
}
