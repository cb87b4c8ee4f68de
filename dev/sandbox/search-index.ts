import type { Clock } from '../../nodes/shared/intercom/clock';
import type { Fields } from './search-fields';

/**
 * Intercom searches an index that lags behind ("this delay can take a few minutes"): a record is found by what it
 * was `delay` milliseconds ago, and not at all before that.
 */
export class SearchIndex<T extends { id: string }> {
	private readonly history = new Map<string, Array<{ from: number; fields: Fields }>>();

	constructor(
		private readonly clock: Clock,
		private readonly delay: number,
		private readonly fieldsOf: (record: T) => Fields,
	) {}

	/** To be told of each change. */
	note(record: T) {
		if (this.delay === 0) return;
		const known = this.history.get(record.id) ?? [];
		const entry = { from: this.clock.now() + this.delay, fields: structuredClone(this.fieldsOf(record)) };
		this.history.set(record.id, [...known.slice(this.positionNow(known)), entry]);
	}

	/** What search knows of the record by now. */
	fields(record: T): Fields | undefined {
		if (this.delay === 0) return this.fieldsOf(record);
		const known = this.history.get(record.id) ?? [];
		const entry = known[this.positionNow(known)];
		return entry && entry.from <= this.clock.now() ? entry.fields : undefined;
	}

	private positionNow(entries: Array<{ from: number }>) {
		const now = this.clock.now();
		return Math.max(
			0,
			entries.findLastIndex(({ from }) => from <= now),
		);
	}
}
