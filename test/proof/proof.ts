import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INode, INodeParameters } from 'n8n-workflow';
import { installN8n, type InstalledN8n } from '../../dev/playground/install';
import { startPlayground } from '../../dev/playground/playground';
import { sandboxServices } from '../../dev/playground/services';
import { startN8n, type N8nServer } from '../../dev/playground/server';
import type { N8nClient } from '../../dev/playground/client';
import type { Conversation, Sandbox, SandboxOptions, Workspace } from '../../dev/sandbox';
import { isServed, outcomeOf, type Outcome } from './customer';
import { Gate } from './gate';

/** `npm run prove` runs every proof at full length; `npm run test:e2e` runs each for as short as it means something. */
export const isLong = process.env.PROOF === 'long';

/** Long enough for a slow machine; nothing is asserted about time. */
const PATIENCE = isLong ? 1_800_000 : 300_000;

interface ProofOptions {
	/** More of n8n's environment variables. */
	env?: Record<string, string>;
	/** Rows of the workflow's node Settings. */
	settings?: Settings;
	/** How the sandbox is. */
	sandbox?: SandboxOptions;
	/** Seconds between two looks for customers who wait. */
	lookEvery?: number;
}

type Settings = Record<string, string | number>;

interface Row extends INodeParameters {
	name: string;
	value: string | number;
}

const LOOK_EVERY = 5;

/** Bundled workflows that search by a schedule as well: their requests would be taken for those of the one that is proved. */
const ALSO_LOOKING = ['fin-escalation-watch.json', 'tickets-from-conversations.json'];

/** A real n8n with the bundled workflow, a sandbox that outlives it, and a gate between the two. */
export class Proof {
	private customers = 0;
	/** The rows of the node Settings as they were brought in. */
	private before: Settings | undefined;

	private constructor(
		private readonly installed: InstalledN8n,
		private readonly folder: string,
		private readonly port: number,
		private readonly env: Record<string, string>,
		private n8n: N8nServer,
		readonly client: N8nClient,
		readonly sandbox: Sandbox,
		readonly gate: Gate,
		readonly workflowId: string,
		readonly team: string,
	) {}

	static async begin({ env = {}, settings = {}, lookEvery, ...more }: ProofOptions = {}): Promise<Proof> {
		const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-proof-'));
		const installed = await installN8n();
		const services = await sandboxServices(0, more.sandbox);
		const sandbox = services.sandbox!;
		const gate = new Gate(sandbox.url);
		await gate.open();
		services.intercom.baseUrl = gate.url;
		services.openAi.url = `${gate.url}/openai/v1`;
		const { client, n8n, workflows } = await startPlayground({ installed, services, folder, port: 0, env });
		const idOf = (name: string) => workflows.find(({ file }) => file === name)!.id;
		const id = idOf('confidence-escalation.json');
		for (const file of ALSO_LOOKING) await client.deactivateWorkflow(idOf(file));
		const port = Number(new URL(n8n.url).port);
		const proof = new Proof(installed, folder, port, env, n8n, client, sandbox, gate, id, services.team!);
		await proof.choose(settings, lookEvery);
		return proof;
	}

	/** Fills in rows of the node Settings, and looks for those who wait after seconds instead of minutes. */
	async choose(settings: Settings, lookEvery = LOOK_EVERY): Promise<void> {
		const { client, workflowId: id, team } = this;
		const workflow = await client.workflow(id);
		const values: Settings = {
			...this.before,
			minimumWait: lookEvery,
			handOffTo: 'team',
			handOffToId: team,
			...settings,
		};
		const nodes = workflow.nodes.map((node): INode => {
			if (node.name === 'Every Two Minutes') {
				const interval = [{ field: 'seconds', secondsInterval: lookEvery }];
				return { ...node, parameters: { rule: { interval } } };
			}
			if (node.name !== 'Settings') return node;
			const { assignments } = node.parameters.assignments as { assignments: Row[] };
			this.before ??= Object.fromEntries(assignments.map(({ name, value }) => [name, value]));
			const rows = assignments.map((row) =>
				row.name in values ? { ...row, value: values[row.name]! } : row,
			);
			return { ...node, parameters: { ...node.parameters, assignments: { assignments: rows } } };
		});
		await client.updateWorkflow(id, { ...workflow, nodes });
		await client.activateWorkflow(id);
	}

	get workspace(): Workspace {
		return this.sandbox.workspace;
	}

	async end(): Promise<void> {
		await this.n8n.stop();
		await this.gate.close();
		await this.sandbox.close();
		await rm(this.folder, { recursive: true, force: true });
	}

	/** A customer of their own begins a conversation, now or so many seconds ago. */
	writes(text: string, secondsAgo = 0): Conversation {
		this.customers += 1;
		const name = `Customer ${this.customers}`;
		const contact = this.workspace.addContact({
			role: 'user',
			name,
			email: `customer-${this.customers}@example.com`,
			external_id: `proof-${this.customers}`,
		});
		const created_at = this.workspace.now() - secondsAgo;
		return this.workspace.addConversation({ contact, body: text, created_at });
	}

	/** The same customer goes on. */
	writesAgain(conversation: Conversation, text: string): void {
		const contact = this.workspace.contacts.get(conversation.contact_ids[0]!);
		this.workspace.parts.replyAsContact(conversation, contact, { body: text });
	}

	outcome(conversation: Conversation): Outcome {
		return outcomeOf(conversation, this.team, this.workspace);
	}

	/** Ends n8n as a power cut does, and starts it again. */
	async killAndStart(): Promise<void> {
		await this.kill();
		await this.start();
	}

	async kill(): Promise<void> {
		await this.n8n.kill();
	}

	async start(): Promise<void> {
		const { installed, folder, port, env } = this;
		this.n8n = await startN8n({ n8n: installed, userFolder: folder, port, env });
	}

	/**
	 * Waits until each customer has an answer or people, and until two more looks have found nothing to add.
	 * @returns when the last was served, in milliseconds since 1970
	 */
	async untilServed(...conversations: Conversation[]): Promise<number> {
		await until(() => conversations.every((each) => isServed(this.outcome(each))), 'customers are served');
		const served = Date.now();
		const looks = this.looks();
		await until(() => this.looks() >= looks + 2, 'two more looks');
		await this.untilIdle();
		return served;
	}

	/** How often it was looked for customers who wait. */
	looks(): number {
		return this.gate.seen.filter(({ path: where }) => where === '/conversations/search').length;
	}

	/** Waits until no execution is under way. */
	async untilIdle(): Promise<void> {
		await until(async () => {
			const executions = await this.client.executions(this.workflowId);
			return executions.every(({ status }) => !['new', 'running', 'waiting'].includes(status));
		}, 'executions to end');
	}

	/** Nobody looks at it any more, so that the next proof has n8n for itself. */
	close(...conversations: Conversation[]): void {
		const teammate = this.workspace.teammates.list()[0]!;
		for (const conversation of conversations) this.workspace.parts.close(conversation, teammate);
	}

	async log(): Promise<string> {
		return await readFile(this.n8n.logFile, 'utf8');
	}
}

/** Says at once what was measured: jest keeps what goes to the console until a file is through, which takes long here. */
export const report = (words: string) => process.stdout.write(`${words}\n`);

/** Waits for something that happens by itself. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
	const deadline = Date.now() + PATIENCE;
	while (!(await condition())) {
		if (Date.now() > deadline) throw new Error(`It was waited too long for this: ${what}`);
		await new Promise((wake) => setTimeout(wake, 100));
	}
}
