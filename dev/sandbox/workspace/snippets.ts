import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';
import type { AiAvailability, Snippet } from './records';
import { availabilityIn, unavailable } from './wording';

export interface NewSnippet extends Partial<AiAvailability> {
	title: string;
	locale?: string;
	json_blocks?: Snippet['json_blocks'];
	body_markdown?: string;
	audience_ids?: number[];
}

const notFound = () => new Refusal(404, 'not_found', 'Content snippet not found');

/** Texts that only the AI reads. The sandbox has no audiences, so any is taken. */
export class Snippets {
	private readonly all = new Map<string, Snippet>();

	constructor(private readonly workspace: Workspace) {}

	create(snippet: NewSnippet): Snippet {
		const now = this.workspace.now();
		const created: Snippet = {
			json_blocks: [],
			body_markdown: '',
			...bodyIn(snippet),
			...availabilityIn(snippet, unavailable),
			id: this.workspace.identifiers.number('snippet', 123),
			title: snippet.title,
			locale: snippet.locale ?? 'en',
			audience_ids: snippet.audience_ids ?? [],
			tags: [],
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

	get(id: string, refusal = notFound): Snippet {
		const snippet = this.all.get(id);
		if (!snippet) throw refusal();
		return snippet;
	}

	update(id: string, changes: Partial<NewSnippet>): Snippet {
		const snippet = this.get(id);
		return Object.assign(snippet, bodyIn(changes), availabilityIn(changes, snippet), {
			title: changes.title ?? snippet.title,
			locale: changes.locale ?? snippet.locale,
			audience_ids: changes.audience_ids ?? snippet.audience_ids,
			updated_at: this.workspace.now(),
		});
	}

	delete(id: string) {
		this.all.delete(this.get(id).id);
	}
}

/** "Mutually exclusive with `body_markdown`" (content_snippet_create_request). Each is made from the other. */
function bodyIn({ json_blocks: blocks, body_markdown: markdown }: Partial<NewSnippet>) {
	if (blocks && markdown !== undefined) {
		throw refusals.unprocessable('json_blocks and body_markdown are mutually exclusive');
	}
	if (blocks)
		return {
			json_blocks: blocks,
			body_markdown: blocks.map(({ text }) => (typeof text === 'string' ? text : '')).join('\n\n'),
		};
	if (markdown === undefined) return {};
	const paragraphs = markdown.split(/\n{2,}/).filter((text) => text.trim() !== '');
	return { json_blocks: paragraphs.map((text) => ({ type: 'paragraph', text })), body_markdown: markdown };
}
