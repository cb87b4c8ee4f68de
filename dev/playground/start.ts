/*
 * `npm start`: a real n8n with the package and the bundled workflows, on the sandbox or, with the variables that
 * services.ts names, on the real Intercom.
 */
import { join } from 'node:path';
import { installN8n } from './install';
import { root } from './pack';
import { startPlayground, type Playground } from './playground';
import { showStep } from './progress';
import { realServices, sandboxServices, servicesWanted, type Services } from './services';
import { callerHeader, curlOf, type ImportedWorkflow } from './workflows';

/** n8n's own port, and the sandbox's; free ones when they are taken. */
const N8N_PORT = 5678;
const SANDBOX_PORT = 4010;

const ending = new AbortController();
const { signal } = ending;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ending.abort());

main().then(
	() => process.exit(0),
	(error: Error) => {
		console.error(signal.aborted ? '\nEnded.' : `\n${error.message}`);
		process.exit(1);
	},
);

async function main() {
	const { env } = process;
	const kind = servicesWanted(env);
	const services = kind === 'sandbox' ? await sandboxServices(SANDBOX_PORT) : await realServices(env);
	const playground = await startPlayground({
		installed: await installN8n(showStep, signal),
		services,
		// Each kind has an n8n of its own: what was tried in the sandbox never meets real customers.
		folder: env.PLAYGROUND_FOLDER ?? join(root, '.n8n', kind),
		port: N8N_PORT,
		webhookUrl: kind === 'intercom' ? env.N8N_WEBHOOK_URL : undefined,
		step: showStep,
		signal,
	});
	console.log(kind === 'sandbox' ? aboutSandbox(playground) : aboutIntercom(playground, env.N8N_WEBHOOK_URL));
	await Promise.race([playground.n8n.ended, aborted()]);
	await playground.stop();
	if (!signal.aborted) throw new Error(`n8n has ended by itself. Its log: ${playground.n8n.logFile}`);
	console.log('\nEnded.');
}

const aborted = async () => await new Promise((resolve) => signal.addEventListener('abort', resolve));

const aboutSandbox = (playground: Playground) => `
Everything is running.

  Sandbox     ${playground.services.sandbox?.url}/sandbox
              Write as a customer on the left, answer as a teammate on the right.
              Try "How do I reset my password?" and then "I want to talk to a human".
              For a workflow of your own, Developer Hub (at the top) has what goes into a credential, and takes
              the address of your trigger. The workspace begins anew with each start; n8n keeps what you do there.
${aboutN8n(playground)}
Ctrl-C ends all of it.`;

const aboutIntercom = (playground: Playground, webhookUrl: string | undefined) => `
Everything is running, on your Intercom workspace.
${aboutN8n(playground)}
  Webhooks    ${playground.workflows.find(({ intercomUrl }) => intercomUrl)?.intercomUrl}
              ${webhookUrl ? HOW_TO_SUBSCRIBE : HOW_TO_MAKE_PUBLIC}

Ctrl-C ends all of it.`;

const aboutN8n = ({ n8n, owner, workflows, services }: Playground) => `
  n8n         ${n8n.url}
              Sign in as ${owner.email} with the password ${owner.password}

${workflows.map((workflow) => aboutWorkflow(workflow, services)).join('\n\n')}
`;

const aboutWorkflow = (workflow: ImportedWorkflow, services: Services) => `  Workflow    ${workflow.name}
              ${workflow.editorUrl}${workflow.webhookUrl ? `\n${howToCall(workflow, services)}` : ''}`;

/** Ready to paste; the key of a real workspace is not printed, n8n shows it in the credential. */
function howToCall(workflow: ImportedWorkflow, { kind, intercom }: Services): string {
	const curl = kind === 'sandbox' && curlOf(workflow, callerHeader(intercom.clientSecret));
	return curl
		? `              Try it in another terminal:\n\n${curl}`
		: `              Called at ${workflow.webhookUrl}`;
}

const HOW_TO_SUBSCRIBE = `Paste this address in Intercom's Developer Hub: your app, Configure, Webhooks,
              with the topics conversation.user.created and conversation.user.replied.`;

const HOW_TO_MAKE_PUBLIC = `Intercom can't reach this address yet: open a tunnel to it, and start again with the
              tunnel's address in N8N_WEBHOOK_URL, e.g. N8N_WEBHOOK_URL=https://example.ngrok.app npm start`;
