import { EventEmitter } from 'node:events';
import type { Clock } from '../../../nodes/shared/intercom/clock';
import { realClock } from '../clock';
import { refusals } from '../errors';
import { conversationFields, contactFields } from '../search-fields';
import { ticketFields } from '../search-tickets';
import { SearchIndex } from '../search-index';
import { ArticleDrafts } from './article-drafts';
import { Articles } from './articles';
import { Attributes } from './attributes';
import type { Change } from './change';
import { Calls } from './calls';
import { Collections } from './collections';
import { Companies } from './companies';
import { Contacts, type NewContact } from './contacts';
import { ConversationAttributes } from './conversation-attributes';
import { Conversations } from './conversations';
import { Events } from './events';
import { Exports } from './exports';
import { helpCenter } from './help-center';
import { Identifiers } from './identifiers';
import { ContactJobs } from './contact-jobs';
import { DynamicContents, Folders } from './content-library';
import { Jobs } from './jobs';
import type { NewConversation } from './new-conversation';
import { Messages } from './messages';
import { Notes } from './notes';
import { Macros } from './macros';
import { OfficeHours } from './office-hours';
import { Parts } from './parts';
import type { Contact, Conversation, Segment, SubscriptionType } from './records';
import { Snippets } from './snippets';
import { Tags } from './tags';
import { Teammates } from './teammates';
import { TicketTypes } from './ticket-types';
import { Tickets } from './tickets';
import { Visitors } from './visitors';

interface StoredFile {
	name: string;
	type: string;
	content: Buffer;
}

interface WorkspaceOptions {
	clock?: Clock;
	/** The workspace's id, `app_id` in notifications. */
	appId?: string;
	name?: string;
	region?: 'US' | 'EU' | 'AU';
	/** Contact search cuts dates to days of this timezone (API description 2.16, SearchContacts). */
	timezone?: string;
	/** Milliseconds until a created or changed record shows in search. */
	searchDelay?: number;
	/** Ids of conversations, messages and parts to leave out: Intercom never uses one twice. */
	skippedIds?: number;
}

/**
 * The state of one Intercom workspace and the rules by which it changes, without a word of HTTP: the API, the
 * webhooks and the page all stand on it. Emits `change` with a `Change` for everything that happens.
 * Whatever Intercom would refuse throws a `Refusal` here too, so seeding is held to the same rules.
 */
export class Workspace extends EventEmitter<{ change: [Change] }> {
	readonly clock: Clock;
	readonly app: { id_code: string; name: string; region: string; timezone: string; created_at: number };
	/** What parts made through the API carry, so that an app can tell its own. */
	readonly appPackageCode = 'n8n-sandbox-app';
	/** Where attachments can be read; the server sets it once it has an address. */
	address = 'http://127.0.0.1';
	/** Where recordings of calls can be heard: another host, as Intercom has it. */
	recordingsAddress = 'http://127.0.0.1';

	readonly identifiers: Identifiers;
	readonly teammates = new Teammates(this);
	readonly tags = new Tags(this);
	readonly attributes = new Attributes(this);
	readonly conversationAttributes = new ConversationAttributes(this);
	readonly notes = new Notes(this);
	readonly companies = new Companies(this);
	readonly contacts = new Contacts(this);
	readonly visitors = new Visitors(this);
	readonly events = new Events(this);
	readonly conversations = new Conversations(this);
	readonly parts = new Parts(this);
	readonly ticketTypes = new TicketTypes(this);
	readonly tickets = new Tickets(this);
	readonly messages = new Messages(this);
	readonly calls = new Calls(this);
	readonly articles = new Articles(this);
	readonly drafts = new ArticleDrafts(this);
	readonly collections = new Collections(this);
	readonly snippets = new Snippets(this);
	readonly macros = new Macros(this);
	readonly officeHours = new OfficeHours(this);
	readonly exports = new Exports(this);
	readonly jobs = new Jobs(this);
	readonly contactJobs = new ContactJobs(this);
	readonly folders = new Folders(this);
	readonly dynamicContents = new DynamicContents(this);
	readonly segments = new Map<string, Segment>();
	readonly subscriptionTypes = new Map<string, SubscriptionType>();
	readonly files = new Map<string, StoredFile>();

	/** What search knows. */
	readonly index: {
		contacts: SearchIndex<Contact>;
		conversations: SearchIndex<Conversation>;
		tickets: SearchIndex<Conversation>;
	};

