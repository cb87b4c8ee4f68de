import type { IDataObject } from 'n8n-workflow';
import { categoryCodes, readCategoriesForPeople } from '../subject/subject';
import type { FORM_KEYS } from './answer';

/**
 * The form as a JSON Schema, for n8n's Structured Output Parser or a model's own structured output: what the AI fills
 * in, with the categories of the settings as an enumeration, which keeps a model to their spelling.
 * @param categories matters that people handle, as the user spelled them
 */
export const formSchema = (categories: readonly string[]): IDataObject => {
	const properties = propertiesFor(categoryCodes(readCategoriesForPeople(categories)));
	return { type: 'object', required: Object.keys(properties), properties };
};

const propertiesFor = (codes: string[]) =>
	({
		answer: {
			type: 'string',
			description: 'What the customer will read. Empty when nothing helps.',
		},
		confidence: {
			type: 'number',
			description: 'From 0 to 1: how sure you are that the answer is right and settles the matter.',
		},
		customerAsksForPerson: {
			type: 'boolean',
			description: 'Whether the customer wants to talk to a human.',
		},
		nothingToAnswer: {
			type: 'boolean',
			description: 'Whether the customer only thanks or says goodbye, so that there is nothing to answer.',
		},
		category: {
			type: 'string',
			enum: codes,
			description: "What the matter is about; 'other' where none of them fits.",
		},
		sentiment: { type: 'string', enum: ['positive', 'neutral', 'negative'] },
		language: { type: 'string', description: "The customer's language as a two-letter code." },
		summary: {
			type: 'string',
			description: 'For a colleague: what the customer wants, in one or two sentences.',
		},
		attempted: { type: 'string', description: 'For a colleague: what you searched and found.' },
	}) satisfies Record<(typeof FORM_KEYS)[number], IDataObject>;
