import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { Pagination } from '../intercom/pages';
import type { PathSegment } from '../intercom/request';
import { Session } from '../session/session';
import { matching } from './picker';

/** More entries than that nobody scrolls through; the ID can always be given. */
const MOST_ENTRIES = 1000;

export interface Listed extends Pagination {
	/** The path of the list; empty as long as what it depends on is not chosen. */
	path: readonly PathSegment[] | ((context: ILoadOptionsFunctions) => readonly PathSegment[]);
	/** Which of the records can be picked; all of them if absent. */
	pickable?: (record: IDataObject) => boolean;
	nameOf: (record: IDataObject) => string;
}

/** Fills the list of a picker with what one of Intercom's lists holds. */
export const listSearch = ({ path, pickable = () => true, nameOf, ...pagination }: Listed) =>
	async function (this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
		const segments = typeof path === 'function' ? path(this) : path;
		if (segments.some((segment) => segment === '')) return { results: [] };
		const session = await Session.inEditor(this);
		const records = await session.list({ method: 'GET', path: segments }, pagination, MOST_ENTRIES);
		return matching(records.filter(pickable), filter, nameOf);
	};

/** The ID that is chosen in another picker of the same operation, empty when there is none yet, or only an expression. */
export const chosenIn = (context: ILoadOptionsFunctions, parameter: string): string =>
	String(context.getCurrentNodeParameter(parameter, { extractValue: true }) ?? '').replace(/^=.*$/s, '');
