import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { asRecord, asText } from '../../shared/reading';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { readAnswer } from './answer';
import { anything, fromItem } from '../fields';
import { PHRASES_FOR_A_PERSON } from './phrases';
import { reasonsToHandOff } from './policy';
import { number } from '../../shared/form/number';
import { listOfText } from '../../shared/form/text';

export const decide = operation({
	name: 'Decide',
	action: 'Decide between answer and hand off',
	description:
		"Decide whether the AI's answer goes to the customer or a person takes over. Nothing is sent to Intercom.",
	fields: {
		turn: anything('Turn', {
			default: '={{ $json }}',
			required: true,
			description:
				'What Prepare Turn gave. AI nodes pass on nothing but their output, so refer to your Prepare Turn node in an expression.',
		}),
		aiOutput: anything('AI Output', {
			...fromItem('output'),
			description:
				'What the AI gave, as an object or as JSON text: answer, confidence from 0 to 1, customerAsksForPerson, category, sentiment, language, summary, attempted',
		}),
		aiError: anything('AI Error', {
			...fromItem('error'),
			description: "Why the AI gave nothing, from the AI node's error output. Then a person takes over.",
		}),
		threshold: number('Confidence Threshold', {
			default: 0.4,
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			description:
				'An answer with less confidence than this goes to a person. A missing or unreadable confidence counts as 0.',
		}),
		categories: listOfText('Categories for People', {
			default: 'billing, legal, account_deletion',
			description:
				'What people handle whatever the AI knows, separated by commas. The AI names the category of each matter.',
		}),
		maximumTurns: number('Maximum AI Turns', {
			default: 5,
			typeOptions: { minValue: 1 },
			description: 'After so many answers of the AI in one conversation a person takes over',
		}),
		phrases: listOfText('Phrases for a Person', {
			default: PHRASES_FOR_A_PERSON.join('\n'),
			typeOptions: { rows: 4 },
			description:
				"Words of the customer that ask for a person whatever the AI made of them, one on each line. Leave empty to trust the AI's own finding.",
		}),
	},
	effect: 'read',
	isLocal: true,
	outputs: ['Answer', 'Hand Off'],
	errorOutput: 'Hand Off',
	run: async ({ turn: given, aiOutput, aiError, threshold, categories, maximumTurns, phrases }) => {
		const turn = readGivenTurn(given);
		const reading = readAnswer(aiOutput);
		const reasons = reasonsToHandOff(
			{ threshold, categories, maximumTurns, phrases },
			{
				reading,
				aiUnavailable: errorText(aiError),
				customerMessage: asText(turn.customerMessage) ?? '',
				aiTurns: Number(turn.aiTurns ?? 0),
			},
		);
		const { categories: found, summary, ...answer } = reading.answer;
		const decision = reasons.length === 0 ? 'answer' : 'handOff';
		return toOutput(decision === 'answer' ? 'Answer' : 'Hand Off', {
			...turn,
			decision,
			reasons,
			...answer,
			summary: summary || inOwnWords(asText(turn.customerMessage) ?? ''),
			category: found.join(', '),
			threshold,
		});
	},
});

/** What Prepare Turn gave, without what the next steps do not need. */
function readGivenTurn(given: unknown): IDataObject {
	const { transcript, messages, maySpeak, ...turn } = asRecord(given) ?? {};
	if (turn.conversationId !== undefined) return turn;
	throw new UserError("'Turn' has no conversationId", {
		description:
			"Give what Prepare Turn gave: {{ $('Prepare Turn').item.json }}, with the name of your own Prepare Turn node. AI nodes pass on nothing but their output.",
	});
}

/** Without the AI's summary, a teammate gets the customer's own words. */
const inOwnWords = (message: string) =>
	message === ''
		? ''
		: `The customer wrote: "${message.length > 300 ? `${message.slice(0, 300)}…` : message}"`;

/** n8n's error outputs give a text, or an object with a message. */
function errorText(error: unknown): string | undefined {
	return (
		asText(error) ?? asText(asRecord(error)?.message) ?? (error ? 'it stopped without saying why' : undefined)
	);
}
