import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { anyText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asId, asRecord, asText, entries, readMoment } from '../../shared/reading';
import { anything, fromItem } from '../fields';
import type { Reason } from '../reason';
import type { DecisionRecord, Outcome } from '../record/record';
import { decisionField, recordOf } from '../record/record';
import { agreementOf } from '../score/evidence';
import type { Afterwards } from './pastTurn';
import type { Tokens } from './tokens';
import { estimateTokens, textsOf } from './tokens';

/** A replayed decision beside what the team did, as one flat row for a table. The keys are columns, and so promises. */
export type ReplayRecord = DecisionRecord &
	Omit<Afterwards, 'partsMissing'> &
	Tokens & {
		/** Whether the models counted them; else they are estimated. */
		tokensAreCounted: boolean;
		/** The execution in which it was replayed. */
		executionId: string | null;
		/** How far the AI's answer and the team's have the same words, from 0 to 1; nothing where one of them is missing. */
		likeTeam: number | null;
		/** For a person to fill in: right, wrong or harmless. */
		label: string | null;
	};

export const recordReplay = operation({
	name: 'Record Replay',
	action: 'Record replayed turn',
	description:
		'Put what the AI would have done beside what the team did, as one row for a table. Where the AI could not be asked there is nothing to record: the turn is to be replayed again.',
	fields: {
		decision: decisionField(),
		turn: anything('Turn', {
			default: '={{ $json }}',
			required: true,
			description:
				'What Replay Turn gave. AI nodes pass on nothing but their output, so refer to your Replay Turn node in an expression.',
		}),
		aiSteps: anything('AI Steps', {
			...fromItem('intermediateSteps'),
			description:
				"What the AI's tools gave it, for the estimate of tokens: the intermediate steps of n8n's AI Agent",
		}),
		systemPrompt: anyText('System Prompt', {
			typeOptions: { rows: 2 },
			description: "The AI's instructions, for the estimate of tokens",
		}),
	},
	effect: 'read',
	isLocal: true,
	outputs: ['Recorded', 'Not Replayed'],
	errorOutput: 'Not Replayed',
	run: async ({ decision, turn: givenTurn, aiSteps, systemPrompt }, { context }) => {
		const turn = readReplayed(givenTurn);
		const reasons = entries(decision.reasons ?? turn.reasons) as Reason[];
		const unavailable = reasons.find(({ code }) => code === 'aiUnavailable');
		if (unavailable) {
			return toOutput('Not Replayed', {
				conversationId: asId(turn.conversationId),
				error: unavailable.message,
			});
		}
		const tokens = estimateTokens({
			texts: turn.maySpeak === true ? textsOf(turn, systemPrompt) : [],
			steps: aiSteps,
			output: turn.maySpeak === true ? outputOf(decision) : '',
		});
		return toOutput('Recorded', {
			...toRow(turn, decision, reasons, tokens),
			executionId: context.getExecutionId() || null,
		});
	},
});

function toRow(
	turn: IDataObject,
	given: IDataObject,
	reasons: Reason[],
	tokens: Tokens,
): Omit<ReplayRecord, 'executionId'> {
	const decision = asText(given.decision) ?? 'silent';
	const { partsMissing, ...afterwards } = turn.afterwards as Afterwards;
	const [answer, teamAnswer] = [asText(given.answer), afterwards.teamAnswer];
	return {
		...recordOf(given, {
			// When it would have been decided, so that rows stand in the order in which customers asked.
			now: readMoment(turn.askedAt) ?? 0,
			conversationId: asId(turn.conversationId) ?? '',
			customerMessageId: asId(turn.customerMessageId),
			contactId: asId(turn.contactId),
			mode: { name: 'dryRun' },
			decision,
			outcome: OUTCOMES[decision] ?? 'simulated',
			reasons,
		}),
		...afterwards,
		...tokens,
		// Nothing is exactly what no model was asked costs.
		tokensAreCounted: tokens.inputTokens === 0,
		likeTeam: answer && teamAnswer ? agreementOf(answer, teamAnswer) : null,
		label: null,
	};
}

const OUTCOMES: Record<string, Outcome | undefined> = {
	silent: 'silent',
	nothingToAnswer: 'nothingToAnswer',
};

/** What the model gave, as Decide passes it on. */
const outputOf = ({
	answer,
	summary,
	attempted,
	category,
	sentiment,
	language,
	confidence,
}: IDataObject) => ({
	answer,
	summary,
	attempted,
	category,
	sentiment,
	language,
	confidence,
});

function readReplayed(given: unknown): IDataObject {
	const turn = asRecord(given);
	if (turn && asRecord(turn.afterwards)) return turn;
	throw new UserError("'Turn' does not say what came afterwards", {
		description:
			"Give what Replay Turn gave: {{ $('Replay Turn').first().json }}, with the name of your own Replay Turn node. AI nodes pass on nothing but their output.",
	});
}
