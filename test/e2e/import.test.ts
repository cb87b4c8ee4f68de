import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeHelpers, type INode, type INodeTypeDescription } from 'n8n-workflow';
import type { Browser } from 'playwright-core';
import type { Workflow, WorkflowContent } from '../../dev/playground/client';
import { installN8n } from '../../dev/playground/install';
import { runN8n } from '../../dev/playground/server';
import { readWorkflow } from '../../dev/playground/workflows';
import { bundledWorkflows, workflowFile, workflowsFolder } from '../../generate/workflows/files';
import { importFile, inN8n, openBrowser, signIn } from './browser';
import { ownersClient } from './running';

/** The bundled workflows come into n8n by the two ways that users have, and nothing gets lost. */

jest.setTimeout(180_000);

/** What a workflow does: its nodes by name, without what n8n adds to each, and how they are connected. */
function essence({ nodes, connections }: WorkflowContent) {
	const bare = ({ name, type, typeVersion, parameters }: INode) => ({ name, type, typeVersion, parameters });
	return { nodes: nodes.map(bare).sort((a, b) => a.name.localeCompare(b.name)), connections };
}

/** The editor leaves out values that are a parameter's default; with all defaults filled in, nothing may differ. */
function withDefaults({ nodes, connections }: ReturnType<typeof essence>, types: INodeTypeDescription[]) {
	const filled = nodes.map((node) => {
		const type = types.find(
			(one) => one.name === node.type && [one.version].flat().includes(node.typeVersion),
		)!;
		return {
			...node,
			parameters: NodeHelpers.getNodeParameters(type.properties, node.parameters, true, false, node, type),
		};
	});
	return { nodes: filled, connections };
}

describe("n8n's command line", () => {
	let folder: string;
	beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-'))));
	afterEach(async () => await rm(folder, { recursive: true, force: true }));

	it('imports all of them in one go', async () => {
		const n8n = await installN8n();
		const exported = path.join(folder, 'exported.json');
		const said = await runN8n(n8n, folder, ['import:workflow', '--separate', `--input=${workflowsFolder}`]);
		await runN8n(n8n, folder, ['export:workflow', '--all', `--output=${exported}`]);

		const files = bundledWorkflows();
		expect(said).toContain(`Successfully imported ${files.length} workflows`);
		const imported = JSON.parse(await readFile(exported, 'utf8')) as Workflow[];
		expect(imported).toHaveLength(files.length);
		for (const file of files) {
			const workflow = await readWorkflow(file);
			const found = imported.find(({ name }) => name === workflow.name);
			expect(essence(found!)).toEqual(essence(workflow));
		}
	});
});

describe('the nodes they are made of', () => {
	it.each(bundledWorkflows())('are all there for %s', async (file) => {
		const types = await (await ownersClient()).nodeTypes();
		const offers = ({ type, typeVersion }: INode) =>
			types.some(({ name, version }) => name === type && [version].flat().includes(typeVersion));
		const { nodes } = await readWorkflow(file);
		expect(nodes.filter((node) => !offers(node)).map(({ name }) => name)).toEqual([]);
	});
});

describe("n8n's editor", () => {
	let browser: Browser;
	beforeAll(async () => (browser = await openBrowser()));
	afterAll(async () => await browser.close());

	it.each(bundledWorkflows())('imports %s from a file', async (file) => {
		const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
		await signIn(page);
		await importFile(page, workflowFile(file));

		const workflow = await readWorkflow(file);
		const shown = inN8n(page, 'canvas-node').or(inN8n(page, 'sticky'));
		await shown.nth(workflow.nodes.length - 1).waitFor();
		// The editor saves by itself, and the address is then that of the workflow.
		await page.waitForURL(/\/workflow\/(?!new)\w+$/);
		const id = new URL(page.url()).pathname.split('/').at(-1)!;
		const saved = await (await ownersClient()).workflow(id);
		const types = await (await ownersClient()).nodeTypes();
		expect(withDefaults(essence(saved), types)).toEqual(withDefaults(essence(workflow), types));
		await page.close();
	});
});
