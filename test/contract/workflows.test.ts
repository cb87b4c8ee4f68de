import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { INode, INodeParameters, INodeProperties, IWorkflowBase } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import type { ReplayRecord } from '../../nodes/IntercomEscalation/replay/recordReplay';
import { OUTCOME_COLUMNS } from '../../nodes/IntercomEscalation/outcomes/outcomes';
import { recordOf } from '../../nodes/IntercomEscalation/record/record';
import { nodes as ourNodes } from '../nodes';
import { bundledWorkflows, pictureFile, workflowFile } from '../../generate/workflows/files';
import { pictureOf } from '../../generate/workflows/picture';

/** The bundled workflows, as the files in `workflows/` hold them. */

const workflows = bundledWorkflows().map((name) => ({
	name,
	workflow: JSON.parse(readFileSync(workflowFile(name), 'utf8')) as IWorkflowBase,
}));

/** The nodes of n8n's own that the workflows use, at the version that the end-to-end tests run. */
const OF_N8N: Record<string, number> = {
	'n8n-nodes-base.dataTable': 1.1,
	'n8n-nodes-base.errorTrigger': 1,
	'n8n-nodes-base.executeWorkflow': 1.3,
	'n8n-nodes-base.executeWorkflowTrigger': 1.1,
	'n8n-nodes-base.extractFromFile': 1.1,
	'n8n-nodes-base.filter': 2.2,
	'n8n-nodes-base.form': 2.3,
	'n8n-nodes-base.formTrigger': 2.3,
	'n8n-nodes-base.if': 2.2,
	'n8n-nodes-base.manualTrigger': 1,
	'n8n-nodes-base.n8n': 1,
	'n8n-nodes-base.noOp': 1,
	'n8n-nodes-base.postgres': 2.7,
	'n8n-nodes-base.removeDuplicates': 2,
	'n8n-nodes-base.respondToWebhook': 1.5,
	'n8n-nodes-base.scheduleTrigger': 1.2,
	'n8n-nodes-base.set': 3.5,
	'n8n-nodes-base.splitInBatches': 3,
	'n8n-nodes-base.splitOut': 1,
	'n8n-nodes-base.stickyNote': 1,
	'n8n-nodes-base.stopAndError': 1,
	'n8n-nodes-base.summarize': 1.1,
	'n8n-nodes-base.switch': 3.2,
	'n8n-nodes-base.wait': 1.1,
	'n8n-nodes-base.webhook': 2.1,
	'@n8n/n8n-nodes-langchain.agent': 3.1,
	'@n8n/n8n-nodes-langchain.lmChatOpenAi': 1.3,
	'@n8n/n8n-nodes-langchain.mcpTrigger': 2.1,
	'@n8n/n8n-nodes-langchain.outputParserStructured': 1.3,
	'@n8n/n8n-nodes-langchain.toolWorkflow': 2.2,
};

/** A run of the sync reads megabytes that stand in tables afterwards: n8n is not to keep them a second time. */
const OWN_SETTINGS: Record<string, object> = {
	'conversation-sync.json': { saveDataSuccessExecution: 'none', saveManualExecutions: false },
};

/** Begun by hand alone, so that whoever began it sees what fails; n8n has no error path for such runs. */
const WATCHED = new Set(['backtest.json']);

const OURS = 'n8n-nodes-intercom.';
const isOurs = ({ type }: INode) => type.startsWith(OURS);
const isSticky = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';

