import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { EntryOf, Pagination } from '../intercom/pages';
import type { EndpointRequest } from '../intercom/request';
import { Session } from '../session/session';
import { matching } from './picker';

/** More entries than that nobody scrolls through; the ID can always be given. */
const MOST_ENTRIES = 1000;

export interface Listed<Answered, Items, Entry> extends Pagination<Answered, Items, Entry> {
	/** The request for the list; while the thing that it depends on is not chosen, that segment of its path is empty. */
	request: (context: ILoadOptionsFunctions) => EndpointRequest<Answered>;
	/** Which of the records can be picked; all of them if absent. */
	pickable?: (record: Entry) => boolean;
	nameOf: (record: Entry) => string;
}

/** Fills the list of a picker with what one of Intercom's lists holds. */
export const listSearch = <
	Answered extends object,
	Items extends keyof Answered & string = 'data' & keyof Answered,
	Entry extends object = EntryOf<Answered, Items>,
>({
	request,
	pickable = () => true,
	nameOf,
	...pagination
}: Listed<Answered, Items, Entry>) =>
	async function (this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
		const wanted = request(this);
		if (wanted.path.some((segment) => segment === '')) return { results: [] };
		const session = await Session.inEditor(this);
		const records = await session.list(wanted, pagination, MOST_ENTRIES);
		return matching(records.filter(pickable), filter, nameOf);
	};

/** The ID that is chosen in another picker of the same operation, empty when there is none yet, or only an expression. */
export const chosenIn = (context: ILoadOptionsFunctions, parameter: string): string =>
	String(context.getCurrentNodeParameter(parameter, { extractValue: true }) ?? '').replace(/^=.*$/s, '');
