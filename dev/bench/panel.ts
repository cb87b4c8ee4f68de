import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Part } from './part';

/** What a node costs before it does anything: what the editor downloads to show it, and the time to load it. */
interface PanelFigure {
	node: string;
	/** The description as JSON, in kilobytes. */
	kilobytes: number;
	/** Properties at the top level. */
	properties: number;
	operations: number;
	/** From asking for its file to having the node, n8n-workflow being there; the median of several processes. */
	loadMilliseconds: number;
	/** The processor time of the same, which other work on the machine changes less. */
	processorMilliseconds: number;
}

const RUNS = 5;

export const panel: Part = {
	name: 'panel',
	measure: async () => {
		const figures = await panelFigures();
		const beside = figures.find(({ node }) => node === BESIDE)!;
		const ours = figures.filter(({ node }) => node.startsWith('Intercom'));
		return {
			figures,
			rows: [
				...ours.map(({ node, operations, kilobytes }) => ({
					what: 'What the editor loads to show a node',
					by: operations > 0 ? `${node}, ${operations} operations` : node,
					value: kilobytes,
					unit: 'kB' as const,
					beside: { by: `${BESIDE}, ${beside.operations} operations`, value: beside.kilobytes },
				})),
				...ours.map(({ node, processorMilliseconds }) => ({
					what: 'Processor time until it is loaded',
					by: node,
					value: processorMilliseconds,
					unit: 'ms' as const,
					beside: { by: BESIDE, value: beside.processorMilliseconds },
				})),
			],
		};
	},
};

/** One of n8n's own with about as many operations as a node of this package. */
const BESIDE = 'HubSpot (n8n)';

/** Every node of this package, beside two of n8n's own with many operations. */
async function panelFigures(): Promise<PanelFigure[]> {
	const own = readdirSync('dist/nodes')
		.filter((name) => name.startsWith('Intercom'))
		.map((name) => path.resolve('dist/nodes', name, `${name}.node.js`));
	const ofN8n = ['Hubspot/Hubspot.node.js', 'Salesforce/Salesforce.node.js'].map((file) =>
		path.resolve('dev/playground/node_modules/n8n-nodes-base/dist/nodes', file),
	);
	const figures: PanelFigure[] = [];
	for (const file of [...own, ...ofN8n]) figures.push(await figureOf(file));
	return figures;
}

async function figureOf(file: string): Promise<PanelFigure> {
	const runs: PanelFigure[] = [];
	for (let run = 0; run < RUNS; run++) {
		const { stdout } = await promisify(execFile)(process.execPath, ['-e', MEASURE, file]);
		runs.push(JSON.parse(stdout) as PanelFigure);
	}
	return runs.sort((a, b) => a.loadMilliseconds - b.loadMilliseconds)[Math.floor(RUNS / 2)]!;
}

/** Run in a process of its own, so that nothing of another node is loaded already. */
const MEASURE = `
	const file = process.argv[1];
	require(require.resolve('n8n-workflow', { paths: [file] }));
	const usedBefore = process.cpuUsage();
	const began = performance.now();
	const [Class] = Object.values(require(file));
	const node = new Class();
	const loadMilliseconds = performance.now() - began;
	const used = process.cpuUsage(usedBefore);
	const { description } = node.nodeVersions ? node.nodeVersions[node.currentVersion] : node;
	console.log(JSON.stringify({
		node: description.displayName + (file.includes('n8n-nodes-base') ? ' (n8n)' : ''),
		kilobytes: Math.round(JSON.stringify(description).length / 1024),
		properties: description.properties.length,
		operations: description.properties
			.filter(({ name }) => name === 'operation')
			.reduce((count, { options }) => count + options.length, 0),
		loadMilliseconds: Math.round(loadMilliseconds * 10) / 10,
		processorMilliseconds: Math.round((used.user + used.system) / 100) / 10,
	}));
`;