describe.each(workflows)(
	'The bundled workflow $name',
	({ name: file, workflow: { nodes, connections, ...rest } }) => {
		const named = (name: string) => nodes.find((node) => node.name === name);

		it('uses only nodes that are there, at a version that is known', () => {
			const unknown = nodes.filter((node) =>
				isOurs(node) ? node.typeVersion !== latestOf(node) : OF_N8N[node.type] !== node.typeVersion,
			);
			expect(unknown.map(({ name, type, typeVersion }) => `${name}: ${type} ${typeVersion}`)).toEqual([]);
		});

		it("has one manual trigger at the most, for n8n's editor leaves out a second one", () => {
			const manual = nodes.filter(({ type }) => type === 'n8n-nodes-base.manualTrigger');
			expect(manual.length).toBeLessThanOrEqual(1);
		});

		it('gives the model no words of a customer without a frame, in which they could speak as somebody else', () => {
			const texts = nodes.map(({ parameters }) => JSON.stringify(parameters.text ?? ''));
			expect(texts.filter((text) => /\{\{ *\$json\.customer(Message|Words) *\}\}/.test(text))).toEqual([]);
		});

		it('holds no credential, no webhook address and nothing of the instance that it came from', () => {
			expect(nodes.filter((node) => 'credentials' in node || 'webhookId' in node)).toEqual([]);
			expect(rest).toEqual({
				name: expect.stringMatching(/^Intercom: /),
				settings: { executionOrder: 'v1', ...(OWN_SETTINGS[file] ?? {}) },
				pinData: {},
			});
		});

		it('has no number among its settings, for n8n makes 0 of one that somebody clears', () => {
			const { assignments } = (named('Settings')?.parameters.assignments ?? {}) as {
				assignments?: Array<{ name: string; type: string }>;
			};
			expect((assignments ?? []).filter(({ type }) => type === 'number').map(({ name }) => name)).toEqual([]);
		});

		it('has one node for all that a team chooses, a node that checks it, and notes', () => {
			expect(nodes.filter(({ name }) => name === 'Settings')).toHaveLength(1);
			expect(reachedFrom('Settings', connections)).toContain('Check Settings');
			expect(nodes.filter(isSticky).length).toBeGreaterThan(3);
		});

		it('tells somebody of a run that failed, by an error path of its own', () => {
			const paths = nodes
				.filter(({ type }) => type === 'n8n-nodes-base.errorTrigger')
				.map(({ name }) => reachedFrom(name, connections).includes('Tell Somebody'));
			expect(paths).toEqual(WATCHED.has(file) ? [] : [true]);
		});

		it('stands in the README with its file and its picture', () => {
			const readme = readFileSync(`${__dirname}/../../workflows/README.md`, 'utf8');
			expect(readme).toContain(`\n[\`${file}\`](${file})\n`);
			expect(readme).toMatch(new RegExp(`^!\\[.{40,}\\]\\(${file.replace('.json', '.svg')}\\)$`, 'm'));
		});

		it('is run from its file in a real n8n by some test', () => {
			const tests = ['e2e', 'proof'].flatMap((folder) =>
				readdirSync(`${__dirname}/../${folder}`)
					.filter((name) => name.endsWith('.test.ts'))
					.map((name) => readFileSync(`${__dirname}/../${folder}/${name}`, 'utf8')),
			);
			expect(tests.some((text) => text.includes(`'${file}'`))).toBe(true);
		});

		// docs.n8n.io/changelog/v30-breaking-changes
		it('uses nothing that n8n 3 takes away or changes', () => {
			const withSeveralOutputs = nodes.filter(
				(node) =>
					node.onError === 'continueErrorOutput' ||
					/\.(if|switch)$/.test(node.type) ||
					(connections[node.name]?.main?.length ?? 0) > 1,
			);
			expect(
				withSeveralOutputs.filter(({ alwaysOutputData }) => alwaysOutputData).map(({ name }) => name),
			).toEqual([]);
			const gone = nodes.filter(({ type }) =>
				/\.(function|functionItem|itemLists|aiTransform|code)$/.test(type),
			);
			expect(gone.map(({ name }) => name)).toEqual([]);
			const forEachItem = nodes.filter(
				({ type, parameters }) => type.endsWith('.executeWorkflow') && parameters.mode === 'each',
			);
			expect(forEachItem.map(({ name }) => name)).toEqual([]);
			expect(JSON.stringify(nodes)).not.toMatch(/\$getPairedItem|\$evaluateExpression/);
		});

		it('has each name and each id once', () => {
			expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
			expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
		});

		it('connects nodes that are there, to outputs that they have', () => {
			for (const [name, byType] of Object.entries(connections)) {
				expect([name, named(name)]).toEqual([name, expect.anything()]);
				for (const outputs of Object.values(byType)) {
					const targets = outputs.flatMap((output) => output ?? []);
					expect(targets.filter(({ node }) => !named(node))).toEqual([]);
				}
			}
		});

		it('leaves no node alone', () => {
			const reached = new Set(
				Object.values(connections)
					.flatMap((byType) => Object.values(byType).flat(2))
					.map((target) => target?.node),
			);
			const alone = nodes.filter(
				(node) => !isSticky(node) && !reached.has(node.name) && !(node.name in connections),
			);
			expect(alone.map(({ name }) => name)).toEqual([]);
		});

		it('refers in its expressions to nodes that come before', () => {
			for (const node of nodes) {
				const referred = [...JSON.stringify(node.parameters).matchAll(/\$\('([^']+)'\)(?!\.params\.)/g)].map(
					([, name]) => name!,
				);
				const before = ancestors(node.name, connections);
				for (const name of takenBefore(node.name, nodes, connections)) before.add(name);
				expect([node.name, referred.filter((name) => !before.has(name))]).toEqual([node.name, []]);
			}
		});

		/** They are there whether the node has run or not. */
		it('refers to the parameters of nodes that are there', () => {
			const all = JSON.stringify(nodes.map(({ parameters }) => parameters));
			const referred = [...all.matchAll(/\$\('([^']+)'\)\.params\./g)].map(([, name]) => name!);
			expect(referred.filter((name) => !named(name))).toEqual([]);
		});

		it('gives our nodes only parameters that show for their operation', () => {
			for (const node of nodes.filter(isOurs)) {
				const shown = visible(node);
				expect([node.name, Object.keys(node.parameters).filter((name) => !shown.has(name))]).toEqual([
					node.name,
					[],
				]);
			}
		});

		it('gives our nodes all that they require', () => {
			for (const node of nodes.filter(isOurs)) {
				const issues = NodeHelpers.getNodeParametersIssues(
					properties(node),
					{ ...node, parameters: complete(node) },
					typeOf(node)!.description,
				);
				expect([node.name, issues]).toEqual([node.name, null]);
			}
		});

		it('says in notes what to do, and each node stands on one', () => {
			const stickies = nodes.filter(isSticky);
			const astray = nodes.filter(
				(node) => !isSticky(node) && stickies.filter((sticky) => contains(sticky, node)).length !== 1,
			);
			expect(astray.map(({ name }) => name)).toEqual([]);
			expect(
				stickies
					.map(({ parameters }) => parameters.content as string)
					.filter((content) => !/\w/.test(content)),
			).toEqual([]);
		});

		it('has no two things in one place', () => {
			const overlapping = pairs(nodes.filter((node) => !isSticky(node))).filter(([a, b]) =>
				overlap(box(a, 16), box(b, 16)),
			);
			const stickies = pairs(nodes.filter(isSticky)).filter(([a, b]) => overlap(box(a), box(b)));
			expect([...overlapping, ...stickies].map((pair) => pair.map(({ name }) => name))).toEqual([]);
		});

		it('has a picture that shows it as it is (npx tsx generate/workflows draws it)', () => {
			expect(readFileSync(pictureFile(file), 'utf8')).toBe(pictureOf({ nodes, connections }));
		});
	},
);

it.each(['ai-agent-gateway.json', 'mcp-server.json'])('Check Settings knows each setting of %s', (file) => {
	const { nodes } = workflows.find(({ name }) => name === file)!.workflow;
	const named = (name: string) => nodes.find((node) => node.name === name)!;
	const taken = typeOf(named('Check Settings'))!
		.description.properties.filter(({ displayOptions }) =>
			displayOptions?.show?.operation?.includes('checkSettings'),
		)
		.map(({ default: given }) => given);
	const { assignments } = named('Settings').parameters.assignments as {
		assignments: Array<{ name: string }>;
	};
	const unknown = assignments.filter(({ name }) => !taken.includes(`={{ $json.${name} }}`));
	expect(unknown.map(({ name }) => name)).toEqual([]);
});

it('docs/disconnect.md names every table that a workflow makes', () => {
	const page = readFileSync(`${__dirname}/../../docs/disconnect.md`, 'utf8');
	const made = workflows.flatMap(({ workflow: { nodes } }) => {
		const rows = nodes.find(({ name }) => name === 'Settings')!.parameters.assignments as {
			assignments: Array<{ name: string; value: string }>;
		};
		return nodes
			.filter(({ type, parameters }) => type.endsWith('.dataTable') && parameters.operation === 'create')
			.map(({ parameters }) => {
				const [, setting] = /\.json\.(\w+) \}\}$/.exec(parameters.tableName as string) ?? [];
				return setting
					? rows.assignments.find(({ name }) => name === setting)!.value || setting
					: (parameters.tableName as string);
			});
	});
	expect(made.length).toBeGreaterThan(8);
	expect(made.filter((table) => !page.includes(`*${table}*`))).toEqual([]);
});

