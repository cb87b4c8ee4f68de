import { boundedNumber } from '../../shared/form/boundedNumber';
import { choice, toggle } from '../../shared/form/choice';
import type { Input } from '../../shared/form/field';
import { lazily, onlyWhen, when } from '../../shared/form/field';
import { listOfText, toText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { sender } from '../../shared/records/sender';
import type { ItemSession } from '../../shared/session/session';
import { CATEGORIES_FOR_PEOPLE, PHRASES_FOR_A_PERSON } from '../decide/phrases';
import { reasonsInWords } from '../decide/policy';
import { conversation, fromItem, givenText } from '../fields';
import { inOwnWords } from '../note';
import type { Reason } from '../reason';
import { openConversation } from './openConversation';

const about = choice('Hand Over', [
	{
		name: "A Contact's Conversation",
		value: 'contact',
		description: 'The open one, or a new one that is begun with the message',
	},
	{ name: 'A Conversation', value: 'conversation' },
]);

export const prepareHandOff = operation({
	name: 'Prepare Hand-Off',
	action: 'Prepare hand off for AI agent',
	description:
		"Decide by an AI agent's own findings (confidence, category, a wish for a person) whether people take over, and find or begin the conversation that Hand Off is to hand over",
	fields: {
		about,
		conversation: onlyWhen(when(about, 'conversation'), conversation()),
		// Looked for, and created, only where it is needed.
		contact: onlyWhen(when(about, 'contact'), lazily(sender())),
		message: givenText('Message', {
			typeOptions: { rows: 2 },
			description:
				'What the customer said: a new conversation begins with it, and it may ask for a person by itself',
		}),
		wantsHuman: toggle('Wants a Person', { description: 'Whether the customer asks for a person' }),
		confidence: confidenceField(),
		category: givenText('Category', { description: 'What the matter is about' }),
		threshold: boundedNumber('Confidence Threshold', {
			default: 0.4,
			lowest: 0,
			highest: 1,
			typeOptions: { numberPrecision: 2 },
			description: 'With less confidence than this a person takes over',
		}),
		categories: listOfText('Categories for People', {
			default: CATEGORIES_FOR_PEOPLE,
			description: 'What people handle whatever the agent knows, separated by commas, in any spelling',
		}),
		phrases: listOfText('Phrases for a Person', {
			default: PHRASES_FOR_A_PERSON.join('\n'),
			typeOptions: { rows: 4 },
			description:
				'Words in the message that ask for a person, one on each line, besides the ways in many languages that are known anyhow. Leave empty to go by Wants a Person alone.',
		}),
		summary: givenText('Summary', {
			...fromItem('summary'),
			description: 'What the customer wants, for the teammate who takes over',
		}),
		attempted: givenText('Tried So Far', { ...fromItem('attempted'), description: 'What the agent tried' }),
		sentiment: givenText('Sentiment', fromItem('sentiment')),
		language: givenText('Language', fromItem('language')),
	},
	effect: 'once',
	patience: 'minutes',
	outputs: ['Hand Off', 'Not Called For'],
	errorOutput: 'Hand Off',
	run: async (inputs, session) => {
		const { conversation: named, contact, message, summary, attempted, sentiment, language } = inputs;
		const reasons = [...reasonsFor(inputs)];
		if (reasons.length === 0) {
			return toOutput('Not Called For', { isCalledFor: false, conversationId: named ?? null, reasons });
		}
		const { id, isNew } = contact
			? await openConversation(await contact(), message, session)
			: { id: named!, isNew: false };
		return toOutput('Hand Off', {
			isCalledFor: true,
			conversationId: id,
			conversationIsNew: isNew,
			reasons,
			summary: summary || inOwnWords(message),
			attempted,
			confidence: inputs.confidence ?? null,
			category: inputs.category,
			sentiment,
			language,
		});
	},
});

interface Findings {
	message: string;
	wantsHuman: boolean;
	confidence?: number;
	category: string;
	threshold: number;
	categories: string[];
	phrases: string[];
}

/** Why people take over; empty when the agent may go on. */
function* reasonsFor({
	message,
	wantsHuman,
	confidence,
	category,
	threshold,
	...policy
}: Findings): Generator<Reason> {
	const named = category === '' ? [] : [category];
	yield* reasonsInWords(policy, message, { asked: wantsHuman, named });
	if (confidence !== undefined && confidence < threshold) {
		const words = `The agent's confidence of ${confidence} is below ${threshold}`;
		yield { code: 'lowConfidence', message: words };
	}
}

/** From 0 to 1; an agent may say nothing of it. */
function confidenceField(): Input<number | undefined> {
	const stated = boundedNumber('Confidence', { default: 0, lowest: 0, highest: 1 });
	return {
		property: {
			displayName: 'Confidence',
			type: 'string',
			default: '',
			placeholder: 'e.g. 0.3',
			description: 'How sure the agent is of its answer, from 0 to 1. Leave empty where it does not say.',
		},
		read: async (given: unknown, session: ItemSession) =>
			toText(given).trim() === '' ? undefined : await stated.read(given, session),
	};
}
