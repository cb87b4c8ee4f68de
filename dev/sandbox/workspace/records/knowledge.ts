import type { AppliedTag, Seconds } from './values';

/** Which of Intercom's AIs may use something. */
export interface AiAvailability {
	ai_chatbot_availability: boolean;
	ai_copilot_availability: boolean;
	ai_sales_agent_availability: boolean;
}

/** What an article says, in one language: what versions are made of. */
export interface Wording {
	title: string;
	description: string;
	/** HTML. */
	body: string;
	body_markdown: string;
	author_id: number;
}

/** What an article says in a language other than the first; as far as it was given. */
export type Translation = Partial<Wording & AiAvailability> & {
	state?: 'published' | 'draft';
	audience_ids?: number[];
};

export interface ArticleVersion extends Wording {
	id: string;
	from_version_id: string | null;
	created_by_id: string;
	created_at: Seconds;
}

/** Changes of a published article that are not live yet. */
export interface ArticleDraft extends Wording {
	translations: Record<string, Translation>;
	updated_at: Seconds;
}

export interface Article extends Wording, AiAvailability {
	id: string;
	/** Of its text in the first language, by which bulk actions know it. */
	content_id: string;
	state: 'published' | 'draft';
	parent_ids: number[];
	audience_ids: number[];
	tags: AppliedTag[];
	/** By locale. */
	translations: Record<string, Translation>;
	draft: ArticleDraft | null;
	/** Oldest first. */
	versions: ArticleVersion[];
	scheduled_publish_at: Seconds | null;
	scheduled_unpublish_at: Seconds | null;
	created_at: Seconds;
	updated_at: Seconds;
}

export interface Collection {
	id: string;
	name: string;
	description: string;
	parent_id: string | null;
	help_center_id: number;
	/** By locale. */
	translations: Record<string, { name?: string; description?: string }>;
	created_at: Seconds;
	updated_at: Seconds;
}

export interface HelpCenter {
	id: string;
	identifier: string;
	display_name: string;
	url: string;
	locales: string[];
	created_at: Seconds;
	updated_at: Seconds;
}

/** A saved reply of teammates. */
export interface Macro {
	id: string;
	name: string;
	body: string;
	/** As text, with Intercom's own placeholders. */
	body_text: string;
	visible_to: 'everyone' | 'specific_teams';
	visible_to_team_ids: string[];
	available_on: Array<'inbox' | 'messenger'>;
	/** ISO 8601. */
	created_at: string;
	updated_at: string;
}

export interface Snippet extends AiAvailability {
	id: string;
	title: string;
	locale: string;
	json_blocks: Array<Record<string, unknown>>;
	body_markdown: string;
	audience_ids: number[];
	tags: AppliedTag[];
	created_at: Seconds;
	updated_at: Seconds;
}