it('hands over what the AI node could not answer, and what could not be sent', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const errorOutput = (name: string) => workflow.connections[name]!.main!.at(-1)!.map(({ node }) => node);
	const continuing = workflow.nodes
		.filter(({ onError }) => onError === 'continueErrorOutput')
		.map(({ name }) => [name, errorOutput(name)]);
	expect(Object.fromEntries(continuing)).toEqual({
		'AI Agent': ['Worth Another Try'],
		'Close as Settled': ['Who Must Know'],
		Decide: ['To People Instead'],
		'Find Waiting': ['Who Must Know'],
		'Hand Off': ['Who Must Know'],
		'Leave It': ['Who Must Know'],
		'Prepare Turn': ['To People Instead'],
		'Raised Table': ['Is Unreadable'],
		'Raised Threshold': ['Is Unreadable'],
		'Read Approval': ['To People Instead'],
		Reply: ['To People Instead'],
		'Send Approved': ['To People Instead'],
	});
});

it('hands over at the seat of the AI also what could not be prepared', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const { parameters } = workflow.nodes.find(({ name }) => name === 'To People Instead')!;
	expect(parameters.jsonOutput).toMatch(
		/^=\{\{ \{\s*aiTeammateId: \$\('Settings'\)\.first\(\)\.json\.aiTeammateId,/,
	);
});

it('gives a message that came while its answer was sent a turn of its own', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const next = (name: string) => workflow.connections[name]!.main![0]!.map(({ node }) => node);
	expect(next('Reply')).toContain('Written Meanwhile');
	expect(next('Written Meanwhile')).toEqual(['Prepare Turn']);
});

it('reads whether the threshold was raised before the model is asked, and goes on in any case', () => {
	const { nodes, connections } = workflows.find(
		({ name }) => name === 'confidence-escalation.json',
	)!.workflow;
	expect(takenBefore('AI Agent', nodes, connections)).toEqual(
		expect.arrayContaining(['Is Recorded', 'Raised Table', 'Raised Threshold', 'Is Unreadable']),
	);
	const { parameters } = nodes.find(({ name }) => name === 'Not Yet Shown')!;
	expect(JSON.stringify(parameters)).toContain('!$json.goesOn');
});

it('keeps a raised threshold where the AI looks for it', () => {
	const tableOf = (file: string) =>
		workflows
			.find(({ name }) => name === file)!
			.workflow.nodes.filter(({ name }) => /^(Raised (Table|So Far)|Keep Raise)$/.test(name))
			.map(({ parameters }) => JSON.stringify(parameters).match(/intercom-raised-[a-z]+/g));
	const table = 'intercom-raised-thresholds';
	expect(tableOf('outcomes.json')).toEqual([[table], [table], [table]]);
	expect(tableOf('confidence-escalation.json')).toEqual([[table]]);
});

describe('A raised threshold', () => {
	const KEEPERS = [
		['outcomes.json', 'Raised So Far', 'filters.conditions.0.keyValue'],
		['outcomes.json', 'Keep Raise', 'filters.conditions.0.keyValue'],
		['outcomes.json', 'Keep Raise', 'columns.value.recordTable'],
		['confidence-escalation.json', 'Raised Threshold', 'filters.conditions.0.keyValue'],
	] as const;
	const READERS = [
		['outcomes.json', 'Check Drift', 'Was Read'],
		['confidence-escalation.json', 'Decide', 'Raised Threshold'],
	] as const;

	/** What n8n makes of an expression, where these are the rows that nodes give. */
	function evaluated(file: string, node: string, path: string, rows: Record<string, object[]>): unknown {
		const { parameters } = workflows
			.find(({ name }) => name === file)!
			.workflow.nodes.find(({ name }) => name === node)!;
		const expression = path
			.split('.')
			.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], parameters) as string;
		const $ = (name: string) => {
			const items = (rows[name] ?? []).map((json) => ({ json }));
			return { isExecuted: name in rows, first: () => items[0], all: () => items };
		};
		return runInNewContext(expression.slice('={{ '.length, -' }}'.length), { $, $json: {} });
	}

	it.each(KEEPERS)('is one for a table, however Settings write its name: %s, %s, %s', (...where) => {
		for (const recordTable of ['ki-antworten', ' ki-antworten\n', 'KI-Antworten'])
			expect(evaluated(...where, { Settings: [{ recordTable }] })).toBe('ki-antworten');
	});

	it.each(READERS)(
		'that stands in two rows holds where they agree, and else is none: %s, %s',
		(file, node, of) => {
			const read = (...thresholds: string[]) =>
				evaluated(file, node, 'additionalFields.raisedThreshold', {
					Settings: [{ recordTable: 'a' }],
					[of]: thresholds.map((threshold) => ({ recordTable: 'a', threshold })),
				});
			expect(read('0.7')).toBe('0.7');
			expect(read('people', 'people')).toBe('people');
			// Two thresholds for everything else, which no field takes: people get what the AI would have answered.
			expect(read('0.7', 'people')).toBe('0.7; people');
		},
	);

	it('counts as none where nobody can have raised it', () => {
		const field = 'additionalFields.raisedThreshold';
		expect(evaluated('confidence-escalation.json', 'Decide', field, {})).toBe('');
		expect(evaluated('confidence-escalation.json', 'Decide', field, { 'Raised Threshold': [] })).toBe('');
		expect(evaluated('outcomes.json', 'Check Drift', field, {})).toBe('');
	});
});

