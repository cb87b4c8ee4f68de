import type { INodeListSearchResult, INodePropertyMode } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Field, Subject } from './field';
import type { Session } from '../session/session';
import type { Words } from './inputs';
import { asText, notEmpty, shown } from './inputs';

/** A further way to name a thing, beside list, id and URL: a contact's e-mail, a tag's name. */
export interface Naming {
	/** The mode's name in saved workflows. */
	name: string;
	displayName: string;
	placeholder: string;
	/** The thing's id. @throws UserError when there is none, or more than one. */
	resolve: (value: string, session: Session) => Promise<string>;
}

/** What a picker for one kind of thing needs to know. */
export interface PickerKind {
	displayName: string;
	/** The listSearch method that fills the list. */
	searchMethod: string;
	idPlaceholder: string;
	/** Finds the id in an address copied from Intercom; its first group is the id. */
	url?: { pattern: RegExp; placeholder: string };
	namings?: Naming[];
	subject?: Subject;
}

/**
 * n8n's resource locator for one thing in Intercom: from a list with search, by id, by Intercom URL, and by whatever
 * else it can be named. The value is the id.
 */
export function picker(kind: PickerKind, words: Words = {}): Field<string> {
	const displayName = words.displayName ?? kind.displayName;
	return {
		property: {
			displayName,
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			required: true,
			modes: modesOf(kind),
			...words,
		},
		subject: kind.subject,
		read: async (raw, session) => {
			const { mode, value } = asLocator(raw);
			const given = notEmpty(displayName, value).trim();
			if (mode === 'url' && kind.url) return idInUrl(displayName, given, kind.url);
			const naming = kind.namings?.find(({ name }) => name === mode);
			return naming ? await naming.resolve(given, session) : given;
		},
	};
}

/** A locator's mode and value; plain text (from an AI agent, or an expression for the whole field) is an id. */
export function asLocator(raw: unknown): { mode: string; value: string } {
	if (raw !== null && typeof raw === 'object' && 'value' in raw) {
		const { mode, value } = raw as { mode?: string; value?: unknown };
		return { mode: mode ?? 'id', value: asText(value) };
	}
	return { mode: 'id', value: asText(raw) };
}

/** Entries for a picker's list, those whose name contains the filter; for lists that Intercom gives whole. */
export function matching<Entry extends object>(
	records: Entry[],
	filter: string | undefined,
	nameOf: (record: Entry) => string,
): INodeListSearchResult {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return {
		results: records
			.map((record) => ({ name: nameOf(record), value: 'id' in record ? String(record.id) : '' }))
			.filter(({ name }) => name.toLowerCase().includes(wanted))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}

function modesOf({ searchMethod, idPlaceholder, url, namings = [] }: PickerKind): INodePropertyMode[] {
	return [
		{
			...mode('list', 'From List'),
			type: 'list',
			typeOptions: { searchListMethod: searchMethod, searchable: true },
		},
		mode('id', 'By ID', idPlaceholder),
		...(url ? [urlMode(url)] : []),
		...namings.map(({ name, displayName, placeholder }) => mode(name, displayName, placeholder)),
	];
}

const mode = (name: string, displayName: string, placeholder?: string): INodePropertyMode => ({
	...{ displayName, name, placeholder },
	type: 'string',
});

/** The editor checks an address against the pattern; `read` finds the id in it. */
const urlMode = ({ pattern, placeholder }: NonNullable<PickerKind['url']>): INodePropertyMode => ({
	...mode('url', 'By URL', placeholder),
	validation: [
		{
			type: 'regex',
			properties: { regex: `.*${pattern.source}.*`, errorMessage: 'This is not such an Intercom URL' },
		},
	],
});

function idInUrl(
	displayName: string,
	given: string,
	{ pattern, placeholder }: NonNullable<PickerKind['url']>,
): string {
	const id = pattern.exec(given)?.[1];
	if (id) return id;
	throw new UserError(`'${displayName}' is ${shown(given)}, in which no ID was found`, {
		description: `Copy the address from Intercom (${placeholder.replace('e.g. ', '')}), or choose "By ID".`,
	});
}
