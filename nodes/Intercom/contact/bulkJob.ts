import type { IDataObject } from 'n8n-workflow';
import { NodeApiError, UserError } from 'n8n-workflow';
import type { ContactsBulkJob } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { waitUntilOver } from '../../shared/session/waiting';
import type { NewContact } from './bulkResult';
import { whatBecameOf } from './bulkResult';

/**
 * Contacts created in jobs of 100, each followed to its end. A job tells whether it met errors, and neither which contact
 * was in the way nor the IDs of those that it made.
 * (developers.intercom.com/docs/references/2.17/rest-api/api.intercom.io/contacts/bulkcreatecontacts)
 */

/** One item's contact. */
export interface Entry {
	contact: NewContact;
	/** How long its job is waited for. */
	minutes: number;
	session: ItemSession;
}

type Settled = PromiseSettledResult<IDataObject>;

/** Intercom's limit on one request. */
const MOST_IN_JOB = 100;
/** Of jobs at once, of which Intercom says nothing: few enough to be a guest among others. */
const JOBS_AT_ONCE = 5;

/**
 * @returns what became of each contact, in their order; undefined of those that were not sent any more because the node
 *   stops when an item does not succeed
 * @throws ManualExecutionCancelledError
 */
export async function createInBulk(entries: readonly Entry[]): Promise<Array<Settled | undefined>> {
	const outcomes = new Map<Entry, Settled>(
		[...twinsIn(entries)].map(([entry, twin]) => [
			entry,
			{ status: 'rejected', reason: twinError(entry, twin) },
		]),
	);
	const isStopped = () =>
		outcomes.size > 0 && hasFailed(outcomes) && !entries[0]?.session.context.continueOnFail();
	const jobs = slicesOf(
		entries.filter((entry) => !outcomes.has(entry)),
		MOST_IN_JOB,
	);
	for (const together of slicesOf(jobs, JOBS_AT_ONCE)) {
		if (isStopped()) break;
		await Promise.all(
			together.map(async (job) =>
				(await outcomesOf(job)).forEach((outcome, index) => outcomes.set(job[index]!, outcome)),
			),
		);
	}
	return entries.map((entry) => outcomes.get(entry));
}

const hasFailed = (outcomes: Map<Entry, Settled>) =>
	[...outcomes.values()].some(({ status }) => status === 'rejected');

/** One job from its beginning to its end. What stops it is the reason of all its contacts. */
async function outcomesOf(entries: readonly Entry[]): Promise<Settled[]> {
	const [first] = entries;
	try {
		const job = await finished(first!, await begin(first!.session, entries));
		if (job.state === 'completed') {
			return entries.map(({ contact }) => ({ status: 'fulfilled', value: created(contact, job) }));
		}
		return await Promise.allSettled(
			entries.map(async ({ contact, session }) =>
				created(contact, job, await whatBecameOf(session, contact, job)),
			),
		);
	} catch (reason) {
		return entries.map(() => ({ status: 'rejected', reason }));
	}
}

const begin = async (session: ItemSession, entries: readonly Entry[]): Promise<ContactsBulkJob> =>
	await session.send(
		endpoint('POST /contacts/bulk', {
			// Each request has a job of its own: one that is over takes no more tasks, and would refuse them.
			body: { contacts: entries.map(({ contact }) => contact), job: undefined },
			reliesOn: ({ id }) => id,
		}),
	);

/** Whatever stops the waiting, the job has begun: the user is told so, who would send the contacts again otherwise. */
const finished = async (entry: Entry, job: ContactsBulkJob): Promise<ContactsBulkJob> =>
	await untilOver(entry, job).catch((error: unknown) => {
		if (error instanceof NodeApiError)
			error.description = `${error.description ?? ''} The job ${job.id} has begun. ${LATER}`.trim();
		throw error;
	});

const LATER =
	'Intercom goes on with it, and which of its contacts there are by now can be seen in Intercom. Before they are sent again, look: users that were created are then refused as existing, but leads would be there twice.';

const untilOver = async ({ session, minutes }: Entry, { id }: ContactsBulkJob): Promise<ContactsBulkJob> =>
	await waitUntilOver(session, {
		what: `The job ${id}`,
		ask: async () =>
			await session.send(
				endpoint('GET /contacts/bulk/{id}', { path: { id }, reliesOn: ({ state }) => state }),
			),
		statusOf: ({ state }) => state,
		// Any other state, of which the documentation tells nothing, is one in which Intercom does no more.
		isOver: ({ state }) => state !== 'pending' && state !== 'running',
		maximum: minutes * 60_000,
		later: `${LATER} Raise 'Maximum Wait (Minutes)' where there is much to do.`,
	});

/** What the user gets of a contact that was created. */
const created = ({ external_id, email, role }: NewContact, { id: job_id }: ContactsBulkJob, id?: string) => ({
	created: true,
	...(id !== undefined && { id }),
	external_id: external_id ?? null,
	email: email ?? null,
	role: role ?? null,
	job_id,
});

/** Entries about a user of whom an earlier one is as well: the job would create one and reject the other. */
function twinsIn(entries: readonly Entry[]): Map<Entry, Entry> {
	const first = new Map<string, Entry>();
	const twins = new Map<Entry, Entry>();
	for (const entry of entries) {
		const { role, external_id: externalId, email } = entry.contact;
		if (role === 'lead') continue;
		for (const key of [externalId && `ID ${externalId}`, email && `email ${email.toLowerCase()}`]) {
			if (!key) continue;
			const twin = first.get(key);
			if (twin && twin !== entry) twins.set(entry, twin);
			else first.set(key, entry);
		}
	}
	return twins;
}

const twinError = ({ contact }: Entry, { session }: Entry) =>
	new UserError(
		`The same user stands in item ${session.itemIndex} already (${contact.external_id ?? contact.email})`,
		{
			description:
				'A user is created once: remove one of the two items. This one was not sent to Intercom; an external ID and an email belong to one user only.',
		},
	);

function slicesOf<T>(list: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size),
	);
}
