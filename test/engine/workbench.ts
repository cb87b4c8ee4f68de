import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import { IntercomWorkspaceOAuth2Api } from '../../credentials/IntercomWorkspaceOAuth2Api.credentials';
import type { Sandbox, SandboxOptions } from '../../dev/sandbox';
import { startSandbox } from '../../dev/sandbox';
import type { NodeRun, NodeRunResult } from './engine';
import { runNode } from './engine';

/** A sandbox of its own for a test, and a node that is run against it in n8n's engine. */
export interface Workbench extends Sandbox {
	/** Runs the node with these parameters for these items. */
	run(parameters: INodeParameters, items?: IDataObject[], more?: Partial<NodeRun>): Promise<NodeRunResult>;
	/** The same, for one item that must succeed: the JSON of its results in the first output. */
	results(parameters: INodeParameters, item?: IDataObject): Promise<IDataObject[]>;
}

export async function startWorkbench(node: INodeType, options: SandboxOptions = {}): Promise<Workbench> {
	const sandbox = await startSandbox(options);
	const run: Workbench['run'] = async (parameters, items = [{}], more = {}) =>
		await runNode({
			node,
			parameters,
			items,
			credentialTypes: [new IntercomAccessTokenApi(), new IntercomWorkspaceOAuth2Api()],
			credentials: {
				intercomAccessTokenApi: { accessToken: sandbox.accessToken, region: 'custom', baseUrl: sandbox.url },
			},
			...more,
		});
	return {
		...sandbox,
		run,
		async results(parameters, item = {}) {
			const { outputs, error } = await run(parameters, [item]);
			if (error) throw error;
			return (outputs[0] ?? []).map(({ json }) => json);
		},
	};
}

/** What a picker holds when a user has chosen a way to name the thing; an id if nothing else is said. */
export const locator = (value: string | number, mode = 'id') => ({ __rl: true, mode, value });