it('sends what a teammate approved as it sends everything else, and hands over what nobody approved', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const outputs = (name: string) =>
		workflow.connections[name]!.main!.map((output) => output!.map(({ node }) => node));
	expect(outputs('Reply')[0]).toContain('Awaits Approval');
	expect(outputs('Read Approval')).toEqual([['Send Approved'], ['Hand Off'], ['To People Instead']]);
	expect(outputs('Send Approved')).toEqual([['Written Meanwhile', 'To Be Recorded'], ['To People Instead']]);
});

it('records each way in which a turn ends, in the columns that a record has', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const recorded = Object.entries(workflow.connections)
		.filter(([, { main }]) => main?.[0]?.some(({ node }) => node === 'To Be Recorded'))
		.map(([name]) => name);
	expect(recorded.sort()).toEqual([
		'Hand Off',
		'Leave It',
		'Nothing to Answer',
		'Reply',
		'Send Approved',
		'Stay Silent',
	]);
	const parametersOf = (name: string) => workflow.nodes.find((node) => node.name === name)!.parameters;
	const { columns: made } = parametersOf('Make Table') as { columns: { column: Array<{ name: string }> } };
	const { columns: written } = parametersOf('Record') as { columns: { value: Record<string, string> } };
	const keys = Object.keys(recordOf({}, HAPPENED));
	expect(made.column.map(({ name }) => name)).toEqual([...keys, ...OUTCOME_COLUMNS]);
	expect(written.value).toEqual(Object.fromEntries(keys.map((key) => [key, `={{ $json.record.${key} }}`])));
});

