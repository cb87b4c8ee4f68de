import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { asRecord, asText } from '../../shared/reading';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { readAnswer } from '../form/answer';
import { LONGEST_ANSWER } from '../outgoing/outgoing';
import { anything, fromItem, givenText } from '../fields';
import { inOwnWords } from '../note';
import { CATEGORIES_FOR_PEOPLE, PHRASES_FOR_A_PERSON } from './phrases';
import type { Decision, Policy } from './policy';
import { decisionOn, reasonsToHandOff } from './policy';
import { articlesOfTeam } from '../knowledge/knowledge';
import { readArticles } from './steps';
import { partsOf } from '../score/evidence';
import { readWeights, scoreOf } from '../score/weights';
import { raisedThreshold, thresholdInForce, thresholdsField } from './thresholds';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { toggle } from '../../shared/form/choice';
import { map, optional } from '../../shared/form/field';
import { anyText, listOfText, readList } from '../../shared/form/text';

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
		aiSteps: anything('AI Steps', {
			...fromItem('intermediateSteps'),
			description:
				"What the AI's tools gave it: the intermediate steps of n8n's AI Agent (its option Return Intermediate Steps). With them, an answer needs an article that was read, and its links, amounts and contact details have to stand there. Without them, nothing is known of it.",
		}),
		threshold: thresholdsField('Confidence Threshold', {
			default: 0.4,
			typeOptions: { numberPrecision: 3 },
			description:
				'An answer with less confidence than this goes to a person. A missing or unreadable confidence counts as 0. An expression may give categories a threshold of their own: "0.4; shipping 0.62; login people".',
		}),
		categories: listOfText('Categories for People', {
			default: CATEGORIES_FOR_PEOPLE,
			description:
				'What people handle whatever the AI knows, separated by commas. The AI names the category of each matter.',
		}),
		maximumTurns: boundedNumber('Maximum AI Turns', {
			default: 5,
			lowest: 1,
			isWhole: true,
			description: 'After so many answers of the AI in one conversation a person takes over',
		}),
		phrases: listOfText('Phrases for a Person', {
			default: PHRASES_FOR_A_PERSON.join('\n'),
			typeOptions: { rows: 4 },
			description:
				"Words of the customer that ask for a person whatever the AI made of them, one on each line, besides the ways in many languages that are known anyhow. Leave empty to trust the AI's own finding.",
		}),
		nothingToAnswerOutput: toggle('Nothing to Answer Output', {
			description:
				'Whether a message that only thanks or says goodbye leaves by an output of its own instead of being answered',
		}),
		answerWithoutArticle: optional(
			toggle('Answer Without Article', {
				description: 'Whether an answer may go out although the AI Steps show no article that was read',
			}),
		),
		allowedHosts: optional(
			listOfText('Allowed Hosts', {
				placeholder: 'e.g. help.example.com, example.com',
				description:
					'Hosts that an answer may link to besides those of the articles that were read, separated by commas',
			}),
		),
		scoreWeights: optional(
			map(
				anyText('Score Weights', {
					placeholder: 'e.g. -1.2; confidence 2.1; support 3.4',
					description:
						'What Calibrate gave to put the parts of the score together. Leave empty to go by the stated confidence alone.',
				}),
				(text) => readWeights('Score Weights', text),
			),
		),
		raisedThreshold: optional(raisedThreshold()),
		secondAnswer: optional(
			givenText('Second Answer', {
				description:
					'Another answer to the same question, of the same model or another: how far it agrees is a part of the score',
			}),
		),
		maximumLength: optional(
			boundedNumber('Maximum Length', {
				default: LONGEST_ANSWER,
				lowest: 1,
				isWhole: true,
				description: 'The most characters that an answer may have; a longer one goes to people',
			}),
		),
		model: optional(
			givenText('Model', {
				placeholder: 'e.g. gpt-5-mini',
				description: 'The name of the model that answered: it goes into the record',
			}),
		),
		systemPrompt: optional(
			anyText('System Prompt', {
				typeOptions: { rows: 2 },
				description: "The AI's instructions. An answer that gives them away goes to people.",
			}),
		),
	},
	effect: 'read',
	isLocal: true,
	outputs: ['Answer', 'Hand Off', 'Nothing to Answer'],
	outputsWhen: { 'Nothing to Answer': 'nothingToAnswerOutput' },
	errorOutput: 'Hand Off',
	run: async ({
		turn: given,
		aiOutput,
		aiError,
		aiSteps,
		nothingToAnswerOutput,
		threshold: ofSettings,
		raisedThreshold: raised,
		scoreWeights,
		secondAnswer,
		model,
		...rules
	}) => {
		const turn = readGivenTurn(given);
		const reading = readAnswer(aiOutput);
		const inForce = thresholdInForce(ofSettings, raised, reading.answer.categories);
		const policy: Policy = { ...rules, ...inForce };
		const failure = errorText(aiError);
		const customerMessage = asText(turn.customerMessage) ?? '';
		const readByTools = readArticles(aiSteps);
		const articles = readByTools && [...readByTools, ...articlesOfTeam(turn.forAi)];
		const scoreParts = partsOf({ ...reading.answer, customerMessage, articles, secondAnswer });
		const score = scoreOf(scoreParts, scoreWeights);
		const subject = {
			reading,
			score,
			[isOfForm(failure) ? 'outOfForm' : 'aiUnavailable']: failure,
			customerMessage,
			customerWords: typeof turn.customerWords === 'string' ? turn.customerWords : undefined,
			aiTurns: Number(turn.aiTurns ?? 0),
			isBeginning: isBeginning(given),
			articles,
		};
		const decideBy = (held: Policy) =>
			nothingToAnswerOutput ? decisionOn(held, subject) : answerOrHandOff(reasonsToHandOff(held, subject));
		const { decision, reasons } = decideBy(policy);
		const { raisedFrom } = inForce;
		const isHeldBack =
			decision === 'handOff' &&
			raisedFrom !== undefined &&
			decideBy({ ...rules, threshold: raisedFrom }).decision === 'answer';
		const { categories: found, nothingToAnswer, summary, attempted, ...answer } = reading.answer;
		return toOutput(OUTPUT[decision], {
			...turn,
			decision,
			reasons,
			...answer,
			// Whoever takes over is given what would have been sent at the threshold of Settings.
			heldBackAnswer: isHeldBack ? answer.answer : null,
			attempted: [attempted, ...readList(turn.notRead)].filter((words) => words !== '').join('; '),
			summary: summary || inOwnWords(asText(turn.customerMessage) ?? ''),
			category: found.join(', '),
			score,
			scoreParts,
			...(model && { model }),
			// For people it is endless, which JSON does not have.
			threshold: Number.isFinite(policy.threshold) ? policy.threshold : null,
			articles:
				subject.articles?.map(({ title, url }) => ({ title: title ?? null, url: url ?? null })) ?? null,
		});
	},
});

