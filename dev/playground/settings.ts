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
 * @param more values of further rows, by name
 * @throws Error when the workflow has no row of a name that is filled in: one of the two was renamed
 */
export function fillIn(
	workflow: WorkflowContent,
	{ kind, aiTeammate, team, openAi }: Services,
	more: Record<string, string> = {},
): WorkflowContent {
	const settings: INodeParameters = { ...more };
	// Not every workflow speaks for an AI.
	if (mentions(workflow, 'aiTeammateId')) settings.aiTeammateId = aiTeammate;
	if (kind === 'intercom' && team && mentions(workflow, 'handOffToId'))
		Object.assign(settings, { handOffTo: 'team', handOffToId: team });
	const nodes = workflow.nodes.map((node) => {
		if (node.name === 'Settings') return withRows(node, settings);
		if (node.type === '@n8n/n8n-nodes-langchain.lmChatOpenAi' && openAi.model)
			return withModel(node, openAi.model);
		return node;
	});
	return { ...workflow, nodes };
}

/** Whether any node but Settings itself refers to a row. */
const mentions = ({ nodes }: WorkflowContent, row: string): boolean =>
	nodes.some(({ name, parameters }) => name !== 'Settings' && JSON.stringify(parameters).includes(row));

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