describe('The settings of the escalation', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const settings = workflow.nodes.find(({ name }) => name === 'Settings')!;
	const { assignments } = settings.parameters.assignments as unknown as {
		assignments: Array<{ name: string }>;
	};
	const rows = assignments.map(({ name }) => name);

	it('are each used by some node', () => {
		const parameters = JSON.stringify(workflow.nodes.map((node) => node.parameters));
		expect(rows.filter((name) => !new RegExp(`json\\.${name}\\b`).test(parameters))).toEqual([]);
	});

	it('are each known to Check Settings', () => {
		const fields = typeOf(workflow.nodes.find(({ name }) => name === 'Check Settings')!)!.description
			.properties;
		const taken = fields
			.filter(({ displayOptions }) => displayOptions?.show?.operation?.includes('checkSettings'))
			.map(({ default: given }) => given);
		expect(rows.filter((name) => !taken.includes(`={{ $json.${name} }}`))).toEqual([]);
	});

	it('stand in the table of the README in the order in which they stand in the node', () => {
		const text = readFileSync(`${__dirname}/../../workflows/README.md`, 'utf8');
		const [table = ''] = text.split('3. Fill in the node **Settings**:').slice(1);
		const named = [...table.split('\n4. ')[0]!.matchAll(/^ {3}\| `(\w+)` \|/gm)].map(([, name]) => name);
		expect(named).toEqual(rows);
	});
});

