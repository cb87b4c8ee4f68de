import { UserError } from 'n8n-workflow';
import { quoted } from '../../shared/form/quoted';

/** Text of the settings with places in braces, `Order {conversation.Order ID}`, which a conversation fills. */

const PLACE = /\{([^{}\n]+)\}/g;

/** The places that a text has, as they are written. */
export const placesIn = (template: string): string[] =>
	[...template.matchAll(PLACE)].map(([, place]) => place!.trim());

/**
 * The text with its places filled.
 * @param valueOf the value of a place; undefined for a place that there is not
 * @returns undefined where there are places and all of them are empty: nothing missing is written as empty
 * @throws UserError naming a place that there is not
 */
export function fill(template: string, valueOf: (place: string) => string | undefined): string | undefined {
	const places = placesIn(template);
	const values = places.map((place) => {
		const value = valueOf(place);
		if (value !== undefined) return value;
		throw new UserError(`${quoted(`{${place}}`)} stands for nothing`, { description: PLACES_IN_WORDS });
	});
	if (places.length > 0 && values.every((value) => value.trim() === '')) return undefined;
	let next = 0;
	return template.replace(PLACE, () => values[next++]!).trim();
}

/** Why a text could not be filled, or a value not be used. @throws what is no refusal of either */
export function refusalIn(error: unknown): string {
	if (error instanceof UserError) return error.message;
	throw error;
}

/** What can be known of a conversation before there is a ticket. */
export const PLACES = [
	'title',
	'question',
	'summary',
	'conversation',
	'category',
	'name',
	'email',
	'conversationId',
] as const;

/** What is known of a ticket besides. */
export const TICKET_PLACES = ['ticketNumber', 'ticketType', 'state'] as const;

export const PLACES_IN_WORDS = `There are {${[...PLACES].join('}, {')}}, {contact.…} and {conversation.…} with the name of an attribute, and in what the customer is told {${TICKET_PLACES.join('}, {')}}.`;

/** Whether a place is one that there is; which attributes a workspace has is another matter. */
export const isPlace = (place: string, isOfTicket = false): boolean =>
	(PLACES as readonly string[]).includes(place) ||
	(isOfTicket && (TICKET_PLACES as readonly string[]).includes(place)) ||
	/^(?:contact|conversation)\.\S/.test(place);
