import type { INode, INodeParameters } from 'n8n-workflow';
import type { WorkflowContent } from './client';
import type { Services } from './services';

/** A row of n8n's Edit Fields node. */
interface Assignment extends INodeParameters {
	name: string;
}

/**
 * Fills in what a team has to choose in a bundled workflow: the rows of its node `Settings`, and the model.
 * In the sandbox, conversations that are handed over stay with nobody, where everybody sees them.
 *
 * @throws Error when the workflow has no row of a name that is filled in: one of the two was renamed
 */
export function fillIn(
	workflow: WorkflowContent,
	{ kind, aiTeammate, team, openAi }: Services,
): WorkflowContent {
	const settings: INodeParameters = { aiTeammateId: aiTeammate };
	if (kind === 'intercom' && team) Object.assign(settings, { handOffTo: 'team', handOffToId: team });
	const nodes = workflow.nodes.map((node) => {
		if (node.name === 'Settings') return withRows(node, settings);
		if (node.type === '@n8n/n8n-nodes-langchain.lmChatOpenAi' && openAi.model)
			return withModel(node, openAi.model);
		return node;
	});
	return { ...workflow, nodes };
}

function withRows(node: INode, values: INodeParameters): INode {
	const { assignments } = node.parameters.assignments as { assignments: Assignment[] };
	const missing = Object.keys(values).filter((name) => !assignments.some((row) => row.name === name));
	if (missing.length > 0)
		throw new Error(`The workflow's node Settings has no row called ${missing.join(' or ')}`);
	const rows = assignments.map((row) => (row.name in values ? { ...row, value: values[row.name] } : row));
	return { ...node, parameters: { ...node.parameters, assignments: { assignments: rows } } };
}

function withModel(node: INode, value: string): INode {
	return { ...node, parameters: { ...node.parameters, model: { __rl: true, mode: 'id', value } } };
}