it('writes outcomes into the columns that the table has for them, and never over a label of a person', () => {
	const { workflow } = workflows.find(({ name }) => name === 'outcomes.json')!;
	const written = (name: string) =>
		Object.keys(
			(workflow.nodes.find((node) => node.name === name)!.parameters.columns as { value: object }).value,
		);
	expect(['label', ...written('Write Outcomes')]).toEqual([...OUTCOME_COLUMNS]);
	expect(written('Write Label')).toEqual(['label']);
});

it('tells the model nothing of the customer but what was chosen for it', () => {
	const { workflow } = workflows.find(({ name }) => name === 'confidence-escalation.json')!;
	const prompt = workflow.nodes.find(({ name }) => name === 'AI Agent')!.parameters.text as string;
	expect([...prompt.matchAll(/\$json\.(\w+)/g)].map(([, name]) => name)).toEqual([
		'forAi',
		'transcript',
		'imagesForAi',
		'error',
		'customerMessage',
	]);
});

it('does not retry the AI node: n8n 2.41 then begins it anew without what its tools gave, and never ends', () => {
	const agents = workflows.flatMap(({ workflow }) =>
		workflow.nodes.filter(({ type }) => type.endsWith('.agent')),
	);
	expect(agents.map(({ retryOnFail = false }) => retryOnFail)).toEqual(agents.map(() => false));
	expect(agents).not.toHaveLength(0);
});

/** What a row of a backtest has, by the type of its column. */
const REPLAY_COLUMNS: Record<keyof ReplayRecord, string> = {
	decidedAt: 'string',
	conversationId: 'string',
	customerMessageId: 'string',
	contactId: 'string',
	mode: 'string',
	decision: 'string',
	outcome: 'string',
	reasons: 'string',
	reasonsInWords: 'string',
	confidence: 'number',
	score: 'number',
	scoreParts: 'string',
	threshold: 'number',
	category: 'string',
	language: 'string',
	sentiment: 'string',
	model: 'string',
	articles: 'string',
	customerMessage: 'string',
	answer: 'string',
	summary: 'string',
	partId: 'string',
	handedOffTo: 'string',
	approval: 'string',
	approver: 'string',
	sentAnswer: 'string',
	firstAnswerBy: 'string',
	teamAnswer: 'string',
	teamSecondsToAnswer: 'number',
	teamMessages: 'number',
	teammates: 'number',
	assignments: 'number',
	customerMessagesAfter: 'number',
	stateToday: 'string',
	rating: 'number',
	ratingRemark: 'string',
	inputTokens: 'number',
	outputTokens: 'number',
	tokensAreCounted: 'boolean',
	likeTeam: 'number',
	label: 'string',
	executionId: 'string',
};

