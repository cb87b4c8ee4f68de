import type { INode } from 'n8n-workflow';
import type { Credential, N8nClient, Workflow, WorkflowContent } from '../../dev/playground/client';

/** A node as the editor makes one, with what a test wants of it. */
export const nodeOf = (name: string, type: string, more: Partial<INode> = {}): INode => ({
	...{ id: `own-${name.toLowerCase().replaceAll(' ', '-')}`, name, type, typeVersion: 1 },
	...{ position: [0, 0], parameters: {} },
	...more,
});

/** How a node names the credential of a type that `npm start` brings in. */
export async function credentialOf(client: N8nClient, type: string): Promise<INode['credentials']> {
	const { id, name } = (await client.credentials()).find((one: Credential) => one.type === type)!;
	return { [type]: { id, name } };
}

/** A workflow that begins by hand and then does one thing. */
export async function createByHand(client: N8nClient, name: string, node: INode): Promise<Workflow> {
	const start = nodeOf('Start', 'n8n-nodes-base.manualTrigger');
	return await client.createWorkflow({
		name,
		nodes: [start, { ...node, position: [220, 0] }],
		connections: leadingTo(node),
		settings: { executionOrder: 'v1' },
	});
}

const leadingTo = ({ name }: INode): WorkflowContent['connections'] => ({
	Start: { main: [[{ node: name, type: 'main', index: 0 }]] },
});
