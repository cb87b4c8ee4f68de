import { N8nClient, type Owner } from '../../dev/playground/client';
import { readWarnings } from '../../dev/playground/log';
import type { Playground } from '../../dev/playground/playground';
import type { ImportedWorkflow } from '../../dev/playground/workflows';

/** What tests know of the playground that runs for them; they reach everything over the network, as users do. */
export interface Running {
	n8n: { url: string; logFile: string };
	owner: Owner;
	sandbox: { url: string; accessToken: string; clientSecret: string; appId: string };
	workflows: ImportedWorkflow[];
}

const VARIABLE = 'PLAYGROUND';

/** Tells the tests, which run in processes of their own, where everything is. */
export function announce({ n8n, owner, services, workflows }: Playground): void {
	const { url, accessToken, clientSecret, appId } = services.sandbox!;
	const running: Running = {
		n8n: { url: n8n.url, logFile: n8n.logFile },
		owner,
		sandbox: { url, accessToken, clientSecret, appId },
		workflows,
	};
	process.env[VARIABLE] = JSON.stringify(running);
}

/** The playground that runs for the tests. */
export function running(): Running {
	const text = process.env[VARIABLE];
	if (!text) throw new Error('Nothing runs for this test; start it with: npm run test:e2e');
	return JSON.parse(text) as Running;
}

/** n8n's REST API, as its owner. */
export async function ownersClient(): Promise<N8nClient> {
	const { n8n, owner } = running();
	const client = new N8nClient(n8n.url);
	await client.signIn(owner);
	return client;
}

/**
 * What tests provoke on purpose: runs of the gateway and of the looks for what Fin gave up and for what
 * becomes a ticket that are to show as failed, an agent's call that is refused, backtests with a wrong setting and without
 * a model, and pages of approvals that are looked at by a preview, or sent twice at the same moment.
 */
const PROVOKED = new RegExp(
	[
		'The gateway for AI agents could not do ',
		'The promise is in doubt, with 95% confidence',
		'1 rows of labels.csv hold no label',
		`The decisions of the AI could not be looked at: 'Raised Threshold' is "unreadable`,
		'Fin gave up conversation \\d+, and nobody could take over',
		'It failed to make a ticket of conversation ',
		'Error while executing Tool Create_Conversation: No contact ',
		'Change in Settings: ',
		`'Limit' is "many"`,
		`'Value \\(filter 2 of group 1, created_at\\)' is "some"`,
		'Conversation \\d+: The AI gave no answer: ',
		'Too many conversations could not be replayed',
		'Error in handling webhook request HEAD /form-waiting/\\d+: The workflow for execution "\\d+" does not contain ',
		'404 The workflow for execution "\\d+" does not contain a waiting webhook',
		'Error in handling webhook request POST /form-waiting/\\d+: There was a problem executing the workflow',
		'Execution is already being resumed by another process',
		'Attribute updates: \\d+ rows ',
		'Disconnecting from Intercom: ',
	]
		.map((beginning) => `^${beginning}`)
		.join('|'),
);

/** What a machine with much else to do makes n8n say of itself. */
const BUSY =
	/^Database (?:ping failed|connection recovered)|^Task runner connection attempt failed: invalid or expired grant token|^\[runner:js\] Error: Failed to connect to n8n task broker/;

/** What n8n has warned of so far. */
export const warnings = async () =>
	(await readWarnings(running().n8n.logFile)).filter(
		({ message }) => !PROVOKED.test(message) && !BUSY.test(message),
	);

interface Kept {
	playground: Playground;
	folder: string;
}

/** jest loads set-up and teardown as modules of their own, so that only the process can hold what both need. */
const holder = globalThis as { [key: symbol]: Kept | undefined };
const key = Symbol.for('n8n-nodes-intercom.playground');

export function keep(playground: Playground, folder: string): void {
	holder[key] = { playground, folder };
}

export function kept(): Kept {
	return holder[key]!;
}