describe('The backtest', () => {
	const workflowOf = (file: string) => workflows.find(({ name }) => name === file)!.workflow;
	const { nodes, connections } = workflowOf('backtest.json');
	const live = workflowOf('confidence-escalation.json');
	const named = (all: INode[], name: string) => all.find((node) => node.name === name)!;

	it('asks the model as the workflow does that answers customers', () => {
		for (const name of ['AI Agent', 'Chat Model', 'Form'])
			expect([name, named(nodes, name).parameters]).toEqual([name, named(live.nodes, name).parameters]);
		// Many conversations of the past are about the same few things.
		expect(named(nodes, 'Search Help Center').parameters).toEqual({
			...named(live.nodes, 'Search Help Center').parameters,
			additionalFields: { rememberFor: 60 },
		});
		const ofLive = named(live.nodes, 'Decide').parameters.additionalFields as INodeParameters;
		expect(named(nodes, 'Decide').parameters).toEqual({
			...named(live.nodes, 'Decide').parameters,
			turn: "={{ $('Replay Turn').first(0).json }}",
			maximumTurns: undefined,
			additionalFields: { ...ofLive, raisedThreshold: undefined },
		});
		const rows = (node: INode) =>
			(node.parameters.assignments as { assignments: Array<{ name: string }> }).assignments.map(
				({ name }) => name,
			);
		const shared = rows(named(live.nodes, 'Settings'));
		const own = ['howMany', 'daysBack'];
		expect(rows(named(nodes, 'Settings')).filter((row) => !shared.includes(row))).toEqual(own);
	});

	it('only reads in Intercom', () => {
		const done = nodes.filter(isOurs).map(({ parameters: { operation } }) => operation);
		expect(done.sort()).toEqual(
			[
				...['checkSettings', 'countTokens', 'decide', 'drawForLabelling', 'get', 'recordReplay'],
				...['replayTurn', 'reportReplay', 'search', 'search'],
			].sort(),
		);
	});

	it('makes a table with the columns that a row has, and with one for labels', () => {
		const { columns } = named(nodes, 'Make Table').parameters as {
			columns: { column: Array<{ name: string; type: string }> };
		};
		expect(columns.column).toEqual(Object.entries(REPLAY_COLUMNS).map(([name, type]) => ({ name, type })));
	});

	it('goes through each output to a row, or to an error that says why there is none', () => {
		const next = (name: string) => connections[name]!.main!.map((output) => output!.map(({ node }) => node));
		expect(next('Replay Turn')).toEqual([['AI Agent'], ...Array(3).fill(['Record Replay'])]);
		expect(next('AI Agent')).toEqual([['Decide'], ['Decide']]);
		expect(next('Decide')).toEqual(Array(3).fill(['Record Replay']));
		expect(next('Record Replay')).toEqual([['Row'], ['Not Replayed']]);
		expect(next('Replay One')).toEqual([['Count Tokens'], ['Too Many Failures']]);
	});
});

const HAPPENED: Parameters<typeof recordOf>[1] = {
	now: 0,
	conversationId: '1',
	customerMessageId: null,
	contactId: null,
	mode: { name: 'live' },
	decision: 'silent',
	outcome: 'silent',
	reasons: [],
};

/** The type of one of our nodes; a tool is the node itself in another place. */
const typeOf = ({ type }: INode) =>
	ourNodes.find(({ name }) => name === type.slice(OURS.length).replace(/Tool$/, ''))?.type;

/** The version that the editor gives a node that is newly added. */
const latestOf = (node: INode) => {
	const { version, defaultVersion } = typeOf(node)?.description ?? {};
	return defaultVersion ?? [version].flat().at(-1);
};

/** n8n adds these to a node that is a tool. */
const OF_TOOLS = ['descriptionType', 'toolDescription'];

const properties = (node: INode): INodeProperties[] => typeOf(node)!.description.properties;

const complete = (node: INode): INodeParameters =>
	NodeHelpers.getNodeParameters(
		properties(node),
		node.parameters,
		true,
		false,
		node,
		typeOf(node)!.description,
	) ?? {};

function visible(node: INode): Set<string> {
	const { description } = typeOf(node)!;
	const shown = properties(node).filter((property) =>
		NodeHelpers.displayParameter(complete(node), property, node, description),
	);
	return new Set([...shown.map(({ name }) => name), ...(node.type.endsWith('Tool') ? OF_TOOLS : [])]);
}

