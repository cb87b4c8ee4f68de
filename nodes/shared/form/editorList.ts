import type { INodeListSearchResult } from 'n8n-workflow';
import type { EntryOf, Pagination } from '../intercom/pages';
import type { EndpointRequest } from '../intercom/request';
import type { EditorSession } from '../session/session';
import type { Asked, EditorMethod } from './editorMethod';

/** Things of a workspace that the editor lists, for a picker of one or a field of several. */
export interface EditorList {
	readonly search: EditorMethod<'listSearch'>;
	readonly options: EditorMethod<'loadOptions'>;
}

/** More entries than that nobody scrolls through; the ID can always be given. */
const MOST_ENTRIES = 1000;

interface Listed<Answered, Items, Entry> extends Pagination<Answered, Items, Entry> {
	/** The request for the list. @param chosen the id in the field that the list depends on */
	request: (chosen: string) => EndpointRequest<Answered>;
	/** Which of the records can be picked; all of them if absent. */
	pickable?: (record: Entry) => boolean;
	nameOf: (record: Entry) => string;
	/** The id by which a record is picked; its `id` if absent. */
	idOf?: (record: Entry) => unknown;
}

/**
 * What one of Intercom's lists holds, by name.
 * @param plural tells lists of one node apart: `Tags`
 */
export const editorList = <
	Answered extends object,
	Items extends keyof Answered & string = 'data' & keyof Answered,
	Entry extends object = EntryOf<Answered, Items>,
>(
	plural: string,
	{ request, pickable = () => true, nameOf, idOf, ...pagination }: Listed<Answered, Items, Entry>,
): EditorList =>
	searchedList(plural, async (session, { chosen, filter }) => {
		const records = await session.list(request(chosen), pagination, MOST_ENTRIES);
		return matching(records.filter(pickable), filter, nameOf, idOf);
	});

/** How many records a picker gets at a time where Intercom searches. */
const ENTRIES_A_PAGE = 20;

/** The page of a search that is asked for. */
interface WantedPage {
	per_page: number;
	starting_after?: string;
}

interface Searched<Answered, Entry> {
	/** @param wanted the words that are looked for; undefined for the latest of all */
	request: (wanted: string | undefined, page: WantedPage) => EndpointRequest<Answered>;
	entries: (answer: Answered) => Entry[] | undefined;
	nameOf: (record: Entry) => string;
}

/** What Intercom finds, page by page: for things of which there are too many for a list. */
export const cursorList = <
	Answered extends { pages?: { next?: { starting_after?: string | null } | null } | null },
	Entry extends { id?: unknown },
>(
	plural: string,
	{ request, entries, nameOf }: Searched<Answered, Entry>,
): EditorList =>
	searchedList(plural, async (session, { filter, paginationToken }) => {
		const answer = await session.send(
			request(filter?.trim() || undefined, {
				per_page: ENTRIES_A_PAGE,
				...(paginationToken && { starting_after: paginationToken }),
			}),
		);
		return {
			results: (entries(answer) ?? []).map((record) => ({ name: nameOf(record), value: String(record.id) })),
			paginationToken: answer.pages?.next?.starting_after ?? undefined,
		};
	});

/** A list that is found in a way of its own. What fills a picker fills a field of several, too: with its first page. */
export const searchedList = (
	plural: string,
	answer: (session: EditorSession, asked: Asked) => Promise<INodeListSearchResult>,
): EditorList => ({
	search: { kind: 'listSearch', name: `search${plural}`, answer, unchosen: { results: [] } },
	options: {
		kind: 'loadOptions',
		name: `get${plural}`,
		answer: async (session, asked) =>
			(await answer(session, asked)).results.map(({ name, value }) => ({ name, value })),
		unchosen: [],
	},
});

/** Entries for a list, those whose name contains the filter, by name; for lists that Intercom gives whole. */
export function matching<Entry extends object>(
	records: readonly Entry[],
	filter: string | undefined,
	nameOf: (record: Entry) => string,
	idOf: (record: Entry) => unknown = (record) => (record as { id?: unknown }).id,
): INodeListSearchResult {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return {
		results: records
			.map((record) => ({ name: nameOf(record), value: String(idOf(record)) }))
			.filter(({ name }) => name.toLowerCase().includes(wanted))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}
