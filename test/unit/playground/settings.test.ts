import type { INode } from 'n8n-workflow';
import type { Services } from '../../../dev/playground/services';
import { fillIn } from '../../../dev/playground/settings';
import { readWorkflow } from '../../../dev/playground/workflows';

const services: Services = {
	kind: 'intercom',
	intercom: { accessToken: 'token', clientSecret: 'secret', region: 'us' },
	openAi: { apiKey: 'key', url: 'https://api.openai.com/v1', model: 'a-model' },
	aiTeammate: '42',
	team: '7',
};

async function filled(changes: Partial<Services>) {
	const { nodes } = fillIn(await readWorkflow('confidence-escalation.json'), { ...services, ...changes });
	const parameters = (wanted: (node: INode) => boolean) => nodes.find(wanted)!.parameters;
	const { assignments } = parameters(({ name }) => name === 'Settings') as never as {
		assignments: { assignments: Array<{ name: string; value: unknown }> };
	};
	const { model } = parameters(({ type }) => type.endsWith('.lmChatOpenAi')) as { model: { value: string } };
	return {
		...Object.fromEntries(assignments.assignments.map(({ name, value }) => [name, value])),
		model: model.value,
	};
}

describe("the escalation workflow's settings", () => {
	it('name the people and the model that were chosen', async () => {
		expect(await filled({})).toMatchObject({
			aiTeammateId: '42',
			handOffTo: 'team',
			handOffToId: '7',
			model: 'a-model',
		});
	});

	it('leave what is handed over with nobody in the sandbox, and when no team was chosen', async () => {
		expect(await filled({ kind: 'sandbox' })).toMatchObject({ handOffTo: 'nobody' });
		expect(await filled({ team: undefined })).toMatchObject({ handOffTo: 'nobody' });
	});

	it("keep the workflow's own model and thresholds otherwise", async () => {
		const { nodes } = await readWorkflow('confidence-escalation.json');
		const { model } = nodes.find(({ type }) => type.endsWith('.lmChatOpenAi'))!.parameters as {
			model: { value: string };
		};
		const kept = await filled({ openAi: { apiKey: 'key', url: 'https://api.openai.com/v1' } });
		expect(kept).toMatchObject({ model: model.value, confidenceThreshold: '0.4' });
	});

	it('leave a workflow alone that speaks for no AI, but for rows that are asked for', async () => {
		const { nodes } = fillIn(await readWorkflow('event-dispatcher.json'), services, { routes: '*: 7' });
		const { assignments } = nodes.find(({ name }) => name === 'Settings')!.parameters as never as {
			assignments: { assignments: Array<{ name: string; value: string }> };
		};
		expect(assignments.assignments.map(({ name, value }) => [name, value])).toEqual([
			['routes', '*: 7'],
			['daysToKeep', '30'],
		]);
	});

	it('are not filled in where there is no such row', async () => {
		const workflow = await readWorkflow('confidence-escalation.json');
		const nodes = workflow.nodes.map((node) =>
			node.name === 'Settings' ? { ...node, parameters: { assignments: { assignments: [] } } } : node,
		);
		expect(() => fillIn({ ...workflow, nodes }, services)).toThrow(
			'has no row called aiTeammateId or handOffTo or handOffToId',
		);
	});
});