const OUTPUT = {
	answer: 'Answer',
	handOff: 'Hand Off',
	nothingToAnswer: 'Nothing to Answer',
} as const satisfies Record<Decision, string>;

const answerOrHandOff = (reasons: ReturnType<typeof reasonsToHandOff>) => ({
	decision: reasons.length === 0 ? ('answer' as const) : ('handOff' as const),
	reasons,
});

/** What Prepare Turn gave, without what the next steps do not need. */
function readGivenTurn(given: unknown): IDataObject {
	const { transcript, messages, maySpeak, form, ...turn } = asRecord(given) ?? {};
	if (turn.conversationId !== undefined) return turn;
	throw new UserError("'Turn' has no conversationId", {
		description:
			"Give what Prepare Turn gave: {{ $('Prepare Turn').item.json }}, with the name of your own Prepare Turn node. AI nodes pass on nothing but their output.",
	});
}

/** By the messages of Prepare Turn; without them nothing is known of it. */
function isBeginning(given: unknown): boolean {
	const messages = asRecord(given)?.messages;
	return (
		Array.isArray(messages) &&
		messages.every((message) => {
			const { role, kind } = asRecord(message) ?? {};
			return role === 'customer' || kind !== 'message';
		})
	);
}

/**
 * Whether the AI answered, but not in the form that n8n's output parser holds it to: in n8n's words
 * (n8n-nodes-langchain, langchainParserError).
 */
const isOfForm = (failure = ''): boolean => failure.includes("Model output doesn't fit required format");

/** n8n's error outputs give a text, or an object with a message. */
function errorText(error: unknown): string | undefined {
	return (
		asText(error) ?? asText(asRecord(error)?.message) ?? (error ? 'it stopped without saying why' : undefined)
	);
}