	constructor(options: WorkspaceOptions = {}) {
		super();
		this.clock = options.clock ?? realClock;
		this.identifiers = new Identifiers(() => this.now(), options.skippedIds);
		this.app = {
			id_code: options.appId ?? 'sandbox1',
			name: options.name ?? 'Sandbox',
			region: options.region ?? 'US',
			timezone: options.timezone ?? 'Etc/UTC',
			created_at: this.now(),
		};
		const delay = options.searchDelay ?? 0;
		this.index = {
			contacts: new SearchIndex(this.clock, delay, contactFields),
			conversations: new SearchIndex(this.clock, delay, conversationFields),
			tickets: new SearchIndex(this.clock, delay, (ticket) => ticketFields(this, ticket)),
		};
	}

	/** Unix seconds. */
	now() {
		return Math.floor(this.clock.now() / 1000);
	}

	/** Tells the listeners; search learns of the records it is about. */
	tell(change: Change) {
		if (change.contact) this.index.contacts.note(change.contact);
		if (change.conversation) this.index.conversations.note(change.conversation);
		if (change.conversation?.ticket) this.index.tickets.note(change.conversation);
		this.emit('change', change);
	}

	addTeammate(teammate: { name: string; email?: string; job_title?: string }) {
		return this.teammates.add(teammate);
	}

	addTeam(team: { name: string; admin_ids?: string[] }) {
		return this.teammates.addTeam(team);
	}

	addContact(contact: NewContact) {
		return this.contacts.create(contact);
	}

	/** A conversation that a contact begins, unless `from` says otherwise. */
	addConversation(conversation: NewConversation) {
		return this.conversations.start(conversation);
	}

	addCompany(company: Parameters<Companies['upsert']>[0]) {
		return this.companies.upsert(company);
	}

	addVisitor(visitor?: Parameters<Visitors['add']>[0]) {
		return this.visitors.add(visitor);
	}

	addTag(name: string) {
		return this.tags.named(name);
	}

	addArticle(article: Parameters<Articles['create']>[0]) {
		return this.articles.create(article);
	}

	addCollection(collection: Parameters<Collections['create']>[0]) {
		return this.collections.create(collection);
	}

	addSnippet(snippet: Parameters<Snippets['create']>[0]) {
		return this.snippets.create(snippet);
	}

	/** An attribute of contacts or companies. */
	addDataAttribute(attribute: Parameters<Attributes['create']>[0]) {
		return this.attributes.create(attribute);
	}

	addConversationAttribute(attribute: Parameters<ConversationAttributes['create']>[0]) {
		return this.conversationAttributes.create(attribute);
	}

	addTicketType(type: Parameters<TicketTypes['createType']>[0]) {
		return this.ticketTypes.createType(type);
	}

	addTicket(ticket: Parameters<Tickets['create']>[0]) {
		return this.tickets.create(ticket);
	}

	addCall(call: Parameters<Calls['add']>[0] = {}) {
		return this.calls.add(call);
	}

	addSegment(segment: { name: string; person_type?: 'contact' | 'user' }): Segment {
		const now = this.now();
		const added: Segment = {
			id: this.identifiers.hexadecimal('segment'),
			name: segment.name,
			person_type: segment.person_type ?? 'user',
			created_at: now,
			updated_at: now,
		};
		this.segments.set(added.id, added);
		return added;
	}

	addSubscriptionType(type: Pick<SubscriptionType, 'name' | 'consent_type'> & Partial<SubscriptionType>) {
		const added: SubscriptionType = {
			id: this.identifiers.number('subscription', 101),
			description: '',
			content_types: ['email'],
			...type,
		};
		this.subscriptionTypes.set(added.id, added);
		return added;
	}

	subscriptionType(id: unknown): SubscriptionType {
		const type = this.subscriptionTypes.get(String(id));
		if (!type) throw refusals.notFound();
		return type;
	}

	/** Keeps a file that came with a message. Returns where it can be read. */
	storeFile(file: StoredFile): string {
		const id = this.identifiers.number('file', 1201);
		this.files.set(id, file);
		return `${this.address}/attachments/${id}/${encodeURIComponent(file.name)}`;
	}

	/** The teammates, the team and the articles that every sandbox starts with. */
	seedHelpCenter() {
		const nora = this.addTeammate({ name: 'Nora Lind', email: 'nora@example.com', job_title: 'Support' });
		const ada = this.addTeammate({ name: 'Ada (AI)', email: 'ada@example.com', job_title: 'Answers first' });
		const support = this.addTeam({ name: 'Support', admin_ids: [nora.id] });
		const articles = helpCenter.map((article) =>
			this.addArticle({ ...article, author_id: Number(nora.id), state: 'published' }),
		);
		return { nora, ada, support, articles };
	}
}
