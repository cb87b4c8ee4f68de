import { refusals } from '../errors';
import type { Workspace } from '.';
import type { Seconds } from './records';

export interface Call {
	id: string;
	conversation_id: string | null;
	admin_id: string | null;
	contact_id: string | null;
	state: string;
	direction: 'inbound' | 'outbound';
	call_type: string;
	phone: string | null;
	ended_reason: string | null;
	initiated_at: Seconds;
	answered_at: Seconds | null;
	ended_at: Seconds | null;
	created_at: Seconds;
	updated_at: Seconds;
	/** The recorded sound; none where the call was not recorded. */
	recording: Buffer | null;
	/** `[00:00:03] User: "Hello"`, one utterance a line; none where nothing was written down. */
	transcript: string | null;
}

/** The calls of a workspace; they happen on the telephone, so they are only ever seeded. */
export class Calls {
	private readonly all = new Map<string, Call>();

	constructor(private readonly workspace: Workspace) {}

	add(call: Partial<Call>): Call {
		const now = this.workspace.now();
		const added: Call = {
			id: this.workspace.identifiers.number('call', 1001),
			conversation_id: null,
			admin_id: null,
			contact_id: null,
			state: 'completed',
			direction: 'inbound',
			call_type: 'phone',
			phone: '+15551234567',
			ended_reason: 'answered',
			initiated_at: now,
			answered_at: now,
			ended_at: now,
			created_at: now,
			updated_at: now,
			recording: null,
			transcript: null,
			...call,
		};
		this.all.set(added.id, added);
		return added;
	}

	/** The latest first. */
	list(): Call[] {
		return [...this.all.values()].reverse();
	}

	get(id: string): Call {
		const call = this.all.get(id);
		if (!call) throw refusals.notFound();
		return call;
	}
}
