import type {
	Article,
	Company,
	Contact,
	Conversation,
	Part,
	SubscriptionType,
	Tag,
	Teammate,
} from './records';

/**
 * Something that happened in the workspace: what a page redraws for and what notifications are made of.
 * `topics` are Intercom's webhook topics for it; a change that Intercom sends nothing for has none.
 */
export interface Change {
	topics: string[];
	conversation?: Conversation;
	/** The part that the change added or touched. */
	part?: Part;
	contact?: Contact;
	/** The contact that was merged into `contact`. */
	mergedFrom?: Contact;
	company?: Company;
	article?: Article;
	teammate?: Teammate;
	tag?: Tag;
	subscription?: SubscriptionType;
	/** The id of what was deleted, where nothing else is left of it. */
	deletedId?: string;
}
