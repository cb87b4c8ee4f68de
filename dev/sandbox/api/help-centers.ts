import { refusals } from '../errors';
import { numberedPage } from '../pages';
import type { Workspace } from '../workspace';
import type { NewCollection } from '../workspace/collections';
import type { Collection, HelpCenter } from '../workspace/records';
import { inPath, type Call, type Routes } from './routes';

/** Help centers and collections. Redirects are not modelled. */
export function helpCenterRoutes(workspace: Workspace): Routes {
	const { collections } = workspace;
	const workspace_id = workspace.app.id_code;
	const helpCenterShape = (helpCenter: HelpCenter) => ({
		...{ ...helpCenter, workspace_id },
		...{ website_turned_on: true, custom_domain: null, default: true },
	});
	const shape = ({ translations, ...collection }: Collection) => ({
		...{ ...collection, workspace_id },
		url: `https://help.example.com/en/collections/${collection.id}`,
		icon: 'book-bookmark',
		order: 0,
		...(Object.keys(translations).length > 0 && {
			translated_content: {
				type: 'group_translated_content',
				...Object.fromEntries(
					Object.entries(translations).map(([locale, one]) => [locale, { type: 'group_content', ...one }]),
				),
			},
		}),
	});

	return {
		'GET /help_center/help_centers': () => ({
			type: 'list',
			data: collections.helpCenters().map(helpCenterShape),
		}),
		'GET /help_center/help_centers/{help_center_id}': (call: Call) => {
			const found = collections.helpCenters().find(({ id }) => id === inPath(call, 'help_center_id'));
			if (!found) throw refusals.notFound();
			return helpCenterShape(found);
		},

		'GET /help_center/collections': ({ query }: Call) => {
			const address = `${workspace.address}/help_center/collections`;
			const { slice, ...page } = numberedPage(collections.list(), query, { byDefault: 20 }, address);
			return { type: 'list', ...page, data: slice.map(shape) };
		},
		'POST /help_center/collections': ({ body }: Call<NewCollection>) => shape(collections.create(body)),
		'GET /help_center/collections/{collection_id}': (call: Call) =>
			shape(collections.get(inPath(call, 'collection_id'))),
		'PUT /help_center/collections/{collection_id}': (call: Call<Partial<NewCollection>>) =>
			shape(collections.update(inPath(call, 'collection_id'), call.body)),
		'DELETE /help_center/collections/{collection_id}': (call: Call) => {
			const id = inPath(call, 'collection_id');
			collections.delete(id);
			return { id, object: 'collection', deleted: true };
		},
	};
}
