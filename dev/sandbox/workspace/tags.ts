import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import type { AppliedTag, Reference, Tag } from './records';

/** The workspace's tags. What carries one keeps its id only, so that a new name shows everywhere. */
export class Tags {
	private readonly all = new Map<string, Tag>();

	constructor(private readonly workspace: Workspace) {}

	list() {
		return [...this.all.values()];
	}

	get(id: unknown, refusal: () => Refusal = refusals.tagNotFound): Tag {
		const tag = this.all.get(String(id));
		if (!tag) throw refusal();
		return tag;
	}

	/** The tag of that name, made if there is none. Names differ by more than case. */
	named(name: string): Tag {
		const known = this.list().find((tag) => tag.name.toLowerCase() === name.toLowerCase());
		if (known) return known;
		const tag = { id: this.workspace.identifiers.number('tag', 7522901), name };
		this.all.set(tag.id, tag);
		return tag;
	}

	rename(id: unknown, name: string): Tag {
		const tag = this.get(id, refusals.notFound);
		tag.name = name;
		return tag;
	}

	/** Takes the tag out of the workspace and off everything that carries it. */
	delete(id: string) {
		const tag = this.get(id, refusals.notFound);
		this.all.delete(tag.id);
		const carriers = [
			...this.workspace.contacts.everyone(),
			...this.workspace.conversations.all(),
			...this.workspace.companies.all(),
			...this.workspace.articles.list(),
			...this.workspace.snippets.list(),
		];
		for (const carrier of carriers)
			carrier.tags = carrier.tags.filter((applied) => applied.tag_id !== tag.id);
	}

	/** Puts a tag on something; putting it there again changes nothing. */
	apply(carrier: { tags: AppliedTag[] }, tag: Tag, by: Reference): AppliedTag {
		const there = carrier.tags.find((applied) => applied.tag_id === tag.id);
		if (there) return there;
		const applied = { tag_id: tag.id, applied_at: this.workspace.now(), applied_by: by };
		carrier.tags.push(applied);
		return applied;
	}

	remove(carrier: { tags: AppliedTag[] }, tag: Tag, refusal: () => Refusal): AppliedTag {
		const there = carrier.tags.find((applied) => applied.tag_id === tag.id);
		if (!there) throw refusal();
		carrier.tags = carrier.tags.filter((applied) => applied !== there);
		return there;
	}
}
