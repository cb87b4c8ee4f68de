import { refusals } from '../errors';
import type { Workspace } from '.';
import type { Collection, HelpCenter } from './records';

export interface NewCollection {
	name: string;
	description?: string;
	parent_id?: string | null;
	help_center_id?: number | null;
	translated_content?: Collection['translations'] | null;
}

const helpCenter = {
	id: '79',
	identifier: 'sandbox',
	display_name: 'Sandbox Help Center',
	url: 'https://help.example.com',
	locales: ['en'],
};

/** The help center and the collections that its articles stand in. */
export class Collections {
	private readonly all = new Map<string, Collection>();

	constructor(private readonly workspace: Workspace) {}

	/** There is one, in one language. */
	helpCenters(): HelpCenter[] {
		const { created_at } = this.workspace.app;
		return [{ ...helpCenter, created_at, updated_at: created_at }];
	}

	/** The languages that are set up, the first one first. */
	locales() {
		return helpCenter.locales;
	}

	create(collection: NewCollection): Collection {
		const now = this.workspace.now();
		if (collection.parent_id) this.get(collection.parent_id);
		if (collection.help_center_id && String(collection.help_center_id) !== helpCenter.id) {
			throw refusals.notFound();
		}
		const created: Collection = {
			id: this.workspace.identifiers.number('collection', 159),
			name: collection.name,
			description: collection.description ?? '',
			parent_id: collection.parent_id ?? null,
			help_center_id: Number(helpCenter.id),
			translations: collection.translated_content ?? {},
			created_at: now,
			updated_at: now,
		};
		this.all.set(created.id, created);
		return created;
	}

	/** Most recently updated first. */
	list() {
		return [...this.all.values()].sort((a, b) => b.updated_at - a.updated_at || Number(b.id) - Number(a.id));
	}

	get(id: string): Collection {
		const collection = this.all.get(id);
		if (!collection) throw refusals.notFound();
		return collection;
	}

	update(id: string, changes: Partial<NewCollection>): Collection {
		const collection = this.get(id);
		if (changes.parent_id) this.get(changes.parent_id);
		return Object.assign(collection, {
			name: changes.name ?? collection.name,
			description: changes.description ?? collection.description,
			parent_id: changes.parent_id === undefined ? collection.parent_id : changes.parent_id,
			translations: { ...collection.translations, ...changes.translated_content },
			updated_at: this.workspace.now(),
		});
	}

	delete(id: string) {
		this.all.delete(this.get(id).id);
	}
}
