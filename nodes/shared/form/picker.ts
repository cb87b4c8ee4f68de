import type { INodePropertyMode } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { ItemSession } from '../session/session';
import type { EditorList } from './editorList';
import type { Input, Subject, Words } from './field';
import { quoted } from './quoted';
import { notEmpty, readText } from './text';

/** A further way to name a thing, beside list, id and URL: a contact's e-mail, a tag's name. */
export interface Naming {
	/** The mode's name in saved workflows. */
	name: string;
	displayName: string;
	placeholder: string;
	/** The thing's id. @throws UserError when there is none, or more than one. */
	resolve: (value: string, session: ItemSession) => Promise<string>;
}

/** What a picker for one kind of thing needs to know. */
export interface PickerKind {
	displayName: string;
	/** What the list shows. */
	list: EditorList;
	/** The input of the same form that decides what the list shows. */
	dependsOn?: Input;
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
export function picker(kind: PickerKind, words: Words = {}): Input<string> {
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
		filling: { method: kind.list.search, dependsOn: kind.dependsOn },
		read: async (given, session) => {
			const { mode, value } = toLocator(displayName, given);
			const wanted = notEmpty(displayName, value).trim();
			if (mode === 'url' && kind.url) return idInUrl(displayName, wanted, kind.url);
			const naming = kind.namings?.find(({ name }) => name === mode);
			return naming ? await naming.resolve(wanted, session) : wanted;
		},
	};
}

/**
 * The same picker where not only the id counts, but also how the thing is named: an external ID can be sent as it is.
 * @param namings what becomes of a name, by the mode of the picker in which it was given
 * @param picked what becomes of an id, found in any other way
 */
export const byNaming = <Named, Picked>(
	input: Input<string>,
	namings: Record<string, (name: string, session: ItemSession) => Named | Promise<Named>>,
	picked: (id: string, session: ItemSession) => Picked | Promise<Picked>,
): Input<Named | Picked> => ({
	...input,
	read: async (given, session) => {
		const { displayName } = input.property;
		const { mode, value } = toLocator(displayName, given);
		const named = Object.hasOwn(namings, mode) ? namings[mode] : undefined;
		return named
			? await named(notEmpty(displayName, value).trim(), session)
			: await picked(await input.read(given, session), session);
	},
});

/** A locator's mode and value; plain text (from an AI agent, or an expression for the whole field) is an id. */
function toLocator(displayName: string, given: unknown): { mode: string; value: string } {
	if (given !== null && typeof given === 'object' && 'value' in given) {
		const { mode, value } = given as { mode?: string; value?: unknown };
		return { mode: mode ?? 'id', value: readText(displayName, value) };
	}
	return { mode: 'id', value: readText(displayName, given) };
}

function modesOf({ list, idPlaceholder, url, namings = [] }: PickerKind): INodePropertyMode[] {
	return [
		{
			...mode('list', 'From List'),
			type: 'list',
			typeOptions: { searchListMethod: list.search.name, searchable: true },
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
	throw new UserError(`'${displayName}' is ${quoted(given)}, in which no ID was found`, {
		description: `Copy the address from Intercom (${placeholder.replace('e.g. ', '')}), or choose "By ID".`,
	});
}
