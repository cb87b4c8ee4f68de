import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { quoted } from '../../shared/form/quoted';
import { attributesOfType } from '../../shared/attributes/ticketType';
import type { Attribute } from '../../shared/attributes/value';
import { attributeValue } from '../../shared/attributes/value';
import { attributesOf } from '../../shared/attributes/writing';
import type { ItemSession } from '../../shared/session/session';
import { fill, refusalIn } from './template';

/**
 * What of a conversation goes into which attribute of a ticket, one on each line of the settings:
 * `Title: {title}`, `Order number: {conversation.Order ID}`, `Urgency: High`.
 */
export interface Line {
	/** As people read it: `Title`. */
	attribute: string;
	template: string;
}

/** @throws UserError naming the line that is none */
export function readForm(given: string): Line[] {
	return given
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [, attribute, template] = /^([^:{}]+?)\s*:\s*(\S.*)$/.exec(line) ?? [];
			if (attribute === undefined || template === undefined)
				throw new UserError(`'Form' has the line ${quoted(line)}, which is no attribute with a value`, {
					description:
						'Give the name of a ticket attribute, a colon, and what goes into it, one on each line: "Title: {title}".',
				});
			return { attribute, template };
		});
}

/** A form that is filled in as far as it goes. */
export interface Filled {
	/** By Intercom's names, as Intercom takes them. */
	values: IDataObject;
	/** What people read: `Title: My order`. */
	shown: string[];
	/** Why something is not in it. */
	problems: string[];
}

/** Whether a line is about this attribute. */
export const isAbout = ({ attribute: wanted }: Line, { name, label, alias }: Attribute): boolean =>
	[name, label, alias].some((one) => one?.toLowerCase() === wanted.toLowerCase());

/**
 * Fills the form of a type. What does not fit keeps the rest from nothing: it is told. A line about an attribute that
 * this type has not is for other types.
 * @throws NodeApiError when the type cannot be read
 */
export async function fillForm(
	lines: readonly Line[],
	typeId: string,
	valueOf: (place: string) => string | undefined,
	session: ItemSession,
): Promise<Filled> {
	const attributes = await attributesOf(attributesOfType(typeId), session);
	const filled: Filled = { values: {}, shown: [], problems: [] };
	for (const attribute of attributes) {
		const line = lines.find((one) => isAbout(one, attribute));
		const value = line && valueFor(line, attribute, valueOf, session, filled);
		if (value === undefined) {
			if (attribute.isRequired) filled.problems.push(`'${attribute.label}' is required, and has no value`);
			continue;
		}
		filled.values[attribute.name] = value.written;
		filled.shown.push(`${attribute.label}: ${value.text}`);
	}
	return filled;
}

function valueFor(
	{ template }: Line,
	attribute: Attribute,
	valueOf: (place: string) => string | undefined,
	session: ItemSession,
	{ problems }: Filled,
) {
	try {
		const text = fill(template, valueOf);
		if (text === undefined || text === '') return undefined;
		const written = attributeValue(attribute, text, session.context.getTimezone());
		return { written: written as IDataObject[string], text };
	} catch (error) {
		problems.push(`'${attribute.label}' was left out: ${refusalIn(error)}`);
		return undefined;
	}
}
