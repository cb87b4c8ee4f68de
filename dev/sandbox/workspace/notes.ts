import { refusals } from '../errors';
import { toHtml } from '../html';
import type { Workspace } from '.';
import type { Note, Reference } from './records';

/** What teammates noted about contacts and companies. */
export class Notes {
	private readonly all = new Map<string, Note>();

	constructor(private readonly workspace: Workspace) {}

	/** `adminId` is the author; the token's own teammate when left out. */
	add(about: Reference, body: string, adminId?: string): Note {
		const author = adminId
			? this.workspace.teammates.get(adminId, refusals.notFound)
			: this.workspace.teammates.owner();
		const note: Note = {
			id: this.workspace.identifiers.number('note', 31),
			about,
			author_id: author.id,
			body: toHtml(body) ?? '',
			created_at: this.workspace.now(),
		};
		this.all.set(note.id, note);
		return note;
	}

	get(id: string): Note {
		const note = this.all.get(id);
		if (!note) throw refusals.notFound();
		return note;
	}

	/** Newest first. */
	about(id: string) {
		return [...this.all.values()].filter((note) => note.about.id === id).reverse();
	}

	/** Gives the notes about one to another: what a merge does. */
	move(fromId: string, to: Reference) {
		for (const note of this.all.values()) if (note.about.id === fromId) note.about = to;
	}
}
