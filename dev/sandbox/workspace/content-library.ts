import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';

/**
 * Where teammates keep content, and the values that articles show by name.
 *
 * What of folders is refused, and with which status, is Preview's description: 400 where what is sent is wrong, 404 for the
 * folder of the path, 422 "Folder contains content". No example has a code, so it is the one that Intercom gives with that
 * status to other content.
 */

export interface Folder {
	id: number;
	name: string;
	description: string | null;
	emoji: string | null;
	parent_folder_id: number | null;
	created_at: number;
	updated_at: number;
}
export type FolderFields = Partial<Omit<Folder, 'id' | 'created_at' | 'updated_at'>>;

export class Folders {
	private readonly all = new Map<number, Folder>();

	constructor(private readonly workspace: Workspace) {}

	list = () => [...this.all.values()];

	get(id: unknown): Folder {
		const folder = this.all.get(Number(id));
		if (!folder) throw new Refusal(404, 'not_found', 'Folder not found');
		return folder;
	}

	create(fields: FolderFields & { name: string }): Folder {
		const now = this.workspace.now();
		const id = Number(this.workspace.identifiers.number('folder', 6));
		const empty = { description: null, emoji: null, parent_folder_id: null };
		const folder = {
			...empty,
			...this.checked(fields),
			name: fields.name,
			id,
			created_at: now,
			updated_at: now,
		};
		this.all.set(id, folder);
		return folder;
	}

	update(id: unknown, fields: FolderFields): Folder {
		return Object.assign(this.get(id), this.checked(fields), { updated_at: this.workspace.now() });
	}

	/** The sandbox keeps no articles in folders: what can be in one is another folder. */
	contents = ({ id }: Folder) => this.list().filter(({ parent_folder_id: parent }) => parent === id);

	delete(id: unknown): Folder {
		const folder = this.get(id);
		if (this.contents(folder).length > 0) throw refusals.unprocessable('Folder contains content');
		this.all.delete(folder.id);
		return folder;
	}

	private checked({ name, description, emoji, parent_folder_id: parent }: FolderFields) {
		if (parent && !this.all.has(Number(parent)))
			throw refusals.parameterInvalid('Parent folder not found', 'parent_folder_id');
		const given = { name, description, emoji, parent_folder_id: parent };
		return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	}
}

export interface Variation {
	locale: string;
	brand_id?: string | null;
	text_content?: string | null;
	json_blocks?: object[] | null;
}

export interface DynamicContent {
	id: string;
	name: string;
	key: string;
	content_type: 'inline' | 'block';
	default_locale: string;
	variations: Variation[];
	created_at: number;
	updated_at: number;
}
export type DynamicContentFields = Pick<DynamicContent, 'name' | 'default_locale' | 'variations'>;

/** What the pages say is refused; with which status, code and words, they do not: that is the sandbox's own guess. */
export class DynamicContents {
	private readonly all = new Map<string, DynamicContent>();

	constructor(private readonly workspace: Workspace) {}

	/** "Most recently updated first." */
	list = () =>
		[...this.all.values()].sort((a, b) => b.updated_at - a.updated_at || Number(b.id) - Number(a.id));

	get(id: string): DynamicContent {
		const content = this.all.get(id);
		if (!content) throw new Refusal(404, 'not_found', 'Dynamic content not found');
		return content;
	}

	create(fields: DynamicContentFields & Pick<DynamicContent, 'content_type'>): DynamicContent {
		const now = this.workspace.now();
		const content: DynamicContent = {
			id: this.workspace.identifiers.number('dynamic content', 123),
			key: fields.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
			name: fields.name,
			content_type: fields.content_type,
			default_locale: fields.default_locale,
			variations: fields.variations,
			created_at: now,
			updated_at: now,
		};
		this.check(content);
		this.all.set(content.id, content);
		return content;
	}

	/** "Only the fields you provide are changed"; of variations, those that are not given are deleted. */
	update(id: string, { name, default_locale, variations }: Partial<DynamicContentFields>): DynamicContent {
		const content = this.get(id);
		const changed = {
			...content,
			name: name ?? content.name,
			default_locale: default_locale ?? content.default_locale,
			variations: variations ?? content.variations,
		};
		this.check(changed);
		return Object.assign(content, changed, { updated_at: this.workspace.now() });
	}

	delete(id: string) {
		this.all.delete(this.get(id).id);
	}

	private check({ id, name, content_type: type, default_locale: locale, variations }: DynamicContent) {
		if (this.list().some((other) => other.id !== id && other.name === name)) {
			throw refusals.unprocessable('name must be unique');
		}
		if (!variations.some((one) => one.locale === locale && !one.brand_id)) {
			throw refusals.unprocessable(
				'variations must include one for the default locale that applies to all brands',
			);
		}
		const value = type === 'inline' ? 'text_content' : 'json_blocks';
		if (variations.some((one) => !one[value])) {
			throw refusals.unprocessable(`${value} is needed in each variation of ${type} content`);
		}
	}
}