/** Every node to which one leads. */
function reachedFrom(name: string, connections: IWorkflowBase['connections']): string[] {
	const reached = new Set<string>();
	const follow = (from: string) => {
		for (const { node } of Object.values(connections[from] ?? {})
			.flat(2)
			.flatMap((target) => target ?? [])) {
			if (reached.has(node)) continue;
			reached.add(node);
			follow(node);
		}
	};
	follow(name);
	return [...reached];
}

/** The nodes whose data a node can refer to; what hangs on an agent sees what the agent sees. */
function ancestors(
	name: string,
	connections: IWorkflowBase['connections'],
	found = new Set<string>(),
): Set<string> {
	for (const [source, byType] of Object.entries(connections)) {
		for (const [type, outputs] of Object.entries(byType)) {
			const leads = outputs.some((output) => output?.some(({ node }) => node === name));
			if (type === 'main' && leads && !found.has(source)) {
				found.add(source);
				ancestors(source, connections, found);
			}
		}
	}
	for (const outputs of Object.entries(connections[name] ?? {})
		.filter(([type]) => type !== 'main')
		.map(([, all]) => all)) {
		for (const target of outputs.flatMap((output) => output ?? []))
			ancestors(target.node, connections, found);
	}
	return found;
}

/**
 * What n8n has run before it comes to a node, without leading to it: of the nodes that one leads to, n8n takes the upper
 * ones first, each with all that follows. Whether they ran, a node asks by isExecuted.
 */
function takenBefore(name: string, nodes: INode[], connections: IWorkflowBase['connections']): string[] {
	const yOf = (node: string) => nodes.find((one) => one.name === node)!.position[1];
	const onTheWay = [name, ...ancestors(name, connections)];
	return onTheWay.flatMap((from) =>
		(connections[from]?.main ?? []).flatMap((output) => {
			const targets = (output ?? []).map(({ node }) => node);
			const next = targets.filter((target) => onTheWay.includes(target)).map(yOf);
			const upper = targets.filter((target) => !onTheWay.includes(target) && yOf(target) < Math.max(...next));
			return upper.flatMap((target) => [target, ...reachedFrom(target, connections)]);
		}),
	);
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where a thing stands on the canvas: n8n draws a node 96 pixels wide and high, with its name below, an agent wider. */
function box({ type, position: [left, top], parameters }: INode, gap = 0): Box {
	if (type === 'n8n-nodes-base.stickyNote') {
		return { left, top, right: left + Number(parameters.width), bottom: top + Number(parameters.height) };
	}
	const width = type.endsWith('.agent') ? 256 : 96;
	return { left: left - gap, top: top - gap, right: left + width + gap, bottom: top + 96 + 24 + gap };
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const contains = (outer: INode, inner: INode) => {
	const [a, b] = [box(outer), box(inner)];
	return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom;
};

const pairs = <Thing>(things: Thing[]) =>
	things.flatMap((thing, index) => things.slice(index + 1).map((other): [Thing, Thing] => [thing, other]));

describe('What Check Settings finds fine, the workflow understands', () => {
	const escalation = readFileSync(workflowFile('confidence-escalation.json'), 'utf8');

	it.each(['true', 'True', '1', 'yes', 'YES', 'on', 'y', 't'])('a switch that is "%s"', (word) => {
		const readers = [...escalation.matchAll(/\/(\^\([a-z0-9|]*\byes\b[a-z0-9|]*\)\$)\/i/g)].map(
			([, pattern]) => new RegExp(pattern!, 'i'),
		);
		expect(readers.length).toBeGreaterThan(1);
		expect(readers.filter((reader) => !reader.test(word))).toEqual([]);
	});

	it.each([
		['3', 3],
		['3,5', 3.5],
		[' 2.5 ', 2.5],
		['', 3],
		['soon', 3],
		['600', 60],
	])('%j as the seconds to wait: %d', (secondsToWait, seconds) => {
		const { nodes } = JSON.parse(escalation) as IWorkflowBase;
		const wait = nodes.find(({ name }) => name === 'Wait')!.parameters.amount as string;
		const expression = wait.slice('={{ '.length, -' }}'.length);
		expect(runInNewContext(expression, { $json: { secondsToWait } })).toBe(seconds);
	});
});
