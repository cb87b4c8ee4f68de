import { Refusal, refusals } from '../errors';
import { comparePlaces, cursorPage, numberedPage } from '../pages';
import { compileQuery } from '../search';
import { contactFields, contactFieldTypes } from '../search-fields';
import { appliedTagShape } from '../shapes';
import { companyShape } from '../shapes/company';
import { contactReference, contactShape, mergeShape, subscriptionShape } from '../shapes/contact';
import { noteShape } from '../shapes/teammate';
import { V2_16, V2_17 } from '../version';
import type { Workspace } from '../workspace';
import { mergeContacts } from '../workspace/contact-merges';
import type { NewContact } from '../workspace/contacts';
import type { Contact } from '../workspace/records';
import { inPath, isTrue, type Call, type Routes } from './routes';
import { customTypes, readSort, type SearchBody } from './searching';

const PAGE = { byDefault: 50 };

/** Since 2.17: what every contact has by the second, custom attributes by the day in UTC, with the operators of before. */
const BY_THE_SECOND = { customDayIn: 'UTC', operators: { date: ['=', '>', '<'] } } as const;

/** Contacts, and what hangs on one: tags, notes, companies, segments, subscriptions. */
export function contactRoutes(workspace: Workspace): Routes {
	const { contacts } = workspace;
	const the = (call: Call) => contacts.get(inPath(call, 'contact_id'));
	const shape = (contact: Contact, { version, query }: Call) =>
		contactShape(workspace, contact, { version, withMergeHistory: isTrue(query['include_merge_history']) });
	const shown = (find: () => Contact, call: Call) => {
		try {
			return shape(find(), call);
		} catch (refusal) {
			// Before 2.16 a merged contact was simply not there.
			const merged = refusal instanceof Refusal && refusal.status === 410;
			throw merged && call.version < V2_16 ? refusals.contactNotFound() : refusal;
		}
	};

	return {
		'GET /contacts': (call: Call) => {
			const { slice, ...page } = cursorPage(
				contacts.list(),
				call.query,
				({ created_at }) => created_at,
				PAGE,
			);
			return { type: 'list', data: slice.map((contact) => shape(contact, call)), ...page };
		},

		'POST /contacts/search': (call: Call<SearchBody>) => {
			const matches = compileQuery(call.body.query, {
				types: contactFieldTypes,
				customTypes: customTypes(workspace.attributes.list('contact')),
				...(call.version < V2_17 ? { dayIn: workspace.app.timezone } : BY_THE_SECOND),
			});
			const found = contacts.list().filter((contact) => {
				const fields = workspace.index.contacts.fields(contact);
				return fields && matches(fields);
			});
			const { placeOf, ascending } = readSort(call.body.sort, contactFieldTypes, contactFields);
			const direction = ascending ? 1 : -1;
			found.sort((a, b) => direction * comparePlaces([placeOf(a), a.id], [placeOf(b), b.id]));
			const { slice, ...page } = cursorPage(found, call.body.pagination ?? {}, placeOf, PAGE, ascending);
			return { type: 'list', data: slice.map((contact) => shape(contact, call)), ...page };
		},

		'POST /contacts': (call: Call<NewContact>) => shape(contacts.create(call.body), call),
		'GET /contacts/{contact_id}': (call: Call) =>
			shown(() => contacts.show(inPath(call, 'contact_id')), call),
		'GET /contacts/find_by_external_id/{external_id}': (call: Call) =>
			shown(() => contacts.showByExternalId(inPath(call, 'external_id')), call),
		'PUT /contacts/{contact_id}': (call: Call<NewContact>) =>
			shape(contacts.update(inPath(call, 'contact_id'), call.body), call),

		'DELETE /contacts/{contact_id}': (call: Call) => ({
			...contactReference(contacts.delete(inPath(call, 'contact_id'))),
			deleted: true,
		}),
		'POST /contacts/{contact_id}/archive': (call: Call) => ({
			...contactReference(contacts.archive(inPath(call, 'contact_id'))),
			archived: true,
		}),
		'POST /contacts/{contact_id}/unarchive': (call: Call) => ({
			...contactReference(contacts.unarchive(inPath(call, 'contact_id'))),
			archived: false,
		}),
		'POST /contacts/{contact_id}/block': (call: Call) => ({
			...contactReference(contacts.block(inPath(call, 'contact_id'))),
			blocked: true,
		}),

		'POST /contacts/merge': (
			call: Call<{ from: string; into: string; skip_duplicate_validation?: boolean }>,
		) => {
			const { from, into, skip_duplicate_validation: skip } = call.body;
			return shape(mergeContacts(workspace, from, into, skip || call.version < V2_16), call);
		},

		'GET /contacts/{id}/merge_history': ({ path, query }: Call) => {
			const contact = contacts.find(path['id']!);
			if (contact?.role !== 'user' || contact.merged_into) {
				throw new Refusal(404, 'not_found', 'Contact not found');
			}
			const newestLast = contact.merge_history.map((merge) => ({ ...merge, id: merge.source_contact_id }));
			const ordered = query['order'] === 'asc' ? newestLast : newestLast.reverse();
			return mergeHistoryPage(ordered, query);
		},

		'GET /contacts/{contact_id}/tags': (call: Call) => ({
			type: 'list',
			data: the(call).tags.map((applied) => appliedTagShape(workspace, applied)),
		}),
		'POST /contacts/{contact_id}/tags': (call: Call<{ id: string }>) => {
			const contact = the(call);
			const tag = workspace.tags.get(call.body.id, refusals.notFound);
			return appliedTagShape(workspace, contacts.tag(contact, tag, { type: 'admin', id: call.teammate.id }));
		},
		'DELETE /contacts/{contact_id}/tags/{tag_id}': (call: Call) => {
			const contact = the(call);
			const tag = workspace.tags.get(inPath(call, 'tag_id'), refusals.notFound);
			return appliedTagShape(workspace, contacts.untag(contact, tag));
		},

		'GET /contacts/{contact_id}/notes': (call: Call) => {
			const contact = the(call);
			const address = `${workspace.address}/contacts/${contact.id}/notes`;
			const { slice, ...page } = numberedPage(workspace.notes.about(contact.id), call.query, PAGE, address);
			return { type: 'list', data: slice.map((note) => noteShape(workspace, note)), ...page };
		},
		'POST /contacts/{contact_id}/notes': (call: Call<{ body: string; admin_id?: string }>) => {
			const { id } = the(call);
			const { body, admin_id: adminId } = call.body;
			return noteShape(workspace, workspace.notes.add({ type: 'contact', id }, body, adminId));
		},

		'GET /contacts/{contact_id}/companies': (call: Call) => {
			const contact = the(call);
			const companies = contact.company_ids.map((id) => workspace.companies.get(id));
			const address = `${workspace.address}/contacts/${contact.id}/companies`;
			const { slice, ...page } = numberedPage(companies, call.query, PAGE, address);
			return { type: 'list', data: slice.map((company) => companyShape(workspace, company)), ...page };
		},
		'POST /contacts/{contact_id}/companies': (call: Call<{ id?: string }>) => {
			const contact = the(call);
			if (!call.body.id) throw refusals.parameterMissing('company not specified');
			const company = workspace.companies.get(call.body.id);
			workspace.companies.attach(contact, company);
			return companyShape(workspace, company);
		},
		'DELETE /contacts/{contact_id}/companies/{company_id}': (call: Call) => {
			const contact = the(call);
			const company = workspace.companies.get(inPath(call, 'company_id'));
			workspace.companies.detach(contact, company);
			return companyShape(workspace, company);
		},

		'GET /contacts/{contact_id}/segments': (call: Call) => ({
			type: 'list',
			data: the(call).segment_ids.map((id) => ({ type: 'segment', ...workspace.segments.get(id) })),
		}),

		'GET /contacts/{contact_id}/subscriptions': (call: Call) => ({
			type: 'list',
			data: Object.keys(the(call).subscriptions).map((id) =>
				subscriptionShape(workspace.subscriptionType(id)),
			),
		}),
		'POST /contacts/{contact_id}/subscriptions': (call: Call<{ id: string; consent_type: string }>) => {
			const contact = the(call);
			const subscription = workspace.subscriptionType(call.body.id);
			if (call.body.consent_type !== 'opt_in' && call.body.consent_type !== 'opt_out') {
				throw refusals.parameterInvalid('consent_type must be opt_in or opt_out', 'consent_type');
			}
			// The type decides: attaching to an opt-out type opts the contact out.
			contacts.subscribe(contact, subscription, subscription.consent_type);
			return subscriptionShape(subscription);
		},
		'DELETE /contacts/{contact_id}/subscriptions/{subscription_id}': (call: Call) => {
			const contact = the(call);
			const subscription = workspace.subscriptionType(inPath(call, 'subscription_id'));
			contacts.unsubscribe(contact, subscription);
			return subscriptionShape(subscription);
		},
	};
}

type Merge = Contact['merge_history'][number] & { id: string };

/** The one list with a `cursor`: the id of the last one seen, in base64. */
function mergeHistoryPage(merges: Merge[], { cursor, per_page: asked }: Call['query']) {
	const size = asked === undefined ? PAGE.byDefault : Number(asked);
	const after = cursor ? Buffer.from(cursor, 'base64').toString() : undefined;
	const start = after ? merges.findIndex(({ id }) => id === after) + 1 : 0;
	if (after && start === 0)
		throw new Refusal(400, 'client_error', 'Invalid cursor param', { field: 'cursor' });
	const slice = merges.slice(start, start + size);
	const more = start + size < merges.length;
	return {
		type: 'list',
		data: slice.map(({ id: _place, ...merge }) => mergeShape(merge)),
		next_cursor: more ? Buffer.from(slice.at(-1)!.id).toString('base64') : null,
		has_more: more,
	};
}
