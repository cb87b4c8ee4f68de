import { cursorPage } from '../pages';
import type { Workspace } from '../workspace';
import type { Macro } from '../workspace/records';
import { inPath, type Call, type Routes } from './routes';

export function macroRoutes(workspace: Workspace): Routes {
	const { macros } = workspace;
	return {
		'GET /macros': ({ query }: Call) => {
			const since = Number(query['updated_since'] ?? 0);
			const found = macros.list().filter(({ updated_at: at }) => Date.parse(at) / 1000 >= since);
			const placeOf = ({ updated_at: at }: Macro) => Date.parse(at);
			const { slice, pages } = cursorPage(found, query, placeOf, { byDefault: 50 });
			const next = pages.next ? { starting_after: pages.next.starting_after } : null;
			return {
				type: 'list',
				data: slice.map(shape),
				pages: { type: 'pages', per_page: pages.per_page, next },
			};
		},
		'GET /macros/{id}': (call: Call) => shape(macros.get(inPath(call, 'id'))),
	};
}

const shape = (macro: Macro) => ({ type: 'macro', ...macro });
