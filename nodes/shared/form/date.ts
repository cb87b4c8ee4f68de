import { tryToParseDateTime, UserError } from 'n8n-workflow';
import type { Input, Words } from './field';
import { quoted } from './quoted';
import { toText } from './text';

/** A point in time: an n8n date, an ISO date or unix seconds; Intercom gets unix seconds. */
export function date(displayName: string, words: Words = {}): Input<number> {
	return {
		property: { displayName, type: 'dateTime', default: '', ...words },
		read: (raw, { context }) => unixSeconds(displayName, raw, context.getTimezone()),
	};
}

/** A day of the calendar, whatever the time of day: Intercom gets `2026-12-25`. */
export function day(displayName: string, words: Words = {}): Input<string> {
	return {
		property: { displayName, type: 'dateTime', default: '', ...words },
		read: (raw, { context }) => {
			const [written] = /^\d{4}-\d{2}-\d{2}(?=T00:00:00(\.0+)?$|$)/.exec(toText(raw).trim()) ?? [];
			if (written) return written;
			const timezone = context.getTimezone();
			const seconds = unixSeconds(displayName, raw, timezone);
			return String(
				tryToParseDateTime(new Date(seconds * 1000).toISOString(), timezone)
					.setZone(timezone)
					.toISODate(),
			);
		},
	};
}

/**
 * What people and expressions give for a time → unix seconds. Text without an offset is local to the workflow.
 * Ten digits are seconds and thirteen are milliseconds, as Intercom and JavaScript write them.
 * @throws UserError naming the field when it is no time
 */
export function unixSeconds(displayName: string, raw: unknown, timezone: string): number {
	const given = toText(raw).trim();
	if (/^\d{9,10}$/.test(given)) return Number(given);
	if (/^\d{12,13}$/.test(given)) return Math.floor(Number(given) / 1000);
	// A bare number of another length is no date, though the parser would find a year in it.
	if (given !== '' && !/^-?[\d.]+$/.test(given)) {
		try {
			return Math.floor(tryToParseDateTime(raw, timezone).toSeconds());
		} catch {
			// Falls through to the sentence below, which names the field.
		}
	}
	throw new UserError(`'${displayName}' is ${quoted(raw)}, which is not a date`, {
		description: 'Use a date of n8n, an ISO date such as 2026-03-14T09:00:00Z, or unix seconds.',
	});
}
