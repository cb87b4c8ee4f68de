import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeTypeDescription } from 'n8n-workflow';
import { credentialsOfBothKinds } from './credentials';

/** What the description of every node with resources says alike; the rest stands where n8n's lint looks for it. */
export const ofResourceNodes = {
	group: ['transform'],
	version: 1,
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: credentialsOfBothKinds,
} satisfies Partial<INodeTypeDescription>;

/** What the editor writes below such a node's name. Lint wants to see the property in the class itself. */
export const subtitle = '={{ $parameter["operation"] + ": " + $parameter["resource"] }}';
