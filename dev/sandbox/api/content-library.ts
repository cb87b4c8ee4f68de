import { numberedPage } from '../pages';
import type { Workspace } from '../workspace';
import type {
	DynamicContent,
	DynamicContentFields,
	Folder,
	FolderFields,
	Variation,
} from '../workspace/content-library';
import { Answer, inPath, type Call, type Routes } from './routes';

/** Folders and dynamic content (documentation of 2.17). */
export function contentLibraryRoutes(workspace: Workspace): Routes {
	const { folders, dynamicContents, address } = workspace;
	const folderShape = (folder: Folder) => ({ ...folder, content_count: folders.contents(folder).length });

	return {
		'GET /folders': ({ query }: Call) => {
			const parent = query['parent_folder_id'];
			const found = folders
				.list()
				.filter((one) => parent === undefined || one.parent_folder_id === Number(parent));
			const { slice, ...page } = numberedPage(found, query, { byDefault: 50 }, `${address}/folders`);
			return { type: 'list', data: slice.map(folderShape), ...page };
		},
		'POST /folders': ({ body }: Call<{ folder: FolderFields & { name: string } }>) =>
			folderShape(folders.create(body.folder)),
		'GET /folders/{id}': (call: Call) => folderShape(folders.get(inPath(call, 'id'))),
		'PUT /folders/{id}': (call: Call<{ folder: FolderFields }>) =>
			folderShape(folders.update(inPath(call, 'id'), call.body.folder)),
		'DELETE /folders/{id}': (call: Call) => {
			const { id } = folders.delete(inPath(call, 'id'));
			return { id, object: 'folder', deleted: true };
		},

		'GET /dynamic_contents': ({ query }: Call) => {
			// "Values above 50 are reduced to 50."
			const size = Math.min(50, Number(query['per_page'] ?? 50));
			const asked = { page: query['page'], per_page: size };
			const { slice, total_count, pages } = numberedPage(
				dynamicContents.list(),
				asked,
				{ byDefault: 50 },
				'',
			);
			const { page, per_page, total_pages } = pages;
			return { type: 'list', data: slice.map(contentShape), total_count, page, per_page, total_pages };
		},
		'POST /dynamic_contents': ({ body }: Call<DynamicContentFields & Pick<DynamicContent, 'content_type'>>) =>
			contentShape(dynamicContents.create(body)),
		'GET /dynamic_contents/{id}': (call: Call) => contentShape(dynamicContents.get(inPath(call, 'id'))),
		'PUT /dynamic_contents/{id}': (call: Call<Partial<DynamicContentFields>>) =>
			contentShape(dynamicContents.update(inPath(call, 'id'), call.body)),
		// What is answered is not known: nothing is the least.
		'DELETE /dynamic_contents/{id}': (call: Call) => {
			dynamicContents.delete(inPath(call, 'id'));
			return new Answer(undefined, 204);
		},
	};
}

/** "Returned HTML-escaped, for example & as &amp;." */
const escaped = (name: string) => name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function contentShape({ variations, name, ...content }: DynamicContent) {
	return {
		type: 'dynamic_content',
		...content,
		name: escaped(name),
		variations: variations.map(({ locale, brand_id, text_content, json_blocks }: Variation, index) => ({
			type: 'dynamic_content_variation',
			id: `${content.id}${index}`,
			locale,
			brand_id: brand_id ?? null,
			text_content: text_content ?? null,
			json_blocks: json_blocks ?? null,
			intentionally_empty: false,
			created_at: content.created_at,
			updated_at: content.updated_at,
		})),
	};
}
