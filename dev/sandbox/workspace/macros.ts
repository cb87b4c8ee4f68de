import { Refusal } from '../errors';
import { textToHtml } from '../html';
import type { Workspace } from '.';
import type { Macro } from './records';

export type NewMacro = Pick<Macro, 'name' | 'body_text'> &
	Partial<Pick<Macro, 'visible_to' | 'visible_to_team_ids'>>;

/** Saved replies. Intercom's API only reads them; teammates write them. */
export class Macros {
	private readonly all = new Map<string, Macro>();

	constructor(private readonly workspace: Workspace) {}

	add({ name, body_text, visible_to = 'everyone', visible_to_team_ids = [] }: NewMacro): Macro {
		const now = new Date(this.workspace.clock.now()).toISOString();
		const macro: Macro = {
			id: this.workspace.identifiers.number('macro', 4101),
			name,
			body: textToHtml(body_text) ?? '',
			body_text,
			visible_to,
			visible_to_team_ids,
			available_on: ['inbox', 'messenger'],
			created_at: now,
			updated_at: now,
		};
		this.all.set(macro.id, macro);
		return macro;
	}

	/** Most recently updated first. */
	list(): Macro[] {
		return [...this.all.values()].sort(
			(a, b) => b.updated_at.localeCompare(a.updated_at) || Number(b.id) - Number(a.id),
		);
	}

	get(id: string): Macro {
		const macro = this.all.get(id);
		if (!macro) throw new Refusal(404, 'not_found', 'Macro not found');
		return macro;
	}
}
